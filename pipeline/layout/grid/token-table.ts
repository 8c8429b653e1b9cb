import { backgroundOf, type Column } from './column.ts'
import { Line } from './line.ts'
import { type Cell, cellsOf, readRow } from './row.ts'
import { RowContext } from './row-context.ts'
import { isSeries, isUnit, joinTokens, splitLine, type Token } from './token.ts'
import type { LineTable } from './value-table.ts'

/** Words of a row, as lines of their own. */
interface WordRow {
  readonly words: readonly Line[]
}

const widestGap = 2
const mostRows = 200
/** Longest line that is a row, in UTF-16 units. */
const longest = 160
/** Bits the rows must gain by what their columns have in common, for each row. */
const gainPerRow = 2.5

/** A row has more words than one. */
const hasBlank = (line: Line | undefined): boolean => line !== undefined && line.blanks > 0

/**
 * The table whose header is line `start` and whose cells are parted by single blanks, as blanks in the cells are too. Rows that
 * have as many words as the header show what its columns hold; the words of the other rows are set by that.
 * @param text the text the lines lie in
 */
export function tokenTableAt(text: string, lines: readonly Line[], start: number): LineTable | undefined {
  if (!hasBlank(lines[start + 1]) || !hasBlank(lines[start + 2])) return undefined
  const header = headerOf(text, lines[start] as Line)
  if (!header) return undefined
  const rows = rowsFrom(text, lines, start + 1, header.length)
  const full = rows.filter(({ words }) => words.length === header.length)
  if (rows.length < 2 || full.length < 2 || full.length * 2 < rows.length) return undefined
  const read = readRows(header, rows, full)
  if (!read || read.bits < gainPerRow * rows.length) return undefined
  const cells = read.cells.map((row, i) => row.map((cell) => pieceOf((rows[i] as WordRow).words, cell)))
  return {
    start,
    end: start + 1 + rows.length,
    rows: [header.map((word) => [pieceOf([word], { from: 0, to: 1 })].flat()), ...cells],
  }
}

const pieceOf = (words: readonly Line[], { from, to }: Cell) =>
  from === to ? [] : [{ start: (words[from] as Line).start, end: (words[to - 1] as Line).end, joint: '' as const }]

/** The words of a line that may head three columns or more, most of them known headings. */
function headerOf(text: string, line: Line): Line[] | undefined {
  if (line.saysSomething || line.text.length > 80 || /[。;,:!?]/.test(line.text)) return undefined
  const words = wordsOf(text, line)
  if (words.length < 3 || words.length > 8 || new Set(words.map((word) => word.text)).size < words.length)
    return undefined
  const series = isSeries(words.slice(1))
  const known = words.filter((word, i) => word.heading > 0 || (i > 0 && series)).length
  const fits = words.every((word, i) => word.heading >= -2 || (i > 0 && series))
  return fits && known * 3 >= words.length * 2 ? words : undefined
}

/** The words of a line, a number and its unit as one. */
function wordsOf(text: string, line: Line): Line[] {
  const words: Token[] = []
  for (const token of splitLine(line, /\s+/g)) {
    const before = words.at(-1)
    const joins = before && ((/\d$/.test(before.text) && isUnit(token.text)) || token.text.startsWith('('))
    if (joins) words[words.length - 1] = joinTokens([before, token])
    else words.push(token)
  }
  return words.map((word) => new Line(text, word, 0, false))
}

const isHeading = (words: readonly Line[]): boolean =>
  words.filter((word) => word.heading > 0).length * 3 >= words.length * 2

/** The lines that follow, as words; none where one of them has too few to fill a row. */
function rowsFrom(text: string, lines: readonly Line[], from: number, width: number): WordRow[] {
  const rows: WordRow[] = []
  const spacing = lines[from]?.gap ?? 0
  for (let at = from; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    if (line.gap > Math.min(spacing, widestGap) || line.text.length > longest || line.heading <= -9) break
    const words = wordsOf(text, line)
    if (words.length > width * 3 || isHeading(words)) break
    if (words.length === 1 || /[。!?]$/.test(line.text)) break
    if (words.length < width - 1) return []
    rows.push({ words })
  }
  return rows
}

/** Sets the words of each row under the columns; undefined where a row cannot be read. */
function readRows(header: readonly Line[], rows: readonly WordRow[], full: readonly WordRow[]) {
  const background = backgroundOf(rows.flatMap(({ words }) => words))
  const seeds = header.map((_, i) =>
    full.reduce<Column | undefined>((above, { words }) => ({ line: words[i] as Line, above }), undefined),
  )
  const headings = new Set(header.map((word) => word.text))
  let bits = 0
  const cells: (readonly Cell[])[] = []
  for (const { words } of rows) {
    const frame = { limit: words.length, spacing: 0, rowSpacing: 0, headings, background, joinCost }
    const reading = readRow(new RowContext(words, frame), seeds, 0).find(({ to }) => to === words.length)
    if (!reading) return undefined
    if (words.length < header.length && reading.bits <= 0) return undefined
    bits += reading.bits
    cells.push(cellsOf(reading))
  }
  return { bits, cells }
}

/** Two words of one cell: likely beside a mark that parts or a number, unlikely between numbers. */
function joinCost(before: Line, line: Line): number {
  if (/[,、;:(]$/.test(before.text) || /^[,、;:)]/.test(line.text)) return 0.3
  if (before.family === 'number' && line.family === 'number') return 6
  return before.family === 'number' || line.family === 'number' ? 2.5 : 3
}
