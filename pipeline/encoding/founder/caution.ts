import { edgeBearers, measuresCounted } from '../tables/founder-evidence.ts'
import type { Stretch } from './stretch.ts'
import { BLANK, classOf, DIGIT, GREEK, HANZI, symbolOf } from './symbols.ts'

/**
 * Nats that are taken off the margins of Roman numerals and Greek, which are rare, of ＜, as 约 may stand before any figure, and
 * of ＊ after a figure, where money is likelier, above all before a hanzi, of － between hanzi, where 原 may begin a word, and of
 * ５ behind what has an edge (骨缘, 切缘), where nothing is counted.
 */
const cautions = { roman: 3, greek: 2, lessThan: 1, starAfterFigure: 6, starBetween: 20, hyphenBetween: 1, edge: 8 }
const lessThan = 0xff1c
const star = 0xff0a
const hyphen = 0xff0d
const five = 0xff15
const isRoman = (symbol: number): boolean => symbol >= 0x2160 && symbol <= 0x216b
/** What Roman numerals count: no word begins with one of the hanzi they are shown as and goes on with these. */
const counted = '期级型度类'

/** By how many nats the symbol must be likelier than the hanzi beyond what is asked of others. */
export function cautionAt(stretch: Stretch, at: number, symbol: number): number {
  const { units, length } = stretch
  if (symbol === lessThan) return cautions.lessThan
  if (symbol === star) return starCaution(stretch, at)
  if (symbol === five) return isEdge(units, at, length) ? cautions.edge : 0
  if (symbol === hyphen) return isBetweenHanzi(units, at, length) ? cautions.hyphenBetween : 0
  if (classOf[symbol] === GREEK) return cautions.greek
  return isRoman(symbol) && !isCounting(stretch, at) ? cautions.roman : 0
}

function starCaution({ units, breaks, length }: Stretch, at: number): number {
  if (!followsFigure(units, at)) return 0
  const isBetween = at + 1 < length && breaks[at + 1] === 0 && classOf[units[at + 1] as number] === HANZI
  return isBetween ? cautions.starBetween : cautions.starAfterFigure
}

/** True of a numeral before what it counts. */
function isCounting({ units, length }: Stretch, at: number): boolean {
  let next = at + 1
  while (next < length && classOf[units[next] as number] === BLANK) next++
  return next < length && counted.includes(String.fromCharCode(units[next] as number))
}

function followsFigure(units: Uint16Array, at: number): boolean {
  let last = at - 1
  while (last >= 0 && classOf[units[last] as number] === BLANK) last--
  if (last < 0) return false
  const unit = units[last] as number
  return classOf[(symbolOf[unit] as number) || unit] === DIGIT
}

/** True of 缘 right behind what has an edge, where no unit follows. */
function isEdge(units: Uint16Array, at: number, length: number): boolean {
  if (at === 0 || !edgeBearers.includes(String.fromCharCode(units[at - 1] as number))) return false
  const next = at + 1 < length ? (units[at + 1] as number) : 0
  return classOf[next] === HANZI && symbolOf[next] === 0 && !measuresCounted.includes(String.fromCharCode(next))
}

/** True where a hanzi that can be nothing else stands on either side. */
function isBetweenHanzi(units: Uint16Array, at: number, length: number): boolean {
  const isHanzi = (place: number): boolean => {
    const unit = units[place] as number
    return place >= 0 && place < length && classOf[unit] === HANZI && symbolOf[unit] === 0
  }
  return isHanzi(at - 1) && isHanzi(at + 1)
}
