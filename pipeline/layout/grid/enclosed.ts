import { bitsOf, repeatsHeader } from './block-bits.ts'
import { blockEnds, cellsFrom } from './block-lines.ts'
import type { Budget } from './budget.ts'
import { readHeader } from './head-row.ts'
import type { Line } from './line.ts'
import { looseTable } from './loose-table.ts'
import type { Reading } from './read.ts'
import type { Cell } from './row.ts'
import { spacedRows } from './spaced-rows.ts'
import { isSeries } from './token.ts'
import { columnOf, type Grid, isCaptioned, resembles } from './worth.ts'

/** Columns, and rows below the header; two columns need more of them. */
const [fewestColumns, mostColumns] = [2, 8]
const [fewestRows, fewestOfTwo] = [3, 4]
/** Longest name of a column that no known word bears out, and bits by which its columns must agree, more than any others. */
const [longestName, clear] = [8, 5]
/** The same of nothing but short words, which a menu holds too. */
const menu = 8
/** A line with so many bits is known to head columns, or ends as a heading does. */
const known = 1.5
/** Cells of the first row that may look like headings too, and the bits that each of them costs; so does an unknown heading. */
const [spill, spilt] = [2, 3]
/** Bits that knowing all of the header and where the block ends is worth, and those that its columns may lack. */
const [worth, lacking] = [12, 6]

/** Steps that a line of a block takes, read as rows of each width. */
const perLine = 4

/** The end of a cell that takes more lines. */
const goesOnBehind = /[,;:、]$/

/**
 * The table that is all of a block of short lines from line `start` on, which opens one: a lead or a heading above it, running text, a heading or a
 * caption below, and every row full. Below a header of known headings what the columns have in common need not tell; below one of
 * other words it must tell clearly how many columns there are.
 */
export function enclosedAt(lines: readonly Line[], start: number, budget: Budget): Reading | undefined {
  const headings = knownFrom(lines, start)
  const captioned = isCaptioned(lines, start)
  const ends = blockEnds(lines, start)
  for (const end of ends) {
    if (goesOnBehind.test((lines[end - 1] as Line).text)) continue
    budget.spend((end - start) * perLine)
    const spaced = spacedBlock(lines, start, end)
    const blocks = spaced ? [spaced] : blocksOf(lines, cellsFrom(lines, start, end))
    const best = named(lines, blocks, headings) ?? (spaced ? led(lines, spaced) : unnamed(lines, blocks))
    if (!best) continue
    const { header, rows, gained, bits } = best
    return { start, end, header, rows, bits, body: gained, captioned, cut: false, whole: true, enclosed: true }
  }
  const end = Math.min(...ends)
  return goesOnBehind.test((lines[end - 1] as Line).text) ? undefined : looseTable(lines, start, end, budget)
}

/** The lines of a block as rows of one width. */
interface Block extends Grid {
  /** Bits that the columns gain by what their cells have in common. */
  readonly gained: number
}

type Rated = Block & { readonly bits: number }

/** The best of the blocks whose header is as wide as the known headings at the front, or little less, or holds few unknown ones. */
function named(lines: readonly Line[], blocks: readonly Block[], headings: number): Rated | undefined {
  let best: Rated | undefined
  for (const block of blocks) {
    const width = block.header.length
    const spilled = Math.max(0, headings - width)
    const odd = oddIn(lines, block.header)
    if (spilled > spill || odd * 2 > width || holdsHeadings(lines, block)) continue
    if (block.gained < leastOf(lines, block, odd)) continue
    const bits = worth + Math.max(0, block.gained) - spilt * (spilled + odd)
    if (!best || bits > best.bits) best = { ...block, bits }
  }
  return best
}

/** How many cells of a header no known word bears out; grades that count up ('0分', '1分') bear each other out. */
function oddIn(lines: readonly Line[], header: readonly Cell[]): number {
  const heads = header.map(({ from }) => lines[from] as Line)
  if (heads.length > 2 && isSeries(heads.slice(1)) && (heads[0] as Line).heading >= known) return 0
  return heads.filter(({ heading }) => heading < known).length
}

/** Bits that the columns must gain below a header with so many unknown words: few of a table with a caption, more of what may be a menu. */
function leastOf(lines: readonly Line[], { header, rows }: Block, odd: number): number {
  if (odd > 0) return clear
  if (partsRows(lines, rows)) return -lacking
  if (header.length > 2 && (isCaptioned(lines, (header[0] as Cell).from) || areNumbers(lines, rows))) return -lacking
  return rows.every((row) => row.every(({ from }) => (lines[from] as Line).kind === 'term')) ? menu : 0
}

/** The one of the blocks whose columns agree so much more than those of any other that its header needs no known words. */
function unnamed(lines: readonly Line[], blocks: readonly Block[]): Rated | undefined {
  const [best, next] = [...blocks].sort((a, b) => b.gained - a.gained)
  if (!best || best.header.length < 3) return undefined
  const captioned = isCaptioned(lines, (best.header[0] as Cell).from)
  const margin = captioned ? clear / 2 : clear
  if (best.gained < (captioned ? 0 : clear) || (next && next.gained > best.gained - margin)) return undefined
  return namesColumns(lines, best) ? { ...best, bits: worth + best.gained } : undefined
}

