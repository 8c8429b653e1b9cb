import type { Span } from '../span.ts'
import type { Comparator, QuantityValue } from '../statement.ts'
import { execAt } from '../text/exec-at.ts'
import { QuickPattern } from '../text/quick.ts'
import { type Amount, readAmount } from './quantity/amount.ts'
import { type ComparatorMatch, comparatorAfter, comparatorBefore, comparatorOfBase } from './quantity/comparator.ts'
import { type FoundQuantity, findFrequencies } from './quantity/frequency.ts'
import { readShare } from './quantity/share.ts'
import { isInName, negated, signStart } from './quantity/sign.ts'
import { endOfCountless, matchUnit, type UnitMatch } from './quantity/unit.ts'
import { codeOf } from './quantity/unit-code.ts'
import { narrow, narrowed, wide } from './quantity/wide.ts'
import type { UnitKind } from './tables/units.ts'

export { findFrequencies } from './quantity/frequency.ts'
export { findIntervals } from './quantity/intervals.ts'

/** A number with its unit, as it stands in a text. */
export interface Quantity extends FoundQuantity {
  /** From the number to the unit, without comparator and brackets: 10 min of 约10 min. */
  readonly core: Span
  /** What the unit measures; absent where there is no unit. */
  readonly kind?: UnitKind
}

export interface QuantityOptions {
  /** Numbers without a unit count too. */
  readonly unitless?: boolean
}

/** 1 at the codes of the characters that a number can begin with. */
const numberStarts = new Uint8Array(65_536)
for (const char of '0123456789零一二两三四五六七八九十百千万半') numberStarts[char.charCodeAt(0)] = 1

const boundByHan = new QuickPattern(/[零〇一二两三四五六七八九十百千万第]|\s/)
const boundByLatin = new QuickPattern(/[A-Za-z\dα-ω./⟧±–~～〜∼-]/)

/** True where the characters before `at` make the number part of a name, a level, a date or another number: L4, IL-1β, 130/80, 第3. */
function isBound(text: string, at: number, words: boolean): boolean {
  if (at === 0) return false
  if (boundByHan.testAt(text, at - 1) && /[^\s]$|第\s$/.test(text.slice(Math.max(0, at - 2), at))) return true
  return (
    !words && boundByLatin.testAt(text, at - 1) && /[^–~～〜∼-]$|[A-Za-z\d].$/.test(text.slice(Math.max(0, at - 2), at))
  )
}

/** 2015 年, 5月20日, 3-5 分钟 of a clock and the like: numbers that name a day or a year. */
function isDate(text: string, start: number, amount: Amount): boolean {
  const code = amount.unit?.code
  // 12月: the month or twelve of them.
  if (code === undefined && text.startsWith('月', amount.end)) return true
  const written = text.slice(start, amount.end)
  if (code === 'a' && /^(?:19|20)\d\d(?!\d)/.test(written)) return true
  return code === 'd' && written.includes('日') && /月\s?$/.test(text.slice(Math.max(0, start - 2), start))
}

interface Framed {
  readonly start: number
  readonly end: number
  readonly unit?: UnitMatch
}

/** （8.38±0.60）分, （4～10）×10⁹/L: brackets that hold nothing but the number belong to it; a unit may follow them. */
function frame(text: string, start: number, amount: Amount): Framed {
  const plain = { start, end: amount.end, ...(amount.unit && { unit: amount.unit }) }
  const framed = amount.sd !== undefined || amount.low !== undefined
  if (amount.unit || !framed || !/[（(]/.test(text[start - 1] ?? '')) return plain
  if (!/[）)]/.test(text[amount.end] ?? '')) return plain
  const unit = matchUnit(text, amount.end + 1)
  if (amount.sd === undefined && !unit) return plain
  return { start: start - 1, end: unit?.end ?? amount.end + 1, ...(unit && { unit }) }
}

/** 近百例, 近200 mL: nearly; 近3年 are the last three. */
function isNearly(text: string, start: number, kind: UnitKind | undefined): boolean {
  return (
    text[start - 1] === '近' &&
    kind !== undefined &&
    kind !== 'time' &&
    kind !== 'age' &&
    !/[最附远邻接将]/.test(text[start - 2] ?? '')
  )
}

