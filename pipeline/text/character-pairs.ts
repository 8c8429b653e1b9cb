/** A power of two that keeps the table in the fastest cache. */
const places = 16_384

/** Pairs of characters by their codes: tells of a pair that it is surely none of the set, or that it may be one. */
export class CharacterPairs {
  private readonly table = new Uint8Array(places)

  add(first: number, second: number): void {
    this.table[placeOf(first, second)] = 1
  }

  /** False only where the pair is not in the set. */
  mayHold(first: number, second: number): boolean {
    return this.table[placeOf(first, second)] === 1
  }
}

const placeOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & (places - 1)
