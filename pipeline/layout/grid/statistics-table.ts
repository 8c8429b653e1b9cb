import { readHeader } from './head-row.ts'
import type { Line } from './line.ts'
import type { PipeRow } from './pipe.ts'
import { isValue } from './token.ts'
import { alignValues, type LineTable, statistic } from './value-table.ts'

/** Columns, and rows of one table. */
const [fewestColumns, mostColumns, mostRows] = [3, 10, 200]
/** A line with so many bits is known to head columns. */
const known = 2.5
const longestLabel = 16

/** A label and the values that follow it, each on a line of its own. */
interface Row {
  readonly label: Line
  readonly values: readonly Line[]
}

/**
 * The tables of values flattened to one cell a line whose last rows hold a statistic of the rows above, with fewer values than
 * those: the number of values in each row tells where it ends. In order; linear.
 */
export function statisticsTablesIn(lines: readonly Line[]): LineTable[] {
  const tables: LineTable[] = []
  for (let at = fewestColumns; at + 1 < lines.length; at++) {
    if (!isLabel(lines, at)) continue
    const rows = rowsFrom(lines, at)
    if (rows.length === 0) continue
    const end = at + rows.reduce((sum, { values }) => sum + values.length + 1, 0)
    const table = tableOf(lines, at, end, rows)
    if (table) tables.push(table)
    at = end - 1
  }
  return tables
}

/** True of a short line that is no value, where one follows. */
const isLabel = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = [lines[at] as Line, lines[at + 1]]
  if (!next || line.end - line.start > longestLabel || next.end - next.start > longestLabel) return false
  return isValue(next.text) && !isValue(line.text) && line.heading > -8
}

function rowsFrom(lines: readonly Line[], from: number): Row[] {
  const rows: Row[] = []
  const { gap } = lines[from + 1] as Line
  for (let at = from; at < lines.length && rows.length < mostRows && isLabel(lines, at); ) {
    const label = lines[at++] as Line
    const first = at
    while (at < lines.length && at - first < mostColumns && isEven(lines[at] as Line, gap)) at++
    if (rows.length > 0 && label.gap !== gap) break
    if (at === first) break
    rows.push({ label, values: lines.slice(first, at) })
  }
  return rows
}

const isEven = ({ gap, text, start, end }: Line, other: number): boolean =>
  gap === other && end - start <= longestLabel && isValue(text)

/** The rows with the lines above them as their header; undefined where they are not full rows and statistics of these. */
function tableOf(lines: readonly Line[], at: number, end: number, rows: readonly Row[]): LineTable | undefined {
  const count = rows[0]?.values.length ?? 0
  const tests = rows.findIndex(({ label }) => statistic.test(label.text))
  const full = rows.slice(0, tests)
  const start = at - count - 1
  if (tests < 2 || count + 1 < fewestColumns || start < 0) return undefined
  if (full.some(({ values }) => values.length !== count)) return undefined
  const header = lines.slice(start, at)
  if (readHeader(lines, start, count + 1)?.at(-1)?.to !== at || !header.some(({ heading }) => heading >= known))
    return undefined
  const cells = rows.slice(tests).map(({ label, values }) => {
    const aligned = statistic.test(label.text) ? alignValues(values, full) : undefined
    return aligned && values.length < count ? [label, ...aligned] : undefined
  })
  if (cells.includes(undefined)) return undefined
  const body = [header, ...full.map(({ label, values }) => [label, ...values]), ...(cells as (Line | undefined)[][])]
  return { start, end, rows: body.map((row) => row.map(pieceOf)) }
}

const pieceOf = (line: Line | undefined): PipeRow[number] =>
  line ? [{ start: line.start, end: line.end, joint: '' }] : []
