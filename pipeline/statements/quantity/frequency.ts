import type { Span } from '../../span.ts'
import type { QuantityValue } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { arabicNumeral, hanNumeral, readNumeral, roundOff } from '../../text/numerals.ts'
import { QuickPattern } from '../../text/quick.ts'
import { comparatorBefore } from './comparator.ts'
import { englishFrequencies } from './english-frequency.ts'
import { narrow, narrowed, wide } from './wide.ts'

/** How often something is done, with its place. */
export interface FoundQuantity {
  readonly span: Span
  readonly value: QuantityValue
}

export const numeral: string = `(?:${arabicNumeral}|${hanNumeral})`
export const range: string = `(?:\\s?(?:[-–—~～〜∼]|至|到)\\s?(${numeral}))?`
const times = '\\s?(?:次|回|遍|组(?![织别员成对])|[针剂](?![剂量灸型对]))(?![日要级数诊流复收])'
const bound =
  '(?:最多|至多|最少|至少|不超过|不得超过|不少于|不宜超过|不应超过|约|服|用|做|练|进行|完成|重复|灸|练习|锻炼|训练|按摩|按揉|热敷|冷敷|冰敷|坐浴|熏洗|泡脚|换药|消毒|清洗|冲洗|翻身|口服|注射|服用|给药|只能?|仅|各|共|可|吃|外用|外涂|外擦|外搽|外敷|湿敷|涂抹?擦?|使用|吸入|雾化|含服|滴眼|滴|喷|静滴|肌注|静脉滴注|静脉注射|皮下注射|肌内注射)'
const period = '(小时|h|hr|日|天|d|晚|早|晨|夜|周|星期|礼拜|wk?|个?月|季度?|年|a|分钟|min)'

/** 每日3次, 每12 h 1次, 每4～6小时1次, 一天最多3次, 1日3次, 日服2次. */
const perPeriod = new RegExp(
  `(?:每隔?|隔)\\s?(${numeral})?${range}\\s?个?${period}[，,]?\\s?((?:${bound}\\s?){0,2})(${numeral})${range}${times}` +
    `|(?<![\\d一二三四五六七八九十第月])([1一])\\s?(日|天|周|个?月|年)\\s?((?:${bound}\\s?){0,2})(${numeral})${range}${times}` +
    `|(?<=^|[，。；：、,;:\\s（(])(日|周)\\s?((?:${bound}\\s?){0,2})(${numeral})${range}${times}`,
  'g',
)
/** 3次/日, 1～2 次/周. */
const strokePeriod = new RegExp(`(${numeral})${range}\\s?[次组]\\s?[/／每]\\s?(日|天|d|周|wk?|月|年)(?![A-Za-z])`, 'g')
/** Latin abbreviations of prescriptions. */
const abbreviation = /(?<![A-Za-z])(?:(qd|bid|tid|qid|qn|qod|qw|biw|tiw)|q(\d{1,2})h)(?![A-Za-z])/gi
const abbreviated: Readonly<Record<string, readonly [number, string]>> = {
  qd: [1, '/d'],
  qn: [1, '/d'],
  bid: [2, '/d'],
  tid: [3, '/d'],
  qid: [4, '/d'],
  qod: [1, '/(2.d)'],
  qw: [1, '/wk'],
  biw: [2, '/wk'],
  tiw: [3, '/wk'],
}

export const codes: Readonly<Record<string, string>> = {
  小时: 'h',
  h: 'h',
  hr: 'h',
  日: 'd',
  天: 'd',
  d: 'd',
  晚: 'd',
  早: 'd',
  晨: 'd',
  夜: 'd',
  周: 'wk',
  星期: 'wk',
  礼拜: 'wk',
  w: 'wk',
  wk: 'wk',
  月: 'mo',
  个月: 'mo',
  季: '(3.mo)',
  季度: '(3.mo)',
  年: 'a',
  a: 'a',
  分钟: 'min',
  min: 'min',
}

interface Rate {
  readonly low: number
  readonly high: number
  readonly unit: string
}

/** So many times in so many periods: hours are told per day where they divide it, other spans keep their length. */
export function rateOf(
  count: readonly [number, number],
  length: readonly [number, number],
  code: string,
): Rate | undefined {
  const [low, high] = count
  const [shorter, longer] = length
  if (!(shorter > 0 && longer >= shorter && high >= low) || code === '') return undefined
  // 每小时20次: what is done many times an hour goes on for less than a day.
  if (code === 'h' && longer === 1 && low > 1) return { low, high, unit: '/h' }
  const exact = shorter === longer && Number.isInteger(2400 / longer)
  if (code === 'h' && ((24 % shorter === 0 && 24 % longer === 0) || exact))
    return { low: roundOff((low * 24) / longer), high: roundOff((high * 24) / shorter), unit: '/d' }
  if (shorter !== longer) return undefined
  return { low, high, unit: shorter === 1 ? `/${code}` : `/(${shorter}.${code})` }
}

