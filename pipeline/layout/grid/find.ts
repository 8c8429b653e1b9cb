import type { Line } from './line.ts'
import { columnOf, hasNumbers, type Reading, readTable } from './read.ts'

/** Bits from which a reading is taken; from `doubt` on it is remarked upon. */
const clear = 10
const doubt = 8
/** Bits that are enough beside a clear table of the same document, and lines it must fill between blank lines. */
const beside = 7
const widths = [2, 3, 4, 5, 6, 7, 8]
/** Searches in one text; after that only what looks clear at first sight would be worth more. */
export const mostSearches = 20_000

/** Counts the searches made in a text, so that the time is bounded by a constant beside the linear pass. */
export interface Budget {
  searches: number
}

/** The best readings of a region as tables, without overlap, best first. What they are worth is for `judge` to say. */
export function readRegion(lines: readonly Line[], budget: Budget): Reading[] {
  const readings: Reading[] = []
  for (let start = 0; start + 5 < lines.length && budget.searches > 0; start++) {
    for (const width of widths) {
      const reading = readTable(lines, start, width, budget)
      if (reading && reading.bits >= beside) readings.push(reading)
    }
  }
  readings.sort((a, b) => b.bits - a.bits || a.start - b.start)
  const taken: Reading[] = []
  for (const reading of readings) {
    if (!taken.some((other) => reading.start < other.end && other.start < reading.end)) taken.push(reading)
  }
  return taken
}

/**
 * What to do with a reading.
 * @param trusted whether the document holds a clear flattened table elsewhere
 */
export function judge(lines: readonly Line[], reading: Reading, trusted: boolean): 'table' | 'doubtful' | 'none' {
  const headed = isHeaded(lines, reading) && hasSubstance(lines, reading)
  if (headed && reading.bits >= clear) return 'table'
  const parted = (lines[reading.start]?.gap ?? 1) > 0 && (lines[reading.end]?.gap ?? 1) > 0
  if (headed && trusted && parted) return 'table'
  return headed && reading.bits >= doubt ? 'doubtful' : 'none'
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
  if (known * 2 >= width) return true
  if (known > 0 && (known + numbers) * 3 >= width * 2) return true
  return width > 2 && numbers >= 2 && numbers >= width - 1 && reading.rows.length >= 3
}
