import type { Features } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { classCount, classOf, coarseOf, HANZI, normalOf, symbolCost, symbolOf } from './symbols.ts'

/** What the lattice weighs readings with. */
export interface Model {
  readonly lexicon: Lexicon
  readonly features: Features
  /** Cost of a token's class after the classes of the two characters before it: `[(before2 * n + before) * n + cls]`. */
  readonly classes: Float32Array
}

/** A stretch of text without its line ends. */
export interface Stretch {
  readonly length: number
  readonly units: Uint16Array
  /** 1 where a line end stood before the unit. */
  readonly breaks: Uint8Array
}

/** Cost of reading a hanzi as a damaged symbol of each class: −ln of the class's damage rate. */
export type DamageCosts = Float32Array

/** For each unit: margin in nats of the symbol reading over the literal one; NaN where there is no choice. */
export interface Decision {
  readonly margins: Float32Array
  readonly asSymbol: Uint8Array
  /** Cost of the best path and of the path that reads everything literally. */
  readonly best: number
}

const longestWord = 8
const unknownHanzi = 17.5
const lineEnd = 0x0a

/**
 * A word lattice over both readings of every ambiguous hanzi, searched for the best path, and for every ambiguous
 * unit the best path of the other reading (max-marginals). A state is the readings of the two units before.
 */
export class Lattice {
  readonly #model: Model
  #size = 0
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #back = new Int32Array(0)
  #grams = new Float32Array(0)
  #literal = new Float64Array(0)
  #symbol = new Float64Array(0)
  #edgeStart = new Int32Array(0)
  #edgeEnd = new Int32Array(0)
  #edgeCost = new Float32Array(0)
  #edges = 0

  constructor(model: Model) {
    this.#model = model
  }

  /**
   * @param bias added to the cost of the literal reading (index 2i) and of the symbol (2i + 1); none where undefined
   */
  decide(stretch: Stretch, damage: DamageCosts, bias?: Float32Array): Decision {
    this.#reserve(stretch.length)
    this.#collectEdges(stretch)
    this.#scoreGrams(stretch)
    this.#sweepForward(stretch, damage, bias)
    this.#sweepBackward(stretch, damage, bias)
    return this.#decision(stretch)
  }

  /** Cost of the best path when symbols cost what `damage` says. */
  cost(stretch: Stretch, damage: DamageCosts): number {
    this.#reserve(stretch.length)
    this.#collectEdges(stretch)
    this.#scoreGrams(stretch)
    this.#sweepForward(stretch, damage)
    return Math.min(...this.#forward.subarray(4 * stretch.length, 4 * stretch.length + 4))
  }

  #reserve(length: number): void {
    if (length <= this.#size) return
    const size = Math.max(1024, length * 2)
    this.#size = size
    this.#forward = new Float64Array(4 * (size + 1))
    this.#backward = new Float64Array(4 * (size + 1))
    this.#back = new Int32Array(4 * (size + 1))
    this.#grams = new Float32Array(8 * size)
    this.#literal = new Float64Array(size)
    this.#symbol = new Float64Array(size)
    this.#edgeStart = new Int32Array(size + 2)
    this.#edgeEnd = new Int32Array(longestWord * size)
    this.#edgeCost = new Float32Array(longestWord * size)
  }

  #collectEdges({ length, units }: Stretch): void {
    const { lexicon } = this.#model
    let edges = 0
    for (let i = 0; i < length; i++) {
      this.#edgeStart[i] = edges
      if (!mayBeHanzi(units[i] as number)) continue
      const first = edges
      let node = 1
      const limit = Math.min(length, i + longestWord)
      for (let j = i; j < limit; j++) {
        if (!mayBeHanzi(units[j] as number)) break
        node = lexicon.step(node, units[j] as number)
        if (node === 0) break
        const cost = lexicon.cost(node)
        if (cost === Number.POSITIVE_INFINITY) continue
        this.#edgeEnd[edges] = j + 1
        this.#edgeCost[edges++] = cost
      }
      if (edges === first || this.#edgeEnd[first] !== i + 1) {
        this.#edgeEnd[edges] = i + 1
        this.#edgeCost[edges++] = unknownHanzi
      }
    }
    this.#edgeStart[length] = edges
    this.#edges = edges
  }

