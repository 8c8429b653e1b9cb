import type { Line } from './line.ts'
import type { Cell } from './row.ts'

/** Columns of rows that blank lines part, and full rows that show it. */
const [fewestColumns, mostColumns, fewestFull] = [3, 8, 3]

/**
 * The lines from `start` to `end` as rows that blank lines part, the first of them the header; a blank line inside a row stands for
 * an empty cell. Undefined where a row has another number of cells.
 */
export function spacedRows(lines: readonly Line[], start: number, end: number): Cell[][] | undefined {
  const groups = groupsOf(lines, start, end)
  const width = groups[0]?.length ?? 0
  const full = groups.filter((group) => group.length === width).length - 1
  if (width < fewestColumns || width > mostColumns || full < fewestFull) return undefined
  const rows: Cell[][] = []
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Cell[]
    if (group.length === width) rows.push(group)
    else {
      const next = groups[i + 1]
      if (!next || group.length + 1 + next.length !== width) return undefined
      const { to } = group.at(-1) as Cell
      rows.push([...group, { from: to, to }, ...next])
      i++
    }
  }
  return rows
}

/** Runs of lines without a blank line between, each line a cell. */
function groupsOf(lines: readonly Line[], start: number, end: number): Cell[][] {
  const groups: Cell[][] = []
  for (let at = start; at < end; at++) {
    if (at === start || (lines[at] as Line).gap > 0) groups.push([])
    groups.at(-1)?.push({ from: at, to: at + 1 })
  }
  return groups
}
