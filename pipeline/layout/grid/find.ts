import { opensBlock } from './block-lines.ts'
import type { Budget } from './budget.ts'
import { enclosedAt } from './enclosed.ts'
import { evenTableAt } from './even-table.ts'
import { leastHeading } from './head-row.ts'
import { certain, isHeaded, isRegular, isTorn, regular } from './judge.ts'
import type { Line } from './line.ts'
import { type Reading, readTable } from './read.ts'

const widths = [2, 3, 4, 5, 6, 7, 8]
/** The best readings of a region as tables, without overlap, best first. What they are worth is for `judge` to say. */
export function readRegion(lines: readonly Line[], budget: Budget): Reading[] {
  const rows = rowsIn(lines)
  return withoutOverlap(lines, [...searched(lines, rows, budget), ...enclosedIn(lines, rows, budget)])
}

/** The lines below the header of a table whose rows stand in one line each: no header of another is among them. */
function rowsIn(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let at = 0; at + 1 < lines.length; at++) {
    const table = (lines[at] as Line).blanks > 0 ? evenTableAt(lines, at) : undefined
    if (!table) continue
    for (let row = at + 1; row < table.end; row++) rows.add(row)
    at = table.end - 1
  }
  return rows
}

/** The readings that a search for rows finds at each line that may begin a header. */
function searched(lines: readonly Line[], rows: ReadonlySet<number>, budget: Budget): Reading[] {
  const readings: Reading[] = []
  let sure: Reading | undefined
  for (let start = 0; start + 5 < lines.length && !budget.isSpent; start++) {
    if (sure && start > sure.start + 2 && start < sure.end) continue
    if (rows.has(start) || !mayHead(lines, start) || isInside(lines, start)) continue
    const found = readingsAt(lines, start, budget)
    for (const reading of found) readings.push(reading)
    const best = surestOf(found, sure, start)
    if (best !== sure && best && start >= (sure?.end ?? 0)) budget.reward(best.end - start)
    sure = best
  }
  return readings
}

/** The surest of the readings from line `start` on that are sure; the one before where it goes on and none is surer. */
function surestOf(found: readonly Reading[], before: Reading | undefined, start: number): Reading | undefined {
  let sure = before
  for (const reading of found) {
    if (reading.bits >= certain && (!sure || start >= sure.end || reading.bits > sure.bits)) sure = reading
  }
  return sure
}

/** The blocks that full rows fill, in order. */
function enclosedIn(lines: readonly Line[], rows: ReadonlySet<number>, budget: Budget): Reading[] {
  const readings: Reading[] = []
  for (let start = 0; start + 5 < lines.length && !budget.isSpent; start++) {
    if (rows.has(start) || !mayHead(lines, start) || !opensBlock(lines, start)) continue
    const reading = enclosedAt(lines, start, budget)
    if (!reading) continue
    readings.push(reading)
    budget.reward(reading.end - start)
    start = reading.end - 1
  }
  return readings
}

/** What `readHeader` asks of the first two lines of any header, the cheapest first. */
const mayHead = (lines: readonly Line[], start: number): boolean => {
  const first = lines[start] as Line
  return !first.isText() && !(lines[start + 1] as Line).isText() && first.heading >= leastHeading
}

const readingsAt = (lines: readonly Line[], start: number, budget: Budget): Reading[] =>
  widths.flatMap((width) => readTable(lines, start, width, budget) ?? []).filter(({ bits }) => bits >= regular)

/** The best of the readings, then the best of those that do not overlap it, and so on. */
function withoutOverlap(lines: readonly Line[], readings: readonly Reading[]): Reading[] {
  const owner = new Set<number>()
  return readings
    .map((reading) => ({ reading, rank: reading.bits - faults(lines, reading) }))
    .sort((a, b) => b.rank - a.rank || a.reading.start - b.reading.start)
    .map(({ reading }) => reading)
    .filter(({ start, end }) => {
      for (let line = start; line < end; line++) if (owner.has(line)) return false
      for (let line = start; line < end; line++) owner.add(line)
      return true
    })
}

/** Bits by which a reading stands behind others of the same lines: a header that nothing bears out, torn rows. */
const faults = (lines: readonly Line[], reading: Reading): number =>
  (isHeaded(lines, reading) ? 0 : 6) +
  (isTorn(lines, reading) ? 6 : 0) -
  (isRegular(lines, reading) ? 6 : 0) -
  (reading.whole ? 3 : 0) -
  (reading.enclosed ? 12 : 0)

/** True of a line within a run of headings: the header begins further up, at most behind a title. */
function isInside(lines: readonly Line[], start: number): boolean {
  const gap = (lines[start] as Line).gap
  const above = lines.slice(Math.max(0, start - 2), start)
  return above.length === 2 && above.every((line) => line.heading >= 2.5) && gap <= (lines[start + 1] as Line).gap
}