/** The rows that blank lines part, one of them with an empty cell: other blocks hold none. */
function spacedBlock(lines: readonly Line[], start: number, end: number): Block | undefined {
  const rows = spacedRows(lines, start, end)
  if (!rows?.some((row) => row.some(({ from, to }) => from === to))) return undefined
  const [header, ...body] = rows as [Cell[], ...Cell[][]]
  if (!readHeader(lines, start, header.length) || repeatsHeader(lines, header, body)) return undefined
  return { header, rows: body, gained: bitsOf(lines, body) }
}

/** The same below a caption or a sentence that leads to it. */
function led(lines: readonly Line[], block: Block): Rated | undefined {
  const start = (block.header[0] as Cell).from
  const isLed = isCaptioned(lines, start) || lines[start - 1]?.text.endsWith(':') === true
  return isLed && namesColumns(lines, block) ? { ...block, bits: worth + Math.max(0, block.gained) } : undefined
}

/** True of a header of short words most of which are not like what stands below them. */
function namesColumns(lines: readonly Line[], { header, rows }: Block): boolean {
  const heads = header.map(({ from }) => lines[from] as Line)
  if (heads.some(({ text, family }) => text.length > longestName || family === 'number' || /\d/.test(text)))
    return false
  const alike = heads.filter((head, i) => resembles(head, columnOf(lines, { header, rows }, i)))
  return alike.length * 3 <= heads.length
}

function knownFrom(lines: readonly Line[], start: number): number {
  let at = start
  while (at < start + mostColumns + 1 && (lines[at]?.heading ?? 0) >= known) at++
  return at - start
}

/** The cells as full rows, of as many each as there can be. */
function blocksOf(lines: readonly Line[], cells: readonly Cell[]): Block[] {
  const blocks: Block[] = []
  for (let width = fewestColumns; width <= mostColumns; width++) {
    const count = cells.length / width
    if (!Number.isInteger(count) || count < 3) continue
    const [header, ...rows] = Array.from({ length: count }, (_, row) =>
      cells.slice(row * width, (row + 1) * width),
    ) as [Cell[], ...Cell[][]]
    if (!readHeader(lines, (header[0] as Cell).from, width) || repeatsHeader(lines, header, rows)) continue
    if (!hasRows(lines, width, rows) || !isEven(lines, rows) || isForm(lines, width, rows)) continue
    blocks.push({ header, rows, gained: bitsOf(lines, rows) })
  }
  return blocks
}

/** True of two columns the first of which holds headings, each with its own value: a form. */
const isForm = (lines: readonly Line[], width: number, rows: readonly (readonly Cell[])[]): boolean =>
  width === 2 &&
  !nameSteps(rows.map(([key]) => (lines[key?.from ?? 0] as Line).text)) &&
  rows.filter(([key]) => (lines[key?.from ?? 0] as Line).heading >= known).length * 2 >= rows.length

/** Longest name of a step of a scale. */
const longestStep = 5
/** True of different short names with one end: 急性期, 缓解期, 恢复期. */
const nameSteps = (keys: readonly string[]): boolean =>
  new Set(keys).size === keys.length &&
  keys.every((key) => key.length <= longestStep && key.length > 1 && key.at(-1) === keys[0]?.at(-1))

/** True of rows enough; of numbers behind labels two are. */
const hasRows = (lines: readonly Line[], width: number, rows: readonly (readonly Cell[])[]): boolean =>
  rows.length >= (width === 2 ? fewestOfTwo : fewestRows) || areNumbers(lines, rows)

/** True of rows of numbers behind labels. */
const areNumbers = (lines: readonly Line[], rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((row) => row.every(({ from }, i) => ((lines[from] as Line).family === 'number') === i > 0))

/** True of rows that as many blank lines stand before, and cells that as many stand before, which are fewer or as many. */
function isEven(lines: readonly Line[], rows: readonly (readonly Cell[])[]): boolean {
  const gapOf = (cell: Cell | undefined): number => (lines[cell?.from ?? 0] as Line).gap
  const [between, within] = [gapOf(rows[1]?.[0]), gapOf(rows[1]?.[1])]
  if (within > between) return false
  return rows.every((row, r) =>
    row.every((cell, i) => gapOf(cell) === (i > 0 ? within : between) || (i === 0 && r === 0)),
  )
}

/** True where blank lines stand between rows and none between cells. */
const partsRows = (lines: readonly Line[], [, row]: readonly (readonly Cell[])[]): boolean =>
  row !== undefined && (lines[(row[0] as Cell).from] as Line).gap > (lines[(row[1] as Cell).from] as Line).gap

/** True of rows more than a few cells of which look like headings, but for those of the first column: a menu. */
function holdsHeadings(lines: readonly Line[], { header, rows }: Block): boolean {
  let found = 0
  for (const row of rows) for (const { from } of row.slice(1)) if (isName(lines[from] as Line)) found++
  return found * 4 > rows.length * (header.length - 1)
}

const isName = ({ heading, text }: Line): boolean => heading >= 2.5 && !/\d/.test(text)
