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

/** Width in half ems of the UTF-16 units met so far; one more than the width, so that 0 is not known yet. */
const halves = new Uint8Array(0x10000)

function learnHalves(code: number): number {
  const char = String.fromCharCode(code)
  const width = code >= 0x300 && combining.test(char) ? 0 : wide.test(char) ? 2 : 1
  halves[code] = width + 1
  return width + 1
}

/** Width of a text in em; of a very long one, its length. A mark ⟦?⟧ is as wide as the blank it stands for. */
export function measureWidth(text: string): number {
  if (text.length > longestMeasured) return text.length
  const measured = text.includes('⟦') ? text.replaceAll('⟦?⟧', ' ') : text
  let width = -measured.length
  for (let at = 0; at < measured.length; at++) {
    const code = measured.charCodeAt(at)
    width += (halves[code] as number) || learnHalves(code)
  }
  return width / 2
}

let known: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [] }

/** The lines of `text` that are not blank, in order. The last answer is kept: one rule after another asks for the same text. */
export function linesOf(text: string): readonly Line[] {
  if (known.text !== text) known = { text, lines: splitIntoLines(text) }
  return known.lines
}

/** True of any white space but a line feed. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code <= 0xa0 && (code === 0xa0 || (code >= 9 && code <= 13 && code !== 10))) ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x1680 && code <= 0x205f && /\s/.test(String.fromCharCode(code)))

function splitIntoLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at)
    const until = feed < 0 ? text.length : feed
    let start = at
    let end = until
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
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
