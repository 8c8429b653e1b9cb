import type { Line } from './lines.ts'

/** In a longer text most pairs of hanzi occur somewhere, and one more occurrence proves nothing. */
const longestSampled = 60_000
const base = 0x4e00
const span = 0x10000 - base

/** A set of numbers from 1 on: a table with open addressing, for a document has as many pairs as characters. */
export class PairSet {
  readonly #cells: Int32Array
  readonly #mask: number

  constructor(most: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, most * 2)))
    this.#cells = new Int32Array(size)
    this.#mask = size - 1
  }

  /** True of the pairs of a text too long for them to tell anything. */
  get isEmpty(): boolean {
    return this.#mask < 16
  }

  add(pair: number): void {
    let at = Math.imul(pair, 0x9e3779b1) & this.#mask
    while (this.#cells[at] !== 0 && this.#cells[at] !== pair) at = (at + 1) & this.#mask
    this.#cells[at] = pair
  }

  has(pair: number): boolean {
    if (pair === 0) return false
    let at = Math.imul(pair, 0x9e3779b1) & this.#mask
    while (this.#cells[at] !== 0 && this.#cells[at] !== pair) at = (at + 1) & this.#mask
    return this.#cells[at] === pair
  }
}

/** Two neighbours as one number; 0 where one of them comes before the hanzi. */
const pairOf = (before: number, after: number): number =>
  before < base || after < base ? 0 : (before - base) * span + after - base + 1

/** Pairs of neighbouring hanzi inside the lines: a line break between two such hanzi may have cut a word. */
export function pairsOf(lines: readonly Line[]): PairSet {
  let length = 0
  for (const { text } of lines) length += text.length
  const pairs = new PairSet(length > longestSampled ? 0 : length)
  if (length > longestSampled) return pairs
  for (const { text } of lines) {
    let before = text.charCodeAt(0)
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const pair = pairOf(before, code)
      if (pair !== 0) pairs.add(pair)
      before = code
    }
  }
  return pairs
}

/** The last character of one line and the first of another as one number; 0 where one of them comes before the hanzi. */
export const pairBetween = (a: Line, b: Line): number =>
  pairOf(a.text.charCodeAt(a.text.length - 1), b.text.charCodeAt(0))

let last: { readonly lines: readonly Line[]; readonly pairs: PairSet } | undefined

/** The pairs inside the lines of a whole text; the last answer is kept, for one rule after another asks for the same lines. */
export function pairsIn(lines: readonly Line[]): PairSet {
  if (last?.lines !== lines) last = { lines, pairs: pairsOf(lines) }
  return last.pairs
}
