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
    const symbol = String.fromCharCode(reading.symbol)
    const isMark = (opens + closes + numbers).includes(symbol)
    if (reading.margin >= doubt && isMark) marks.push({ at: reading.at, symbol, reading })
  }
  return marks.sort((a, b) => a.at - b.at)
}
