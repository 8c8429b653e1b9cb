import type { QuantityValue } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { roundOff } from '../../text/numerals.ts'
import type { FoundQuantity } from './frequency.ts'

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  twelve: 12,
}
const number = `(?:\\d{1,2}|${Object.keys(numbers).join('|')})`
const units: Readonly<Record<string, string>> = { hour: 'h', day: 'd', night: 'd', week: 'wk', month: 'mo', year: 'a' }
const period = '(hour|day|night|week|month|year)'
const range = `(${number})(?:\\s?(?:to|or|-|–)\\s?(${number}))?`

/** every 6 hours, every 4 to 6 hours, every day. */
const every = new RegExp(`(?<![A-Za-z])every (?:${range} )?${period}s?(?![A-Za-z])`, 'gi')
/** twice a day, 2 to 3 times per week, once daily. */
const times = new RegExp(
  `(?<![A-Za-z])(?:(once|twice)|${range} times?) (?:(?:a|per|each|every) ${period}|(daily|weekly|monthly))(?![A-Za-z])`,
  'gi',
)
const adverbs: Readonly<Record<string, string>> = { daily: 'd', weekly: 'wk', monthly: 'mo' }

const read = (word: string): number => numbers[word.toLowerCase()] ?? Number(word)

function rate(low: number, high: number, unit: string, text: string): QuantityValue {
  return { kind: 'quantity', ...(low === high ? { value: low } : { low, high }), unit, text }
}

/** So many of a period between two times; hours are told by the day. */
function everyRate([text, from, to, unit = '']: RegExpExecArray): QuantityValue | undefined {
  const shorter = from === undefined ? 1 : read(from)
  const longer = to === undefined ? shorter : read(to)
  if (!(shorter > 0 && longer >= shorter)) return undefined
  const code = units[unit.toLowerCase()] ?? ''
  if (code === 'h') return rate(roundOff(24 / longer), roundOff(24 / shorter), '/d', text)
  return longer === shorter ? rate(1, 1, shorter === 1 ? `/${code}` : `/(${shorter}.${code})`, text) : undefined
}

function timesRate([text, adverb, from, to, unit, often]: RegExpExecArray): QuantityValue | undefined {
  const low = adverb ? (adverb.toLowerCase() === 'once' ? 1 : 2) : read(from ?? '')
  const high = to === undefined ? low : read(to)
  const code = unit ? units[unit.toLowerCase()] : adverbs[(often ?? '').toLowerCase()]
  return high >= low ? rate(low, high, `/${code}`, text) : undefined
}

/** How often things are done, in English: 'twice a day' is 2 `/d`; spans are half-open UTF-16 offsets in `text`. */
export function* englishFrequencies(text: string): Generator<FoundQuantity> {
  for (const [pattern, rateIn] of [
    [every, everyRate],
    [times, timesRate],
  ] as const)
    for (const match of matchesOf(pattern, text)) {
      const value = rateIn(match)
      if (value) yield { span: { start: match.index, end: match.index + match[0].length }, value }
    }
}
