import type { Lexicon } from './lexicon.ts'
import type { Stretch } from './stretch.ts'
import { classOf, HANZI } from './symbols.ts'

export const longestWord = 8
/** Cost in nats of a hanzi that no dictionary has. */
const unknownHanzi = 17.5

/** The words that may be read in a stretch. */
export class Edges {
  /** Cost of each hanzi as a word of its own. */
  single: Float32Array = new Float32Array(0)
  /** The longer words that start at unit i are first[i] to first[i + 1]. */
  first: Int32Array = new Int32Array(0)
  ends: Int32Array = new Int32Array(0)
  costs: Float32Array = new Float32Array(0)
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Looks up every word of every place of the stretch. */
  collect({ units, length }: Stretch): void {
    if (length > this.single.length) this.#reserve(length)
    let count = 0
    for (let i = 0; i < length; i++) {
      this.first[i] = count
      if (classOf[units[i] as number] === HANZI) count = this.#wordsFrom(i, units, length, count)
    }
    this.first[length] = count
  }

  #reserve(length: number): void {
    this.single = new Float32Array(length)
    this.first = new Int32Array(length + 1)
    this.ends = new Int32Array(longestWord * length)
    this.costs = new Float32Array(longestWord * length)
  }

  #wordsFrom(i: number, units: Uint16Array, length: number, count: number): number {
    const lexicon = this.#lexicon
    let node = lexicon.start(units[i] as number)
    this.single[i] = Math.min(unknownHanzi, lexicon.cost(node))
    let next = count
    const limit = Math.min(length, i + longestWord)
    for (let j = i + 1; j < limit && node !== 0; j++) {
      node = lexicon.step(node, units[j] as number)
      const cost = lexicon.cost(node)
      if (cost === Number.POSITIVE_INFINITY) continue
      this.ends[next] = j + 1
      this.costs[next++] = cost
    }
    return next
  }
}
