import { CharacterPairs } from './character-pairs.ts'

/** More letters than this are not told apart. */
const most = 8192
const codes = 65_536
/** What a first character is: of longer words only, or a word by itself. */
const [begins, alone] = [1, 2]

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4). */
const slotOf = (key: number, mask: number): number => (Math.imul(key, -1640531527) >>> 7) & mask

/**
 * Words in one tree, each with numbers that go with it. A node is a number, 0 the root; its way down by a character is looked
 * up in a table with open addressing, which holds for any number of words.
 */
export class WordTree {
  /** The number of each character that stands in a word, from 1 on. */
  private readonly letters = new Uint16Array(codes)
  private alphabet = 1
  /** The node of each first character. */
  private readonly roots = new Int32Array(codes)
  /** By character: whether a word begins with it, and whether it is one by itself; small enough for a fast cache. */
  private readonly starts = new Uint8Array(codes)
  private readonly children = new Map<number, number>()
  /** The numbers of the words that end at each node. */
  private readonly ends: (readonly number[])[] = [[]]
  /** The same laid out: the numbers of all nodes, and where each node's begin. */
  private numbers = new Int32Array(0)
  private firsts = new Int32Array(2)
  /** The first two characters of words. */
  private readonly pairs = new CharacterPairs()
  private keys = new Int32Array(2)
  private values = new Int32Array(2)

  /** Puts `number` to a word; `settle` must follow before the tree is read again. */
  add(word: string, number: number): void {
    let node = 0
    const first = word.charCodeAt(0)
    if (word.length > 1) this.pairs.add(first, word.charCodeAt(1))
    this.starts[first] = Math.max(this.starts[first] as number, word.length > 1 ? begins : alone)
    for (let at = 0; at < word.length; at++) {
      const key = node * most + this.letterOf(word.charCodeAt(at))
      const next = this.children.get(key) ?? this.ends.push([]) - 1
      this.children.set(key, next)
      if (node === 0) this.roots[first] = next
      node = next
    }
    this.ends[node] = [...(this.ends[node] ?? []), number]
  }

  private letterOf(code: number): number {
    if (this.letters[code] === 0) this.letters[code] = this.alphabet++
    return this.letters[code] as number
  }

  /** Lays the tree out for reading. */
  settle(): void {
    const length = 2 ** Math.ceil(Math.log2(this.children.size * 3 + 2))
    this.keys = new Int32Array(length)
    this.values = new Int32Array(length)
    for (const [key, value] of this.children) {
      let at = slotOf(key, length - 1)
      while (this.keys[at] !== 0) at = (at + 1) & (length - 1)
      this.keys[at] = key
      this.values[at] = value
    }
    this.numbers = Int32Array.from(this.ends.flat())
    this.firsts = new Int32Array(this.ends.length + 1)
    for (const [node, { length: own }] of this.ends.entries())
      this.firsts[node + 1] = (this.firsts[node] as number) + own
  }

  /** Whether words begin with a character. */
  mayBegin(code: number): boolean {
    return this.starts[code] !== 0
  }

  /** Whether a character is a word by itself. */
  isWord(code: number): boolean {
    return this.starts[code] === alone
  }

  /** The node of the words that begin with a character; 0 where none does. */
  rootOf(code: number): number {
    return this.roots[code] as number
  }

  /** False only where no word goes on from its first character with the second. */
  mayGoOn(first: number, second: number): boolean {
    return this.pairs.mayHold(first, second)
  }

  /** The node one character down from `node`; 0 where no word goes on so. */
  childOf(node: number, code: number): number {
    const letter = this.letters[code] as number
    if (letter === 0) return 0
    const { keys } = this
    const mask = keys.length - 1
    const key = node * most + letter
    let at = slotOf(key, mask)
    for (let held = keys[at]; held !== 0; held = keys[at]) {
      if (held === key) return this.values[at] as number
      at = (at + 1) & mask
    }
    return 0
  }

  /** Where the numbers of the words that end at a node begin; those of the next node begin where they end. */
  firstEnd(node: number): number {
    return this.firsts[node] as number
  }

  /** The number of a word that ends at a node, by its place. */
  numberAt(place: number): number {
    return this.numbers[place] as number
  }
}
