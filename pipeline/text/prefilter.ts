import { anchorOf, type OpeningFilter } from './quick.ts'
import { requiredWords } from './required.ts'
import { WordTree } from './word-tree.ts'

/**
 * Tells of many patterns at once which of them may match in a text, in one pass over it: a pattern whose required words do not
 * all stand there cannot (RE2's FilteredRE2 does the same). Patterns are learned as they are first asked for.
 */
export class Prefilter {
  private readonly ids = new Map<RegExp, number>()
  private readonly tree = new WordTree()
  /** By set of words: the pattern that requires it, and its bit among the pattern's sets. */
  private readonly owners: number[] = []
  private readonly bits: number[] = []
  /** By pattern: the bits of all its sets. */
  private readonly full: number[] = []
  /** By pattern: how a text must begin in which it matches, where it matches at the beginning only. */
  private readonly anchors: (OpeningFilter | undefined)[] = []
  /** Patterns that may match in any text. */
  private readonly anywhere: number[] = []
  /** By pattern: the bits seen in the text of the scan that `marks` names. */
  private seen = new Uint8Array(64)
  private marks = new Int32Array(64)
  private scanNumber = 0
  private readonly found: number[] = []
  private settled = 0

  /** How many patterns are known: their ids are the numbers below. */
  get size(): number {
    return this.full.length
  }

  /** The pattern's number; a new one where it was not known. */
  idOf(pattern: RegExp): number {
    const known = this.ids.get(pattern)
    if (known !== undefined) return known
    const id = this.full.length
    const sets = requiredWords(pattern)
    this.ids.set(pattern, id)
    this.full.push((1 << sets.length) - 1)
    this.anchors.push(anchorOf(pattern))
    if (sets.length === 0) this.anywhere.push(id)
    sets.forEach((words, i) => {
      for (const word of words) this.tree.add(word, this.owners.length)
      this.owners.push(id)
      this.bits.push(1 << i)
    })
    return id
  }

  /**
   * The known patterns that may match in `text` between `start` and `end`, each once, in no fixed order.
   * @returns their ids, in a list that the next scan fills anew
   */
  scan(text: string, start: number, end: number): readonly number[] {
    if (this.settled !== this.size) this.settle()
    const { tree, found, anywhere } = this
    this.scanNumber++
    found.length = 0
    for (const id of anywhere) found.push(id)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (!tree.mayBegin(code)) continue
      if (tree.isWord(code)) this.seeAll(tree.rootOf(code))
      if (at + 1 === end || !tree.mayGoOn(code, text.charCodeAt(at + 1))) continue
      let node = tree.rootOf(code)
      for (let next = at + 1; next < end; next++) {
        node = tree.childOf(node, text.charCodeAt(next))
        if (node === 0) break
        this.seeAll(node)
      }
    }
    return this.opening(text, start)
  }

  /** What was found, without the patterns that match at the beginning only and there cannot. */
  private opening(text: string, start: number): readonly number[] {
    const { found, anchors } = this
    let kept = 0
    for (const id of found) if (anchors[id]?.mayOpen(text, start) !== false) found[kept++] = id
    found.length = kept
    return found
  }

  private seeAll(node: number): void {
    const { tree } = this
    const last = tree.firstEnd(node + 1)
    for (let place = tree.firstEnd(node); place < last; place++) this.see(tree.numberAt(place))
  }

  /** Marks a set as seen, and its pattern as found where that was the last one it lacked. */
  private see(set: number): void {
    const id = this.owners[set] as number
    const before = this.marks[id] === this.scanNumber ? (this.seen[id] as number) : 0
    const now = before | (this.bits[set] as number)
    if (now === before) return
    this.marks[id] = this.scanNumber
    this.seen[id] = now
    if (now === this.full[id]) this.found.push(id)
  }

  private settle(): void {
    this.tree.settle()
    this.settled = this.size
    if (this.marks.length < this.size) {
      this.marks = new Int32Array(this.size * 2)
      this.seen = new Uint8Array(this.size * 2)
    }
  }
}
