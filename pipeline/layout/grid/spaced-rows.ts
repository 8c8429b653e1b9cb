import { backgroundOf, type Column, cellBits, sharesOf } from './column.ts'
import type { Line } from './line.ts'
import type { Cell } from './row.ts'

/** Columns of rows that blank lines part, and full rows that show it. */
const [fewestColumns, mostColumns, fewestFull] = [3, 8, 3]
/** Fewer are enough below a header of known headings. */
const [fewestBelowKnown, known] = [2, 1.5]
/** Bits by which another cell must be the likelier one to be empty than the first, which the row above mostly spans. */
const margin = 4

/**
 * The lines from `start` to `end` as rows that blank lines part, the first of them the header; a blank line inside a row stands for
 * an empty cell, and a row with one cell less than the header has one that the columns tell. Undefined where a row has another
 * number of cells.
 */
export function spacedRows(lines: readonly Line[], start: number, end: number): Cell[][] | undefined {
  const groups = groupsOf(lines, start, end)
  const width = groups[0]?.length ?? 0
  const full = groups.filter((group) => group.length === width)
  const isKnown = groups[0]?.every(({ from }) => (lines[from] as Line).heading >= known)
  if (width < fewestColumns || width > mostColumns || full.length <= (isKnown ? fewestBelowKnown : fewestFull))
    return undefined
  const columns = new Columns(lines, full.slice(1))
  const rows: Cell[][] = []
  for (let i = 0; i < groups.length; i++) {
    const row = rowAt(groups, i, width, columns)
    if (!row) return undefined
    // A blank line inside a row parts it into two runs.
    if (row.length > (groups[i]?.length ?? 0) + 1) i++
    rows.push(row)
  }
  return rows
}

/** The row that begins with group `i`. */
function rowAt(groups: readonly Cell[][], i: number, width: number, columns: Columns): Cell[] | undefined {
  const group = groups[i] as Cell[]
  if (group.length === width) return group
  const next = groups[i + 1]
  if (next && group.length + 1 + next.length === width) return [...group, emptyAt((group.at(-1) as Cell).to), ...next]
  return i > 1 && group.length === width - 1 ? columns.complete(group) : undefined
}

const emptyAt = (at: number): Cell => ({ from: at, to: at })

/** Runs of lines without a blank line between, each line a cell. */
function groupsOf(lines: readonly Line[], start: number, end: number): Cell[][] {
  const groups: Cell[][] = []
  for (let at = start; at < end; at++) {
    if (at === start || (lines[at] as Line).gap > 0) groups.push([])
    groups.at(-1)?.push({ from: at, to: at + 1 })
  }
  return groups
}

/** What the full rows say of their columns. */
class Columns {
  private readonly lines: readonly Line[]
  private readonly columns: (Column | undefined)[] = []
  private readonly background: ReturnType<typeof backgroundOf>

  constructor(lines: readonly Line[], rows: readonly (readonly Cell[])[]) {
    this.lines = lines
    this.background = backgroundOf(rows.flatMap((row) => row.map(({ from }) => lines[from] as Line)))
    for (const row of rows) {
      row.forEach(({ from }, i) => {
        this.columns[i] = { line: lines[from] as Line, above: this.columns[i] }
      })
    }
  }

  /** The row with the empty cell that it lacks; undefined where two places are as likely. */
  complete(cells: readonly Cell[]): Cell[] | undefined {
    const bits = [...cells, undefined].map((_, empty) => this.bitsWithout(cells, empty))
    const best = bits.indexOf(Math.max(...bits))
    const [first, most] = [bits[0] as number, bits[best] as number]
    const isSpanned = first > most - margin
    if (!isSpanned && bits.some((one, i) => i !== best && one > most - margin)) return undefined
    const at = isSpanned ? 0 : best
    const { from } = (cells[at] ?? cells.at(-1)) as Cell
    return [...cells.slice(0, at), emptyAt(from), ...cells.slice(at)]
  }

  private bitsWithout(cells: readonly Cell[], empty: number): number {
    return cells.reduce((sum, { from }, i) => {
      const line = this.lines[from] as Line
      return sum + cellBits(line, this.columns[i < empty ? i : i + 1], sharesOf(line, this.background))
    }, 0)
  }
}
