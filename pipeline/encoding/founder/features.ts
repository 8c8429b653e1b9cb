/** Weights of n-grams of what is read, in nats: negative ones speak for the reading. */
export interface Features {
  /** Weight of the three units; 0 where nothing is known. A bigram has 0 as its first unit. */
  readonly weight: (a: number, b: number, c: number) => number
}

/** An open-addressed table from three units to a number; the keys are exact. */
export class FeatureTable implements Features {
  readonly values: Float32Array
  readonly firsts: Uint16Array
  readonly pairs: Uint32Array
  readonly #mask: number

  /** @param size number of n-grams at most */
  constructor(size: number) {
    const capacity = 1 << Math.ceil(Math.log2(size * 1.8 + 16))
    this.#mask = capacity - 1
    this.values = new Float32Array(capacity)
    this.firsts = new Uint16Array(capacity)
    this.pairs = new Uint32Array(capacity)
  }

  /** The slot of an n-gram: its own, or the free one where it would be put. */
  slot(a: number, b: number, c: number): number {
    const pair = ((b << 16) | c) >>> 0
    let slot = Math.imul(pair, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & this.#mask
    while (this.pairs[slot] !== 0 && (this.pairs[slot] !== pair || this.firsts[slot] !== a)) {
      slot = (slot + 1) & this.#mask
    }
    return slot
  }

  set(a: number, b: number, c: number, value: number): void {
    const slot = this.slot(a, b, c)
    this.firsts[slot] = a
    this.pairs[slot] = ((b << 16) | c) >>> 0
    this.values[slot] = value
  }

  weight(a: number, b: number, c: number): number {
    const slot = this.slot(a, b, c)
    return this.pairs[slot] === 0 ? 0 : (this.values[slot] as number)
  }
}
