/** A trie over UTF-16 code units in one open-addressed table: an edge is (node, unit) → node. */
export interface Lexicon {
  /** The node of the first unit of words; 0 where no word begins with it. */
  readonly start: (unit: number) => number
  /** The node reached from `node` by `unit`; 0 where there is none. */
  readonly step: (node: number, unit: number) => number
  /** Cost in nats of the word that ends in `node`; Infinity where none does. */
  readonly cost: (node: number) => number
}

/** Costs are written as one printable ASCII unit each, in fifths of a nat from '#' on. */
const costZero = 0x23
const costsPerNat = 5
const highestCost = 0x7e - costZero
const firstHanzi = 0x3400
const filterBits = 1 << 20

/** The edges (node, unit) → node of a trie, in one open-addressed table of three numbers a slot. */
class EdgeTable {
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for each edge that may be there: small enough to stay near the processor, it answers most questions. */
  readonly #filter = new Uint8Array(filterBits / 8)

  /** @param size number of edges at most */
  constructor(size: number) {
    const capacity = 1 << Math.ceil(Math.log2(size * 2 + 16))
    this.#slots = new Int32Array(3 * capacity)
    this.#mask = capacity - 1
  }

  add(node: number, unit: number, next: number): void {
    const hash = hashOf(node, unit)
    const slot = this.#find(node, unit, hash)
    this.#slots[slot] = node
    this.#slots[slot + 1] = unit
    this.#slots[slot + 2] = next
    const bit = hash & (filterBits - 1)
    this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
  }

  step(node: number, unit: number): number {
    const hash = hashOf(node, unit)
    const bit = hash & (filterBits - 1)
    const mayBe = (this.#filter[bit >> 3] as number) & (1 << (bit & 7))
    return mayBe ? (this.#slots[this.#find(node, unit, hash) + 2] as number) : 0
  }

  #find(node: number, unit: number, hash: number): number {
    let slot = hash & this.#mask
    while (this.#slots[3 * slot] !== 0 && (this.#slots[3 * slot] !== node || this.#slots[3 * slot + 1] !== unit)) {
      slot = (slot + 1) & this.#mask
    }
    return 3 * slot
  }
}

function hashOf(node: number, unit: number): number {
  const hash = Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/**
 * Reads a word list written by `packWords`: sorted words, each as the count of units shared with the word before, the
 * rest, and the cost. The numbers are units from '#' on.
 * @param size number of trie edges at most
 */
export function readLexicon(packed: string, size: number): Lexicon {
  const edges = new EdgeTable(size)
  const starts = new Int32Array(0x10000)
  const costs = new Float32Array(size + 2).fill(Number.POSITIVE_INFINITY)
  let last = 1
  const path = [1]
  let at = 0
  while (at < packed.length) {
    let depth = packed.charCodeAt(at++) - costZero
    for (let unit = packed.charCodeAt(at); unit >= firstHanzi; unit = packed.charCodeAt(++at)) {
      last++
      if (depth === 0) starts[unit] = last
      else edges.add(path[depth] as number, unit, last)
      path[++depth] = last
    }
    costs[path[depth] as number] = (packed.charCodeAt(at++) - costZero) / costsPerNat
  }
  return {
    start: (unit) => starts[unit] as number,
    step: (node, unit) => edges.step(node, unit),
    cost: (node) => costs[node] as number,
  }
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
