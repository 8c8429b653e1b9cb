import { type Features, GramTable } from './features.ts'
import { classCount, classOf } from './symbols.ts'

/** Three UTF-16 units; the first is 0 where there are two. `lineEnd` stands for a line end, and for what is before the text. */
export type Gram = readonly [number, number, number]

export const lineEnd = 0x0a
/** First units of the n-grams that know only the class of the unit before or after, which is written from `firstClass` on. */
export const classBefore = 0x2191
export const classAfter = 0x2193
export const firstClass = 0x41

/** Numbers of a row: one for each class, and the last for a line end. */
const rowWidth = 16
const lineEndColumn = rowWidth - 1

/** The weights of n-grams that are packed with the program. */
export class PackedGrams implements Features {
  /** Whole tenths of a nat: numbers that need no room of their own. */
  readonly scale = 0.1
  readonly #grams: GramTable
  /** Row of each unit in the two tables; 0 for units without weights of their own. */
  readonly #rows = new Uint16Array(0x10000)
  /** Weights of a unit after each class, and before each class. */
  readonly #after: Int8Array
  readonly #before: Int8Array

  /**
   * @param packed four units an n-gram: its own three and its weight, in tenths of a nat from `zeroWeight` on
   * @param count number of n-grams
   */
  constructor(packed: string, count: number) {
    this.#grams = new GramTable(count)
    const rows = this.#numberRows(packed)
    this.#after = new Int8Array(rowWidth * rows)
    this.#before = new Int8Array(rowWidth * rows)
    for (let at = 0; at < packed.length; at += 4) {
      const first = packed.charCodeAt(at)
      const weight = packed.charCodeAt(at + 3) - zeroWeight
      this.#add(first === noUnit ? 0 : first, packed.charCodeAt(at + 1), packed.charCodeAt(at + 2), weight)
    }
  }

  /** Gives every unit of the n-grams its row; returns the number of rows. */
  #numberRows(packed: string): number {
    const numbers = this.#rows
    let rows = 1
    for (let at = 0; at < packed.length; at += 4) {
      const b = packed.charCodeAt(at + 1)
      const c = packed.charCodeAt(at + 2)
      if (numbers[b] === 0) numbers[b] = rows++
      if (numbers[c] === 0) numbers[c] = rows++
    }
    return rows
  }

  #add(a: number, b: number, c: number, weight: number): void {
    if (a === classBefore && isClass(b)) this.#after[this.#cell(c, b - firstClass)] = weight
    else if (a === classAfter && isClass(c)) this.#before[this.#cell(b, c - firstClass)] = weight
    else this.#grams.set(a, b, c, weight)
    if (a === 0 && b === lineEnd) this.#after[this.#cell(c, lineEndColumn)] = weight
    if (a === 0 && c === lineEnd) this.#before[this.#cell(b, lineEndColumn)] = weight
  }

  #cell(unit: number, column: number): number {
    return rowWidth * (this.#rows[unit] as number) + column
  }

  pair(b: number, c: number, isBroken: boolean): number {
    const before = this.#cell(b, 0)
    const after = this.#cell(c, 0)
    const weight =
      this.#grams.get(0, b, c) +
      (this.#after[after + (classOf[b] as number)] as number) +
      (this.#before[before + (classOf[c] as number)] as number)
    const broken = isBroken
      ? (this.#after[after + lineEndColumn] as number) + (this.#before[before + lineEndColumn] as number)
      : 0
    return weight + broken
  }

  triple(a: number, b: number, c: number): number {
    return this.#grams.get(a, b, c)
  }
}

const isClass = (unit: number): boolean => unit >= firstClass && unit < firstClass + classCount

const noUnit = 0x24
/** The unit that a packed weight of 0 is written as. */
export const zeroWeight = 0x50
