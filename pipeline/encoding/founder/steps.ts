import type { Grams } from './grams.ts'
import type { Stretch } from './stretch.ts'
import { BLANK, classCount, HANZI, symbolCost, symbolOf } from './symbols.ts'

/** Cost of reading a hanzi as a damaged symbol of each class: −ln of the class's damage rate. */
export type DamageCosts = Float32Array

/**
 * What one step of a path through a lattice costs, in nats. A state is the readings of the two units before:
 * `2 * last + lastButOne`, 0 for a hanzi and 1 for a symbol.
 */
export class Steps {
  readonly #classes: Float32Array
  readonly #units: Uint16Array
  readonly #grams: Grams
  readonly #ownCosts: Float32Array

  /** @param classes cost of a class after two others, as in `Model` */
  constructor(classes: Float32Array, { units, length }: Stretch, grams: Grams) {
    this.#classes = classes
    this.#units = units.subarray(0, length)
    this.#grams = grams
    this.#ownCosts = new Float32Array(length)
  }

  /** Costs of reading each unit as a symbol that do not depend on what stands before. */
  set(damage: DamageCosts): void {
    for (let i = 0; i < this.#units.length; i++) {
      const symbol = symbolOf[this.#units[i] as number] as number
      const cls = this.#grams.classes[i] as number
      this.#ownCosts[i] = symbol === 0 ? 0 : (symbolCost[symbol] as number) + (damage[cls] as number)
    }
  }

  /** Index of the costs of classes after the classes of the two units before. */
  #context(i: number, state: number): number {
    const before = i > 0 ? (state & 2 ? (this.#grams.classes[i - 1] as number) : HANZI) : BLANK
    const before2 = i > 1 ? (state & 1 ? (this.#grams.classes[i - 2] as number) : HANZI) : BLANK
    return (before2 * classCount + before) * classCount
  }

  /** Cost of reading the unit as a symbol. */
  symbol(i: number, state: number): number {
    const cls = this.#classes[this.#context(i, state) + (this.#grams.classes[i] as number)] as number
    return cls + (this.#grams.weights[8 * i + gramOf(1, state)] as number) + (this.#ownCosts[i] as number)
  }

  /** Cost of beginning a word, without the word's own. */
  wordStart(i: number, state: number): number {
    const cls = this.#classes[this.#context(i, state) + HANZI] as number
    return cls + (this.#grams.weights[8 * i + gramOf(0, state)] as number)
  }

  /** Cost of going on with the word that began at unit i, to its end. */
  wordRest(i: number, end: number, state: number): number {
    if (end === i + 1) return 0
    const { weights, literal } = this.#grams
    const second = weights[8 * (i + 1) + gramOf(0, state >> 1)] as number
    return second + (literal[end] as number) - (literal[i + 2] as number)
  }
}

const gramOf = (reading: number, state: number): number => reading | (state & 2) | ((state & 1) << 2)
