import { arabicNumeral, hanNumeral, readNumeral, roundOff } from '../../text/numerals.ts'
import { QuickPattern } from '../../text/quick.ts'
import type { Amount } from './amount.ts'
import { matchUnit, type UnitMatch } from './unit.ts'

/** 一年半, 3岁半, 两米半: and a half; 半 also begins other words. */
const half = new QuickPattern(/半(?![流卧坐月年个天日小身数夜边部球脱规径侧乳透合环胱导自失固定量衰暴])/)
const halved: ReadonlySet<string> = new Set(['a', 'd', 'mo', 'wk', 'h', 'm', 'kg', 't', '{jin}', '{liang}', '{tablet}'])
/** 3个半月, 两个半小时. */
const halfOf = new QuickPattern(/\s?个半(月(?!板)|小时|钟头|星期|疗程)/)
const halfUnits: Readonly<Record<string, readonly [code: string, kind: UnitMatch['kind']]>> = {
  月: ['mo', 'time'],
  小时: ['h', 'time'],
  钟头: ['h', 'time'],
  星期: ['wk', 'time'],
  疗程: ['{course}', 'occasions'],
}

/** How many of the second unit make the first; a number of the second from there on is no remainder. */
const remainders: Readonly<Record<string, readonly [code: string, times: number]>> = {
  'a mo': ['mo', 12],
  'h min': ['min', 60],
  'min s': ['s', 60],
  '{score} s': ['s', 60],
  'h {score}': ['min', 60],
  'wk d': ['d', 7],
  'd h': ['h', 24],
}
/** Units whose sum has no exact value: a month has no fixed number of days. */
const inexact: ReadonlySet<string> = new Set(['mo d', 'a d', 'mo wk', 'a wk'])

const next = new QuickPattern(new RegExp(`\\s?[零又加]?\\s?(${arabicNumeral}|${hanNumeral})(?=\\s?[^\\s\\d])`))

/** A number with no unit yet, before 个半: 3个半月 is 3.5 months. */
export function withHalfOf(text: string, { end, value }: Amount): Amount | undefined {
  const found = value === undefined ? null : halfOf.matchAt(text, end)
  if (!found || value === undefined) return undefined
  const [code, kind] = halfUnits[found[1] as string] as readonly [string, UnitMatch['kind']]
  const to = end + found[0].length
  return { end: to, value: value + 0.5, unit: { end: to, code, kind } }
}

/**
 * A number told in two units, in the smaller one: 3岁5个月 is 41 months, 1小时30分 90 minutes; and with a half behind its unit.
 * @returns the amount itself where nothing of the kind follows; one without a value where the two have no exact sum (1个月10天)
 */
export function withRemainder(text: string, amount: Amount): Amount {
  const { value, unit, sd } = amount
  if (value === undefined || !unit || sd !== undefined) return amount
  if (halved.has(unit.code) && half.testAt(text, unit.end) && Number.isInteger(value))
    return { end: unit.end + 1, value: value + 0.5, unit: { ...unit, end: unit.end + 1 } }
  const found = Number.isInteger(value) ? next.matchAt(text, unit.end) : null
  const rest = found ? readNumeral(found[1] as string) : undefined
  const second = found && rest !== undefined ? matchUnit(text, unit.end + found[0].length) : undefined
  return second && rest !== undefined ? joined({ ...amount, value }, unit, rest, second) : amount
}

function joined(amount: Amount & { readonly value: number }, unit: UnitMatch, rest: number, second: UnitMatch): Amount {
  const pair = `${unit.code} ${second.code}`
  if (inexact.has(pair)) return { end: second.end }
  const found = remainders[pair]
  if (!found || rest >= found[1]) return amount
  const [code, times] = found
  const kind = unit.kind === 'score' ? 'time' : unit.kind
  return { end: second.end, value: roundOff(amount.value * times + rest), unit: { end: second.end, code, kind } }
}
