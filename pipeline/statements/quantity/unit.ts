import { execAt } from '../../text/exec-at.ts'
import { firstCharacters, QuickPattern } from '../../text/quick.ts'
import { digitUnits, hanUnits, latinUnits, type UnitKind, type UnitRow } from '../tables/units.ts'

/** A unit found behind a number. */
export interface UnitMatch {
  readonly end: number
  /** UCUM. */
  readonly code: string
  readonly kind: UnitKind
}

const byLength = (a: UnitRow, b: UnitRow): number => b.written.length - a.written.length

/** The units that begin with one character, as one alternation; a unit's group number leads back to its row. */
interface Alternation {
  readonly pattern: RegExp
  readonly rows: readonly UnitRow[]
}

/** By code of the first character. */
type Matcher = ReadonlyMap<number, Alternation>

function matcherOf(rows: readonly UnitRow[]): Matcher {
  const byFirst = new Map<number, UnitRow[]>()
  for (const row of [...rows].sort(byLength)) {
    for (const char of firstCharacters(new RegExp(row.written)) ?? []) {
      const code = char.charCodeAt(0)
      byFirst.set(code, [...(byFirst.get(code) ?? []), row])
    }
  }
  return new Map([...byFirst].map(([code, own]) => [code, { pattern: alternationOf(own), rows: own }]))
}

const alternationOf = (rows: readonly UnitRow[]): RegExp =>
  new RegExp(
    rows
      .map(({ written }) => (/^(?:[a-zA-Zμ(]|\[[A-Za-z])/.test(written) ? `(${written})(?![A-Za-z])` : `(${written})`))
      .join('|'),
    'y',
  )

const afterDigits = matcherOf([...latinUnits, ...hanUnits, ...digitUnits])
const afterHanzi = matcherOf(hanUnits)

function matchOne(matcher: Matcher, text: string, at: number): UnitMatch | undefined {
  const units = matcher.get(text.charCodeAt(at))
  const match = units && execAt(units.pattern, text, at)
  if (!match) return undefined
  const row = units.rows[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as UnitRow
  return { end: at + match[0].length, code: row.ucum, kind: row.kind }
}

/** By code of a character: 1 in a number in hanzi, 2 where what such a number counts may begin or is led in. */
const aroundHan = new Uint8Array(65_536)
for (let code = 0; code < 0x4e00; code++) aroundHan[code] = 2
for (const code of afterHanzi.keys()) aroundHan[code] = 2
for (const char of '余多来几个分成倍至到每点') aroundHan[char.charCodeAt(0)] = 2
for (const char of '，。；：、') aroundHan[char.charCodeAt(0)] = 0
for (const char of '零〇一二两三四五六七八九十百千万亿半') aroundHan[char.charCodeAt(0)] = 1

/** The end of the number in hanzi at `at`, where nothing stands behind it that it could count: 一般, 第三条; else undefined. */
export function endOfCountless(text: string, at: number): number | undefined {
  let end = at
  while (aroundHan[text.charCodeAt(end)] === 1) end++
  return aroundHan[text.charCodeAt(end)] === 2 ? undefined : end
}

/** What may stand under the stroke of a compound unit, beside the plain units: mg/kg, 次/分, mL/(min·1.73 m²). */
const perMinute = /分(?!之)/y
const perSquareMetre = /1\.73\s?m[2²]/y
const perField = /(?:高倍视野|高倍镜|HPF?)(?![A-Za-z])/y
const perLowField = /(?:低倍视野|LPF?)(?![A-Za-z])/y
/** 2.0 g/24 h: so much in so many hours or days. */
const perPeriod = /(\d{1,2})\s?(h|d|min|小时|天|日)(?![A-Za-z])/y
const periods: Readonly<Record<string, string>> = { 小时: 'h', 天: 'd', 日: 'd' }
const periodCode = (length: string, word: string): string => `(${length}.${periods[word] ?? word})`

function matchDenominator(text: string, at: number): Part | undefined {
  const special: readonly (readonly [RegExp, string])[] = [
    [perSquareMetre, '{1.73_m2}'],
    [perField, '[HPF]'],
    [perLowField, '[LPF]'],
  ]
  for (const [pattern, code] of special) {
    const match = execAt(pattern, text, at)
    if (match) return { end: at + match[0].length, code }
  }
  const period = execAt(perPeriod, text, at)
  if (period) return { end: at + period[0].length, code: periodCode(period[1] as string, period[2] as string) }
  const unit = matchOne(afterDigits, text, at)
  if (unit && unit.code !== '{score}' && unit.code !== '{time}') return { end: unit.end, code: unit.code }
  perMinute.lastIndex = at
  return perMinute.test(text) ? { end: at + 1, code: 'min' } : undefined
}

interface Part {
  readonly end: number
  readonly code: string
}

/** /(kg·d): what stands in brackets under the stroke. */
function matchBracketed(text: string, at: number): Part | undefined {
  const first = matchDenominator(text, at)
  if (!first) return undefined
  const water = execAt(/\s?[·•.]?\s?H2O[）)]/y, text, first.end)
  if (water) return { end: first.end + water[0].length, code: `/${first.code}` }
  // mg/(kg·次): so much at a time.
  const each = execAt(/\s?[·•.*×⋅/]?\s?次[）)]/y, text, first.end)
  if (each) return { end: first.end + each[0].length, code: `/${first.code}` }
  const joint = execAt(/\s?[·•.*×⋅]\s?/y, text, first.end)
  const second = joint ? matchDenominator(text, first.end + joint[0].length) : undefined
  const end = second?.end ?? first.end
  if (!/[）)]/.test(text[end] ?? '')) return undefined
  return { end: end + 1, code: `/${first.code}${second ? `/${second.code}` : ''}` }
}

