import { type Column, cellBits } from './column.ts'
import { partNumber } from './continuation.ts'
import type { Line } from './line.ts'
import type { RowContext } from './row-context.ts'

/** Lines `from` to `to` (exclusive) of the region; an empty cell where they are equal. */
export interface Cell {
  readonly from: number
  readonly to: number
}

/** A way to read the lines from some place on as one row. */
export interface RowReading {
  readonly last: State
  readonly to: number
  readonly bits: number
}

/** Half-read row: a node of the search, linked to the one before. */
export interface State {
  readonly bits: number
  readonly at: number
  /** Empty cells just before. */
  readonly empty: number
  readonly filled: number
  /** A bit for each column that is empty. */
  readonly gaps: number
  readonly cell: Cell | undefined
  readonly back: State | undefined
}

/** Bits an empty cell costs: at a blank line, under a cell that spans rows, and where nothing shows it. */
const emptyAtGap = 1.5
const emptySpanned = 2.5
const emptyUnseen = 7
/** Bits a row costs that holds one cell only, for the rows below. */
const sectionCost = 4
/** Lines of one cell. */
const mostParts = 8

/**
 * All ways worth following to read one row of `columns.length` cells from line `at` on, at most one for each number of lines;
 * of a first row, which no column can tell where its empty cells are, one for each choice of them.
 * The cost is bounded by columns × lines × parts, whatever the text.
 */
export function readRow(context: RowContext, columns: readonly (Column | undefined)[], at: number): RowReading[] {
  let layer: State[] = [{ bits: 0, at, empty: 0, filled: 0, gaps: 0, cell: undefined, back: undefined }]
  const first = columns.every((column) => column === undefined)
  columns.forEach((_, index) => {
    const next = new Map<number, State>()
    const known = new Map<number, number>()
    for (const state of layer) {
      for (const step of stepsFrom(context, state, index, columns, known)) {
        const key = (step.at * 4 + Math.min(3, step.empty)) * 256 + (first ? step.gaps : 0)
        const other = next.get(key)
        if (!other || other.bits < step.bits) next.set(key, step)
      }
    }
    layer = prune([...next.values()])
  })
  const readings = finish(layer, columns.length, first)
  const section = context.frame.joinCost ? undefined : sectionRow(context, columns.length, at)
  return section && !readings.some(({ to }) => to === section.to) ? [...readings, section] : readings
}

/** A line that heads the rows below it, as the one cell of a row of its own. */
function sectionRow({ lines, frame }: RowContext, width: number, at: number): RowReading | undefined {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (width < 3 || !next || (line.kind !== 'term' && line.kind !== 'name') || line.heading <= -9) return undefined
  if (line.gap > frame.rowSpacing || next.gap > frame.rowSpacing) return undefined
  const empty = Array.from({ length: width - 1 }, () => ({ from: at + 1, to: at + 1 }))
  const state = [{ from: at, to: at + 1 }, ...empty].reduce<State | undefined>(
    (back, cell) => ({ bits: -sectionCost, at: at + 1, empty: 0, filled: 1, gaps: 0, cell, back }),
    { bits: 0, at, empty: 0, filled: 0, gaps: 0, cell: undefined, back: undefined },
  ) as State
  return { last: state, to: at + 1, bits: -sectionCost }
}

function* stepsFrom(
  context: RowContext,
  state: State,
  index: number,
  columns: readonly (Column | undefined)[],
  known: Map<number, number>,
): Generator<State> {
  const { lines } = context
  const { limit } = context.frame
  const { at } = state
  yield { ...emptyStep(context, state, index, columns), back: state }
  const first = lines[at]
  if (!first || at >= limit) return
  const fit = known.get(at) ?? fitBits(context, at, columns[index], index)
  known.set(at, fit)
  let bits = state.bits + fit - gapCost(context, state, index)
  for (let to = at + 1; ; to++) {
    yield { ...state, bits, at: to, empty: 0, filled: state.filled + 1, cell: { from: at, to }, back: state }
    if (to >= limit || to - at >= mostParts) return
    const cost = context.continuationCost(to)
    if (cost > 9) return
    bits -= cost
  }
}

/** Bits gained by reading line `at` as the beginning of a cell of the column. */
function fitBits({ lines, frame }: RowContext, at: number, column: Column | undefined, index: number): number {
  const line = lines[at] as Line
  let bits = cellBits(line, column, frame.background) - oddityCost(line, index)
  if (line.kind === 'bracket' && column?.line.kind !== 'bracket') bits -= 2.5
  if (partNumber(line.text) === 0 && partNumber((lines[at - 1] as Line).text) === 0) bits -= 2
  return frame.headings.has(line.text) ? bits - 5 : bits
}

/** Drops the readings that are far behind. */
function prune(layer: readonly State[]): State[] {
  const top = layer.reduce((most, { bits }) => Math.max(most, bits), Number.NEGATIVE_INFINITY)
  return layer.filter(({ bits }) => bits > top - 12)
}

function emptyStep(
  { lines, frame }: RowContext,
  { bits, at, empty, filled, gaps }: State,
  index: number,
  columns: readonly (Column | undefined)[],
): Omit<State, 'back'> {
  const gap = (lines[at]?.gap ?? 0) - (filled === 0 ? frame.rowSpacing : frame.spacing)
  const spans = filled === 0 && columns[index] !== undefined && index < Math.min(2, columns.length - 2)
  const cost = at < lines.length && gap > empty ? emptyAtGap : spans ? emptySpanned : emptyUnseen
  return { bits: bits - cost, at, empty: empty + 1, filled, gaps: gaps | (1 << index), cell: { from: at, to: at } }
}

/** A blank line inside a row is odd unless an empty cell stands for it; between rows it is odd where other rows have none. */
function gapCost({ lines, frame }: RowContext, { at, empty, filled }: State, index: number): number {
  const gap = lines[at]?.gap ?? 0
  const { spacing, rowSpacing } = frame
  if (index === 0 || filled === 0) return gap === rowSpacing ? 0 : 1.5
  return gap <= spacing || empty > 0 ? 0 : 3 + 2 * (rowSpacing - spacing)
}

const heading = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第.{1,3}[章节部步]|Step\s?\d)/
const outside = /^(?:[表图]\s?\d|Tab|Fig|注\s?[:1]|来源\s?:|https?:|参考文献)/

/** What a line costs that seldom is a cell: headings, captions, notes under the table, long keys. */
function oddityCost(line: Line, index: number): number {
  if (outside.test(line.text)) return 12
  const long = Math.max(0, line.text.length - 45) / 10
  if (index > 0) return long + (/:$/.test(line.text) ? 4 : 0)
  if (heading.test(line.text)) return 6
  return line.text.length > 24 ? long + 5 : 0
}

function finish(layer: readonly State[], width: number, first: boolean): RowReading[] {
  const best = new Map<number, State>()
  for (const state of layer) {
    if (state.filled < 2 || state.filled * 2 < width) continue
    const key = state.at * 256 + (first ? state.gaps : 0)
    const other = best.get(key)
    if (!other || other.bits < state.bits) best.set(key, state)
  }
  const top = Math.max(...[...best.values()].map((state) => state.bits))
  return [...best.values()]
    .filter((state) => state.bits > top - 10)
    .map((state) => ({ last: state, to: state.at, bits: state.bits }))
}

/** The cells of a row, first to last. */
export function cellsOf({ last }: RowReading): Cell[] {
  const cells: Cell[] = []
  for (let state: State | undefined = last; state?.cell; state = state.back) cells.push(state.cell)
  return cells.reverse()
}
