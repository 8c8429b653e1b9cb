import { headingBits } from './header.ts'
import { familyOf, kindOf } from './kind.ts'
import type { Line } from './line.ts'
import { splitLine, type Token } from './token.ts'
import type { LineTable } from './value-table.ts'

/** What may part cells, surest first, and how many rows below the header it needs. */
const separators: readonly (readonly [RegExp, number])[] = [
  [/ {0,8}\t {0,8}/g, 1],
  [/ {2,200}/g, 2],
]
const widestGap = 1
const mostRows = 500

/** The table of cells parted by tabs or runs of blanks whose header is line `start`; undefined where there is none. */
export function partedTableAt(lines: readonly Line[], start: number): LineTable | undefined {
  for (const [separator, needed] of separators) {
    const rows = rowsFrom(lines, start, separator)
    if (rows.length > needed && isBorneOut(rows)) return { start, end: start + rows.length, rows: rows.map(toPipeRow) }
  }
  return undefined
}

/** The lines from `start` on that have as many cells as the first; none where that is no header. */
function rowsFrom(lines: readonly Line[], start: number, separator: RegExp): Token[][] {
  const header = splitLine(lines[start] as Line, separator)
  if (header.length < 2 || header.length > 16 || header.some((cell) => cell.text === '')) return []
  const rows = [header]
  for (let at = start + 1; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    const cells = line.gap <= widestGap ? splitLine(line, separator) : []
    if (cells.length !== header.length) break
    rows.push(cells)
  }
  return rows
}

const toPipeRow = (cells: readonly Token[]) =>
  cells.map((cell) => (cell.text === '' ? [] : [{ ...cell, joint: '' as const }]))

/** Whether the first row heads the others: known headings, or columns of numbers under words. */
function isBorneOut([header, ...rows]: readonly (readonly Token[])[]): boolean {
  const heads = (header as readonly Token[]).map(({ text }, i) => {
    const kind = kindOf(text)
    const bits = headingBits(text, kind, familyOf(kind))
    if (bits !== 0) return bits
    const numbers = rows.filter((row) => familyOf(kindOf((row[i] as Token).text)) === 'number').length
    return numbers >= 2 && numbers * 3 >= rows.length * 2 ? 2 : 0
  })
  return heads.every((bits) => bits >= -2) && heads.filter((bits) => bits >= 2).length * 2 >= heads.length
}
