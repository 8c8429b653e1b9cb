/** Weights of what is read beside what: negative ones speak for the reading. */
export interface Features {
  /** Nats in a weight of 1. */
  readonly scale: number
  /**
   * The summed weights of the n-grams of two readings that follow each other.
   * @param isBroken whether a line end stands between them
   */
  readonly pair: (b: number, c: number, isBroken: boolean) => number
  /** Weight of three readings without their letters. */
  readonly triple: (a: number, b: number, c: number) => number
}

const filterBits = 1 << 20

/** An open-addressed table from three units to a small number; the keys are exact. A bigram has 0 as its first unit. */
export class GramTable {
  /** The last two units of the n-gram in each slot (0 where it is free); the first one, with its value in the bits above. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for each n-gram that may be there: small enough to stay near the processor, it answers most questions. */
  readonly #filter = new Uint8Array(filterBits / 8)

  /** @param size number of n-grams at most */
  constructor(size: number) {
    const capacity = 1 << Math.ceil(Math.log2(size * 1.3 + 16))
    this.#mask = capacity - 1
    this.#slots = new Int32Array(2 * capacity)
  }

  set(a: number, b: number, c: number, value: number): void {
    const pair = (b << 16) | c
    const hash = hashOf(a, pair)
    const slot = this.#find(a, pair, hash)
    this.#slots[slot] = pair
    this.#slots[slot + 1] = (value << 16) | a
    const bit = hash & (filterBits - 1)
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
  }

  /** The number of the n-gram; 0 where it has none. */
  get(a: number, b: number, c: number): number {
    const pair = (b << 16) | c
    const hash = hashOf(a, pair)
    const bit = hash & (filterBits - 1)
    if (((this.#filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0
    return (this.#slots[this.#find(a, pair, hash) + 1] as number) >> 16
  }

  #find(a: number, pair: number, hash: number): number {
    let slot = hash & this.#mask
    for (let key = this.#slots[2 * slot]; key !== 0; key = this.#slots[2 * slot]) {
      if (key === pair && ((this.#slots[2 * slot + 1] as number) & 0xffff) === a) return 2 * slot
      slot = (slot + 1) & this.#mask
    }
    return 2 * slot
  }
}

/** Spreads the units of an n-gram over 32 bits. */
export function hashOf(a: number, pair: number): number {
  const hash = Math.imul(pair, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
