import { hasHanzi, kindAt, kinds, nearest } from './classes.ts'
import { isFormula } from './formula.ts'
import type { Language } from './language.ts'

/** A round bracket and its partner, of either width. */
export interface Pair {
  readonly open: number
  readonly close: number
}

/** Brackets further apart than this belong to different sentences. */
const reach = 400
/** So many brackets round one place are looked at; a text that goes deeper is no prose. */
const deepest = 64

const none: readonly Pair[] = []

const opens = (unit: number) => unit === 0x28 || unit === 0xff08

/** The round brackets of a text in pairs. */
export class Brackets {
  readonly #offsets: readonly number[]
  /** For each bracket the index of its partner; -1 where it has none. */
  readonly #partners: Int32Array
  #next = 0
  #round: number[] = []

  /** @param offsets ascending offsets of round brackets of either width */
  constructor(text: string, offsets: readonly number[]) {
    this.#offsets = offsets
    this.#partners = new Int32Array(offsets.length).fill(-1)
    const open: number[] = []
    offsets.forEach((at, index) => {
      if (opens(text.charCodeAt(at))) open.push(index)
      else this.#join(open.pop(), index)
    })
  }

  #join(first: number | undefined, second: number): void {
    if (first === undefined || (this.#offsets[second] as number) - (this.#offsets[first] as number) > reach) return
    this.#partners[first] = second
    this.#partners[second] = first
  }

  /** The pair to which the bracket at `at` belongs. */
  pairAt(at: number): Pair | undefined {
    let low = 0
    let high = this.#offsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#offsets[middle] as number) < at) low = middle + 1
      else high = middle
    }
    return this.#offsets[low] === at ? this.#pairOf(low) : undefined
  }

  /** For ascending offsets, the pairs round them, the outermost first. */
  round(at: number): readonly Pair[] {
    for (; this.#next < this.#offsets.length && (this.#offsets[this.#next] as number) < at; this.#next++) {
      const partner = this.#partners[this.#next] as number
      if (partner > this.#next && this.#round.length < deepest) this.#round.push(this.#next)
      else if (partner >= 0 && this.#round.at(-1) === partner) this.#round.pop()
    }
    if (this.#round.length === 0) return none
    return this.#round.flatMap((index) => this.#pairOf(index) ?? none).filter(({ close }) => close > at)
  }

  #pairOf(index: number): Pair | undefined {
    const partner = this.#partners[index] as number
    if (partner < 0) return undefined
    const [open, close] = partner > index ? [index, partner] : [partner, index]
    return { open: this.#offsets[open] as number, close: this.#offsets[close] as number }
  }
}

/** Whether a pair should be full width; undefined where nothing tells. */
export function isFullPair(text: string, pair: Pair, language: (at: number) => Language): boolean | undefined {
  const { open, close } = pair
  // What is full width beside a hanzi is right, and so are most.
  const settled = text.charAt(open) === '（' && text.charAt(close) === '）'
  if (settled && (kindAt(text, open - 1) === kinds.hanzi || kindAt(text, close - 1) === kinds.hanzi)) return true
  if (hasHanzi(text, open + 1, close)) return true
  if (isFormula(text, open, close)) return false
  const left = nearest(text, open - 1, -1, false)
  if (left === kinds.hanzi) return true
  // An English phrase within a Chinese sentence ends at the Chinese mark.
  const phrase = left === kinds.latin && /[，。；：、,;:.]/.test(text.charAt(close + 1)) && language(open) === 'latin'
  if (nearest(text, close + 1, 1, false) === kinds.hanzi) return !phrase
  const around = language(open)
  return around === 'unknown' ? undefined : around === 'chinese'
}
