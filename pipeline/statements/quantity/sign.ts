import { arabicNumeral, readNumeral } from '../../text/numerals.ts'
import type { Amount } from './amount.ts'
import { matchUnit } from './unit.ts'

/** A minus is a sign where a number may begin. */
const minus = /(?:^|[（(，,：:；、=<>≤≥＜＞为是约至到于达值]\s?|[^\d\s]\s)(?:[-−－]|负)$|[\u4e00-\u9fff]负$/
/** Behind a hanzi or a letter a hyphen parts a name, 白介素-6, unless a unit shows the number to be measured. */
const hyphen = /[\u4e00-\u9fff][-−－]$|[A-Za-z]\s[-−－]$/

/** Whether the number at `at` may be part of a name: 白介素-6, 18F, 5-HT. */
export const isInName = (text: string, at: number, { unit, end }: Amount): boolean =>
  unit === undefined && (latinBehind.test(text.slice(end, end + 2)) || hyphenBefore(text, at))

const latinBehind = /^-?[A-Za-z]/

const hyphenBefore = (text: string, at: number): boolean =>
  hyphen.test(text.slice(Math.max(0, at - 4), at)) && !/[为是约至到于达值]-$/.test(text.slice(Math.max(0, at - 2), at))

/** Where the sign before the number at `at` begins; `at` where it has none. */
export function signStart(text: string, at: number): number {
  const before = text[at - 1] ?? ''
  if ('-−－负'.includes(before) && before !== '') return minus.test(text.slice(Math.max(0, at - 4), at)) ? at - 1 : at
  return text.startsWith('零下', at - 2) && at > 1 ? at - 2 : at
}

const upTo = new RegExp(`\\s?(?:至|到|[~～〜∼])\\s?[-−－](${arabicNumeral})`, 'y')

/** An amount with its sign turned; below zero only degrees are told as 零下. */
export function negated(text: string, amount: Amount, below: boolean): Amount | undefined {
  const { value, unit, sd } = amount
  if (below && unit?.kind !== 'temperature' && unit?.kind !== 'angle') return undefined
  if (value === undefined) return below ? amount : { end: amount.end }
  upTo.lastIndex = amount.end
  const found = upTo.exec(text)
  const high = found ? readNumeral(found[1] as string) : undefined
  if (!found || high === undefined) return { ...amount, value: -value, ...(sd !== undefined && { sd }) }
  const end = amount.end + found[0].length
  const second = matchUnit(text, end) ?? unit
  if (-high <= -value) return { end }
  return { end: second?.end ?? end, low: -value, high: -high, ...(second && { unit: second }) }
}
