import type { Span } from '../span.ts'

/** Kinds of characters that a line may hold, a bit each: what most lines lack is not looked for in them. */
export const holds = { digit: 1, blank: 2, opening: 4, closing: 8, counted: 16, operator: 32 } as const

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
  /** Set where edges are counted in characters, because what wrapped the text did so. */
  readonly isCounted?: boolean
  /** The bits of `holds` that its characters have; all of them in a line too long to be measured. */
  readonly held: number
}

/** Lines longer than this are paragraphs of their own in any column; their width is not measured. */
const longestMeasured = 400

const wide =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/
const combining = /\p{Mn}|[\u200b-\u200d]/u

/** Width in half ems of the UTF-16 units met so far, plus one, so that 0 is not known yet; above two bits what they are of `holds`. */
const measures = new Uint8Array(0x10000)

const kindsHeld: readonly (readonly [bit: number, chars: string])[] = [
  [holds.digit, '0123456789'],
  [holds.blank, ' '],
  [holds.opening, '（('],
  [holds.closing, '）)'],
  [holds.counted, '例岁个'],
  [holds.operator, '～<>≥≤⟦'],
]

function learn(code: number): number {
  const char = String.fromCharCode(code)
  const width = code >= 0x300 && combining.test(char) ? 0 : wide.test(char) ? 2 : 1
  let measure = width + 1
  for (const [bit, chars] of kindsHeld) if (chars.includes(char)) measure |= bit << 2
  measures[code] = measure
  return measure
}

/** Width of a text in em; of a very long one, its length. A mark ⟦?⟧ is as wide as the blank it stands for. */
export function measureWidth(text: string): number {
  if (text.length > longestMeasured) return text.length
  const measured = text.includes('⟦') ? text.replaceAll('⟦?⟧', ' ') : text
  let width = -measured.length
  for (let at = 0; at < measured.length; at++) {
    const code = measured.charCodeAt(at)
    width += ((measures[code] as number) || learn(code)) & 3
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
      const indent = start === at ? 0 : measureWidth(text.slice(at, start))
      lines.push(lineOf(text, start, end, indent, gap))
      gap = 0
    }
    at = until + 1
  }
  return lines
}

const everything = 63

/** The line from `start` to `end`, measured in one pass. */
function lineOf(source: string, start: number, end: number, indent: number, gap: number): Line {
  const text = source.slice(start, end)
  const { length } = text
  if (length > longestMeasured) {
    return { start, end, text, indent, gap, width: length, edge: indent + length, held: everything }
  }
  let sum = -length
  let seen = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const measure = (measures[code] as number) || learn(code)
    sum += measure & 3
    seen |= measure
  }
  const held = seen >> 2
  const width = held & holds.operator ? measureWidth(text) : sum / 2
  return { start, end, text, indent, gap, width, edge: indent + width, held }
}