/** The whole of a quantity round an amount: brackets, comparator before and behind. */
function quantityAt(text: string, at: number, amount: Amount): Quantity {
  const { unit, ...framed } = frame(text, at, amount)
  const more = /[余多几](?=\s?\D{1,4}$)/.test(text.slice(at, framed.end)) ? ('>' as const) : undefined
  const lead: ComparatorMatch | undefined =
    comparatorBefore(text, framed.start) ??
    (unit?.code === '%' || unit?.code === '{fold}' ? comparatorOfBase(text, framed.start) : undefined) ??
    (isNearly(text, framed.start, unit?.kind) ? { comparator: '~', length: 1 } : undefined)
  const trail = lead ? undefined : comparatorAfter(text, framed.end)
  const comparator: Comparator | undefined = lead?.comparator ?? trail?.comparator ?? more
  const span = { start: framed.start - (lead?.length ?? 0), end: framed.end + (trail?.length ?? 0) }
  const core = { start: framed.start, end: framed.end }
  const value: Draft = { kind: 'quantity' }
  if (amount.value === undefined) {
    value.low = amount.low as number
    value.high = amount.high as number
  } else value.value = amount.value
  if (amount.sd !== undefined) value.sd = amount.sd
  if (comparator) value.comparator = comparator
  if (unit) value.unit = codeOf(text, at, unit)
  value.text = text.slice(span.start, span.end)
  return unit
    ? { span, core, kind: unit.kind, value: value as QuantityValue }
    : { span, core, value: value as QuantityValue }
}

type Draft = { -readonly [Key in keyof QuantityValue]?: QuantityValue[Key] }

/**
 * The quantities of a text: single numbers, ranges, mean ± SD, with comparator and unit. Numbers in names (IL-6, L4-5), dates,
 * ordinals and frequencies (`findFrequencies`) are not among them.
 * @param text text of one block or cell
 * @returns in order, disjoint; spans are half-open UTF-16 offsets in `text`, and `value.text` is the slice of `span`
 */
export function findQuantities(text: string, { unitless = false }: QuantityOptions = {}): Quantity[] {
  if (wide.test(text)) return narrowed(text, findQuantities(narrow(text), { unitless }))
  const found: Quantity[] = []
  const frequencies = findFrequencies(text)
  let next = 0
  let from = 0
  for (let at = numberAt(text, from); at >= 0; at = numberAt(text, from)) {
    while (next < frequencies.length && (frequencies[next] as FoundQuantity).span.end <= at) next++
    const { start, end } = frequencies[next]?.span ?? { start: text.length, end: text.length }
    const read = start <= at ? { end } : readAt(text, at)
    if (read.quantity && (read.quantity.value.unit !== undefined || (read.digits && unitless)))
      found.push(read.quantity)
    from = read.end
  }
  return found
}

function numberAt(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (numberStarts[text.charCodeAt(at)] === 1) return at
  return -1
}

interface Reading {
  readonly end: number
  readonly quantity?: Quantity
  readonly digits?: boolean
}

/** 1:1000, 8:30, 3∶2: the numbers of a ratio or a time are no quantities. */
const ratio = /\d{1,9}(?:\.\d{1,4})?(?:[:：∶]\d{1,9}(?:\.\d{1,4})?){1,3}/y

/** What the number at `at` is, and where to read on. */
function readAt(text: string, at: number): Reading {
  const words = text.charCodeAt(at) > 0x39
  const countless = words ? endOfCountless(text, at) : undefined
  if (countless !== undefined) return { end: countless }
  if (isBound(text, at, words)) return { end: words ? at + 1 : skipNumber(text, at) }
  const apart = words ? null : execAt(ratio, text, at)
  if (apart) return { end: at + apart[0].length }
  const amount = readShare(text, at) ?? readAmount(text, at, words)
  if (!amount) return { end: words ? at + 1 : skipNumber(text, at) }
  return quantityOf(text, at, amount, words)
}

/** The level of an interval is no result: 95%CI. */
const interval = /^\s?(?:CI|置信|可信)/

function quantityOf(text: string, at: number, read: Amount, words: boolean): Reading {
  const start = signStart(text, at)
  const signed = start < at ? negated(text, read, text[start] === '零') : undefined
  const amount = signed ?? read
  const known = amount.value !== undefined || amount.low !== undefined
  if (
    !known ||
    interval.test(text.slice(amount.end, amount.end + 5)) ||
    isDate(text, at, amount) ||
    isInName(text, at, amount)
  )
    return { end: amount.end }
  const quantity = quantityAt(text, signed ? start : at, amount)
  return { end: Math.max(amount.end, quantity.core.end), quantity, digits: !words }
}

/** The end of the digits that begin at `at`, so that the tail of a refused number is not read as one. */
function skipNumber(text: string, at: number): number {
  const digits = execAt(/[\d.,]{1,40}/y, text, at)
  return at + (digits?.[0].length ?? 1)
}

/** The quantity that a text is, whole, with or without a unit; undefined where it is anything else. */
export function readQuantity(text: string): QuantityValue | undefined {
  const [only, ...more] = findQuantities(text, { unitless: true })
  return only && more.length === 0 && only.value.text === text.trim() ? only.value : undefined
}
