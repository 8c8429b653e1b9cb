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
  /** Where the line ends in its column: its width with the blanks before it. */
  readonly edge: number
}

/** Lines longer than this are paragraphs of their own in any column; their width is not measured. */
const longestMeasured = 400

const wide =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/
const combining = /\p{Mn}|[\u200b-\u200d]/u
const blank = /[^\S\n]/

/** Width of one UTF-16 unit in em. */
function widthOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x300) return 0.5
  if (code >= 0x4e00 && code <= 0x9fff) return 1
  const char = text[at] as string
  if (combining.test(char)) return 0
  return wide.test(char) ? 1 : 0.5
}

/** Width of a text in em; of a very long one, its length. A mark ⟦?⟧ is as wide as the blank it stands for. */
export function measureWidth(text: string): number {
  if (text.length > longestMeasured) return text.length
  const measured = text.includes('⟦') ? text.replaceAll('⟦?⟧', ' ') : text
  let width = 0
  for (let at = 0; at < measured.length; at++) width += widthOf(measured, at)
  return width
}

let known: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [] }

/** The lines of `text` that are not blank, in order. The last answer is kept: one rule after another asks for the same text. */
export function linesOf(text: string): readonly Line[] {
  if (known.text !== text) known = { text, lines: splitIntoLines(text) }
  return known.lines
}

function splitIntoLines(text: string): Line[] {
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
      const indent = start === at ? 0 : measureWidth(text.slice(at, start))
      const width = measureWidth(content)
      lines.push({ start, end, text: content, indent, gap, width, edge: indent + width })
      gap = 0
    }
    at = until + 1
  }
  return lines
}
