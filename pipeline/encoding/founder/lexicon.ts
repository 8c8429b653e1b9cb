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

/**
 * Reads a word list written by `packWords`: sorted words, each as the count of units shared with the word before, the
 * rest, and the cost. The numbers are units from '#' on.
 * @param size number of trie edges at most
 */
export function readLexicon(packed: string, size: number): Lexicon {
  const capacity = 1 << Math.ceil(Math.log2(size * 2 + 16))
  // Three numbers a slot: node, unit, next node.
  const slots = new Int32Array(3 * capacity)
  const starts = new Int32Array(0x10000)
  const costs = new Float32Array(size + 2).fill(Number.POSITIVE_INFINITY)
  const find = (node: number, unit: number): number => {
    let hash = Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)
    hash = (hash ^ (hash >>> 15)) & (capacity - 1)
    while (slots[3 * hash] !== 0 && (slots[3 * hash] !== node || slots[3 * hash + 1] !== unit)) {
      hash = (hash + 1) & (capacity - 1)
    }
    return 3 * hash
  }
  let last = 1
  const add = (node: number, unit: number): number => {
    last++
    if (node === 1) starts[unit] = last
    else slots.set([node, unit, last], find(node, unit))
    return last
  }
  const path = [1]
  let at = 0
  while (at < packed.length) {
    let depth = packed.charCodeAt(at++) - costZero
    for (let unit = packed.charCodeAt(at); unit >= firstHanzi; unit = packed.charCodeAt(++at)) {
      path[depth + 1] = add(path[depth] as number, unit)
      depth++
    }
    costs[path[depth] as number] = (packed.charCodeAt(at++) - costZero) / costsPerNat
  }
  return {
    start: (unit) => starts[unit] as number,
    step: (node, unit) => slots[find(node, unit) + 2] as number,
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
    const cost = Math.min(highestCost, Math.round((words.get(word) as number) * costsPerNat))
    parts.push(String.fromCharCode(costZero + shared), word.slice(shared), String.fromCharCode(costZero + cost))
    edges += word.length - shared
    before = word
  }
  return { packed: parts.join(''), edges }
}
