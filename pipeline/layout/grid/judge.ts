import { continuationCost, partNumber } from './continuation.ts'
import type { Line } from './line.ts'
import type { Reading } from './read.ts'
import type { Cell } from './row.ts'
import { columnOf, hasNumbers, isCaptioned } from './worth.ts'

/** Bits from which a reading is taken; from `doubt` on it is remarked upon. */
const clear = 10
const doubt = 8
/** Bits that are enough beside a clear table of the same document, and lines it must fill between blank lines. */
const beside = 7
/** Bits from which a section is taken that known headings and full rows fill to the last line. */
export const regular = 5
/** Bits that the columns of a table with a caption must gain by what they have in common. */
const shown = 3
/** From so many bits on, no other table is looked for within it. */
export const certain = 24

/**
 * What to do with a reading.
 * @param trusted whether the document holds a clear flattened table elsewhere
 */
export function judge(lines: readonly Line[], reading: Reading, trusted: boolean): 'table' | 'doubtful' | 'none' {
  if (isListOfEntries(lines, reading)) return 'none'
  if (reading.enclosed) return 'table'
  const headed = isHeaded(lines, reading) && hasSubstance(lines, reading)
  if (isRegular(lines, reading) || isShown(lines, reading) || isBlocked(lines, reading)) return 'table'
  if (headed && (isTorn(lines, reading) || isHalf(reading))) return 'doubtful'
  if (headed && reading.bits >= (trusted && isParted(lines, reading) ? beside : clear)) return 'table'
  return headed && reading.bits >= doubt ? 'doubtful' : 'none'
}

const isParted = (lines: readonly Line[], { start, end }: Reading): boolean =>
  (lines[start]?.gap ?? 1) > 0 && (lines[end]?.gap ?? 1) > 0

/** True of two columns the second of which holds dates that its heading does not name: titles of articles, one a line. */
const isListOfEntries = (lines: readonly Line[], { header, rows }: Reading): boolean =>
  header.length === 2 &&
  !/日期|时间|年/.test((lines[header[1]?.from ?? 0] as Line).text) &&
  rows.every(([, value]) => (lines[value?.from ?? 0] as Line).kind === 'date')

/** True of a table that is not clear beyond doubt and leaves rows over: all or nothing. */
const isHalf = ({ cut, bits }: Reading): boolean => cut && bits < certain

/** More cells that nothing marks as empty or as going on than one, and than one in three rows: the columns are not these. */
export function isTorn(lines: readonly Line[], { rows }: Reading): boolean {
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

const isHeading = ({ heading, text }: Line): boolean => heading >= 2.5 && partNumber(text) === undefined

/** True of a section under known headings, but for the corner of three columns or more, whose rows have no empty cell. */
export const isRegular = (lines: readonly Line[], { whole, bits, header, rows }: Reading): boolean =>
  whole &&
  bits >= regular &&
  rows.length >= 3 &&
  header.every(({ from }, i) => (i === 0 && header.length > 2) || (lines[from] as Line).heading >= 2.5) &&
  rows.every((row) => row.every(({ from, to }, i) => to > from && (i === 0 || !isHeading(lines[from] as Line)))) &&
  (header.length > 2 || rows.every(([key]) => (lines[key?.from ?? 0] as Line).heading < 2.5))

/** True of a section behind a caption, or a sentence that points to a table, whose rows are full and of one line a cell. */
const isShown = (lines: readonly Line[], { start, whole, bits, body, header, rows }: Reading): boolean =>
  isCaptioned(lines, start) &&
  whole &&
  rows.length >= 3 &&
  (body >= shown ? bits >= clear : bits >= regular && isMostlyKnown(lines, header)) &&
  header.every(({ from }) => isShortName(lines[from] as Line)) &&
  rows.every((row) => row.every(({ from, to }) => to === from + 1))

/** True of rows that blank lines part, and nothing but them, under known headings; the first cell may span rows. */
const isBlocked = (lines: readonly Line[], { whole, bits, header, rows }: Reading): boolean =>
  whole &&
  bits >= regular &&
  header.length > 2 &&
  rows.length >= 4 &&
  header.every(({ from }, i) => (lines[from] as Line).heading > 0 && (i === 0 || (lines[from] as Line).gap === 0)) &&
  rows.every((row) => isBlock(lines, row))

function isBlock(lines: readonly Line[], row: readonly Cell[]): boolean {
  const filled = row.filter(({ from, to }) => to > from)
  if (filled.length < row.length - 1 || row.slice(1).some(({ from, to }) => to !== from + 1)) return false
  return filled.every(({ from }, i) => (lines[from] as Line).gap > 0 === (i === 0))
}

const isMostlyKnown = (lines: readonly Line[], header: readonly Cell[]): boolean =>
  header.filter(({ from }) => (lines[from] as Line).heading > 0).length * 2 > header.length

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
  (reading.body >= 2 * agreement || reading.header.some((_, i) => isFormal(columnOf(lines, reading, i))))

/** True of what may head a column: lines of wrapped text are longer, or end in a mark. */
const isShortName = ({ text, heading }: Line): boolean =>
  heading >= 0 && text.length <= 12 && !/\d.*\d|[¥￥$]/.test(text)

/** True of a column of numbers, marks or abbreviations: lines of wrapped text are all of one kind. */
const isFormal = (cells: readonly Line[]): boolean =>
  cells.filter(({ family }) => family !== 'term' && family !== 'text').length * 3 >= cells.length * 2
