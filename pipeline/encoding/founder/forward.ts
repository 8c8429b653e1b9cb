import type { Edges } from './edges.ts'
import { asHanzi, asSymbol, padding, type Steps } from './steps.ts'

const { POSITIVE_INFINITY: never } = Number

/**
 * What the sweeps over a stretch read and write. A state is the readings of the two units before:
 * `2 * last + lastButOne`, 0 for a hanzi and 1 for a symbol.
 */
export interface Field {
  readonly length: number
  readonly edges: Edges
  readonly steps: Steps
  /** Cost of the cheapest path to unit i in state s, at 4i + s, and the place before it on that path. */
  readonly forward: Float64Array
  readonly back: Int32Array
  /** Cost of the cheapest path from there to the end. */
  readonly backward: Float64Array
}

/**
 * Finds the cheapest path to every unit and state. A word of two units and more leads to state 0 from wherever it began, so
 * its states are told apart only where it begins.
 */
export function sweepForward(field: Field): void {
  const { length } = field
  const { kinds } = field.steps
  field.forward.fill(never, 1, 4 * (length + 1))
  field.forward[0] = 0
  for (let i = 0; i < length; i++) {
    const kind = kinds[i + padding] as number
    const wasSymbol = (kinds[i + padding - 1] as number) & asSymbol
    if (kind & asHanzi) leaveByWords(field, i, wasSymbol)
    if (kind & asSymbol) leaveBySymbol(field, i, wasSymbol)
  }
}

/** After a hanzi and, where one may stand before the unit, after a symbol; the states differ in what stands before that. */
function leaveBySymbol(field: Field, i: number, wasSymbol: number): void {
  const forward = field.forward
  const { costs, own } = field.steps
  const at = 4 * i
  const a = (forward[at] as number) + (costs[2 * at + 1] as number)
  const b = (forward[at + 1] as number) + (costs[2 * at + 5] as number)
  forward[at + 6] = (a <= b ? a : b) + (own[i] as number)
  field.back[at + 6] = a <= b ? at : at + 1
  if (!wasSymbol) return
  const c = (forward[at + 2] as number) + (costs[2 * at + 3] as number)
  const d = (forward[at + 3] as number) + (costs[2 * at + 7] as number)
  forward[at + 7] = (c <= d ? c : d) + (own[i] as number)
  field.back[at + 7] = c <= d ? at + 2 : at + 3
}

function leaveByWords(field: Field, i: number, wasSymbol: number): void {
  const forward = field.forward
  const back = field.back
  const { costs, second } = field.steps
  const at = 4 * i
  const single = field.edges.single[i] as number
  const a = (forward[at] as number) + (costs[2 * at] as number)
  const b = (forward[at + 1] as number) + (costs[2 * at + 4] as number)
  let from = a <= b ? at : at + 1
  let begun = a <= b ? a : b
  // Longer words lead to this state as well.
  if (begun + single < (forward[at + 4] as number)) {
    forward[at + 4] = begun + single
    back[at + 4] = from
  }
  const hasLong = field.edges.first[i] !== field.edges.first[i + 1]
  if (hasLong) begun += second[2 * i + 2] as number
  if (wasSymbol) {
    const c = (forward[at + 2] as number) + (costs[2 * at + 2] as number)
    const d = (forward[at + 3] as number) + (costs[2 * at + 6] as number)
    const cheaper = c <= d ? c : d
    forward[at + 5] = cheaper + single
    back[at + 5] = c <= d ? at + 2 : at + 3
    if (hasLong && cheaper + (second[2 * i + 3] as number) < begun) {
      begun = cheaper + (second[2 * i + 3] as number)
      from = back[at + 5] as number
    }
  }
  if (hasLong) leaveByLongWords(field, i, begun - (field.steps.literal[i + 2] as number), from)
}

function leaveByLongWords(field: Field, i: number, rest: number, from: number): void {
  const { first, ends, costs } = field.edges
  const { literal } = field.steps
  const last = first[i + 1] as number
  for (let e = first[i] as number; e < last; e++) {
    const end = ends[e] as number
    const cost = rest + (costs[e] as number) + (literal[end] as number)
    if (cost >= (field.forward[4 * end] as number)) continue
    field.forward[4 * end] = cost
    field.back[4 * end] = from
  }
}
