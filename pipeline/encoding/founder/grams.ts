import type { Features } from './features.ts'
import type { Stretch } from './stretch.ts'
import { classOf, coarseOf, HANZI, normalOf, symbolOf } from './symbols.ts'

/** Three UTF-16 units; the first is 0 where there are two. */
export type Gram = readonly [number, number, number]

const lineEnd = 0x0a
/** First units of the n-grams that know only the class of one of their units. */
const classBefore = 0x2191
const classAfter = 0x2193
const firstClass = 0x41

/** The n-grams of two readings that follow each other; a line end may stand between them. */
function pairGrams(b: number, c: number, isBroken: boolean): readonly Gram[] {
  const grams: Gram[] = [
    [0, b, c],
    [classBefore, firstClass + (classOf[b] as number), c],
    [classAfter, b, firstClass + (classOf[c] as number)],
  ]
  if (isBroken) grams.push([0, lineEnd, c], [0, b, lineEnd])
  return grams
}

/**
 * The n-grams of a reading and the two before it, as the lattice weighs them.
 * @param isBroken whether a line end stands before the last one
 */
export function gramsOf(a: number, b: number, c: number, isBroken: boolean): readonly Gram[] {
  return [...pairGrams(b, c, isBroken), [coarseOf(a), coarseOf(b), coarseOf(c)]]
}

/** What each unit of a stretch may be read as, and the weights of the n-grams of all readings. */
export class Grams {
  /** 1 where the unit may be a hanzi. */
  readonly hanzi: Uint8Array
  /** Class of the unit read as a symbol; HANZI where it cannot be one. */
  readonly classes: Uint8Array
  /** Weights of the n-grams that end in unit i, at 8i + its reading + 2 × that of the one before + 4 × of the one before that. */
  readonly weights: Float32Array
  /** Sums of the weights of the units before unit i where they and their neighbours are read as hanzi. */
  readonly literal: Float64Array
  /** The first unit with a choice from unit i on; the length where there is none. */
  readonly nextChoice: Int32Array
  /** Each unit as n-grams know it, by its two readings, and without its letters. */
  readonly #read: Uint16Array
  readonly #coarse: Uint16Array

  constructor(stretch: Stretch, features: Features) {
    this.hanzi = new Uint8Array(stretch.length)
    this.classes = new Uint8Array(stretch.length)
    this.weights = new Float32Array(8 * stretch.length)
    this.literal = new Float64Array(stretch.length + 1)
    this.#read = new Uint16Array(2 * stretch.length)
    this.#coarse = new Uint16Array(2 * stretch.length)
    for (let i = 0; i < stretch.length; i++) {
      const unit = stretch.units[i] as number
      const symbol = (symbolOf[unit] as number) || unit
      this.hanzi[i] = classOf[unit] === HANZI ? 1 : 0
      this.classes[i] = classOf[symbol] as number
      const normal = normalOf(symbol)
      this.#read[2 * i] = unit
      this.#read[2 * i + 1] = normal
      this.#coarse[2 * i] = unit
      this.#coarse[2 * i + 1] = coarseOf(normal)
    }
    this.nextChoice = new Int32Array(stretch.length + 1).fill(stretch.length)
    for (let i = stretch.length - 1; i >= 0; i--) {
      this.nextChoice[i] = this.hasChoice(i) ? i : (this.nextChoice[i + 1] as number)
    }
    for (let i = 0; i < stretch.length; i++) {
      if (this.hasChoice(i) || this.hasChoice(i - 1) || this.hasChoice(i - 2)) this.#weigh(i, stretch, features)
    }
    this.#sum()
  }

  /** Adds to the weights of the hanzi (index 2i) and of the symbol (2i + 1) at each unit, whatever stands before. */
  handicap(bias: Float32Array): void {
    for (let k = 0; k < this.weights.length; k++) {
      this.weights[k] = (this.weights[k] as number) + (bias[2 * (k >> 3) + (k & 1)] as number)
    }
    this.#sum()
  }

  #sum(): void {
    for (let i = 0; i + 1 < this.literal.length; i++) {
      this.literal[i + 1] = (this.literal[i] as number) + (this.weights[8 * i] as number)
    }
  }

  /** True where the unit may be a hanzi and may be a symbol. */
  hasChoice(i: number): boolean {
    return i >= 0 && this.hanzi[i] === 1 && this.classes[i] !== HANZI
  }

  /** True where unit i has this reading; before the text only a hanzi stands. */
  #isOpen(i: number, reading: number): boolean {
    if (i < 0) return reading === 0
    return reading === 0 ? this.hanzi[i] === 1 : this.classes[i] !== HANZI
  }

  #weigh(i: number, stretch: Stretch, features: Features): void {
    // N-grams of two units without a choice are the same on every path.
    const isPairOpen = this.hasChoice(i) || this.hasChoice(i - 1)
    for (let pair = 0; pair < 4; pair++) {
      if (!(this.#isOpen(i, pair & 1) && this.#isOpen(i - 1, pair >> 1))) continue
      const c = this.#read[2 * i + (pair & 1)] as number
      const b = i > 0 ? (this.#read[2 * i - 2 + (pair >> 1)] as number) : lineEnd
      this.#weighTriples(i, pair, features, isPairOpen ? pairWeight(features, b, c, stretch.breaks[i] === 1) : 0)
    }
  }

  #weighTriples(i: number, pair: number, features: Features, weight: number): void {
    const c = this.#coarse[2 * i + (pair & 1)] as number
    const b = i > 0 ? (this.#coarse[2 * i - 2 + (pair >> 1)] as number) : lineEnd
    for (let reading = 0; reading < 2; reading++) {
      if (!this.#isOpen(i - 2, reading)) continue
      const a = i > 1 ? (this.#coarse[2 * i - 4 + reading] as number) : lineEnd
      this.weights[8 * i + pair + 4 * reading] = weight + features.weight(a, b, c)
    }
  }
}

/** The sum over `pairGrams`, without the list. */
function pairWeight(features: Features, b: number, c: number, isBroken: boolean): number {
  const weight =
    features.weight(0, b, c) +
    features.weight(classBefore, firstClass + (classOf[b] as number), c) +
    features.weight(classAfter, b, firstClass + (classOf[c] as number))
  return isBroken ? weight + features.weight(0, lineEnd, c) + features.weight(0, b, lineEnd) : weight
}
