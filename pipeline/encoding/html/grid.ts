import type { Element } from './element.ts'
import { gapOfLabels } from './labelled.ts'

/** What a cell of a data table needs before it: the empty cells that spans leave. */
export interface CellPlan {
  readonly isFirst: boolean
  readonly emptyBefore: number
}

export interface RowPlan {
  readonly emptyAfter: number
  /** Width of the table where this row is its header. */
  readonly headerOf: number | undefined
}

/** How the data tables of a page are written; rows and cells that are in no plan are not written as such. */
export interface GridPlan {
  readonly cells: ReadonlyMap<Element, CellPlan>
  readonly rows: ReadonlyMap<Element, RowPlan>
  /** Of a list laid out as a table: the cells of the labels, and those that go on in the same line. */
  readonly leads: ReadonlySet<Element>
  /** With what parts them from their label. */
  readonly follows: ReadonlyMap<Element, string>
}

const mostColumns = 60
const longestCell = 300
const longestHeadedCell = 1500

interface Joined {
  readonly leads: Set<Element>
  readonly follows: Map<Element, string>
}

/** Tells tables of data from tables that only lay a page out, and plans the rows of the former. */
export function planGrids(source: string, elements: readonly Element[]): GridPlan {
  const plan = { cells: new Map(), rows: new Map(), leads: new Set<Element>(), follows: new Map<Element, string>() }
  for (const table of elements) {
    if (table.name !== 'table' || table.reason || table.isBroken) continue
    const gap = gapOfLabels(source, table)
    if (gap !== undefined) joinCells(table, gap, plan)
    else if (mayHoldData(table)) planRows(table, plan)
  }
  return plan
}

function joinCells({ children }: Element, gap: string, { leads, follows }: Joined): void {
  for (const {
    children: [lead, follow],
  } of children) {
    if (lead && follow) follows.set(follow, gap)
    if (lead) leads.add(lead)
  }
}

function planRows(
  table: Element,
  { cells, rows }: { cells: Map<Element, CellPlan>; rows: Map<Element, RowPlan> },
): void {
  const grid = gridOf(table)
  if (!grid || grid.length < 2) return
  const width = widest(grid)
  for (const [i, { row, plans }] of grid.entries()) {
    for (const [cell, plan] of plans) cells.set(cell, plan)
    const written = plans.reduce((sum, [, { emptyBefore }]) => sum + emptyBefore + 1, 0)
    rows.set(row, { emptyAfter: width - written, headerOf: i === 0 ? width : undefined })
  }
}

function mayHoldData(table: Element): boolean {
  const { isBroken, attributes, ink, linked, holdsMain } = table
  if (isBroken || holdsMain || attributes.role === 'presentation' || attributes.role === 'none') return false
  if (linked * 10 > ink * 8) return false
  const rows = shown(table).filter((row) => row.ink > 0)
  const isHeaded = rows.some((row) => shown(row).some((cell) => cell.name === 'th'))
  const longest = isHeaded ? longestHeadedCell : longestCell
  if (rows.some((row) => shown(row).some((cell) => cell.ink > longest))) return false
  return rows.length >= 2 && rows.filter((row) => widthOf(row) >= 2).length * 2 >= rows.length
}

/** The cells, or rows, that are shown. */
const shown = ({ children }: Element): readonly Element[] => children.filter(({ reason }) => !reason)

const widthOf = (row: Element): number => shown(row).reduce((sum, cell) => sum + cell.attributes.colspan, 0)

interface GridRow {
  readonly row: Element
  readonly plans: readonly (readonly [Element, CellPlan])[]
  readonly width: number
}

const widest = (grid: readonly GridRow[]): number => grid.reduce((most, { width }) => Math.max(most, width), 0)

/** The rows of a data table, without a first row that is only its caption; undefined where spans make it senseless. */
function gridOf(table: Element): GridRow[] | undefined {
  const taken: number[] = []
  const grid: GridRow[] = []
  let cells = 0
  for (const row of shown(table)) {
    if (widthOf(row) > mostColumns) return undefined
    const placed = placeCells(row, taken)
    if (placed.width > mostColumns) return undefined
    if (row.ink === 0) continue
    cells += placed.plans.length
    grid.push(placed)
  }
  const width = widest(grid)
  if (width < 2 || width * grid.length > 8 * cells + 16) return undefined
  const [first] = grid
  return first && first.plans.length === 1 && first.width === width ? grid.slice(1) : grid
}

/** @param taken for each column, how many rows a cell from above still spans; is brought up to date */
function placeCells(row: Element, taken: number[]): GridRow {
  const plans: (readonly [Element, CellPlan])[] = []
  let column = 0
  let emptyBefore = 0
  const next: [number, number][] = []
  for (const cell of shown(row)) {
    for (; (taken[column] ?? 0) > 0; column++) emptyBefore++
    plans.push([cell, { isFirst: plans.length === 0, emptyBefore }])
    const { colspan, rowspan } = cell.attributes
    for (let i = 0; i < colspan; i++) next.push([column + i, rowspan])
    column += colspan
    emptyBefore = colspan - 1
  }
  while ((taken[column] ?? 0) > 0) column++
  for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1)
  for (const [at, rows] of next) taken[at] = Math.max(taken[at] ?? 0, rows - 1)
  return { row, plans, width: column }
}
