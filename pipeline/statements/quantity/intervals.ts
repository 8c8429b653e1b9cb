import { roundOff } from '../../text/numerals.ts'
import { QuickPattern } from '../../text/quick.ts'
import { bounds, codes, type FoundQuantity, frequencyOf, numeral, range, rateOf } from './frequency.ts'

/** 每8 h 50 mg, 每周70 mg: an interval right before an amount says how often it is given. */
const interval = new QuickPattern(
  new RegExp(
    `每隔?\\s?(${numeral})?${range}\\s?(小时|h|hr|周|星期|月|个月|分钟|min|天|日|d)(?=\\s?(?:再?给予?|再?用|再|追加|补|加|静[推注滴]|静脉[注推滴][射注]|口服|肌注|皮下注射|注射|服|吃)?\\s?\\d)`,
    'g',
  ),
)

/** The intervals that stand right before an amount: once in so many hours, weeks or months; every day is not told. */
export function findIntervals(text: string): FoundQuantity[] {
  if (!text.includes('每')) return []
  return [...interval.matches(text)].flatMap((match) => {
    const [written, from, to, unit = ''] = match
    const code = codes[unit] ?? ''
    if (from === undefined && (code === 'd' || code === 'min')) return []
    const length = from ? bounds(from, to) : ([1, 1] as const)
    // What is given every hour or two goes on for less than a day.
    const rate =
      code === 'h' && length[1] <= 2 && length[0] > 0
        ? { low: roundOff(1 / length[1]), high: roundOff(1 / length[0]), unit: '/h' }
        : rateOf([1, 1], length, code)
    const span = { start: match.index, end: match.index + written.length }
    return rate ? [{ span, value: frequencyOf(written, rate, undefined) }] : []
  })
}
