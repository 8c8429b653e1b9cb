import type { Span } from '../../span.ts'
import { headingBits } from './header.ts'
import { familyOf, kindOf } from './kind.ts'
import type { Line } from './line.ts'

/** A stretch of a line that may be a cell; offsets are those of the text the line lies in. */
export interface Token extends Span {
  /** Width-folded. */
  readonly text: string
}

/** A unit that stands alone, after its number. */
export const unit: RegExp =
  /^(?:[A-Za-zμ°℃%‰/·²³^-]{1,10}|岁|年|个?月|周|天|日|小时|分钟|例|次|分|人|[元克毫]{1,2}克?)$/

/** The stretches of a line that `separator` (global) parts; an empty one where two separators meet. */
export function splitLine(line: Line, separator: RegExp): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const found of line.text.matchAll(separator)) {
    tokens.push(tokenAt(line, from, found.index))
    from = found.index + found[0].length
  }
  tokens.push(tokenAt(line, from, line.text.length))
  return tokens
}

function tokenAt(line: Line, from: number, to: number): Token {
  const text = line.text.slice(from, to)
  const start = line.start + from + (text.length - text.trimStart().length)
  return { start, end: Math.max(start, line.start + from + text.trimEnd().length), text: text.trim() }
}

/** One token of several that follow each other in a line. */
export function joinTokens(tokens: readonly Token[]): Token {
  const first = tokens[0] as Token
  return { start: first.start, end: (tokens.at(-1) as Token).end, text: tokens.map((token) => token.text).join(' ') }
}

const opensValue = /[±<>=≤≥~～]$/
const closesValue = /^[±~～]/

/**
 * The words of a row of values; what blanks part of one value or one point of time is one word: '6.8 ± 1.2', 'P < 0.05', '3 (5.8)',
 * '术后 3 个月'.
 */
export function rowTokens(line: Line): Token[] {
  const words = splitLine(line, /\s+/g)
  const tokens: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token
    const before = tokens.at(-1)
    if (before && isTimePoint(before.text, word.text, words[i + 1]?.text)) {
      tokens[tokens.length - 1] = joinTokens([before, word, words[++i] as Token])
    } else if (before && tokens.length > 1 && isOneValue(before.text, word.text)) {
      tokens[tokens.length - 1] = joinTokens([before, word])
    } else tokens.push(word)
  }
  return tokens
}

const timeUnit = /^(?:h|d|min|周|天|日|年|个?月|小时|分钟)$/
const isTimePoint = (left: string, number: string, next: string | undefined): boolean =>
  /[\u4e00-\u9fff][前后]$|^第$|^(?:治疗|用药|给药|干预|训练|随访|术后|产后|伤后|护理)$/.test(left) &&
  /^\d{1,2}$/.test(number) &&
  timeUnit.test(next ?? '')

function isOneValue(left: string, right: string): boolean {
  if (opensValue.test(left)) return /^\d/.test(right)
  return /\d$/.test(left) && (closesValue.test(right) || (/^\d{1,5}$/.test(left) && /^\(\d[\d.]{0,6}%?\)/.test(right)))
}

/** True of a number, a range, a statistic, or a mark that stands in its place. */
export function isValue(text: string): boolean {
  const kind = kindOf(text)
  if (kind === 'mark') return /^[-—–/]/.test(text)
  return familyOf(kind) === 'number' && kind !== 'dose' && kind !== 'date'
}

/** True of a unit that goes with the number before it. */
export const isUnit = (text: string): boolean => unit.test(text)

/** True of numbers of one unit that count up, as headings do: '1分', '2分', '3分'. */
export function isSeries(tokens: readonly Token[]): boolean {
  const found = tokens.map(({ text }) => /^(\d{1,4})(\D{1,6})$/.exec(text))
  return (
    tokens.length > 1 &&
    found.every(
      (one, i) => one && (i === 0 || (one[2] === found[0]?.[2] && Number(one[1]) > Number(found[i - 1]?.[1]))),
    )
  )
}

/** How much a cell looks like the heading of a column, in bits. */
export function headBits(text: string): number {
  const kind = kindOf(text)
  return headingBits(text, kind, familyOf(kind))
}

/** True of cells the first and another of which are known to head columns, and none of which cannot: another table begins. */
export function areHeadings(cells: readonly Token[]): boolean {
  const bits = cells.map(({ text }) => headBits(text))
  return (bits[0] as number) >= 2 && bits.every((one) => one >= 0) && bits.filter((one) => one >= 2).length >= 2
}
