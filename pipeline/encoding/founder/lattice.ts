import { collectEdges, type Edges } from './edges.ts'
import { Grams } from './grams.ts'
import type { Model } from './model.ts'
import { type DamageCosts, Steps } from './steps.ts'
import type { Stretch } from './stretch.ts'
import { HANZI } from './symbols.ts'
import type { Workspace } from './workspace.ts'

/** The cheapest reading of a stretch. */
export interface Path {
  readonly cost: number
  /** 1 where the unit is read as a symbol. */
  readonly asSymbol: Uint8Array
}

/**
 * A word lattice over both readings of every hanzi that a symbol may be shown as, in one stretch. A state is the readings
 * of the two units before, as in `Steps`. Costs are in nats. Viterbi search, and max-marginals by a second sweep from the end.
 */
export class Lattice {
  readonly #stretch: Stretch
  readonly #edges: Edges
  readonly #grams: Grams
  readonly #forward: Float64Array
  readonly #backward: Float64Array
  readonly #back: Int32Array
  readonly #steps: Steps

  constructor(model: Model, stretch: Stretch, workspace: Workspace) {
    workspace.reserve(stretch.length)
    this.#forward = workspace.forward
    this.#backward = workspace.backward
    this.#back = workspace.back
    this.#stretch = stretch
    this.#edges = collectEdges(stretch, model.lexicon)
    this.#grams = new Grams(stretch, model.features)
    this.#steps = new Steps(model.classes, stretch, this.#grams)
  }

  /**
   * For training: makes readings dearer, in the searches that follow.
   * @param bias added to the cost of the hanzi (index 2i) and of the symbol (2i + 1)
   */
  handicap(bias: Float32Array): void {
    this.#grams.handicap(bias)
  }

  search(damage: DamageCosts): Path {
    this.#steps.set(damage)
    this.#sweepForward()
    return this.#trace()
  }

  /** After a search: cost of the path that reads nothing as damaged. What the search left for `margins` is gone. */
  literalCost(): number {
    const { length } = this.#stretch
    const reached = this.#forward
    reached.fill(Number.POSITIVE_INFINITY, 1, length + 1)
    reached[0] = 0
    let state = 0
    for (let i = 0; i < length; i++) {
      const isHanzi = this.#grams.hanzi[i] === 1
      const cost = reached[i] as number
      if (isHanzi && cost !== Number.POSITIVE_INFINITY) this.#leaveLiterally(i, state)
      else if (!isHanzi) reached[i + 1] = cost + this.#steps.symbol(i, state)
      state = (isHanzi ? 0 : 2) + (state >> 1)
    }
    return reached[length] as number
  }

  #leaveLiterally(i: number, state: number): void {
    const { first, ends, costs } = this.#edges
    const begun = (this.#forward[i] as number) + this.#steps.wordStart(i, state)
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const end = ends[e] as number
      const next = begun + (costs[e] as number) + this.#steps.wordRest(i, end, state)
      if (next < (this.#forward[end] as number)) this.#forward[end] = next
    }
  }

  /** After a search: by how much the symbol is cheaper than the hanzi at each unit; NaN where there is no choice. */
  margins(): Float32Array {
    const { length } = this.#stretch
    const hanzi = new Float64Array(length).fill(Number.POSITIVE_INFINITY)
    const symbol = new Float64Array(length).fill(Number.POSITIVE_INFINITY)
    this.#sweepBackward(hanzi, symbol)
    const margins = new Float32Array(length).fill(Number.NaN)
    for (let i = 0; i < length; i++) {
      if (this.#grams.hasChoice(i)) margins[i] = (hanzi[i] as number) - (symbol[i] as number)
    }
    return margins
  }

  #sweepForward(): void {
    const { length } = this.#stretch
    this.#forward.fill(Number.POSITIVE_INFINITY, 0, 4 * (length + 1))
    this.#forward[0] = 0
    for (let i = 0; i < length; i++) {
      for (let state = 0; state < 4; state++) {
        if (this.#forward[4 * i + state] !== Number.POSITIVE_INFINITY) this.#leave(i, state)
      }
    }
  }

  #leave(i: number, state: number): void {
    const from = 4 * i + state
    const cost = this.#forward[from] as number
    if (this.#grams.classes[i] !== HANZI)
      this.#relax(4 * (i + 1) + 2 + (state >> 1), cost + this.#steps.symbol(i, state), from)
    const { first, ends, costs } = this.#edges
    const last = first[i + 1] as number
    let edge = first[i] as number
    if (edge === last) return
    const begun = cost + this.#steps.wordStart(i, state)
    this.#relax(4 * (i + 1) + (state >> 1), begun + (costs[edge] as number), from)
    for (edge++; edge < last; edge++) {
      const end = ends[edge] as number
      this.#relax(4 * end, begun + (costs[edge] as number) + this.#steps.wordRest(i, end, state), from)
    }
  }

  #relax(index: number, cost: number, from: number): void {
    if (cost >= (this.#forward[index] as number)) return
    this.#forward[index] = cost
    this.#back[index] = from
  }

  /** Gathers, for each unit, the cost of the cheapest path through either reading. */
  #sweepBackward(hanzi: Float64Array, symbol: Float64Array): void {
    const { length } = this.#stretch
    this.#backward.fill(Number.POSITIVE_INFINITY, 0, 4 * length)
    this.#backward.fill(0, 4 * length, 4 * length + 4)
    for (let i = length - 1; i >= 0; i--) {
      for (let state = 0; state < 4; state++) {
        if (this.#forward[4 * i + state] === Number.POSITIVE_INFINITY) continue
        const bySymbol = this.#restBySymbol(i, state, symbol)
        this.#backward[4 * i + state] = Math.min(bySymbol, this.#restByWord(i, state, hanzi))
      }
    }
  }

  #restBySymbol(i: number, state: number, symbol: Float64Array): number {
    if (this.#grams.classes[i] === HANZI) return Number.POSITIVE_INFINITY
    const rest = this.#steps.symbol(i, state) + (this.#backward[4 * (i + 1) + 2 + (state >> 1)] as number)
    symbol[i] = Math.min(symbol[i] as number, (this.#forward[4 * i + state] as number) + rest)
    return rest
  }

  #restByWord(i: number, state: number, hanzi: Float64Array): number {
    const { first, ends, costs } = this.#edges
    const { nextChoice } = this.#grams
    const reached = this.#forward[4 * i + state] as number
    const begun = this.#steps.wordStart(i, state)
    let best = Number.POSITIVE_INFINITY
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const end = ends[e] as number
      const after = this.#backward[4 * end + (end === i + 1 ? state >> 1 : 0)] as number
      const rest = begun + (costs[e] as number) + this.#steps.wordRest(i, end, state) + after
      if (rest < best) best = rest
      for (let k = nextChoice[i] as number; k < end; k = nextChoice[k + 1] as number) {
        if (reached + rest < (hanzi[k] as number)) hanzi[k] = reached + rest
      }
    }
    return best
  }

  #trace(): Path {
    const { length } = this.#stretch
    const asSymbol = new Uint8Array(length)
    let at = 4 * length
    for (let state = 1; state < 4; state++) {
      if ((this.#forward[4 * length + state] as number) < (this.#forward[at] as number)) at = 4 * length + state
    }
    const cost = this.#forward[at] as number
    while (at >= 4) {
      if (at & 2) asSymbol[(at >> 2) - 1] = 1
      at = this.#back[at] as number
    }
    return { cost, asSymbol }
  }
}
