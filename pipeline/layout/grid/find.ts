import { continuationCost } from './continuation.ts'
import { leastHeading } from './head-row.ts'
import type { Line } from './line.ts'
import { type Reading, readTable } from './read.ts'
import type { Cell } from './row.ts'
import { columnOf, hasNumbers } from './worth.ts'

/** Bits from which a reading is taken; from `doubt` on it is remarked upon. */
const clear = 10
const doubt = 8
/** Bits that are enough beside a clear table of the same document, and lines it must fill between blank lines. */
const beside = 7
/** Bits from which a section is taken that known headings and full rows fill to the last line. */
const regular = 5
/** From so many bits on, no other table is looked for within it. */
const certain = 24
const widths = [2, 3, 4, 5, 6, 7, 8]
/** Counts the searches made in a text, so that the time is bounded by a constant beside the linear pass. */
export interface Budget {
  searches: number
}

/** The searches allowed in a text of so many UTF-16 units; a text rich in tables needs one for every few hundred. */
export const budgetFor = (length: number): Budget => ({ searches: 2000 + Math.floor(length / 2000) })

/** The best readings of a region as tables, without overlap, best first. What they are worth is for `judge` to say. */
export function readRegion(lines: readonly Line[], budget: Budget): Reading[] {
  const readings: Reading[] = []
  let sure: Reading | undefined
  for (let start = 0; start + 5 < lines.length && budget.searches > 0; start++) {
    if (sure && start > sure.start + 2 && start < sure.end) continue
    if (!mayHead(lines, start) || isInside(lines, start)) continue
    for (const reading of readingsAt(lines, start, budget)) {
      readings.push(reading)
      if (reading.bits >= certain && (!sure || start >= sure.end || reading.bits > sure.bits)) sure = reading
    }
  }
  return withoutOverlap(lines, readings)
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
  (isHeaded(lines, reading) ? 0 : 6) + (isTorn(lines, reading) ? 6 : 0) - (isRegular(lines, reading) ? 6 : 0)

/** True of a line within a run of headings: the header begins further up, at most behind a title. */
function isInside(lines: readonly Line[], start: number): boolean {
  const gap = (lines[start] as Line).gap
  const above = lines.slice(Math.max(0, start - 2), start)
  return above.length === 2 && above.every((line) => line.heading >= 2.5) && gap <= (lines[start + 1] as Line).gap
}

/**
 * What to do with a reading.
 * @param trusted whether the document holds a clear flattened table elsewhere
 */
export function judge(lines: readonly Line[], reading: Reading, trusted: boolean): 'table' | 'doubtful' | 'none' {
  const headed = isHeaded(lines, reading) && hasSubstance(lines, reading)
  if (isRegular(lines, reading)) return 'table'
  if (headed && (isTorn(lines, reading) || isHalf(reading))) return 'doubtful'
  if (headed && reading.bits >= clear) return 'table'
  const parted = (lines[reading.start]?.gap ?? 1) > 0 && (lines[reading.end]?.gap ?? 1) > 0
  if (headed && trusted && parted && reading.bits >= beside) return 'table'
  return headed && reading.bits >= doubt ? 'doubtful' : 'none'
}

/** True of a table that is not clear beyond doubt and leaves rows over: all or nothing. */
const isHalf = ({ cut, bits }: Reading): boolean => cut && bits < certain

/** More cells that nothing marks as empty or as going on than one, and than one in three rows: the columns are not these. */
function isTorn(lines: readonly Line[], { rows }: Reading): boolean {
  const odd = rows.reduce((sum, row) => sum + oddCells(lines, row), 0)
  return odd > Math.max(1, rows.length / 3)
}

/** Cells of a row that are empty without a blank line or a cell that spans rows, or go on after a few characters. */
function oddCells(lines: readonly Line[], row: readonly Cell[]): number {
  const filled = row.findIndex((cell) => cell.to > cell.from)
  if (row.slice(filled + 1).every((cell) => cell.to === cell.from)) return 0
  const empty = row.filter((cell, i) => i > filled && cell.to === cell.from && lines[cell.from]?.gap === 0)
  const torn = row.filter(({ from, to }) =>
    lines.slice(from + 1, to).some((line, i) => {
      const before = lines[from + i] as Line
      return before.text.length < 18 && continuationCost(before, line, line.gap) >= 5
    }),
  )
  return empty.length + torn.length
}

/** Columns that agree in themselves, or a column of numbers or of longer words: a menu has neither. */
function hasSubstance(lines: readonly Line[], reading: Reading): boolean {
  if (reading.body >= 5 || (reading.captioned && reading.body >= 0)) return true
  return (
    reading.body >= 0 &&
    reading.header.some((_, i) => {
      const cells = columnOf(lines, reading, i)
      return cells.filter((line) => line.kind !== 'term').length * 3 >= cells.length * 2
    })
  )
}

/** Whether enough of the header is borne out: by known headings, or by columns of numbers under words. */
export function isHeaded(lines: readonly Line[], reading: Reading): boolean {
  const width = reading.header.length
  let known = 0
  let numbers = 0
  for (let i = 0; i < width; i++) {
    const head = lines[reading.header[i]?.from ?? 0] as Line
    if (head.heading > 0 || (i > 0 && head.family === 'number')) known++
    else if (hasNumbers(lines, reading, i)) numbers++
    else if (columnOf(lines, reading, i).filter((line) => line.kind === 'date').length * 2 > reading.rows.length)
      return false
  }
  if (known * 2 >= Math.max(3, width)) return true
  if (known > 0 && (known + numbers) * 3 >= width * 2) return true
  if (isBorneOut(lines, reading, known * 4 >= width)) return true
  return width > 2 && numbers >= 2 && numbers >= width - 1 && reading.rows.length >= 3
}

/** True of a section of three columns or more under known headings, but for the corner, whose rows have no empty cell. */
const isRegular = (lines: readonly Line[], { whole, bits, header, rows }: Reading): boolean =>
  whole &&
  bits >= regular &&
  header.length >= 3 &&
  rows.length >= 3 &&
  header.every(({ from }, i) => i === 0 || (lines[from] as Line).heading >= 2.5) &&
  rows.every((row) => row.every(({ from, to }, i) => to > from && (i === 0 || (lines[from] as Line).heading < 2.5)))

/** Bits that bear out a header of unknown words over all lines of a section, and fewer with some known words in it. */
const unknown = 22
const halfKnown = 18
const agreement = 10

/** Whether the columns of a section that is one table agree so clearly that its header needs no known words. */
const isBorneOut = (lines: readonly Line[], reading: Reading, someKnown: boolean): boolean =>
  reading.whole &&
  reading.rows.length >= 3 &&
  reading.body >= agreement &&
  reading.bits >= (someKnown ? halfKnown : unknown) &&
  reading.header.every(({ from }) => isShortName(lines[from] as Line)) &&
  reading.header.some((_, i) => isFormal(columnOf(lines, reading, i)))

/** True of what may head a column: lines of wrapped text are longer, or end in a mark. */
const isShortName = ({ text, heading }: Line): boolean => heading >= 0 && text.length <= 12

/** True of a column of numbers, marks or abbreviations: lines of wrapped text are all of one kind. */
const isFormal = (cells: readonly Line[]): boolean =>
  cells.filter(({ family }) => family !== 'term' && family !== 'text').length * 3 >= cells.length * 2
