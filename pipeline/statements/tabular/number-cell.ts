import type { QuantityValue } from '../../statement.ts'
import { findQuantities } from '../quantity.ts'

/** Marks of footnotes behind a number. */
const marks = /(?<=\d\s?)(?:[①-⑳*＊#△▲☆★◆▽§†‡※￥&]|[a-e]){1,4}$/
const number = /^(?:[<>≤≥＜＞=]|[PptT]\s?[<>=])?\s?-?\d{1,3}(?: \d{3})*[\d.,]*(?:\s?±\s?\d[\d.]*)?\s?%?$/

interface Read {
  readonly value: QuantityValue
  readonly marks: readonly string[]
}

/** The number that a cell holds, apart from its footnote marks; undefined for any other cell. */
export function readCell(text: string): Read | undefined {
  const found = marks.exec(text)
  const written = (found ? text.slice(0, found.index) : text).trim()
  if (!number.test(written)) return undefined
  const [quantity, ...more] = findQuantities(written, { unitless: true })
  if (!quantity || more.length > 0) return undefined
  const value = /^[PptT]/.test(written) ? { ...quantity.value, text: written } : quantity.value
  return { value, marks: found ? [...found[0]] : [] }
}
