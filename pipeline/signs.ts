import type { Replacement } from './edit.ts'
import { unitsFrom } from './units.ts'

/** What has signs: characters one of which stands in every text that it concerns. */
export interface Signed {
  readonly signs?: string
}

/** Bits of a 32-bit number that can be told apart. */
const most = 31

interface Table {
  /** For each UTF-16 unit the bits of those whose sign it is. */
  readonly bits: Int32Array
  /** The bit of each in the list; 0 for one without signs, which concerns every text. */
  readonly bitOf: readonly number[]
}

const tables = new WeakMap<readonly Signed[], Table>()

const noBits = new Int32Array(0x10000)

function tableOf(list: readonly Signed[]): Table {
  const known = tables.get(list)
  if (known) return known
  if (list.every(({ signs }) => signs === undefined)) return { bits: noBits, bitOf: list.map(() => 0) }
  const bits = new Int32Array(0x10000)
  let next = 0
  const bitOf = list.map(({ signs }) => {
    if (signs === undefined || next === most) return 0
    const bit = 1 << next++
    for (let i = 0; i < signs.length; i++) bits[signs.charCodeAt(i)] = (bits[signs.charCodeAt(i)] as number) | bit
    return bit
  })
  const table = { bits, bitOf }
  tables.set(list, table)
  return table
}

/** So many units are told of together; a power of two. */
const blockLength = 16
const blockShift = 4

/** A text in blocks, and the bits of all signs that stand in each. */
interface Blocks {
  readonly text: string
  readonly bits: Int32Array
}

const noBlocks: Blocks = { text: '', bits: new Int32Array(0) }

function blocksOf(text: string, table: Int32Array): Blocks {
  const bits = new Int32Array(Math.ceil(text.length / blockLength))
  for (let start = 0; start < text.length; ) {
    const units = unitsFrom(text, start)
    for (let at = 0, block = start >> blockShift; at < units.length; block++) {
      const end = Math.min(units.length, at + blockLength)
      let found = 0
      for (; at < end; at++) found |= table[units[at] as number] as number
      bits[block] = found
    }
    start += units.length
  }
  return { text, bits }
}

/** Where one thing's signs stand in a text; blocks of the text without any are passed over. */
export class Sites {
  readonly #text: string
  readonly #blocks: () => Blocks
  readonly #bits: Int32Array
  readonly #bit: number
  #known: Blocks | undefined

  /** @param bit of the signs in `bits`; 0 where all of the text is looked at */
  constructor(text: string, blocks: () => Blocks, bits: Int32Array, bit: number) {
    this.#text = text
    this.#blocks = blocks
    this.#bits = bits
    this.#bit = bit
  }

  /** The offset of the first sign from `from` on; -1 where there is none. */
  next(from: number): number {
    this.#known ??= this.#blocks()
    const { text, bits: blocks } = this.#known
    const bit = this.#bit
    if (bit === 0) return from < text.length ? from : -1
    const bits = this.#bits
    for (let at = from; at < text.length; ) {
      const block = at >> blockShift
      const end = Math.min(text.length, (block + 1) << blockShift)
      if (((blocks[block] as number) & bit) !== 0)
        for (; at < end; at++) if (((bits[text.charCodeAt(at)] as number) & bit) !== 0) return at
      at = end
    }
    return -1
  }

  /**
   * The matches that begin at signs, as `matchAll` finds them.
   * @param pattern sticky
   */
  *matches(pattern: RegExp): Generator<RegExpExecArray> {
    for (let at = this.next(0); at >= 0; ) {
      pattern.lastIndex = at
      const found = pattern.exec(this.#text)
      if (found) yield found
      at = this.next(at + (found?.[0].length ?? 1))
    }
  }
}

/** Tables of those who ask on their own. */
const alone = new Map<string, readonly Signed[]>()

/** Where the characters of `signs` stand in a text. */
export function sitesOf(text: string, signs: string): Sites {
  const list = alone.get(signs) ?? [{ signs }]
  alone.set(signs, list)
  const seen = new SignsSeen(list)
  seen.read(text)
  return seen.sites(0, text)
}

/**
 * Which of a list of signed things a text concerns, and where, found in one pass over the text for all of them.
 */
export class SignsSeen {
  readonly #table: Table
  #seen = 0
  #blocks = noBlocks

  constructor(list: readonly Signed[]) {
    this.#table = tableOf(list)
  }

  /** Takes note of a text with its places. */
  read(text: string): void {
    const { bits } = this.#table
    if (bits === noBits) return
    this.#blocks = blocksOf(text, bits)
    for (const found of this.#blocks.bits) this.#seen |= found
  }

  /**
   * Takes note of what became of the text that was read.
   * @param edits in the offsets of the text before
   * @param text the text after
   */
  follow(edits: readonly Replacement[], text: string): void {
    const { bits } = this.#table
    if (bits === noBits) return
    const { bits: blocks } = this.#blocks
    let isInPlace = text.length === this.#blocks.text.length
    for (const { start, end, text: put } of edits) {
      isInPlace &&= put.length === end - start
      for (let at = 0; at < put.length; at++) {
        const found = bits[put.charCodeAt(at)] as number
        this.#seen |= found
        const block = (start + at) >> blockShift
        if (isInPlace) blocks[block] = (blocks[block] as number) | found
      }
    }
    // What no longer stands in a block costs a look; where characters have moved, all is read again when it is asked for.
    this.#blocks = isInPlace ? { text, bits: blocks } : noBlocks
  }

  /** Whether the thing at `index` of the list has no signs, or one of them was seen. */
  concerns(index: number): boolean {
    const bit = this.#table.bitOf[index] as number
    return bit === 0 || (this.#seen & bit) !== 0
  }

  /** Where the signs of the thing at `index` stand in `text`, which is read when a place is first asked for. */
  sites(index: number, text: string): Sites {
    const { bits, bitOf } = this.#table
    const blocks = () => {
      if (this.#blocks.text !== text) this.#blocks = blocksOf(text, bits)
      return this.#blocks
    }
    return new Sites(text, blocks, bits, bitOf[index] as number)
  }
}
