import { type Features, hashOf } from '../../pipeline/encoding/founder/features.ts'
import { classAfter, classBefore, firstClass, type Gram, lineEnd } from '../../pipeline/encoding/founder/grams.ts'
import { classOf, coarseOf } from '../../pipeline/encoding/founder/symbols.ts'

/**
 * The n-grams of a reading and the one before it, as the lattice weighs them.
 * @param isBroken whether a line end stands between them
 */
export function pairGrams(b: number, c: number, isBroken: boolean): readonly Gram[] {
  const grams: Gram[] = [
    [0, b, c],
    [classBefore, firstClass + (classOf[b] as number), c],
    [classAfter, b, firstClass + (classOf[c] as number)],
  ]
  return isBroken ? [...grams, [0, lineEnd, c], [0, b, lineEnd]] : grams
}

/** The n-gram of a reading and the two before it. */
export const tripleGram = (a: number, b: number, c: number): Gram => [coarseOf(a), coarseOf(b), coarseOf(c)]

/** An open-addressed table from n-grams to weights that can be trained; the keys are exact. */
export class WeightTable implements Features {
  readonly scale = 1
  readonly values: Float32Array
  readonly #firsts: Uint16Array
  readonly #pairs: Int32Array
  readonly #mask: number

  /** @param size number of n-grams at most */
  constructor(size: number) {
    const capacity = 1 << Math.ceil(Math.log2(size * 1.8 + 16))
    this.#mask = capacity - 1
    this.values = new Float32Array(capacity)
    this.#firsts = new Uint16Array(capacity)
    this.#pairs = new Int32Array(capacity)
  }

  /** The slot of an n-gram, which is its own from now on. */
  slot([a, b, c]: Gram): number {
    const slot = this.#find(a, (b << 16) | c)
    this.#firsts[slot] = a
    this.#pairs[slot] = (b << 16) | c
    return slot
  }

  /** The n-gram of a slot; undefined where it is free. */
  gram(slot: number): Gram | undefined {
    const pair = this.#pairs[slot] as number
    return pair === 0 ? undefined : [this.#firsts[slot] as number, pair >>> 16, pair & 0xffff]
  }

  /** The sum over `pairGrams`, without the list. */
  pair(b: number, c: number, isBroken: boolean): number {
    const weight =
      this.#weight(0, b, c) +
      this.#weight(classBefore, firstClass + (classOf[b] as number), c) +
      this.#weight(classAfter, b, firstClass + (classOf[c] as number))
    return isBroken ? weight + this.#weight(0, lineEnd, c) + this.#weight(0, b, lineEnd) : weight
  }

  triple(a: number, b: number, c: number): number {
    return this.#weight(coarseOf(a), coarseOf(b), coarseOf(c))
  }

  #weight(a: number, b: number, c: number): number {
    return this.values[this.#find(a, (b << 16) | c)] as number
  }

  #find(a: number, pair: number): number {
    let slot = hashOf(a, pair) & this.#mask
    while (this.#pairs[slot] !== 0 && (this.#pairs[slot] !== pair || this.#firsts[slot] !== a)) {
      slot = (slot + 1) & this.#mask
    }
    return slot
  }
}
