import { beginsTable, fewestHeadings, isBarrier } from './barrier.ts'
import { startsRows } from './even-table.ts'
import type { Line } from './line.ts'
import { headsProse } from './section-head.ts'

/** Lines of one table. */
const longestTable = 600

/** First line the table cannot hold: a heading of a section, or where the longest table ends. */
export function limitFrom(lines: readonly Line[], from: number, spacing: number): number {
  const most = Math.min(lines.length, from + longestTable)
  for (let at = from; at < most; at++) {
    if (isBarrier(lines, at, spacing) || startsRows(lines, at) || changesSpacing(lines, at, spacing)) return at
    if (at < from + 2 * fewestHeadings) continue
    if (beginsTable(lines, at)) return at
    if (headsProse(lines, at)) return at + 1
  }
  return most
}

/** True where the blank lines between all lines cease. */
const changesSpacing = (lines: readonly Line[], at: number, spacing: number): boolean =>
  spacing > 0 && (lines[at] as Line).gap < spacing && (lines[at + 1]?.gap ?? spacing) < spacing
