import { doubt, type Reading } from './reading.ts'

/** A bracket or circled number that stands in the text, or is restored. */
export interface Mark {
  readonly at: number
  readonly symbol: string
  /** What it is restored from; undefined where it stands in the text. */
  readonly reading?: Reading
}

export const opens = '（［【“《〔〈「『‘｛'
export const closes = '）］】”》〕〉」』’｝'
export const numbers = '①②③④⑤⑥⑦⑧⑨⑩'

/** The mark that a unit is, ASCII ones as their full-width forms; 0 for all else. */
const markOf = new Uint16Array(0x10000)
for (const mark of opens + closes + numbers) markOf[mark.charCodeAt(0)] = mark.charCodeAt(0)
for (const mark of '()[]') markOf[mark.charCodeAt(0)] = mark.charCodeAt(0) + 0xfee0

/** Brackets and circled numbers from the first to the last reading, in order. */
export function marksOf(text: string, readings: readonly Reading[]): readonly Mark[] {
  const first = (readings[0] as Reading).at
  const last = (readings.at(-1) as Reading).at
  const marks: Mark[] = []
  for (let at = first; at <= last; at++) {
    const mark = markOf[text.charCodeAt(at)] as number
    if (mark !== 0) marks.push({ at, symbol: String.fromCharCode(mark) })
  }
  for (const reading of readings) {
    if (reading.margin < doubt || markOf[reading.symbol] === 0) continue
    marks.push({
      at: reading.at,
      symbol: String.fromCharCode(reading.symbol),
      reading,
    })
  }
  return marks.sort((a, b) => a.at - b.at)
}
