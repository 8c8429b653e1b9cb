/** Weights of n-grams of what is read, in nats: negative ones speak for the reading. */
export interface Features {
  /** Weight of the three units; 0 where nothing is known. A bigram has 0 as its first unit. */
  readonly weight: (a: number, b: number, c: number) => number
}

const filterBits = 1 << 20

/** An open-addressed table from three units to a number; the keys are exact. */
export class FeatureTable implements Features {
  readonly values: Float32Array
  readonly firsts: Uint16Array
  readonly pairs: Uint32Array
  readonly #mask: number
  /** A bit for each n-gram that may be there: small enough to stay near the processor, it answers most questions. */
  readonly #filter = new Uint8Array(filterBits / 8)

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
    return this.#find(a, ((b << 16) | c) >>> 0, hashOf(a, (b << 16) | c))
  }

  set(a: number, b: number, c: number, value: number): void {
    const hash = hashOf(a, (b << 16) | c)
    const pair = ((b << 16) | c) >>> 0
    const slot = this.#find(a, pair, hash)
    this.firsts[slot] = a
    this.pairs[slot] = pair
    this.values[slot] = value
    const bit = hash & (filterBits - 1)
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
  }

  weight(a: number, b: number, c: number): number {
    const hash = hashOf(a, (b << 16) | c)
    const bit = hash & (filterBits - 1)
    if (((this.#filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0
    const slot = this.#find(a, ((b << 16) | c) >>> 0, hash)
    return this.pairs[slot] === 0 ? 0 : (this.values[slot] as number)
  }

  #find(a: number, pair: number, hash: number): number {
    let slot = hash & this.#mask
    while (this.pairs[slot] !== 0 && (this.pairs[slot] !== pair || this.firsts[slot] !== a)) {
      slot = (slot + 1) & this.#mask
    }
    return slot
  }
}

function hashOf(a: number, pair: number): number {
  const hash = Math.imul(pair, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