export function frequencyOf(text: string, rate: Rate, comparator: QuantityValue['comparator']): QuantityValue {
  const { low, high, unit } = rate
  const number = low === high ? { value: low } : { low, high }
  return { kind: 'quantity', ...number, ...(comparator && { comparator }), unit, text }
}

/** The groups of `perPeriod`, whichever of its three readings matched. */
interface PeriodParts {
  readonly length: readonly [number, number]
  readonly code: string
  readonly words: string
  readonly count: readonly [number, number]
}

/** One number or two; NaN where a numeral cannot be read. */
export function bounds(low: string | undefined, high: string | undefined): [number, number] {
  const first = readNumeral(low ?? '') ?? Number.NaN
  return [first, high ? (readNumeral(high) ?? Number.NaN) : first]
}

function partsOf(match: RegExpExecArray): PeriodParts {
  const [whole, from, to, every, everyWords, everyLow, everyHigh] = match
  if (every !== undefined) {
    const length = from ? bounds(from, to) : ([whole.includes('隔') ? 2 : 1, whole.includes('隔') ? 2 : 1] as const)
    return { length, code: codes[every] ?? '', words: everyWords ?? '', count: bounds(everyLow, everyHigh) }
  }
  const [unit, words, low, high] = match[8] ? match.slice(8, 12) : match.slice(12, 16)
  return { length: [1, 1], code: codes[unit ?? ''] ?? '', words: words ?? '', count: bounds(low, high) }
}

const perPeriods = new QuickPattern(perPeriod)

/** What a frequency per period begins with. */
const periodCue = /[每隔]|[1一]\s?(?:日|天|周|个?月|年)|(?:^|[，。；：、,;:\s（(])[日周]/

/** 每天300次以上: at least so often. */
const orMore = /^以上/

function* periodFrequencies(text: string): Generator<FoundQuantity> {
  if (!/[次回遍组针剂]/.test(text) || !periodCue.test(text)) return
  for (const match of perPeriods.matches(text)) {
    const { length, code, words, count } = partsOf(match)
    const rate = rateOf(count, length, code)
    if (!rate) continue
    const told =
      match[0] + (orMore.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 2))?.[0] ?? '')
    const comparator = told.endsWith('以上') ? '>=' : comparatorBefore(words, words.length)?.comparator
    yield { span: { start: match.index, end: match.index + told.length }, value: frequencyOf(told, rate, comparator) }
  }
}

function* strokeFrequencies(text: string): Generator<FoundQuantity> {
  for (const match of /[次组]\s?[/／每]/.test(text) ? matchesOf(strokePeriod, text) : []) {
    if (/[A-Za-z\d.]/.test(text[match.index - 1] ?? '')) continue
    const low = readNumeral(match[1] as string)
    const high = match[2] ? readNumeral(match[2]) : low
    if (low === undefined || high === undefined || high < low) continue
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, value: frequencyOf(match[0], { low, high, unit: `/${codes[match[3] as string]}` }, undefined) }
  }
  yield* abbreviatedFrequencies(text)
}

function* abbreviatedFrequencies(text: string): Generator<FoundQuantity> {
  if (!/[qbt]/i.test(text)) return
  for (const match of matchesOf(abbreviation, text)) {
    const hours = Number(match[2])
    const [count, unit] = match[1]
      ? (abbreviated[match[1].toLowerCase()] as readonly [number, string])
      : [24 / hours, '/d']
    if (!Number.isInteger(count)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, value: { kind: 'quantity', value: count, unit, text: match[0] } }
  }
}

const frequencyCue = new QuickPattern(
  /[次回遍组针剂]|[bBtT][iI][dDwW]|[qQ][dDiInNoOwW\d]|[Ee]very |[Oo]nce |[Tt]wice | times /,
)
const englishCue = /[Ee]very |[Oo]nce |[Tt]wice | times? /

/**
 * How often things are done: 每日3次 is 3 `/d`, 每12 h 1次 is 2 `/d`, 每3个月1次 is 1 `/(3.mo)`, 一年不超过3次 is <= 3 `/a`.
 * @returns the frequencies in order, disjoint; spans are half-open UTF-16 offsets in `text`
 */
export function findFrequencies(text: string): FoundQuantity[] {
  if (!frequencyCue.test(text)) return []
  if (wide.test(text)) return narrowed(text, findFrequencies(narrow(text)))
  const english = englishCue.test(text) ? englishFrequencies(text) : []
  const found = [...periodFrequencies(text), ...strokeFrequencies(text), ...english]
  found.sort((a, b) => a.span.start - b.span.start)
  return found.filter(({ span }, i) => i === 0 || span.start >= (found[i - 1] as FoundQuantity).span.end)
}
