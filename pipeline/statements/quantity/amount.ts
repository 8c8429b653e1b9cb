import { readHanRange } from '../../text/han-numerals.ts'
import { arabicNumeral, hanNumeral, powers, readNumeral, roundOff } from '../../text/numerals.ts'
import { QuickPattern } from '../../text/quick.ts'
import { withHalfOf, withRemainder } from './compound.ts'
import { matchUnit, type UnitMatch } from './unit.ts'

const dash = '\\s?(?:[-–—−]{1,2}|[~～〜∼]{1,2}|至|到)\\s?'
const arabicStart = new QuickPattern(new RegExp(arabicNumeral))
const stroke = new QuickPattern(/\d{1,2}\/\d{1,2}(?![\d/.])/)
const hanStart = new QuickPattern(new RegExp(`(${hanNumeral})`))
const arabicRange = new QuickPattern(new RegExp(`${dash}(${arabicNumeral})`))
const hanRange = new QuickPattern(new RegExp(`(?:${dash})(${hanNumeral})`))
const deviation = new QuickPattern(new RegExp(`\\s?(?:±|\\+/-|\\+-)\\s?(${arabicNumeral})`))
const surplus = new QuickPattern(/\s?(?:余|多|来|几)(?=\s?[个例名岁年天日周位片次小])/)
const surplusPower = new QuickPattern(/\s?[余多几]\s?([万亿])/)

/** A number, range or mean ± SD, with the unit behind it; neither `value` nor `low` where two numbers make no range. */
export interface Amount {
  readonly end: number
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly sd?: number
  readonly unit?: UnitMatch
}

/**
 * The number, range or mean ± SD that begins at `at`, with its unit.
 * @param words whether the number stands in hanzi
 */
export function readAmount(text: string, at: number, words: boolean): Amount | undefined {
  const part = words ? undefined : readPart(text, at)
  const first = (words ? hanStart : arabicStart).matchAt(text, at)
  if (part || !first) return part
  const end = at + first[0].length
  const value = readNumeral(first[0])
  if (value === undefined) return words ? readGuess(text, end, first[0]) : undefined
  if (!words) {
    const spread = deviation.matchAt(text, end)
    const sd = spread ? readNumeral(spread[1] as string) : undefined
    if (spread && sd !== undefined) return withUnit(text, end + spread[0].length, { value, sd }, words)
  }
  const unit = matchUnit(text, end, words)
  return readRange(text, end, value, words, unit) ?? readSingle(text, end, value, words)
}

/** A single number: 10余万例, 3个半月, 3岁5个月, or plain. */
function readSingle(text: string, end: number, value: number, words: boolean): Amount {
  const more = surplusPower.matchAt(text, end)
  if (more) return withUnit(text, end + more[0].length, { value: value * (powers[more[1] as string] as number) }, words)
  return withHalfOf(text, { end, value }) ?? withRemainder(text, withUnit(text, end, { value }, words))
}

/** 三四天, 十七八岁: two digits side by side are the bounds of a guess. */
function readGuess(text: string, end: number, written: string): Amount | undefined {
  const bounds = readHanRange(written)
  return bounds && withUnit(text, end, { low: bounds[0], high: bounds[1] }, true)
}

/** 1/2 片: fractions count portions only; L4/5 and 3/10 cases are no fractions. */
function readPart(text: string, at: number): Amount | undefined {
  const found = stroke.matchAt(text, at)
  const value = found ? readNumeral(found[0]) : undefined
  const unit = found ? matchUnit(text, at + found[0].length) : undefined
  return value !== undefined && unit?.kind === 'portion' ? { end: unit.end, value, unit } : undefined
}

/** Of 15 mg-20 mg/m² what it is for stands behind the second number alone. */
const isSame = (first: string | undefined, second: string | undefined): boolean =>
  first === second || (first !== undefined && second?.startsWith(`${first}/`) === true)

/** The second half of a range: 3-5 min, 0.2%-0.5%, 三到四周; null where the two numbers make no range. */
function readRange(text: string, end: number, low: number, words: boolean, unit?: UnitMatch): Amount | undefined {
  const pattern = words ? hanRange : arabicRange
  const direct = pattern.matchAt(text, end)
  const between = unit ? pattern.matchAt(text, unit.end) : null
  const match = direct ?? between
  const high = match ? readNumeral(match[1] as string) : undefined
  if (!match || high === undefined) return undefined
  const start = direct ? end : (unit as UnitMatch).end
  // In 5～10万 the power of ten belongs to both numbers.
  const power = /\d/.test(text[end - 1] as string) ? (powers[(match[1] as string).slice(-1)] ?? 1) : 1
  const from = direct ? roundOff(low * power) : low
  const range = withUnit(text, start + match[0].length, { low: from, high }, words)
  if (high <= from) return direct ? { end: range.end } : undefined
  return direct || isSame(unit?.code, range.unit?.code) ? range : undefined
}

function withUnit(text: string, end: number, number: Omit<Amount, 'end'>, words: boolean): Amount {
  const more = surplus.matchAt(text, end)
  const at = more ? end + more[0].length : end
  const unit = matchUnit(text, at, words)
  return unit ? { end: unit.end, ...number, unit } : { end, ...number }
}
