import type { Span } from '../../span.ts'

/** A date as written and in ISO 8601, as precise as it is written. */
export interface FoundDate {
  readonly span: Span
  readonly iso: string
}

const pattern =
  /(?<!\d)(?:(?:民国\s?(?<roc>\d{2,3})|^(?<bare>[89]\d|1[0-2]\d))\s?年\s?|(?<year>(?:19|20)\d\d)\s?[年./-])\s?(?:(?<month>1[0-2]|0?[1-9])\s?(?:月|[./-](?=\s?\d))?)?(?:\s?(?<day>3[01]|[12]\d|0?[1-9])(?!\d)(?:\s?日)?)?(?:[\sT]{1,2}(?<hour>[01]?\d|2[0-3])[:：](?<minute>[0-5]\d)(?:[:：](?<second>[0-5]\d))?)?/

const two = (text: string): string => text.padStart(2, '0')

/**
 * The first date of a text: 2018年5月20日, 2020-03-27, 2024-05-12 06:32, 民国107年5月; 107年5月 where it begins the text.
 * @returns its place without the blank behind it; undefined where there is none
 */
export function findDate(text: string): FoundDate | undefined {
  const match = pattern.exec(text)
  const groups = match?.groups
  if (!match || !groups) return undefined
  const { bare, roc = bare, year, month, day, hour, minute, second } = groups
  // The Republic of China counts its years from 1911.
  const parts = [roc ? String(Number(roc) + 1911) : (year as string)]
  if (month) parts.push(two(month))
  if (month && day) parts.push(two(day))
  const time = day && hour && minute ? `T${two(hour)}:${minute}${second ? `:${second}` : ''}` : ''
  const written = match[0].replace(/[\s./-]{1,8}$/, '')
  return { span: { start: match.index, end: match.index + written.length }, iso: parts.join('-') + time }
}
