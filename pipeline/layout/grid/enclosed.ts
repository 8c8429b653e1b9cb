import { beginsTable, isBarrier } from './barrier.ts'
import { backgroundOf, type Column, cellBits, sharesOf } from './column.ts'
import { continuationCost } from './continuation.ts'
import { startsRows } from './even-table.ts'
import type { Line } from './line.ts'
import type { Reading } from './read.ts'
import type { Cell } from './row.ts'
import { columnOf, type Grid, isCaptioned, resembles } from './worth.ts'

/** Columns, and rows below the header; two columns need more of them. */
const [fewestColumns, mostColumns] = [2, 8]
const [fewestRows, fewestOfTwo] = [3, 4]
const mostLines = 400
/** Longest name of a column that no known word bears out, and bits by which its columns must agree, more than any others. */
const [longestName, clear] = [8, 5]
/** Longest line that a table of cells without marks may hold, and longest sentence that is a cell. */
const [longestCell, longestSentence] = [40, 12]
/** A line with so many bits is known to head columns, or ends as a heading does. */
const known = 1.5
/** Cells of the first row that may look like headings too, and the bits that each of them costs. */
const [spill, spilt] = [2, 3]
/** Bits that knowing all of the header and where the block ends is worth, and those that its columns may lack. */
const [worth, lacking] = [12, 6]

const caption = /^[附续]?[表图]\s?\d|^(?:Tab|Fig)/

/**
 * The table that is all of a block of short lines from line `start` on: a lead or a heading above it, running text, a heading or a
 * caption below, and every row full. Below a header of known headings what the columns have in common need not tell; below one of
 * other words it must tell clearly how many columns there are.
 */
export function enclosedAt(lines: readonly Line[], start: number): Reading | undefined {
  if (!opensBlock(lines, start)) return undefined
  const end = blockEnd(lines, start)
  const blocks = blocksOf(lines, start, end)
  if (blocks.length === 0 || goesOn(lines, start, end)) return undefined
  const best = named(lines, blocks, knownFrom(lines, start)) ?? unnamed(lines, blocks)
  if (!best) return undefined
  const { header, rows, gained, bits } = best
  const frame = { captioned: isCaptioned(lines, start), cut: false, whole: true, enclosed: true }
  return { start, end, header, rows, bits, body: gained, ...frame }
}

/** The lines of a block as rows of one width. */
interface Block extends Grid {
  /** Bits that the columns gain by what their cells have in common. */
  readonly gained: number
}

type Rated = Block & { readonly bits: number }

/** The best of the blocks whose header is as wide as the known headings at the front, or little less. */
function named(lines: readonly Line[], blocks: readonly Block[], headings: number): Rated | undefined {
  let best: Rated | undefined
  for (const block of blocks) {
    const spilled = headings - block.header.length
    if (spilled < 0 || spilled > spill || block.gained < -lacking || holdsHeadings(lines, block)) continue
    const bits = worth + block.gained - spilt * spilled
    if (!best || bits > best.bits) best = { ...block, bits }
  }
  return best
}

/** The one of the blocks whose columns agree so much more than those of any other that its header needs no known words. */
function unnamed(lines: readonly Line[], blocks: readonly Block[]): Rated | undefined {
  const [best, next] = [...blocks].sort((a, b) => b.gained - a.gained)
  if (!best || best.header.length < 3 || best.gained < clear || (next && next.gained > best.gained - clear))
    return undefined
  return namesColumns(lines, best) ? { ...best, bits: best.gained } : undefined
}

/** True of a header of short words that stand nowhere below, and most of which are not like what stands below them. */
function namesColumns(lines: readonly Line[], { header, rows }: Block): boolean {
  const heads = header.map(({ from }) => lines[from] as Line)
  if (heads.some(({ text, family }) => text.length > longestName || family === 'number' || /\d/.test(text)))
    return false
  const names = new Set(heads.map(({ text }) => text))
  if (rows.some((row) => row.some(({ from }) => names.has((lines[from] as Line).text)))) return false
  const alike = heads.filter((head, i) => resembles(head, columnOf(lines, { header, rows }, i)))
  return alike.length * 3 <= heads.length
}

