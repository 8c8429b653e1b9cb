/** A trie over UTF-16 code units in one open-addressed table: an edge is (node, unit) → node. */
export interface Lexicon {
  /** The node reached from `node` by `unit`; 0 where there is none. The root is 1. */
  readonly step: (node: number, unit: number) => number
  /** Cost in nats of the word that ends in `node`; Infinity where none does. */
  readonly cost: (node: number) => number
}

/** Costs are written as one unit each, in tenths of a nat above this one. */
const costZero = 0x23
const costsPerNat = 10

/**
 * Reads a word list written by `packWords`: sorted words, each as the count of units shared with the word before, the
 * rest, and the cost. The numbers are units from '#' on.
 * @param size number of trie edges at most
 */
export function readLexicon(packed: string, size: number): Lexicon {
  const capacity = 1 << Math.ceil(Math.log2(size * 1.8 + 16))
  const mask = capacity - 1
  const nodes = new Int32Array(capacity)
  const units = new Uint16Array(capacity)
  const next = new Int32Array(capacity)
  const costs = new Float32Array(size + 2).fill(Number.POSITIVE_INFINITY)
  const slotOf = (node: number, unit: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (nodes[slot] !== 0 && (nodes[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & mask
    return slot
  }
  let last = 1
  const path = [1]
  let at = 0
  while (at < packed.length) {
    let depth = packed.charCodeAt(at++) - costZero
    let node = path[depth] as number
    for (let unit = packed.charCodeAt(at); unit >= 0x3400; unit = packed.charCodeAt(++at)) {
      const slot = slotOf(node, unit)
      nodes[slot] = node
      units[slot] = unit
      next[slot] = ++last
      node = last
      path[++depth] = node
    }
    costs[node] = (packed.charCodeAt(at++) - costZero) / costsPerNat
  }
  return {
    step: (node, unit) => next[slotOf(node, unit)] as number,
    cost: (node) => costs[node] as number,
  }
}

/** Writes words and their costs in nats as `readLexicon` reads them. */
export function packWords(words: ReadonlyMap<string, number>): { packed: string; edges: number } {
  let before = ''
  let edges = 0
  const parts: string[] = []
  for (const word of [...words.keys()].sort()) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    const cost = Math.min(0xff, Math.round((words.get(word) as number) * costsPerNat))
    parts.push(String.fromCharCode(costZero + shared), word.slice(shared), String.fromCharCode(costZero + cost))
    edges += word.length - shared
    before = word
  }
  return { packed: parts.join(''), edges }
}
