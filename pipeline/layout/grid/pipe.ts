import type { Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { type Joint, jointOf } from './continuation.ts'
import type { Line } from './line.ts'
import type { Reading } from './read.ts'
import type { Cell } from './row.ts'

/** A piece of a cell, and what joins it to the piece before in the same cell. */
export interface Piece extends Span {
  readonly joint: Joint
}

/** Cells of a row: the pieces of text that stand in each; none in an empty cell. */
export type PipeRow = readonly (readonly Piece[])[]

/**
 * The replacements that make the pieces a pipe table: only what stands between them is replaced, and marks are put in.
 * @param text the text the spans lie in; nothing but blanks may stand between the pieces
 * @param rows header first; the first cell of the header is not empty
 */
export function* pipeTable(text: string, rows: readonly PipeRow[]): Generator<Replacement> {
  const start = text.lastIndexOf('\n', (rows.flat(2)[0]?.start ?? 0) - 1) + 1
  const parted = start === 0 || isBlankLine(text, text.lastIndexOf('\n', start - 2) + 1, start - 1)
  let at = start
  let mark = parted ? '' : '\n'
  for (const { before, pieces } of marked(rows)) {
    mark += before
    for (const piece of pieces) {
      yield { start: at, end: piece.start, text: mark + piece.joint }
      yield* escapes(text, piece)
      at = piece.end
      mark = ''
    }
  }
  yield* close(text, at, `${mark} |`)
}

/** The cells of all rows with the marks that stand before each. */
function marked(rows: readonly PipeRow[]): { before: string; pieces: readonly Piece[] }[] {
  return rows.flatMap((row, number) =>
    row.map((pieces, index) => {
      if (index > 0) return { before: ' | ', pieces }
      const rowEnd = number === 0 ? '' : ' |\n'
      return { before: `${rowEnd}${number === 1 ? ruleRow(row.length) : ''}| `, pieces }
    }),
  )
}

/** Ends the last row and sees to it that a blank line follows. */
function* close(text: string, at: number, mark: string): Generator<Replacement> {
  const feed = text.indexOf('\n', at)
  const end = feed < 0 ? text.length : feed
  const next = text.indexOf('\n', end + 1)
  const parted = end === text.length || isBlankLine(text, end + 1, next < 0 ? text.length : next)
  yield { start: at, end, text: parted ? mark : `${mark}\n` }
}

const ruleRow = (width: number): string => `|${' --- |'.repeat(width)}\n`

function* escapes(text: string, { start, end }: Span): Generator<Replacement> {
  const cell = text.slice(start, end)
  for (let at = cell.indexOf('|'); at >= 0; at = cell.indexOf('|', at + 1)) {
    yield { start: start + at, end: start + at, text: '\\' }
  }
}

const isBlankLine = (text: string, start: number, end: number): boolean =>
  end - start < 200 && text.slice(start, end).trim() === ''

/** The rows of a reading, header first, as pieces. */
export function rowsOf(lines: readonly Line[], { header, rows }: Reading): PipeRow[] {
  return [header, ...rows].map((row) => row.map((cell) => piecesOf(lines, cell)))
}

function piecesOf(lines: readonly Line[], { from, to }: Cell): Piece[] {
  return lines.slice(from, to).map(({ start, end }, i) => ({
    start,
    end,
    joint: i === 0 ? '' : jointOf(lines[from + i - 1] as Line, lines[from + i] as Line),
  }))
}
