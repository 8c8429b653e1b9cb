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

const isMark = new Uint8Array(0x10000)
for (const mark of opens + closes + numbers) isMark[mark.charCodeAt(0)] = 1

const standing = /[（［【“《〔〈「『）］】”》〕〉」』()[\]①-⑩]/g

/** Brackets and circled numbers from the first to the last reading, in order. */
export function marksOf(text: string, readings: readonly Reading[]): readonly Mark[] {
  const first = (readings[0] as Reading).at
  const last = (readings.at(-1) as Reading).at
  const marks: Mark[] = []
  for (const { index, 0: symbol } of text.slice(first, last + 1).matchAll(standing)) {
    const wide = symbol < '\u007f' ? String.fromCharCode(symbol.charCodeAt(0) + 0xfee0) : symbol
    marks.push({ at: first + index, symbol: wide })
  }
  for (const reading of readings) {
    if (reading.margin < doubt || isMark[reading.symbol] === 0) continue
    marks.push({ at: reading.at, symbol: String.fromCharCode(reading.symbol), reading })
  }
  return marks.sort((a, b) => a.at - b.at)
}
