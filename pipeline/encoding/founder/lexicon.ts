/** Costs are written as one printable ASCII unit each, in fifths of a nat from '#' on. */
const costZero = 0x23
const costsPerNat = 5
const highestCost = 0x7e - costZero
const firstHanzi = 0x3400
const filterBits = 1 << 20

/** A node is its number, above these bits one more than the cost of the word that ends in it, and a bit where words go on. */
const numberBits = 17
const numberMask = (1 << numberBits) - 1
const costMask = 0x7f
const goesOn = 1 << 24
/** Bits of a hanzi, counted from the first one: with a node's number they make 32. */
const hanziBits = 15

/** Cost in nats by what stands above a node's number; where nothing does, no word ends there. */
const costOf = Float32Array.from({ length: costMask + 1 }, (_, above) => (above - 1) / costsPerNat)
costOf[0] = Number.POSITIVE_INFINITY

function hashOf(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

/** A trie over hanzi: its edges (node, unit) → node stand in one open-addressed table, a key and a node a slot. */
export class Lexicon {
  readonly #starts = new Int32Array(0x10000)
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for each edge that may be there: small enough to stay near the processor, it answers most questions. */
  readonly #filter = new Uint8Array(filterBits / 8)

  /** @param size number of edges at most */
  constructor(size: number) {
    if (size > numberMask) throw new RangeError(`a lexicon of ${size} edges is too large`)
    const capacity = 1 << Math.ceil(Math.log2(size * 1.15 + 16))
    this.#slots = new Int32Array(2 * capacity)
    this.#mask = capacity - 1
  }

  /** The node of the first unit of words; 0 where no word begins with it. */
  start(unit: number): number {
    return this.#starts[unit] as number
  }

  /** The node reached from `node` by `unit`; 0 where there is none. */
  step(node: number, unit: number): number {
    const hanzi = unit - firstHanzi
    if ((node & goesOn) === 0 || hanzi >>> hanziBits !== 0) return 0
    const key = (node << hanziBits) | hanzi
    const hash = hashOf(key)
    const bit = hash & (filterBits - 1)
    const mayBe = (this.#filter[bit >> 3] as number) & (1 << (bit & 7))
    return mayBe ? (this.#slots[this.#find(key, hash) + 1] as number) : 0
  }

  /** Cost in nats of the word that ends in `node`; Infinity where none does. */
  cost(node: number): number {
    return costOf[(node >> numberBits) & costMask] as number
  }

  /**
   * Adds an edge.
   * @param before place of the node that it leaves, as this gave it; 0 for the root
   * @returns the place of the new node
   */
  add(before: number, unit: number, node: number): number {
    if (before === 0) {
      this.#starts[unit] = node
      return -unit
    }
    const leaves = before < 0 ? (this.#starts[-before] as number) : (this.#slots[before] as number)
    if (before < 0) this.#starts[-before] = leaves | goesOn
    else this.#slots[before] = leaves | goesOn
    const key = (leaves << hanziBits) | (unit - firstHanzi)
    const hash = hashOf(key)
    const slot = this.#find(key, hash)
    this.#slots[slot] = key
    this.#slots[slot + 1] = node
    const bit = hash & (filterBits - 1)
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
    return slot + 1
  }

  #find(key: number, hash: number): number {
    let slot = hash & this.#mask
    while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== key) slot = (slot + 1) & this.#mask
    return 2 * slot
  }
}

/**
 * Reads a word list written by `packWords`: sorted words, each as the count of units shared with the word before, the
 * rest, and the cost. The numbers are units from '#' on.
 * @param size number of trie edges at most
 */
export function readLexicon(packed: string, size: number): Lexicon {
  const lexicon = new Lexicon(size)
  let last = 0
  const path = [0]
  let at = 0
  while (at < packed.length) {
    let depth = packed.charCodeAt(at++) - costZero
    for (let unit = packed.charCodeAt(at); unit >= firstHanzi; at++) {
      const next = packed.charCodeAt(at + 1)
      last++
      const above = next >= firstHanzi ? 0 : next - costZero + 1
      path[depth + 1] = lexicon.add(path[depth] as number, unit, (above << numberBits) | last)
      depth++
      unit = next
    }
    at++
  }
  return lexicon
}

/** Writes words and their costs in nats as `readLexicon` reads them. */
export function packWords(words: ReadonlyMap<string, number>): {
  packed: string
  edges: number
} {
  let before = ''
  let edges = 0
  const parts: string[] = []
  for (const word of [...words.keys()].sort()) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    const cost = Math.min(highestCost, Math.round((words.get(word) as number) * costsPerNat))
    parts.push(String.fromCharCode(costZero + shared), word.slice(shared), String.fromCharCode(costZero + cost))
    edges += word.length - shared
    before = word
  }
  return { packed: parts.join(''), edges }
}
