import type { QuantityValue } from '../../statement.ts'
import { findQuantities } from '../quantity.ts'

/** Marks of footnotes behind a number. */
const marks = /(?<=[\d)）]\s?)(?:[①-⑳*＊#△▲☆★◆▽§†‡※￥&]|[a-e]){1,4}$/
const number = /^(?:[<>≤≥＜＞=]|[PptT]\s?[<>=])?\s?-?\d{1,3}(?: \d{3})*[\d.,]*(?:\s?±\s?\d[\d.]*)?\s?%?$/

interface Read {
  readonly value: QuantityValue
  /** Of 27（75.0）, the number of patients whose share the value is. */
  readonly count?: QuantityValue
  readonly marks: readonly string[]
}

/** 27（75.0）, 27(75.0%): how many, and their share. */
const share = /^(?<count>\d{1,5})(?:\s?例)?\s?[（(]\s?(?<part>\d{1,3}(?:\.\d{1,2})?)\s?(?<sign>%?)\s?[)）]$/
/** Where a caption or a head says that counts and shares stand together: 例（%）. */
export const sharesTold: RegExp = /(?:例次?|例数|[nN]|人|人数|眼|次)\s?[（(，,/]?\s?%\s?[）)]?\s?[）)\]］]?\s*$/

/** Whether a cell holds a count and its share of `size`: 5（16.7） of 30. */
export function isShareOf(text: string, size: number): boolean {
  const { count, part = '' } = share.exec(text.replace(marks, '').trim())?.groups ?? {}
  const places = part.includes('.') ? part.length - part.indexOf('.') - 1 : 0
  return count !== undefined && size > 0 && Math.abs((Number(count) / size) * 100 - Number(part)) <= 0.51 / 10 ** places
}

function readShare(written: string, told: boolean): Omit<Read, 'marks'> | undefined {
  const { count, part, sign } = share.exec(written)?.groups ?? {}
  if (count === undefined || part === undefined || (sign !== '%' && !told) || Number(part) > 100) return undefined
  return {
    value: { kind: 'quantity', value: Number(part), unit: '%', text: `${part}${sign}` },
    count: { kind: 'quantity', value: Number(count), unit: '{patient}', text: count },
  }
}

/** The number that a cell holds, apart from its footnote marks; undefined for any other cell. `shares`: counts and shares stand together. */
export function readCell(text: string, shares: boolean = false): Read | undefined {
  const found = marks.exec(text)
  const written = (found ? text.slice(0, found.index) : text).trim()
  const counted = readShare(written, shares)
  if (counted) return { ...counted, marks: found ? [...found[0]] : [] }
  if (!number.test(written)) return undefined
  const [quantity, ...more] = findQuantities(written, { unitless: true })
  if (!quantity || more.length > 0) return undefined
  const value = /^[PptT]/.test(written) ? { ...quantity.value, text: written } : quantity.value
  return { value, marks: found ? [...found[0]] : [] }
}
