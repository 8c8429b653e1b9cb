import type { Stretch } from './stretch.ts'
import { BLANK, classOf, DIGIT, GREEK, HANZI, symbolOf } from './symbols.ts'

/**
 * Nats that are taken off the margins of Roman numerals and Greek, which are rare, of ＜, as 约 may stand before any figure, and
 * of ＊ after a figure, where money is likelier, above all before a hanzi, and of － between hanzi, where 原 may begin a word.
 */
const cautions = { roman: 3, greek: 2, lessThan: 1, starAfterFigure: 6, starBetween: 20, hyphenBetween: 1 }
const lessThan = 0xff1c
const star = 0xff0a
const hyphen = 0xff0d
const isRoman = (symbol: number): boolean => symbol >= 0x2160 && symbol <= 0x216b
/** What Roman numerals count: no word begins with one of the hanzi they are shown as and goes on with these. */
const counted = '期级型度类'

/** By how many nats the symbol must be likelier than the hanzi beyond what is asked of others. */
export function cautionAt({ units, breaks, length }: Stretch, at: number, symbol: number): number {
  if (symbol === lessThan) return cautions.lessThan
  if (symbol === star && followsFigure(units, at)) {
    const isBetween = at + 1 < length && breaks[at + 1] === 0 && classOf[units[at + 1] as number] === HANZI
    return isBetween ? cautions.starBetween : cautions.starAfterFigure
  }
  if (symbol === hyphen) return isBetweenHanzi(units, at, length) ? cautions.hyphenBetween : 0
  if (classOf[symbol] === GREEK) return cautions.greek
  if (!isRoman(symbol)) return 0
  let next = at + 1
  while (next < length && classOf[units[next] as number] === BLANK) next++
  return next < length && counted.includes(String.fromCharCode(units[next] as number)) ? 0 : cautions.roman
}

function followsFigure(units: Uint16Array, at: number): boolean {
  let last = at - 1
  while (last >= 0 && classOf[units[last] as number] === BLANK) last--
  if (last < 0) return false
  const unit = units[last] as number
  return classOf[(symbolOf[unit] as number) || unit] === DIGIT
}

/** True where a hanzi that can be nothing else stands on either side. */
function isBetweenHanzi(units: Uint16Array, at: number, length: number): boolean {
  const isHanzi = (place: number): boolean => {
    const unit = units[place] as number
    return place >= 0 && place < length && classOf[unit] === HANZI && symbolOf[unit] === 0
  }
  return isHanzi(at - 1) && isHanzi(at + 1)
}
