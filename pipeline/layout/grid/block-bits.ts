import { backgroundOf, type Column, cellBits, sharesOf } from './column.ts'
import type { Line } from './line.ts'
import type { Cell } from './row.ts'

/** True where a word of the header stands again below. */
export function repeatsHeader(
  lines: readonly Line[],
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): boolean {
  const names = new Set(header.map(({ from }) => (lines[from] as Line).text))
  return rows.some((row) => row.some(({ from, to }) => to > from && names.has((lines[from] as Line).text)))
}

/** Bits that the columns gain by what their cells have in common. */
export function bitsOf(lines: readonly Line[], rows: readonly (readonly Cell[])[]): number {
  const background = backgroundOf(
    rows.flatMap((row) => row.filter(({ from, to }) => to > from).map(({ from }) => lines[from] as Line)),
  )
  const columns: (Column | undefined)[] = []
  let bits = 0
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const { from, to } = row[i] as Cell
      if (from === to) continue
      const line = lines[from] as Line
      bits += cellBits(line, columns[i], sharesOf(line, background))
      columns[i] = { line, above: columns[i] }
    }
  }
  return bits
}