function knownFrom(lines: readonly Line[], start: number): number {
  let at = start
  while (at < start + mostColumns + 1 && (lines[at]?.heading ?? 0) >= known) at++
  return at - start
}

/** True behind running text, a heading or a caption, and behind a heading of one word that itself stands behind text. */
function opensBlock(lines: readonly Line[], start: number): boolean {
  const before = lines[start - 1]
  if (!before || before.parted || isCaptioned(lines, start) || isText(before)) return true
  return start === 1 || (before.heading >= known && isText(lines[start - 2] as Line))
}

const isText = ({ heading }: Line): boolean => heading <= -8

/** The first line behind `start` that is no cell of a block: running text, a heading, a caption, a row, another header. */
function blockEnd(lines: readonly Line[], start: number): number {
  const most = Math.min(lines.length, start + mostLines)
  let at = start + 1
  while (at < most && !endsBlock(lines, at, start)) at++
  return at
}

function endsBlock(lines: readonly Line[], at: number, start: number): boolean {
  const line = lines[at] as Line
  if (startsRows(lines, at) || line.end - line.start > longestCell || caption.test(line.text)) return true
  if (line.kind === 'sentence' && line.text.length > longestSentence) return true
  return (
    (line.heading <= -9 && line.family === 'text') ||
    isBarrier(lines, at, 9) ||
    (at > start + 6 && beginsTable(lines, at))
  )
}

/** The block as full rows of as many cells of a line each as it can be. */
function blocksOf(lines: readonly Line[], start: number, end: number): Block[] {
  const blocks: Block[] = []
  for (let width = fewestColumns; width <= mostColumns; width++) {
    const count = (end - start) / width
    if (!Number.isInteger(count) || count - 1 < (width === 2 ? fewestOfTwo : fewestRows)) continue
    const [header, ...rows] = Array.from({ length: count }, (_, row) => rowAt(start + row * width, width)) as [
      Cell[],
      ...Cell[][],
    ]
    const names = new Set(header.map(({ from }) => (lines[from] as Line).text))
    if (names.size === width && isEven(lines, rows)) blocks.push({ header, rows, gained: bitsOf(lines, rows) })
  }
  return blocks
}

/** True where a mark or a number shows that a line goes on in the cell before. */
function goesOn(lines: readonly Line[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] as Line
    if (continuationCost(lines[at - 1] as Line, line, line.gap) <= 1) return true
  }
  return false
}

const rowAt = (from: number, width: number): Cell[] =>
  Array.from({ length: width }, (_, i) => ({ from: from + i, to: from + i + 1 }))

/** True of rows that as many blank lines stand before, and cells that as many stand before, which are fewer or as many. */
function isEven(lines: readonly Line[], rows: readonly (readonly Cell[])[]): boolean {
  const gapOf = (cell: Cell | undefined): number => (lines[cell?.from ?? 0] as Line).gap
  const [between, within] = [gapOf(rows[1]?.[0]), gapOf(rows[1]?.[1])]
  if (within > between) return false
  return rows.every((row, r) =>
    row.every((cell, i) => gapOf(cell) === (i > 0 ? within : between) || (i === 0 && r === 0)),
  )
}

/** True of rows more than a few cells of which look like headings, but for those of the first column: a menu. */
function holdsHeadings(lines: readonly Line[], { header, rows }: Block): boolean {
  let found = 0
  for (const row of rows) for (const { from } of row.slice(1)) if (isName(lines[from] as Line)) found++
  return found * 4 > rows.length * (header.length - 1)
}

const isName = ({ heading, text }: Line): boolean => heading >= 2.5 && !/\d/.test(text)

/** Bits that the columns gain by what their cells have in common. */
function bitsOf(lines: readonly Line[], rows: readonly (readonly Cell[])[]): number {
  const background = backgroundOf(rows.flatMap((row) => row.map(({ from }) => lines[from] as Line)))
  const columns: (Column | undefined)[] = []
  let bits = 0
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const line = lines[(row[i] as Cell).from] as Line
      bits += cellBits(line, columns[i], sharesOf(line, background))
      columns[i] = { line, above: columns[i] }
    }
  }
  return bits
}
