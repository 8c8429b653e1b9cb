import { emptyCost, fitBits, gapCost } from './cell-costs.ts'
import type { Column } from './column.ts'
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

/** Half-read row: a node of the search, linked to the one before. A class, so that all nodes have one shape and are cheap. */
export class State {
  readonly bits: number
  /** First line of the last cell; the cell ends before line `at`. */
  readonly from: number
  readonly at: number
  /** Empty cells just before. */
  readonly empty: number
  readonly filled: number
  /** A bit for each column that is empty. */
  readonly gaps: number
  readonly back: State | undefined

  constructor(
    bits: number,
    from: number,
    at: number,
    empty: number,
    filled: number,
    gaps: number,
    back: State | undefined,
  ) {
    this.bits = bits
    this.from = from
    this.at = at
    this.empty = empty
    this.filled = filled
    this.gaps = gaps
    this.back = back
  }
}

/** Bits a row costs that holds one cell only, for the rows below. */
const sectionCost = 4
/** Lines of one cell. */
const mostParts = 8
/** A half-read row so many bits behind the best one is given up. */
const behind = 12

/** The half-read rows that end in the same column, the best one for each place and choice of empty cells. */
class Layer {
  readonly states: State[] = []
  /** For each place and run of empty cells the number of its state, from 1 on. */
  private readonly places: Uint16Array
  /** The same for each choice of empty cells, where these are kept apart. */
  private readonly choices: Map<number, number> | undefined
  /** First line of the row. */
  readonly start: number
  readonly first: boolean
  private top = Number.NEGATIVE_INFINITY

  /** @param first whether each choice of empty cells is kept apart */
  constructor(start: number, places: Uint16Array, first: boolean) {
    this.start = start
    this.first = first
    this.places = places.fill(0)
    this.choices = first ? new Map() : undefined
  }

  /** Adds a node behind `back` unless a better one of its kind is there, or it is far behind. */
  add(back: State, bits: number, to: number, isEmpty: boolean, index: number): void {
    if (this.isFarBehind(bits)) return
    const empty = isEmpty ? back.empty + 1 : 0
    const gaps = isEmpty ? back.gaps | (1 << index) : back.gaps
    const place = (to - this.start) * 4 + Math.min(3, empty)
    const known = this.choices ? this.choices.get(place * 256 + gaps) : this.places[place]
    if (known && (this.states[known - 1] as State).bits >= bits) return
    const state = new State(bits, back.at, to, empty, isEmpty ? back.filled : back.filled + 1, gaps, back)
    if (known) this.states[known - 1] = state
    else {
      this.states.push(state)
      if (this.choices) this.choices.set(place * 256 + gaps, this.states.length)
      else this.places[place] = this.states.length
    }
    if (bits > this.top) this.top = bits
  }

  isFarBehind(bits: number): boolean {
    return bits <= this.top - behind
  }

  /** The nodes that are not far behind the best. */
  best(): State[] {
    const least = this.top - behind
    return this.states.filter(({ bits }) => bits > least)
  }
}

/**
 * All ways worth following to read one row of `columns.length` cells from line `at` on, at most one for each number of lines;
 * of a first row, which no column can tell where its empty cells are, one for each choice of them.
 * @param empty cells just before that are empty, which blank lines may stand for
 * The cost is bounded by columns × lines × parts, whatever the text.
 */
export function readRow(
  context: RowContext,
  columns: readonly (Column | undefined)[],
  at: number,
  empty = 0,
): RowReading[] {
  const first = columns.every((column) => column === undefined)
  let states = [new State(0, at, at, empty, 0, 0, undefined)]
  const places = new Uint16Array((columns.length * mostParts + 1) * 4)
  for (let index = 0; index < columns.length; index++) {
    const layer = new Layer(at, places, first)
    const fits: (number | undefined)[] = []
    for (const state of states) addSteps(context, layer, state, index, columns, fits)
    states = layer.best()
  }
  const readings = finish(states, columns.length, first)
  const section = context.frame.joinCost ? undefined : sectionRow(context, columns.length, at)
  return section && !readings.some(({ to }) => to === section.to) ? [...readings, section] : readings
}

/** A line that heads the rows below it, as the one cell of a row of its own. */
function sectionRow({ lines, frame }: RowContext, width: number, at: number): RowReading | undefined {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (width < 3 || !next || (line.kind !== 'term' && line.kind !== 'name') || line.heading <= -9) return undefined
  if (line.gap > frame.rowSpacing || next.gap > frame.rowSpacing) return undefined
  const cell = new State(-sectionCost, at, at + 1, 0, 1, 0, new State(0, at, at, 0, 0, 0, undefined))
  let last = cell
  for (let i = 1; i < width; i++) last = new State(-sectionCost, at + 1, at + 1, 0, 1, 0, last)
  return { last, to: at + 1, bits: -sectionCost }
}

/** Adds the ways to read the next cell behind `state`: empty, and of each number of lines. */
function addSteps(
  context: RowContext,
  layer: Layer,
  state: State,
  index: number,
  columns: readonly (Column | undefined)[],
  fits: (number | undefined)[],
): void {
  const { limit } = context.frame
  const { at } = state
  layer.add(state, state.bits - emptyCost(context, state, index, layer.first ? undefined : columns), at, true, index)
  if (at >= context.lines.length || at >= limit) return
  let fit = fits[at - layer.start]
  if (fit === undefined) {
    fit = fitBits(context, at, columns[index], index)
    fits[at - layer.start] = fit
  }
  let bits = state.bits + fit - gapCost(context, state, index)
  for (let to = at + 1; ; to++) {
    layer.add(state, bits, to, false, index)
    context.steps++
    if (to >= limit || to - at >= mostParts) return
    const cost = context.continuationCost(to)
    if (cost > 9) return
    bits -= cost
    // Each further line costs more, so that none would be kept.
    if (layer.isFarBehind(bits)) return
  }
}

function finish(layer: readonly State[], width: number, first: boolean): RowReading[] {
  const best = new Map<number, State>()
  for (const state of layer) {
    if (state.filled < 2 || state.filled * 2 < width) continue
    const key = state.at * 256 + (first ? state.gaps : 0)
    const other = best.get(key)
    if (!other || other.bits < state.bits) best.set(key, state)
  }
  let top = Number.NEGATIVE_INFINITY
  for (const { bits } of best.values()) if (bits > top) top = bits
  const readings: RowReading[] = []
  for (const state of best.values()) {
    if (state.bits > top - 10) readings.push({ last: state, to: state.at, bits: state.bits })
  }
  return readings
}

/** The cells of a row, first to last. */
export function cellsOf({ last }: RowReading): Cell[] {
  const cells: Cell[] = []
  for (let state = last; state.back; state = state.back) cells.push({ from: state.from, to: state.at })
  return cells.reverse()
}
