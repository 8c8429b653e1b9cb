import { type Cell, cellAt, type Grid } from './grid.ts'
import { readCell } from './number-cell.ts'

/** A grid with the cells that head each column, and without the rows that do so. */
export interface Headed {
  readonly grid: Grid
  readonly heads: readonly (readonly Cell[])[]
}

/** A head that spans columns stands over a second row of heads: FT3 over 治疗前 and 治疗后. */
export function headedGrid(grid: Grid): Headed {
  const second = grid.rows[0] ?? []
  const spans = grid.header.some(({ text }, c) => c > 0 && text === '' && cellAt(second, c).text !== '')
  const heads = spans && cellAt(second, 0).text === '' && second.every(({ text }) => readCell(text) === undefined)
  if (!heads) return { grid, heads: grid.header.map((head) => [head]) }
  let over: Cell | undefined
  const both = grid.header.map((head, c) => {
    if (head.text !== '') over = head
    const under = cellAt(second, c)
    return under.text === '' || !over ? [head] : [over, under]
  })
  return { grid: { ...grid, rows: grid.rows.slice(1) }, heads: both }
}