  /** Weights of the n-grams that end in each unit, for the readings of it and of the two before. */
  #scoreGrams(stretch: Stretch): void {
    const { units, length } = stretch
    this.#grams.fill(0, 0, 8 * length)
    for (let i = 0; i < length; i++) {
      const here = symbolOf[units[i] as number] !== 0
      const one = i > 0 && symbolOf[units[i - 1] as number] !== 0
      const two = i > 1 && symbolOf[units[i - 2] as number] !== 0
      if (!(here || one || two)) continue
      for (let readings = 0; readings < 8; readings++) {
        if (!isOpen(readings & 1, i, units) || !isOpen((readings >> 1) & 1, i - 1, units)) continue
        if (!isOpen(readings >> 2, i - 2, units)) continue
        this.#grams[8 * i + readings] = this.#gramWeight(stretch, i, readings)
      }
    }
  }

  #gramWeight({ units, breaks }: Stretch, i: number, readings: number): number {
    const { features } = this.#model
    const c = readUnit(units[i] as number, readings & 1)
    const b = i > 0 ? readUnit(units[i - 1] as number, (readings >> 1) & 1) : lineEnd
    const a = i > 1 ? readUnit(units[i - 2] as number, readings >> 2) : lineEnd
    let weight = features.weight(0, b, c) + features.weight(coarseOf(a), coarseOf(b), coarseOf(c))
    if (breaks[i]) weight += features.weight(0, lineEnd, c) + features.weight(0, b, lineEnd)
    return weight
  }

  #classCost(stretch: Stretch, i: number, state: number, cls: number): number {
    const before = i > 0 ? classRead(stretch.units[i - 1] as number, state >> 1) : BLANK_START
    const before2 = i > 1 ? classRead(stretch.units[i - 2] as number, state & 1) : BLANK_START
    return this.#model.classes[(before2 * classCount + before) * classCount + cls] as number
  }

  #symbolStep(stretch: Stretch, i: number, state: number, damage: DamageCosts, bias?: Float32Array): number {
    const unit = stretch.units[i] as number
    const symbol = symbolOf[unit] as number
    const cls = symbol === 0 ? (classOf[unit] as number) : (classOf[symbol] as number)
    let cost = this.#classCost(stretch, i, state, cls) + (this.#grams[8 * i + gramOf(1, state)] as number)
    if (symbol !== 0) cost += (symbolCost[symbol] as number) + (damage[cls] as number)
    return bias ? cost + (bias[2 * i + 1] as number) : cost
  }

  #wordStep(stretch: Stretch, i: number, end: number, state: number, bias?: Float32Array): number {
    let cost = this.#classCost(stretch, i, state, HANZI) + (this.#grams[8 * i + gramOf(0, state)] as number)
    if (end > i + 1) cost += this.#grams[8 * (i + 1) + gramOf(0, state >> 1)] as number
    for (let k = i + 2; k < end; k++) cost += this.#grams[8 * k] as number
    if (bias) for (let k = i; k < end; k++) cost += bias[2 * k] as number
    return cost
  }

  #sweepForward(stretch: Stretch, damage: DamageCosts, bias?: Float32Array): void {
    const forward = this.#forward
    forward.fill(Number.POSITIVE_INFINITY, 0, 4 * (stretch.length + 1))
    forward[0] = 0
    for (let i = 0; i < stretch.length; i++) {
      for (let state = 0; state < 4; state++) {
        const cost = forward[4 * i + state] as number
        if (cost === Number.POSITIVE_INFINITY) continue
        if (mayBeSymbol(stretch.units[i] as number)) {
          const next = cost + this.#symbolStep(stretch, i, state, damage, bias)
          this.#relax(4 * (i + 1) + 2 + (state >> 1), next, 4 * i + state)
        }
        for (let e = this.#edgeStart[i] as number; e < (this.#edgeStart[i + 1] as number); e++) {
          const end = this.#edgeEnd[e] as number
          const next = cost + (this.#edgeCost[e] as number) + this.#wordStep(stretch, i, end, state, bias)
          this.#relax(4 * end + (end === i + 1 ? state >> 1 : 0), next, 4 * i + state)
        }
      }
    }
  }

  #relax(index: number, cost: number, from: number): void {
    if (cost >= (this.#forward[index] as number)) return
    this.#forward[index] = cost
    this.#back[index] = from
  }

  /** Also gathers, for each ambiguous unit, the cheapest path through either reading. */
  #sweepBackward(stretch: Stretch, damage: DamageCosts, bias?: Float32Array): void {
    const { length, units } = stretch
    const [forward, backward, literal, symbol] = [this.#forward, this.#backward, this.#literal, this.#symbol]
    backward.fill(Number.POSITIVE_INFINITY, 0, 4 * (length + 1))
    backward.fill(0, 4 * length, 4 * length + 4)
    literal.fill(Number.POSITIVE_INFINITY, 0, length)
    symbol.fill(Number.POSITIVE_INFINITY, 0, length)
    for (let i = length - 1; i >= 0; i--) {
      for (let state = 0; state < 4; state++) {
        const here = 4 * i + state
        const reached = forward[here] as number
        if (reached === Number.POSITIVE_INFINITY) continue
        let best = Number.POSITIVE_INFINITY
        if (mayBeSymbol(units[i] as number)) {
          best =
            this.#symbolStep(stretch, i, state, damage, bias) + (backward[4 * (i + 1) + 2 + (state >> 1)] as number)
          symbol[i] = Math.min(symbol[i] as number, reached + best)
        }
        for (let e = this.#edgeStart[i] as number; e < (this.#edgeStart[i + 1] as number); e++) {
          const end = this.#edgeEnd[e] as number
          const rest = backward[4 * end + (end === i + 1 ? state >> 1 : 0)] as number
          const cost = (this.#edgeCost[e] as number) + this.#wordStep(stretch, i, end, state, bias) + rest
          if (cost < best) best = cost
          for (let k = i; k < end; k++) if (reached + cost < (literal[k] as number)) literal[k] = reached + cost
        }
        backward[here] = best
      }
    }
  }

  #decision({ length, units }: Stretch): Decision {
    const margins = new Float32Array(length).fill(Number.NaN)
    const asSymbol = new Uint8Array(length)
    let at = 4 * length
    for (let state = 1; state < 4; state++) {
      if ((this.#forward[4 * length + state] as number) < (this.#forward[at] as number)) at = 4 * length + state
    }
    const best = this.#forward[at] as number
    while (at >= 4) {
      const i = (at >> 2) - 1
      if (at & 2) asSymbol[i] = 1
      at = this.#back[at] as number
    }
    for (let i = 0; i < length; i++) {
      if (symbolOf[units[i] as number] !== 0) margins[i] = (this.#literal[i] as number) - (this.#symbol[i] as number)
    }
    return { margins, asSymbol, best }
  }

  /** Number of word edges of the last stretch, for measuring. */
  get edges(): number {
    return this.#edges
  }
}

/** What stands before the first unit counts as a blank. */
const BLANK_START = 13

const gramOf = (reading: number, state: number): number => reading | ((state >> 1) << 1) | ((state & 1) << 2)

const mayBeHanzi = (unit: number): boolean => classOf[unit] === HANZI

const mayBeSymbol = (unit: number): boolean => classOf[unit] !== HANZI || symbolOf[unit] !== 0

function isOpen(reading: number, i: number, units: Uint16Array): boolean {
  if (i < 0) return reading === 0
  return reading === 0 ? mayBeHanzi(units[i] as number) : mayBeSymbol(units[i] as number)
}

const classRead = (unit: number, reading: number): number =>
  reading === 0 ? HANZI : (classOf[(symbolOf[unit] as number) || unit] as number)

const readUnit = (unit: number, reading: number): number =>
  reading === 0 ? unit : normalOf((symbolOf[unit] as number) || unit)
