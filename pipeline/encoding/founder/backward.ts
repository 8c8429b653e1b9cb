import { longestWord } from './edges.ts'
import type { Field } from './forward.ts'
import { asHanzi, asSymbol, columnOf, padding } from './steps.ts'

const { POSITIVE_INFINITY: never } = Number

/**
 * After `sweepForward`: by how much the symbol is cheaper than the hanzi at each unit; NaN where there is no choice.
 * @param hanzi room for a number a unit
 */
export function sweepBackward(field: Field, hanzi: Float64Array): Float32Array {
  const { length, backward } = field
  const { kinds } = field.steps
  const margins = new Float32Array(length).fill(Number.NaN)
  hanzi.fill(never, 0, length)
  backward.fill(never, 0, 4 * length).fill(0, 4 * length, 4 * length + 4)
  for (let i = length - 1; i >= 0; i--) {
    const kind = kinds[i + padding] as number
    const states = (kinds[i + padding - 1] as number) & asSymbol ? 4 : 2
    if (kind & asHanzi) restByWords(field, i, states, hanzi)
    const symbol = kind & asSymbol ? restBySymbol(field, i, states) : never
    if (kind === (asHanzi | asSymbol)) margins[i] = symbol
  }
  // A longer word may begin well before a unit, so what the hanzi costs is known last.
  for (let i = 0; i < length; i++) margins[i] = (hanzi[i] as number) - (margins[i] as number)
  return margins
}

/** Gives the cost of the cheapest path on which the unit is a symbol. */
function restBySymbol(field: Field, i: number, states: number): number {
  const forward = field.forward
  const backward = field.backward
  const { costs } = field.steps
  const own = field.steps.own[i] as number
  const at = 4 * i
  let best = never
  for (let state = 0; state < states; state++) {
    const rest = (costs[2 * at + 1 + columnOf(state)] as number) + own + (backward[at + 6 + (state >> 1)] as number)
    if (rest < (backward[at + state] as number)) backward[at + state] = rest
    const through = (forward[at + state] as number) + rest
    if (through < best) best = through
  }
  return best
}

/** Writes to `hanzi` what the cheapest path through each word costs at the units with a choice that it covers. */
function restByWords(field: Field, i: number, states: number, hanzi: Float64Array): void {
  const forward = field.forward
  const backward = field.backward
  const { costs, second, nextChoice } = field.steps
  const at = 4 * i
  const single = field.edges.single[i] as number
  const hasLong = field.edges.first[i] !== field.edges.first[i + 1]
  const long = hasLong ? restByLongWords(field, i) : never
  const after = 2 * i + (hasLong ? 2 : 0)
  let reached = never
  let best = never
  for (let state = 0; state < states; state++) {
    const begun = costs[2 * at + columnOf(state)] as number
    const turn = second[after + (state >> 1)] as number
    const byOne = single + (backward[at + 4 + (state >> 1)] as number)
    const byMore = long + turn
    backward[at + state] = begun + (byOne < byMore ? byOne : byMore)
    const before = (forward[at + state] as number) + begun
    if (before + byOne < best) best = before + byOne
    if (before + turn < reached) reached = before + turn
  }
  if (best < (hanzi[i] as number)) hanzi[i] = best
  if (hasLong && (nextChoice[i] as number) < i + longestWord) coverByLongWords(field, i, reached, hanzi)
}

function restByLongWords(field: Field, i: number): number {
  const { first, ends, costs } = field.edges
  const { literal } = field.steps
  const last = first[i + 1] as number
  let best = never
  for (let e = first[i] as number; e < last; e++) {
    const end = ends[e] as number
    const rest = (costs[e] as number) + (literal[end] as number) + (field.backward[4 * end] as number)
    if (rest < best) best = rest
  }
  return best - (literal[i + 2] as number)
}

function coverByLongWords(field: Field, i: number, reached: number, hanzi: Float64Array): void {
  const { first, ends, costs } = field.edges
  const { literal, nextChoice } = field.steps
  const last = first[i + 1] as number
  const begun = reached - (literal[i + 2] as number)
  for (let e = first[i] as number; e < last; e++) {
    const end = ends[e] as number
    const cost = begun + (costs[e] as number) + (literal[end] as number) + (field.backward[4 * end] as number)
    for (let k = nextChoice[i] as number; k < end; k = nextChoice[k + 1] as number) {
      if (cost < (hanzi[k] as number)) hanzi[k] = cost
    }
  }
}
