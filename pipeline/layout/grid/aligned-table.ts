import { measureWidth } from '../lines.ts'
import type { Line } from './line.ts'
import { areHeadings, splitLine, type Token } from './token.ts'
import type { LineTable } from './value-table.ts'

const widestGap = 1
const mostRows = 500
const wideBlank = / {2,200}/g
/** How far a cell may begin from its heading, in em. */
const slack = 0.5
/** Longest cell of a header, in UTF-16 units. */
const longestHead = 24

interface Placed extends Token {
  /** Where it begins on its line, in em. */
  readonly at: number
}

/**
 * The table whose cells are set under each other by runs of blanks, whose header is line `start`; empty cells are told by where
 * the others begin. Undefined where a row has a cell that begins under no heading.
 * @param text the text the lines lie in
 * @param isFree whether the line before is the last of another table
 */
export function alignedTableAt(
  text: string,
  lines: readonly Line[],
  start: number,
  isFree: boolean,
): LineTable | undefined {
  // What begins amid rows that are not aligned would be half a table.
  if (!isFree && lines[start - 1]?.parted && (lines[start] as Line).gap <= widestGap) return undefined
  const header = placedIn(text, lines[start] as Line)
  if (header.length < 3 || header.some((cell) => cell.text.length > longestHead)) return undefined
  const rows = rowsUnder(text, lines, start, header)
  if (rows.length < 3 || isVerse(rows)) return undefined
  return {
    start,
    end: start + rows.length,
    rows: rows.map((row) => row.map((cell) => (cell ? [{ ...cell, joint: '' as const }] : []))),
  }
}

/** The header and the rows below it, up to another header; none where a row has a cell under no heading. */
function rowsUnder(
  text: string,
  lines: readonly Line[],
  start: number,
  header: readonly Placed[],
): (readonly (Token | undefined)[])[] {
  const rows: (readonly (Token | undefined)[])[] = [header]
  for (let at = start + 1; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    if (line.gap > widestGap || !line.parted) break
    const cells = placedIn(text, line)
    if (cells.length === 1) break
    const row = underHeader(header, cells)
    if (!row) return rows.length > 2 && (areHeadings(cells) || opensAligned(text, lines, at)) ? rows : []
    rows.push(row)
  }
  return rows
}

/** True of a line the next two of which have a cell under each of its own: another table begins. */
function opensAligned(text: string, lines: readonly Line[], at: number): boolean {
  const header = placedIn(text, lines[at] as Line)
  return [1, 2].every((below) => {
    const line = lines[at + below]
    if (!line?.parted || line.gap > widestGap) return false
    return underHeader(header, placedIn(text, line))?.every((cell) => cell !== undefined) === true
  })
}

function placedIn(text: string, line: Line): Placed[] {
  const from = text.lastIndexOf('\n', line.start - 1) + 1
  return splitLine(line, wideBlank).map((cell) => ({ ...cell, at: measureWidth(text.slice(from, cell.start)) }))
}

/** The cells under their headings, in order; undefined where one is under none. */
function underHeader(header: readonly Placed[], cells: readonly Placed[]): (Token | undefined)[] | undefined {
  const row: (Token | undefined)[] = header.map(() => undefined)
  let column = 0
  for (const cell of cells) {
    while (column < header.length && (header[column] as Placed).at < cell.at - slack) column++
    if (column === header.length || (header[column] as Placed).at > cell.at + slack) return undefined
    row[column++] = cell
  }
  return row
}

/** True of lines whose parts are all of one length, as those of a poem are. */
function isVerse(rows: readonly (readonly (Token | undefined)[])[]): boolean {
  const lengths = new Set(rows.flatMap((row) => row.flatMap((cell) => cell?.text.length ?? [])))
  return lengths.size === 1
}
