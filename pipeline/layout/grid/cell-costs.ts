import { type Column, cellBits, sharesOf } from './column.ts'
import { partNumber } from './continuation.ts'
import type { Line } from './line.ts'
import type { State } from './row.ts'
import type { RowContext, RowFrame } from './row-context.ts'

/** Bits an empty cell costs: before more blank lines than end a table, before the one that does, at the end, at a blank line, under a cell that spans rows, and where nothing shows it. */
const emptyAtEnd = 0.5
const emptyBeforeHeading = 3
const emptyLast = 5.5
const emptyAtGap = 1.5
const emptySpanned = 2.5
const emptyUnseen = 7
/** The same in the first row, where no cell above shows what is missing. */
const emptyFirst = 14
/** Bits it costs that a line in brackets, which mostly goes on in the cell before, is a cell. */
const aliasCell = 6

/** What line `at` costs and gains wherever it begins a cell: worked out once for a table. */
export interface Opening {
  /** Shares of its traits round about. */
  readonly shares: readonly number[]
  /** Bits it costs in the first column, in another, and in any beside that. */
  readonly first: number
  readonly other: number
  readonly any: number
}

export function openingOf(lines: readonly Line[], { headings, spacing, background }: RowFrame, at: number): Opening {
  const line = lines[at] as Line
  let any = line.kind === 'bracket' ? aliasCell : 0
  if (partNumber(line.text) === 0 && partNumber((lines[at - 1] as Line).text) === 0) any += 2
  if (at > 0 && (lines[at - 1] as Line).text.endsWith(';') && line.gap <= spacing) any += 3
  if (headings.has(line.text)) any += 5
  return { shares: sharesOf(line, background), first: oddityCost(line, 0), other: oddityCost(line, 1), any }
}

/** Bits gained by reading line `at` as the beginning of a cell of the column. */
export function fitBits(context: RowContext, at: number, column: Column | undefined, index: number): number {
  const { shares, first, other, any } = context.opening(at)
  return cellBits(context.lines[at] as Line, column, shares) - (index > 0 ? other : first) - any
}

/**
 * Bits it costs that the next cell behind `state` is empty.
 * @param columns undefined where none of them holds a cell yet
 */
export function emptyCost(
  { lines, frame }: RowContext,
  { at, empty, filled }: State,
  index: number,
  columns: readonly (Column | undefined)[] | undefined,
): number {
  const gap = (lines[at]?.gap ?? 0) - (filled === 0 ? frame.rowSpacing : frame.spacing)
  if (at < lines.length && gap > empty) {
    if (at < frame.limit) return emptyAtGap
    return gap > empty + 1 ? emptyAtEnd : emptyBeforeHeading
  }
  if (at >= Math.min(lines.length, frame.limit) && filled > 0) return emptyLast
  if (!columns) return frame.joinCost === undefined ? emptyFirst : emptyUnseen
  const spans = filled === 0 && columns[index] !== undefined && index < Math.min(2, columns.length - 2)
  return spans ? emptySpanned : emptyUnseen
}

/** A blank line inside a row is odd unless an empty cell stands for it; between rows it is odd where other rows have none. */
export function gapCost({ lines, frame }: RowContext, { at, empty, filled }: State, index: number): number {
  const gap = lines[at]?.gap ?? 0
  const { spacing, rowSpacing } = frame
  if (index === 0 || filled === 0) return gap === rowSpacing || gap - rowSpacing === empty ? 0 : 1.5
  return gap <= spacing || empty > 0 ? 0 : 7 + (rowSpacing - spacing)
}

const heading = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第.{1,3}[章节部步]|Step\s?\d)/
const outside = /^(?:[表图]\s?\d|Tab|Fig|注\s?[:1]|来源\s?:|https?:|参考文献)/

const numberedHeading = /^\d{1,2}\s[\u4e00-\u9fff]{4}/

/** What a line costs that seldom is a cell: headings, captions, notes under the table, long keys. */
function oddityCost(line: Line, index: number): number {
  if (outside.test(line.text)) return 12
  const long = Math.max(0, line.text.length - 45) / 10
  if (index > 0 && numberedHeading.test(line.text)) return long + 4
  if (index > 0) return long + (/:$/.test(line.text) ? 4 : 0)
  if (heading.test(line.text)) return 6
  return line.text.length > 24 ? long + 5 : 0
}
