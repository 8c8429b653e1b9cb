import type { Line } from './lines.ts'
import { countSigns, type Loss } from './loss.ts'

/** Lines that make one paragraph, put together without the line breaks. */
export interface Passage {
  readonly text: string
  readonly lines: readonly Line[]
  /** Offset in `text` of each line. */
  readonly at: readonly number[]
  readonly loss: Loss
  /** Whether it has kept its punctuation and lost every digit and Latin letter, as enough signs in it alone show. */
  readonly digitless: boolean
}

/** A place where characters may have been lost. */
export interface Site {
  /** Span in the passage; empty at a line break and beside a mark. */
  readonly start: number
  readonly end: number
  readonly kind: 'blank' | 'break' | 'mark' | 'edge'
  /** Whether the source has a blank there; at a line break, one before the next line that is too narrow for an indent. */
  readonly spaced: boolean
}

const signsOfDigitless = 3

/** Puts the lines from `first` up to `next` together. */
export function passageOf(lines: readonly Line[], loss: readonly Loss[], first: number, next: number): Passage {
  const members = lines.slice(first, next)
  const at: number[] = []
  let length = 0
  for (const { text } of members) {
    at.push(length)
    length += text.length
  }
  const kinds = loss.slice(first, next)
  const worst = kinds.includes('all') ? 'all' : kinds.includes('words') ? 'words' : 'none'
  const text = members.map((line) => line.text).join('')
  return { text, lines: members, at, loss: worst, digitless: worst === 'words' && isDigitless(text) }
}

/** What keeps its digits where the text's own are lost: a section's number and reference marks. */
const numbering = /^\d{1,2}(?:\.\d{1,2}){0,3} |\[[\d,-]{1,9}\]/g

function isDigitless(text: string): boolean {
  if (countSigns(text) < signsOfDigitless || /[0-9A-Za-z]/.test(text.replaceAll(numbering, ''))) return false
  const marks = text.match(/[，。；：、]/g)?.length ?? 0
  const spaced = text.match(/[，。；：、] /g)?.length ?? 0
  const detached = text.match(/ [，。；：、]/g)?.length ?? 0
  return marks >= 3 && spaced * 3 <= marks && detached * 2 <= marks
}

const place =
  /(?<!\s)\s{1,4}(?!\s)|(?<=[温搏率吸压高重量度糖白板沉钾钠钙磷氨酸酐酶氮胞数素])(?=[，。；])|(?<=[，。；、：（～])(?=[^\s，。；：）])|(?<=（)(?=）)|(?<=\[)(?=\])|(?<=[图表为于与和及或约均间量率龄温径≥≤<>=])(?=[，。；）、])|(?<=[（、])(?=[，、])|(?<=[，、])(?=[、）])|(?<=第)(?=、)|(?<=[≥≤])(?=[\u4e00-\u9fff])|(?<=±)(?=[^\s\d.sS])|(?<=[^\s\d.A-Za-z])(?<!\u0304)(?=±)|(?<=[^\s\d.])(?=～)|(?<=～)(?=[，。；：）])|(?<=[\u4e00-\u9fff（，、～])(?=%)|(?<=[<>=≥≤])(?=[%℃A-Za-zμ])/g

/** The blanks, line breaks and edges of a passage, in order. */
export function sitesOf({ text, lines, at }: Passage): Site[] {
  const sites: Site[] = [{ start: 0, end: 0, kind: 'edge', spaced: false }]
  for (const match of text.matchAll(place)) {
    const start = match.index
    sites.push({
      start,
      end: start + match[0].length,
      kind: match[0] === '' ? 'mark' : 'blank',
      spaced: match[0] !== '',
    })
  }
  for (let i = 1; i < at.length; i++) {
    const { indent } = lines[i] as Line
    const start = at[i] as number
    sites.push({ start, end: start, kind: 'break', spaced: indent > 0 && indent < 2 })
  }
  sites.push({ start: text.length, end: text.length, kind: 'edge', spaced: false })
  return sites.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The offset in the whole text of an offset in the passage; a line's end comes before the next line's start. O(log n). */
export function textOffset({ lines, at }: Passage, offset: number, side: 'before' | 'after'): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = at[middle] as number
    if (start < offset || (start === offset && side === 'after')) low = middle
    else high = middle - 1
  }
  return (lines[low] as Line).start + offset - (at[low] as number)
}
