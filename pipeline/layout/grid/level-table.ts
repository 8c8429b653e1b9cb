import type { Line } from './line.ts'
import type { PipeRow } from './pipe.ts'
import { isValue, rowTokens, splitLine, type Token } from './token.ts'
import type { LineTable } from './value-table.ts'

/** Columns before those that are grouped, groups, and columns of a group. */
const [mostCorners, mostGroups, mostInGroup] = [2, 4, 4]
const mostRows = 200
const longestHead = 16

/** What a header of two levels holds: columns of their own, then groups of columns with the same names. */
interface Levels {
  readonly corners: number
  readonly groups: number
  readonly perGroup: number
}

const widthOf = ({ corners, groups, perGroup }: Levels): number => corners + groups * perGroup

/** How many names make a group, where the names repeat themselves; undefined where they do not. */
function periodOf(names: readonly string[]): number | undefined {
  for (let period = 2; period <= mostInGroup && period * 2 <= names.length; period++) {
    if (names.length % period === 0 && names.every((name, i) => name === names[i % period])) return period
  }
  return undefined
}

/** The two rows of the header: a group's name stands over its first column. */
function headerRows(tops: readonly PipeRow[number][], names: readonly PipeRow[number][], levels: Levels): PipeRow[] {
  const { corners, perGroup } = levels
  const upper = tops.flatMap((top, i) => (i < corners ? [top] : [top, ...Array(perGroup - 1).fill([])]))
  return [upper, [...Array(corners).fill([]), ...names]]
}

const pieceOf = ({ start, end }: Token | Line): PipeRow[number] => [{ start, end, joint: '' }]

/**
 * The table of rows in a line each whose header takes two lines, from line `start` on: the names of groups, and below them the
 * same names of columns for each group.
 */
export function levelTableAt(lines: readonly Line[], start: number): LineTable | undefined {
  const [upper, lower] = [lines[start], lines[start + 1]]
  if (
    !upper ||
    !lower ||
    lower.blanks < 3 ||
    upper.blanks < 2 ||
    lower.saysSomething ||
    upper.saysSomething ||
    /\d[±～.]/.test(lower.text)
  )
    return undefined
  const names = splitLine(lower, /\s+/g)
  const period = periodOf(names.map(({ text }) => text))
  const tops = splitLine(upper, /\s+/g)
  if (!period || names.length / period < 2) return undefined
  const groups = names.length / period
  const levels = { corners: tops.length - groups, groups, perGroup: period }
  if (levels.corners < 1 || levels.corners > mostCorners) return undefined
  const rows = rowsFrom(lines, start + 2, widthOf(levels))
  if (rows.length < 2) return undefined
  const header = headerRows(tops.map(pieceOf), names.map(pieceOf), levels)
  return { start, end: start + 2 + rows.length, rows: [...header, ...rows.map((row) => row.map(pieceOf))] }
}

function rowsFrom(lines: readonly Line[], from: number, width: number): Token[][] {
  const rows: Token[][] = []
  for (let at = from; at < lines.length && rows.length < mostRows; at++) {
    const words = rowTokens(lines[at] as Line)
    if (words.length !== width || !isValue((words.at(-1) as Token).text)) break
    rows.push(words)
  }
  return rows
}

const isName = ({ text, family }: Line): boolean => text.length <= longestHead && family !== 'number'

/** The same of a table flattened to one cell a line: its rows must be full, and hold values below the groups. */
function flatLevelsAt(lines: readonly Line[], start: number): LineTable | undefined {
  for (let corners = 1; corners <= mostCorners; corners++) {
    for (let groups = 2; groups <= mostGroups; groups++) {
      const levels = levelsAt(lines, start, corners, groups)
      const table = levels && tableOf(lines, start, levels)
      if (table) return table
    }
  }
  return undefined
}

const isSame = (a: Line, b: Line): boolean =>
  a.end - a.start === b.end - b.start && a.end - a.start <= longestHead && a.text === b.text

function levelsAt(lines: readonly Line[], start: number, corners: number, groups: number): Levels | undefined {
  const from = start + corners + groups
  for (let perGroup = mostInGroup; perGroup >= 2; perGroup--) {
    if (from + perGroup * groups > lines.length || !isSame(lines[from] as Line, lines[from + perGroup] as Line))
      continue
    const names = lines.slice(from, from + perGroup * groups)
    if (!lines.slice(start, from + perGroup * groups).every(isName)) continue
    if (names.every(({ text }, i) => text === names[i % perGroup]?.text)) return { corners, groups, perGroup }
  }
  return undefined
}

function tableOf(lines: readonly Line[], start: number, levels: Levels): LineTable | undefined {
  const { corners, groups, perGroup } = levels
  const width = widthOf(levels)
  const from = start + corners + groups + groups * perGroup
  const rows: PipeRow[] = []
  let at = from
  for (; at + width <= lines.length && rows.length < mostRows; at += width) {
    const row = lines.slice(at, at + width)
    if (row[0]?.family === 'number' || !row.slice(corners).every(({ text }) => isValue(text))) break
    rows.push(row.map(pieceOf))
  }
  if (rows.length < 2) return undefined
  const header = headerRows(
    lines.slice(start, start + corners + groups).map(pieceOf),
    lines.slice(start + corners + groups, from).map(pieceOf),
    levels,
  )
  return { start, end: at, rows: [...header, ...rows] }
}

/** Whether the text of line `i` stands again as many lines below as a group has columns. */
function isRepeated(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line
  for (let away = 2; away <= mostInGroup; away++) {
    const other = lines[i + away]
    if (other && isSame(line, other)) return true
  }
  return false
}

/** Lines above the first name of a group: corners and groups, fewest and most. */
const [fewestAbove, mostAbove] = [3, mostCorners + mostGroups]

/** The tables of two levels among the lines of a region, in order. Linear. */
export function flatLevelsIn(lines: readonly Line[]): LineTable[] {
  const tables: LineTable[] = []
  let repeated = -1
  let seen = 0
  for (let start = 0; start + 9 < lines.length; start++) {
    for (const until = Math.min(lines.length, start + mostAbove + 1); seen < until; seen++) {
      if (isRepeated(lines, seen)) repeated = seen
    }
    if (repeated < start + fewestAbove || (lines[start] as Line).isText()) continue
    const table = flatLevelsAt(lines, start)
    if (!table) continue
    tables.push(table)
    start = table.end - 1
  }
  return tables
}
