import { sweepBackward } from './backward.ts'
import { Edges } from './edges.ts'
import { type Field, sweepForward } from './forward.ts'
import type { Model } from './model.ts'
import { asHanzi, columnOf, type DamageCosts, padding, Steps } from './steps.ts'
import type { Stretch } from './stretch.ts'
import type { Workspace } from './workspace.ts'

/** The cheapest reading of a stretch. */
export interface Path {
  readonly cost: number
  /** 1 where the unit is read as a symbol. */
  readonly asSymbol: Uint8Array
}

/**
 * A word lattice over both readings of every hanzi that a symbol may be shown as, in one stretch. Costs are in nats. Viterbi
 * search, and max-marginals by a second sweep from the end.
 */
export class Lattice {
  readonly #workspace: Workspace
  readonly #edges: Edges
  readonly #steps: Steps
  #stretch: Stretch = { length: 0, units: new Uint16Array(0), breaks: new Uint8Array(0) }

  constructor(model: Model, workspace: Workspace) {
    this.#workspace = workspace
    this.#edges = new Edges(model.lexicon)
    this.#steps = new Steps(model)
  }

  /** Looks up what the stretch may be read as. */
  read(stretch: Stretch): void {
    this.#stretch = stretch
    this.#edges.collect(stretch)
    this.#steps.read(stretch)
  }

  /**
   * For training: makes readings dearer, in the searches that follow.
   * @param bias added to the cost of the hanzi (index 2i) and of the symbol (2i + 1)
   */
  handicap(bias: Float32Array): void {
    this.#steps.handicap(bias)
  }

  /** Reads the stretch as cheaply as can be at these damage rates. */
  search(damage: DamageCosts): Path {
    return trace(this.#sweep(damage))
  }

  /** By how much the symbol is cheaper than the hanzi at each unit, at these damage rates; NaN where there is no choice. */
  margins(damage: DamageCosts): Float32Array {
    return sweepBackward(this.#sweep(damage), this.#workspace.best)
  }

  #sweep(damage: DamageCosts): Field {
    this.#steps.damage(this.#stretch, damage)
    const field = {
      length: this.#stretch.length,
      edges: this.#edges,
      steps: this.#steps,
      forward: this.#workspace.forward,
      back: this.#workspace.back,
      backward: this.#workspace.backward,
    }
    sweepForward(field)
    return field
  }

  /** After a search: cost of the path that reads nothing as damaged. What the search left is gone. */
  literalCost(): number {
    const { length } = this.#stretch
    const reached = this.#workspace.forward
    reached.fill(Number.POSITIVE_INFINITY, 1, length + 1)
    reached[0] = 0
    let state = 0
    for (let i = 0; i < length; i++) {
      const isHanzi = ((this.#steps.kinds[i + padding] as number) & asHanzi) !== 0
      if (isHanzi) this.#leaveLiterally(i, state)
      else reached[i + 1] = (reached[i] as number) + this.#stepBySymbol(i, state)
      state = (isHanzi ? 0 : 2) + (state >> 1)
    }
    return reached[length] as number
  }

  #stepBySymbol(i: number, state: number): number {
    return (this.#steps.costs[8 * i + 1 + columnOf(state)] as number) + (this.#steps.own[i] as number)
  }

  #leaveLiterally(i: number, state: number): void {
    const { single, first, ends, costs } = this.#edges
    const { second, literal } = this.#steps
    const reached = this.#workspace.forward
    const begun = (reached[i] as number) + (this.#steps.costs[8 * i + columnOf(state)] as number)
    reached[i + 1] = Math.min(reached[i + 1] as number, begun + (single[i] as number))
    const last = first[i + 1] as number
    const rest = begun + (second[2 * i + 2 + (state >> 1)] as number) - (literal[i + 2] as number)
    for (let e = first[i] as number; e < last; e++) {
      const end = ends[e] as number
      const cost = rest + (costs[e] as number) + (literal[end] as number)
      if (cost < (reached[end] as number)) reached[end] = cost
    }
  }
}

function trace({ length, forward, back }: Field): Path {
  const asSymbol = new Uint8Array(length)
  let at = 4 * length
  for (let state = 1; state < 4; state++) {
    if ((forward[4 * length + state] as number) < (forward[at] as number)) at = 4 * length + state
  }
  const cost = forward[at] as number
  while (at >= 4) {
    if (at & 2) asSymbol[(at >> 2) - 1] = 1
    at = back[at] as number
  }
  return { cost, asSymbol }
}
