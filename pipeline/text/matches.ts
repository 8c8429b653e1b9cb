/**
 * All matches of a pattern in a text, one behind the other. What `matchAll` gives, which makes a copy of the pattern, and reads
 * the whole of its source, for each text.
 * @param pattern with the flag `g`
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    matches.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  return matches
}
