import { headingBits } from './header.ts'
import { familyOf, kindOf } from './kind.ts'
import type { Line } from './line.ts'
import { isSeries, isUnit, isValue, joinTokens, rowTokens, splitLine, type Token, unit } from './token.ts'

/** A line that reads: label, values, perhaps text. */
export interface ValueRow {
  readonly line: Line
  /** Words before the values. */
  readonly label: readonly Token[]
  readonly values: readonly Token[]
  /** What follows the values; undefined where nothing does. */
  readonly rest: Token | undefined
}

/** Longest line that is read as a row. */
const longest = 200

const rows = new WeakMap<Line, ValueRow | 'none'>()

/** The line as a row of at least two values behind a label; undefined where it is none. Linear in the line; worked out once. */
export function valueRowOf(line: Line): ValueRow | undefined {
  const known = rows.get(line)
  if (known) return known === 'none' ? undefined : known
  const row = readRow(line)
  rows.set(line, row ?? 'none')
  return row
}

function readRow(line: Line): ValueRow | undefined {
  if (line.blanks < 2 || line.text.length > longest || !/\d/.test(line.text) || /[。;]$/.test(line.text))
    return undefined
  const tokens = rowTokens(line)
  const first = tokens.findIndex((token, i) => i > 0 && isValue(token.text))
  if (first < 0 || isBareValue((tokens[0] as Token).text)) return undefined
  const values: Token[] = []
  let at = first
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = values.at(-1)
    if (before && isUnit(token.text) && /\d$/.test(before.text)) values[values.length - 1] = joinTokens([before, token])
    else if (isValue(token.text)) values.push(token)
    else break
  }
  if (values.length < 2) return undefined
  const rest = at < tokens.length ? joinTokens(tokens.slice(at)) : undefined
  return { line, label: tokens.slice(0, first), values, rest }
}

/** True of a value that cannot be a label: '1级高血压' can. */
const isBareValue = (text: string): boolean => isValue(text) && !/[\u4e00-\u9fff]{2}/.test(text)

/** Longest header of a table of values. */
const longestHead = 120

/** True of a line that is short enough for a header, with no mark of a sentence but in brackets. */
export const mayHead = (line: Line): boolean => line.end - line.start <= longestHead && !line.saysSomething

/**
 * The words of a header line as `width` cells, or undefined where they cannot be. Words with a number, and what follows a
 * number, are joined first ('术后 1 周').
 */
export function headerCells(line: Line, width: number): Token[] | undefined {
  if (!mayHead(line)) return undefined
  const cells = splitLine(line, /\s+/g)
  while (cells.length > width) {
    const at = cheapestJoin(cells)
    if (at < 0) return undefined
    cells.splice(at, 2, joinTokens(cells.slice(at, at + 2)))
  }
  return cells.length === width && isHeader(cells) ? cells : undefined
}

/** A confidence interval's name begins with a number and is no value. */
const interval = /^9\d%\s?(?:CI|可信区间|置信区间)$/

/** Short cells, at least one of them a known heading, and no values but those that count up. */
function isHeader(cells: readonly Token[]): boolean {
  if (cells.some((cell) => cell.text.length > 24)) return false
  const values = cells.slice(1).filter(({ text }) => isValue(text) && !interval.test(text))
  if (values.length > 0 && !isSeries(cells.slice(1))) return false
  return cells.some(({ text }) => headingBits(text, kindOf(text), familyOf(kindOf(text))) > 0)
}

/** Neighbours in a header that belong together, surest first: what the left one ends in, what the right one is. */
const joins: readonly (readonly [RegExp, RegExp])[] = [
  [/\d$/, unit],
  [/^[\u4e00-\u9fff]$/, /^[\u4e00-\u9fff]$/],
  [/^[Pp]$/, /^value$/i],
  [/^Wald$/i, /^(?:χ|x|X)/],
  [/^9\d%$/, /^(?:CI|可信区间|置信区间)$/],
  [/[前后第]$/, /^\d/],
  [/\d$/, /^(?:h|d|min|周|天|个?月|年)[\u4e00-\u9fff]/],
  [/[前后时]$/, /^[A-Za-z]/],
  [/./, /^\(/],
  [/./, /^\d{1,4}$/],
  [/[A-Za-z]$/, /^[A-Za-z]/],
  [/[A-Za-z0-9]$/, /^.{1,6}$/],
]

/** The first place where the surest of the joins can be made; -1 where none can. */
function cheapestJoin(cells: readonly Token[]): number {
  for (const [left, right] of joins) {
    const at = cells.findIndex((cell, i) => i > 0 && left.test((cells[i - 1] as Token).text) && right.test(cell.text))
    if (at > 0) return at - 1
  }
  return -1
}
