import type { Span } from '../span.ts'

/** A line that is not blank; the span leaves out the blanks at both ends. */
export interface Line extends Span {
  readonly text: string
  /** Width of the blanks before the first character, in em. */
  readonly indent: number
  /** How many blank lines stand before it. */
  readonly gap: number
  /** Width in em: a hanzi is 1, a Latin letter or digit ½. */
  readonly width: number
}

/** Lines longer than this are paragraphs of their own in any column; their width is not measured. */
const longestMeasured = 400

const wide =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/
const combining = /\p{Mn}|[\u200b-\u200d]/u
const blank = /[^\S\n]/

/** Width of one UTF-16 unit in em. */
export function widthOf(char: string): number {
  if (char <= '~') return 0.5
  if (combining.test(char)) return 0
  return wide.test(char) ? 1 : 0.5
}

/** Width of a text in em; of a very long one, its length. A mark ⟦?⟧ is as wide as the blank it stands for. */
export function measureWidth(text: string): number {
  if (text.length > longestMeasured) return text.length
  let width = 0
  for (const char of text.includes('⟦?⟧') ? text.replaceAll('⟦?⟧', ' ') : text) width += widthOf(char)
  return width
}

/** The lines of `text` that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const until = feed < 0 ? text.length : feed
    let start = at
    let end = until
    while (start < end && blank.test(text[start] as string)) start++
    while (end > start && blank.test(text[end - 1] as string)) end--
    if (start === end) gap++
    else {
      const content = text.slice(start, end)
      lines.push({
        start,
        end,
        text: content,
        indent: measureWidth(text.slice(at, start)),
        gap,
        width: measureWidth(content),
      })
      gap = 0
    }
    at = until + 1
  }
  return lines
}
