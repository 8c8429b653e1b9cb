import { collectEdges, Edges } from './edges.ts'
import { Grams } from './grams.ts'
import type { Model } from './model.ts'
import type { Stretch } from './stretch.ts'
import { BLANK, classCount, HANZI, symbolCost, symbolOf } from './symbols.ts'

/** Cost of reading a hanzi as a damaged symbol of each class: −ln of the class's damage rate. */
export type DamageCosts = Float32Array

/** The cheapest reading of a stretch. */
export interface Path {
  readonly cost: number
  /** 1 where the unit is read as a symbol. */
  readonly asSymbol: Uint8Array
}

const none: Stretch = { length: 0, units: new Uint16Array(0), breaks: new Uint8Array(0) }

/**
 * A word lattice over both readings of every hanzi that a symbol may be shown as. A state is the readings of the two
 * units before: `2 * last + lastButOne`, 0 for a hanzi and 1 for a symbol. Costs are in nats. Viterbi search, and
 * max-marginals by a second sweep from the end.
 */
export class Lattice {
  readonly #model: Model
  readonly #edges = new Edges()
  #stretch = none
  #size = 0
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #back = new Int32Array(0)
  readonly #grams = new Grams()
  #stepCosts = new Float32Array(0)

  constructor(model: Model) {
    this.#model = model
  }

  /** Takes a stretch for the searches that follow. */
  load(stretch: Stretch): void {
    this.#stretch = stretch
    this.#reserve(stretch.length)
    collectEdges(stretch, this.#model.lexicon, this.#edges)
    this.#grams.load(stretch, this.#model.features)
  }

  /** @param bias added to the cost of the hanzi (index 2i) and of the symbol (2i + 1); none where undefined */
  search(damage: DamageCosts, bias?: Float32Array): Path {
    this.#setSteps(damage, bias)
    this.#sweepForward(bias)
    return this.#trace()
  }

  /** Cost of the path that reads nothing as damaged. */
  literalCost(): number {
    this.#stepCosts.fill(0, 0, this.#stretch.length)
    for (let i = 0; i < this.#stretch.length; i++)
      if (this.#grams.hanzi[i]) this.#stepCosts[i] = Number.POSITIVE_INFINITY
    this.#sweepForward()
    return this.#trace().cost
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

  #reserve(length: number): void {
    this.#edges.reserve(length)
    if (length <= this.#size) return
    const size = Math.max(1024, length * 2)
    this.#size = size
    this.#forward = new Float64Array(4 * (size + 1))
    this.#backward = new Float64Array(4 * (size + 1))
    this.#back = new Int32Array(4 * (size + 1))
    this.#stepCosts = new Float32Array(size)
  }

  /** Costs of reading each unit as a symbol that do not depend on what stands before. */
  #setSteps(damage: DamageCosts, bias?: Float32Array): void {
    for (let i = 0; i < this.#stretch.length; i++) {
      const symbol = symbolOf[this.#stretch.units[i] as number] as number
      const cls = this.#grams.classes[i] as number
      this.#stepCosts[i] = symbol === 0 ? 0 : (symbolCost[symbol] as number) + (damage[cls] as number)
      if (bias) this.#stepCosts[i] = (this.#stepCosts[i] as number) + (bias[2 * i + 1] as number)
    }
  }

  #classCost(i: number, state: number, cls: number): number {
    const before = i > 0 ? (state & 2 ? (this.#grams.classes[i - 1] as number) : HANZI) : BLANK
    const before2 = i > 1 ? (state & 1 ? (this.#grams.classes[i - 2] as number) : HANZI) : BLANK
    return this.#model.classes[(before2 * classCount + before) * classCount + cls] as number
  }

  #symbolStep(i: number, state: number): number {
    const gram = this.#grams.weights[8 * i + gramOf(1, state)] as number
    return this.#classCost(i, state, this.#grams.classes[i] as number) + gram + (this.#stepCosts[i] as number)
  }

  #wordStep(i: number, end: number, state: number, bias?: Float32Array): number {
    let cost = this.#classCost(i, state, HANZI) + (this.#grams.weights[8 * i + gramOf(0, state)] as number)
    if (end > i + 1) cost += this.#grams.weights[8 * (i + 1) + gramOf(0, state >> 1)] as number
    for (let k = i + 2; k < end; k++) cost += this.#grams.weights[8 * k] as number
    if (bias) for (let k = i; k < end; k++) cost += bias[2 * k] as number
    return cost
  }

  #sweepForward(bias?: Float32Array): void {
    const { length } = this.#stretch
    this.#forward.fill(Number.POSITIVE_INFINITY, 0, 4 * (length + 1))
    this.#forward[0] = 0
    for (let i = 0; i < length; i++) {
      for (let state = 0; state < 4; state++) {
        if (this.#forward[4 * i + state] !== Number.POSITIVE_INFINITY) this.#leave(i, state, bias)
      }
    }
  }

  #leave(i: number, state: number, bias?: Float32Array): void {
    const from = 4 * i + state
    const cost = this.#forward[from] as number
    if (this.#grams.classes[i] !== HANZI)
      this.#relax(4 * (i + 1) + 2 + (state >> 1), cost + this.#symbolStep(i, state), from)
    const { first, ends, costs } = this.#edges
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const end = ends[e] as number
      const next = cost + (costs[e] as number) + this.#wordStep(i, end, state, bias)
      this.#relax(4 * end + (end === i + 1 ? state >> 1 : 0), next, from)
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
    const rest = this.#symbolStep(i, state) + (this.#backward[4 * (i + 1) + 2 + (state >> 1)] as number)
    symbol[i] = Math.min(symbol[i] as number, (this.#forward[4 * i + state] as number) + rest)
    return rest
  }

  #restByWord(i: number, state: number, hanzi: Float64Array): number {
    const { first, ends, costs } = this.#edges
    const reached = this.#forward[4 * i + state] as number
    let best = Number.POSITIVE_INFINITY
    for (let e = first[i] as number; e < (first[i + 1] as number); e++) {
      const end = ends[e] as number
      const after = this.#backward[4 * end + (end === i + 1 ? state >> 1 : 0)] as number
      const rest = (costs[e] as number) + this.#wordStep(i, end, state) + after
      if (rest < best) best = rest
      for (let k = i; k < end; k++) if (reached + rest < (hanzi[k] as number)) hanzi[k] = reached + rest
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

const gramOf = (reading: number, state: number): number => reading | (state & 2) | ((state & 1) << 2)
