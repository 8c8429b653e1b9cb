import { repeatsHeader } from './block-bits.ts'
import { cellsFrom } from './block-lines.ts'
import type { Budget } from './budget.ts'
import { backgroundOf, sharesOf } from './column.ts'
import { readHeader } from './head-row.ts'
import type { Line } from './line.ts'
import { type Beginning, type Block, nextRows } from './loose-row.ts'
import type { Reading } from './read.ts'
import type { Cell } from './row.ts'
import { rowsUpTo } from './row-chain.ts'
import { headerBits, isCaptioned } from './worth.ts'

/** Columns, rows below the header, and lines of a table. */
const [fewestColumns, mostColumns, fewestRows, mostCells] = [3, 8, 3, 90]
/** A line with so many bits is known to head columns. */
const known = 1.5
/** Longest heading that no word bears out behind those that are known. */
const longestName = 6
/** Bits that the columns must gain where no blank line shows which cells are odd. */
const clear = 5
/** Those that they may lack where blank lines show all of them. */
const lacking = 6
/** Bits that knowing the header and where the block ends is worth. */
const worth = 12
/** Those that blank lines are worth which show each odd cell. */
const certain = 6
/** Bits by which the rows must be better than any others of the same lines. */
const margin = 3
/** Steps that a cell takes, read in a place. */
const perCell = 3
/** Readings kept for each place a row may begin at. */
const beam = 8

/**
 * The best reading of the block from line `start` to `end` as a table under a header of known headings, in each row of which one
 * cell may be empty or take two lines: what the columns have in common tells which. Undefined where other rows are nearly as good.
 */
export function looseTable(lines: readonly Line[], start: number, end: number, budget: Budget): Reading | undefined {
  if (!isLed(lines, start)) return undefined
  let headings = 0
  while (headings <= mostColumns && (lines[start + headings]?.heading ?? 0) >= known) headings++
  if (headings < fewestColumns || end - start > mostCells * 2) return undefined
  if (budget.isSpent) return undefined
  const readings = readingsOf(lines, start, end, headings, 0, budget)
  if (isShortName(lines[start + headings])) readings.push(...readingsOf(lines, start, end, headings, 1, budget))
  readings.sort((a, b) => b.body - a.body)
  const [best] = readings
  const other = best && readings.find((one) => !hasSameRows(one, best))
  return best?.isOdd && !(other && other.body > best.body - margin) ? best : undefined
}

/** True behind text, a caption or a blank line: a header that begins anywhere else may lack its first words. */
const isLed = (lines: readonly Line[], start: number): boolean =>
  (lines[start - 1]?.heading ?? -8) <= -8 ||
  isCaptioned(lines, start) ||
  (lines[start] as Line).gap > (lines[start + 1]?.gap ?? 0)

const isShortName = (line: Line | undefined): boolean =>
  line !== undefined && line.heading >= 0 && line.family === 'term' && line.text.length <= longestName

const hasSameRows = (a: Reading, b: Reading): boolean =>
  a.rows.length === b.rows.length && a.rows.every(([label], i) => label?.from === b.rows[i]?.[0]?.from)

/** A reading, and whether it is one that only this search finds. */
interface LooseReading extends Reading {
  readonly isOdd: boolean
}

/** @param more columns behind those that are known: only blank lines may show their odd cells */
function readingsOf(
  lines: readonly Line[],
  start: number,
  end: number,
  headings: number,
  more: 0 | 1,
  budget: Budget,
): LooseReading[] {
  const width = headings + more
  const least = more === 0 ? clear : Number.POSITIVE_INFINITY
  const header = width <= mostColumns ? readHeader(lines, start, width) : undefined
  if (!header) return []
  const from = (header.at(-1) as Cell).to
  const cells = cellsFrom(lines, from, end)
  if (cells.length > mostCells || cells.length < width * fewestRows - fewestRows) return []
  if (repeatsHeader(lines, header, [cells])) return []
  const gap = (lines[from - 1] as Line).gap
  const heads = cells.map((cell) => lines[cell.from] as Line)
  const background = backgroundOf(heads)
  const gapped = heads.map((line) => line.gap === gap + 1)
  // A last line that stands alone is rather what follows the table.
  if (heads.some((line) => line.gap > gap + 1 || line.gap < gap) || gapped[0] || gapped.at(-1)) return []
  const block = { lines, cells, header, gapped, shares: heads.map((line) => sharesOf(line, background)) }
  return endsOf(block, budget).flatMap((last) => {
    const rows = rowsUpTo(last)
    if (rows.some((row) => isHeader(lines, row))) return []
    const bits = (last.gaps | last.joins ? worth : worth + certain) + last.bits + headerBits(lines, { header, rows })
    if (rows.length < fewestRows || last.bits < (last.gaps | last.joins ? least : -lacking)) return []
    const captioned = isCaptioned(lines, start)
    const shared = { start, end, header, rows, bits, captioned, cut: false, whole: true, enclosed: true }
    return [{ ...shared, body: last.bits, isOdd: isOdd(last, gapped, rows.length, more === 1) }]
  })
}

/** The best readings of all cells, best first: a beam search over rows. */
function endsOf(block: Block, budget: Budget): readonly Beginning[] {
  const { cells, header } = block
  const waiting: Beginning[][] = cells.map(() => [])
  const ends: Beginning[] = []
  const columns = header.map(() => undefined)
  waiting[0] = [{ at: 0, bits: 0, columns, gaps: 0, joins: 0, row: [], back: undefined }]
  for (const here of waiting) {
    here.sort((a, b) => b.bits - a.bits)
    for (const beginning of here.slice(0, beam)) {
      const next = nextRows(block, beginning)
      budget.spend(next.length * header.length * perCell)
      for (const row of next) (waiting[row.at] ?? ends).push(row)
    }
  }
  return ends.sort((a, b) => b.bits - a.bits)
}

/**
 * True where some cells are odd, and no label spans rows.
 * @param isExtended whether the header takes in a word that is not known
 */
function isOdd({ gaps, joins }: Beginning, gapped: readonly boolean[], rows: number, isExtended: boolean): boolean {
  const seen = gapped.filter((one) => one).length
  return (gaps & 1) === 0 && gaps + joins + seen > 0 && !(isExtended && seen * 2 >= rows)
}

/** True of a row that holds what heads columns. */
const isHeader = (lines: readonly Line[], row: readonly Cell[]): boolean =>
  row.filter(({ from, to }) => to > from && (lines[from] as Line).heading >= 2.5).length > 1
