import { alignedTableAt } from './aligned-table.ts'
import { familyOf, kindOf } from './kind.ts'
import type { Line } from './line.ts'
import { areHeadings, headBits, isSeries, splitLine, type Token } from './token.ts'
import type { LineTable } from './value-table.ts'

/** What may part cells, surest first, and how many rows below the header it needs. */
const separators: readonly (readonly [RegExp, number])[] = [
  [/ {0,8}\t {0,8}/g, 1],
  [/ {2,200}/g, 2],
]
const widestGap = 1
const mostRows = 500
/** Bits that each cell has of a row which heads others. */
const leastHead = 1.5
/** Rows that are looked at before the others are. */
const sample = 8

/**
 * The table of cells parted by tabs or runs of blanks whose header is line `start`; undefined where there is none, and where
 * a line amid the rows has another number of cells.
 * @param text the text the lines lie in
 * @param isFree whether the line before is the last of another table
 */
export function partedTableAt(
  text: string,
  lines: readonly Line[],
  start: number,
  isFree: boolean,
): LineTable | undefined {
  if (!(lines[start] as Line).parted) return undefined
  const aligned = alignedTableAt(text, lines, start, isFree)
  if (aligned) return aligned
  for (const [separator, needed] of separators) {
    if (!isFree && isAmidRows(lines, start, separator)) continue
    const first = rowsFrom(text, lines, start, separator, sample)
    if (first.length <= needed || !(isBorneOut(first) || isEvenGrid(first))) continue
    const rows = rowsFrom(text, lines, start, separator, mostRows)
    if (rows.length > needed) return { start, end: start + rows.length, rows: rows.map(toPipeRow) }
  }
  return undefined
}

/** True of a line behind one with as many cells: a table that begins there would be half a table. */
function isAmidRows(lines: readonly Line[], start: number, separator: RegExp): boolean {
  const [before, line] = [lines[start - 1], lines[start] as Line]
  if (!before?.parted || line.gap > widestGap) return false
  const width = splitLine(line, separator).length
  return width > 1 && splitLine(before, separator).length === width
}

/** The lines from `start` on that have as many cells as the first; none where that is no header, or a row has more or fewer. */
function rowsFrom(text: string, lines: readonly Line[], start: number, separator: RegExp, most: number): Token[][] {
  const header = splitLine(lines[start] as Line, separator)
  if (header.length < 2 || header.length > 16 || header.some((cell) => cell.text === '')) return []
  const rows = [header]
  for (let at = start + 1; at < lines.length && rows.length < most; at++) {
    const line = lines[at] as Line
    if (line.gap > widestGap) break
    const cells = withOuterTabs(text, line, splitLine(line, separator), header.length)
    if (cells.length === 1 || (rows.length > 2 && opensTable(lines, at, separator, cells, header.length))) break
    if (cells.length !== header.length) return []
    rows.push(cells)
  }
  return rows
}

/** True amid rows of so many cells where another table begins: by its header, or by rows of another number of cells. */
const opensTable = (
  lines: readonly Line[],
  at: number,
  separator: RegExp,
  cells: readonly Token[],
  width: number,
): boolean =>
  cells.length === width ? width > 2 && headAll(cells) : areHeadings(cells) || opensTabbed(lines, at, separator)

/** True of cells each of which may head a column, most of them for certain. */
function headAll(cells: readonly Token[]): boolean {
  const bits = cells.map(({ text }) => headBits(text))
  return bits.every((one) => one >= leastHead) && bits.filter((one) => one >= 2).length * 2 > bits.length
}

/** True of a line of cells parted by tabs above two lines of as many: another table begins, whatever its header says. */
function opensTabbed(lines: readonly Line[], at: number, separator: RegExp): boolean {
  const widths = [0, 1, 2].map((below) => {
    const line = lines[at + below]
    return line?.text.includes('\t') ? splitLine(line, separator).length : 0
  })
  return (widths[0] as number) > 1 && widths.every((width) => width === widths[0])
}

/** The cells with the empty ones that tabs at the line's ends stand for. */
function withOuterTabs(text: string, line: Line, cells: readonly Token[], width: number): Token[] {
  const from = text.lastIndexOf('\n', line.start - 1) + 1
  const feed = text.indexOf('\n', line.end)
  const before = tabsIn(text.slice(Math.max(from, line.start - 40), line.start))
  const after = tabsIn(text.slice(line.end, Math.min(line.end + 40, feed < 0 ? text.length : feed)))
  const empty = (count: number, at: number): Token[] =>
    Array.from({ length: count }, () => ({ start: at, end: at, text: '' }))
  const all = [...empty(before, line.start), ...cells, ...empty(after, line.end)]
  return all.length === width ? all : [...cells]
}

const tabsIn = (text: string): number => text.split('\t').length - 1

const toPipeRow = (cells: readonly Token[]) =>
  cells.map((cell) => (cell.text === '' ? [] : [{ ...cell, joint: '' as const }]))

/** Rows below the header that a grid of words needs, and columns. */
const [fewestRows, fewestColumns] = [3, 3]
const longestName = 12

/** True of rows of words under short names that stand nowhere else, most of them with a label of their own. */
function isEvenGrid([header, ...rows]: readonly (readonly Token[])[]): boolean {
  if (!header || rows.length < fewestRows || header.length < fewestColumns) return false
  const names = new Set(header.map(({ text }) => text))
  const labels = new Set(rows.map((row) => row[0]?.text))
  if (names.size < header.length || labels.size * 3 < rows.length * 2) return false
  if (header.some(({ text }) => text.length > longestName || /\d/.test(text))) return false
  return rows.every((row) => row.every(({ text }) => !names.has(text)))
}

/** Whether the first row heads the others: known headings, or columns of numbers under words. */
function isBorneOut([header, ...rows]: readonly (readonly Token[])[]): boolean {
  const heads = (header as readonly Token[]).map(({ text }, i) => {
    const bits = headBits(text)
    if (i > 0 && isSeries((header as readonly Token[]).slice(1))) return 2
    if (bits !== 0) return bits
    const numbers = rows.filter((row) => familyOf(kindOf((row[i] as Token).text)) === 'number').length
    return numbers >= 2 && numbers * 3 >= rows.length * 2 ? 2 : 0
  })
  return heads.every((bits) => bits >= -2) && heads.filter((bits) => bits >= 2).length * 2 >= heads.length
}
