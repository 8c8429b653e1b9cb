/**
 * The match of a pattern that begins at `at`.
 * @param pattern with the flag `y`
 */
export const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
