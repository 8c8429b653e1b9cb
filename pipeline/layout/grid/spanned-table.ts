import type { Line } from './line.ts'
import { isValue, joinTokens, rowTokens, type Token } from './token.ts'
import { headerCells, mayHead, valueRowOf } from './value-row.ts'
import type { LineTable } from './value-table.ts'

const widestGap = 2
const mostRows = 200
/** Cells at the front of a row that the rows below it leave out. */
const mostSpanned = 3

/** A row as words: the whole of it, or without the cells that the row above spans. */
interface SpannedRow {
  readonly words: readonly Token[]
  /** How many values stand at its end. */
  readonly values: number
}

/**
 * The table of groups that are each measured at the same times, whose header is line `start`: the first row of a group names it,
 * the others begin with the time. Undefined where the groups do not have the same times in the same order.
 */
export function spannedTableAt(lines: readonly Line[], start: number): LineTable | undefined {
  const head = lines[start] as Line
  if (!lines[start + 2] || (lines[start + 1] as Line).blanks < 2 || !mayHead(head) || valueRowOf(head)) return undefined
  const rows = rowsFrom(lines, start + 1)
  const width = rows[0]?.words.length ?? 0
  const short = Math.min(...rows.map((row) => row.words.length))
  const spanned = width - short
  if (rows.length < 4 || spanned < 1 || spanned > mostSpanned || !isRegular(rows, width, spanned)) return undefined
  const header = headerCells(head, width)
  if (!header) return undefined
  const body = rows.map(({ words }) => (words.length === width ? words : [...Array(spanned).fill(undefined), ...words]))
  return {
    start,
    end: start + 1 + rows.length,
    rows: [header, ...body].map((row) => row.map((cell) => (cell ? [{ ...cell, joint: '' as const }] : []))),
  }
}

/** The lines from `from` on that end in two values or more, as long as all have as many of them. */
function rowsFrom(lines: readonly Line[], from: number): SpannedRow[] {
  const rows: SpannedRow[] = []
  for (let at = from; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    if (
      line.gap > widestGap ||
      line.blanks < 2 ||
      line.text.length > 160 ||
      !/\d/.test(line.text) ||
      /[。;]$/.test(line.text)
    )
      break
    const words = rowTokens(line)
    const label = words.findLastIndex((word) => !isValue(word.text))
    const values = words.length - label - 1
    if (label < 0 || values < 2 || (rows[0] && values !== rows[0].values)) break
    rows.push({ words, values })
  }
  return rows
}

/** Whether full rows and short ones follow each other in the same order of times, group after group, with groups of different names. */
function isRegular(rows: readonly SpannedRow[], width: number, spanned: number): boolean {
  const groups: string[][] = []
  const names = new Set<string>()
  for (const { words, values } of rows) {
    const full = words.length === width
    if (!full && words.length !== width - spanned) return false
    const time = joinTokens(words.slice(full ? spanned : 0, words.length - values)).text
    if (full) {
      names.add((words[0] as Token).text)
      groups.push([time])
    } else groups.at(-1)?.push(time)
  }
  const first = groups[0] as string[]
  if (groups.length < 2 || names.size < groups.length || new Set(first).size < first.length) return false
  return groups.every((times) => times.length === first.length && times.every((time, i) => time === first[i]))
}
