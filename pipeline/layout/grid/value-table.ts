import { kindOf } from './kind.ts'
import type { Line } from './line.ts'
import type { PipeRow } from './pipe.ts'
import { isSeries, isValue, joinTokens, rowTokens, splitLine, type Token } from './token.ts'
import { headerCells, mayHead, type ValueRow, valueRowOf } from './value-row.ts'

/** A table whose rows stand in a line each: lines `start` to `end` of the region. */
export interface LineTable {
  readonly start: number
  readonly end: number
  readonly rows: readonly PipeRow[]
}

/** Blank lines that may stand between two rows. */
const widestGap = 2
/** Rows of one table. */
const mostRows = 500
/** Labels of rows of statistics, which leave columns out. */
export const statistic: RegExp = /^(?:[tFZUHPpχx]|χ2|χ²|x2|统计量|检验)\s?值?$/

/** The table that begins with the header at line `start`; undefined where there is none. */
export function valueTableAt(lines: readonly Line[], start: number): LineTable | undefined {
  const head = lines[start] as Line
  if (!lines[start + 1] || !mayHead(head) || valueRowOf(head)) return undefined
  const rows = rowsFrom(lines, start + 1)
  const width = Math.max(...rows.map((row) => row.values.length))
  const full = rows.filter((row) => row.values.length === width)
  if (rows.length < 2 || full.length < 2) return undefined
  const tail = full.every((row) => row.rest) ? 1 : 0
  if (tail === 0 && rows.some((row) => row.rest)) return undefined
  const labels = labelColumns(head, full, width + tail)
  const header = headerCells(head, labels + width + tail)
  if (!header) return undefined
  const cells = rows.map((row) => cellsOf(row, labels, full, tail))
  if (cells.some((row) => row === undefined)) return undefined
  if (goesOn(lines, start + 1 + rows.length, tail > 0)) return undefined
  const body = cells as (readonly (Token | undefined)[])[]
  const tests = testsOfTotal(lines, start + 1 + rows.length, header)
  return {
    start,
    end: start + 1 + rows.length + tests.length,
    rows: [header, ...body, ...tests].map((row) => row.map((cell) => (cell ? [{ ...cell, joint: '' as const }] : []))),
  }
}

/** The rows of values that follow each other from line `from` on, as many as may belong together. */
function rowsFrom(lines: readonly Line[], from: number): ValueRow[] {
  const rows: ValueRow[] = []
  for (let at = from; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    const row = line.gap <= widestGap ? valueRowOf(line) : undefined
    if (!row || isSeries(row.values)) break
    const first = rows[0]
    const differs = first && row.values.length !== first.values.length
    if (differs && !isStatistic(row, first)) break
    rows.push(row)
  }
  return rows
}

/** Rows of one statistic behind the others ('χ2值 5.12'), where the last column holds the total that it tests. */
function testsOfTotal(lines: readonly Line[], from: number, header: readonly Token[]): (Token | undefined)[][] {
  const tests: (Token | undefined)[][] = []
  if (!/^总|率/.test(header.at(-1)?.text ?? '')) return tests
  for (let at = from; at < lines.length && tests.length < 3; at++) {
    const line = lines[at] as Line
    const [label, value, more] = line.text.length > 24 || line.gap > widestGap ? [] : rowTokens(line)
    if (!label || !value || more || !statistic.test(label.text) || !isValue(value.text)) break
    tests.push([label, ...header.slice(2).map(() => undefined), value])
  }
  return tests
}

/** A numbered section, or a sentence: what follows a table and is no row of it. */
const section = /^\d{1,2}(?:\.\d{1,2}){1,3}\s\D/
const sentence = /[,;。]/
const caption = /^[附续]?[表图]\s?\d/

/** True where the line behind the rows looks like another row, which the table would be cut off from. */
function goesOn(lines: readonly Line[], end: number, holdsText: boolean): boolean {
  const next = lines[end]
  if (!next || next.gap > (lines[end - 1] as Line).gap || next.text.length > 60) return false
  if (caption.test(next.text) || section.test(next.text) || (!holdsText && sentence.test(next.text))) return false
  const tokens = splitLine(next, /\s+/g)
  return tokens.length > 2 && tokens.slice(1).some((token) => isValue(token.text))
}

const isStatistic = (row: ValueRow, first: ValueRow): boolean =>
  row.values.length < first.values.length && statistic.test(joinTokens(row.label).text)

/** One label column, or as many as the header has over, where every full row has so many words. */
function labelColumns(head: Line, full: readonly ValueRow[], others: number): number {
  const over = (head.text.match(/\S+/g)?.length ?? 0) - others
  return over > 1 && full.every((row) => row.label.length === over) ? over : 1
}

/** The cells of a row; values that are left out are set under the columns whose kind the row's values do not have. */
function cellsOf(
  row: ValueRow,
  labels: number,
  full: readonly ValueRow[],
  tail: number,
): readonly (Token | undefined)[] | undefined {
  const label = labels === 1 ? [joinTokens(row.label)] : padded(row.label, labels)
  const width = (full[0] as ValueRow).values.length
  const values = row.values.length === width ? row.values : alignValues(row.values, full)
  return values && [...label, ...values, ...(tail ? [row.rest] : [])]
}

const padded = (label: readonly Token[], width: number): (Token | undefined)[] => [
  ...label,
  ...Array.from({ length: Math.max(0, width - label.length) }, () => undefined),
]

/** Sets fewer values than columns where whole-number columns stay empty first, else the columns at the front. */
export function alignValues<T extends Token>(
  values: readonly T[],
  full: readonly Pick<ValueRow, 'values'>[],
): (T | undefined)[] | undefined {
  const width = (full[0] as Pick<ValueRow, 'values'>).values.length
  const counts = Array.from({ length: width }, (_, i) => full.every((row) => isCount(row.values[i] as Token, true)))
  let free = width - values.length
  const cells: (T | undefined)[] = []
  for (let column = 0, next = 0; column < width; column++) {
    const skip = free > 0 && counts[column] && !isCount(values[next] ?? (values[0] as T))
    if (skip) free--
    cells.push(skip ? undefined : values[next++])
  }
  return free === 0 ? cells : undefined
}

const isCount = ({ text }: Token, orNone = false): boolean =>
  (kindOf(text) === 'integer' && /^\d+$/.test(text)) || (orNone && /^[-—–/]+$/.test(text))