/** The rest of a compound unit: /kg, /(kg·d), ·kg-1; undefined where nothing of the kind follows. */
function matchPer(text: string, at: number): Part | undefined {
  if (!'/每·•⋅'.includes(text[at] ?? ' ')) return undefined
  const opened = execAt(/[/每]\s?[（(]/y, text, at)
  if (opened) return matchBracketed(text, at + opened[0].length)
  if (text[at] === '/') {
    const below = matchDenominator(text, gap(text, at + 1))
    return below && { end: below.end, code: `/${below.code}` }
  }
  // 微摩尔每升, 次每分钟; 每日 tells how often.
  const each = execAt(/每(?=毫升|分升|升|公斤|千克|平方米|分钟)/y, text, at)
  if (each) {
    const below = matchDenominator(text, at + 1)
    return below && { end: below.end, code: `/${below.code}` }
  }
  const surface = execAt(/[·•⋅]\s?[(（]?1\.73\s?m[)）]?\s?[-–−⁻][2²]/y, text, at)
  if (surface) return { end: at + surface[0].length, code: '/{1.73_m2}' }
  const inverse = execAt(/[·•⋅]\s?([A-Za-zμ]{1,4}[2²]?)\s?[-–−⁻][1¹]/y, text, at)
  const below = inverse && matchDenominator(inverse[1] as string, 0)
  return inverse && below ? { end: at + inverse[0].length, code: `/${below.code}` } : undefined
}

/** ×10⁹/L and its flattened form ×109/L: a power of ten that belongs to the unit. */
const powerOfTen = new QuickPattern(
  /\s?[×xX*]\s?10(?:\^)?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\d{1,2})(?=\s?(?:\/|个|拷贝|copies|CFU|cfu))/,
)
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function matchPower(text: string, at: number): Part | undefined {
  const match = powerOfTen.matchAt(text, at)
  if (!match) return undefined
  const power = [...(match[1] as string)].map((char) =>
    superscripts.includes(char) ? superscripts.indexOf(char) : char,
  )
  const end = at + match[0].length
  const counted = execAt(/\s?(?:copies|拷贝|CFU|cfu|个)/y, text, end)
  return { end: end + (counted?.[0].length ?? 0), code: `10*${power.join('')}` }
}

const gap = (text: string, at: number): number => (text[at] === ' ' || text[at] === '\u3000' ? at + 1 : at)

/**
 * The unit that begins at `at`, after one blank at most.
 * @param inWords whether the number stands in hanzi: then only units in hanzi count
 */
export function matchUnit(text: string, at: number, inWords = false): UnitMatch | undefined {
  const power = inWords ? undefined : matchPower(text, at)
  if (power) {
    const per = matchPer(text, gap(text, power.end))
    return per && { end: per.end, code: power.code + per.code, kind: 'substance' }
  }
  const start = gap(text, at)
  const unit = matchOne(inWords ? afterHanzi : afterDigits, text, start)
  if (!unit) return undefined
  return withDenominators(text, unit)
}

function withDenominators(text: string, unit: UnitMatch): UnitMatch {
  let { end, code } = unit
  for (let per = matchPer(text, end); per; per = matchPer(text, end)) {
    end = per.end
    code += per.code
  }
  return { end, code: code.replace(/^\{time\}(?=\/)/, ''), kind: unit.kind }
}
