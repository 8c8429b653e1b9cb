import type { Stretch } from './stretch.ts'
import { BLANK, classOf, GREEK } from './symbols.ts'

/** Nats that are taken off the margins of Roman numerals and Greek, which are rare, and of ＜, as 约 may stand before any figure. */
const cautions = { roman: 3, greek: 2, lessThan: 1 }
const lessThan = 0xff1c
const isRoman = (symbol: number): boolean => symbol >= 0x2160 && symbol <= 0x216b
/** What Roman numerals count: no word begins with one of the hanzi they are shown as and goes on with these. */
const counted = '期级型度类'

/** By how many nats the symbol must be likelier than the hanzi beyond what is asked of others. */
export function cautionAt({ units, length }: Stretch, at: number, symbol: number): number {
  if (symbol === lessThan) return cautions.lessThan
  if (classOf[symbol] === GREEK) return cautions.greek
  if (!isRoman(symbol)) return 0
  let next = at + 1
  while (next < length && classOf[units[next] as number] === BLANK) next++
  return next < length && counted.includes(String.fromCharCode(units[next] as number)) ? 0 : cautions.roman
}
