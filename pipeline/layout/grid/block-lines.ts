import { beginsTable, isBarrier, startsHeader } from './barrier.ts'
import { continuationCost } from './continuation.ts'
import { startsRows } from './even-table.ts'
import type { Line } from './line.ts'
import type { Cell } from './row.ts'
import { isCaptioned } from './worth.ts'

const mostLines = 200
/** Fewest lines of a block, and most other ends of it that are tried. */
const [fewestLines, mostEnds] = [6, 4]
/** Longest line that a table of cells without marks may hold, and longest sentence that is a cell. */
const [longestCell, longestSentence] = [40, 12]

const caption = /^[附续]?[表图]\s?\d|^(?:Tab|Fig)/

const isText = ({ heading }: Line): boolean => heading <= -8

/**
 * True behind running text, a heading, a caption or the row of another table, behind a heading of one word that itself stands
 * behind text, and where the header of another table begins.
 */
export function opensBlock(lines: readonly Line[], start: number): boolean {
  const before = lines[start - 1]
  if (!before || before.parted || isCaptioned(lines, start) || isText(before)) return true
  if (before.heading >= 1.5) return start === 1 || isText(lines[start - 2] as Line)
  return opensHeader(lines, start) || opensSpaced(lines, start) || endsRows(lines, start)
}

/** True behind two lines at least that hold blanks, where none follows: rows of another table. */
const endsRows = (lines: readonly Line[], start: number): boolean =>
  (lines[start] as Line).blanks === 0 && (lines[start - 1]?.blanks ?? 0) > 1 && (lines[start - 2]?.blanks ?? 0) > 1

/** True of a known heading of which most of the next lines are others. */
const opensHeader = (lines: readonly Line[], start: number): boolean =>
  (lines[start] as Line).heading >= 2.5 &&
  lines.slice(start + 1, start + 4).filter(({ heading }) => heading >= 1.5).length >= 2

/** True where blank lines begin to stand between all lines, or cease to. */
const opensSpaced = (lines: readonly Line[], start: number): boolean =>
  (start > 2 && gapAt(lines, start - 2) > 0 && gapAt(lines, start - 1) > 0 !== gapAt(lines, start + 1) > 0) ||
  (gapAt(lines, start) === 0 && gapAt(lines, start + 1) > 0 && gapAt(lines, start + 2) > 0)

const gapAt = (lines: readonly Line[], at: number): number => lines[at]?.gap ?? 0

/**
 * Where the block that begins at line `start` may end, the likeliest first: at running text, a heading, a caption, a row, where
 * blank lines begin or cease to stand between all lines, or at what may be another header.
 */
export function blockEnds(lines: readonly Line[], start: number): number[] {
  const most = Math.min(lines.length, start + mostLines)
  const gap = gapAt(lines, start + 1)
  const headers: number[] = []
  const alone: number[] = []
  let at = start + 1
  while (at < most && !endsBlock(lines, at, start) && !changesGap(lines, at, gap)) {
    if (at >= start + fewestLines && alone.length === 0 && standsAlone(lines, at, start)) alone.push(at)
    if (at >= start + fewestLines && headers.length < mostEnds && startsHeader(lines, at)) headers.push(at)
    at++
  }
  return [...alone, at, ...headers]
}

/** True of a phrase between blank lines behind shorter lines without any: no cell. */
const standsAlone = (lines: readonly Line[], at: number, start: number): boolean => {
  const line = lines[at] as Line
  if (line.gap === 0 || gapAt(lines, at - 1) > 0 || line.family !== 'text' || lines[at + 1]?.gap === 0) return false
  return lines.slice(start, at).every(({ start, end }) => end - start < line.end - line.start)
}

function endsBlock(lines: readonly Line[], at: number, start: number): boolean {
  const line = lines[at] as Line
  if (startsRows(lines, at) || line.end - line.start > longestCell || caption.test(line.text)) return true
  if (line.kind === 'sentence' && line.text.length > longestSentence) return true
  return line.heading <= -9 || isBarrier(lines, at, 9) || (at >= start + fewestLines && beginsTable(lines, at))
}

/** @param gap blank lines between the first two lines of the block */
const changesGap = (lines: readonly Line[], at: number, gap: number): boolean =>
  gap > 0 ? gapAt(lines, at) < gap : isSpacedCell(lines[at + 1]) && isSpacedCell(lines[at + 2])

const isSpacedCell = (line: Line | undefined): boolean => line !== undefined && line.gap > 0 && !isText(line)

/** The lines as cells: what a mark or a number shows to go on in the cell before stands in it. */
export function cellsFrom(lines: readonly Line[], start: number, end: number): Cell[] {
  const cells: Cell[] = []
  for (let at = start; at < end; at++) {
    const line = lines[at] as Line
    const goesOn = at > start && continuationCost(lines[at - 1] as Line, line, line.gap) <= 1
    const last = cells.length - 1
    if (goesOn) cells[last] = { from: (cells[last] as Cell).from, to: at + 1 }
    else cells.push({ from: at, to: at + 1 })
  }
  return cells
}
