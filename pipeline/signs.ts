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
  readonly full: number
}

const tables = new WeakMap<readonly Signed[], Table>()

const noBits = new Int32Array(0x10000)

function tableOf(list: readonly Signed[]): Table {
  const known = tables.get(list)
  if (known) return known
  if (list.every(({ signs }) => signs === undefined)) return { bits: noBits, bitOf: list.map(() => 0), full: 0 }
  const bits = new Int32Array(0x10000)
  let next = 0
  let full = 0
  const bitOf = list.map(({ signs }) => {
    if (signs === undefined || next === most) return 0
    const bit = 1 << next++
    full |= bit
    for (let i = 0; i < signs.length; i++) bits[signs.charCodeAt(i)] = (bits[signs.charCodeAt(i)] as number) | bit
    return bit
  })
  const table = { bits, bitOf, full }
  tables.set(list, table)
  return table
}

/**
 * Which of a list of signed things a text concerns, found in one pass over the text for all of them.
 */
export class SignsSeen {
  readonly #table: Table
  #seen = 0

  constructor(list: readonly Signed[]) {
    this.#table = tableOf(list)
  }

  /** Takes the characters of one more text for seen; stops where all signs are. */
  see(text: string): void {
    const { bits, full } = this.#table
    let seen = this.#seen
    for (let at = 0; at < text.length && seen !== full; at++) seen |= bits[text.charCodeAt(at)] as number
    this.#seen = seen
  }

  /** Whether the thing at `index` of the list has no signs, or one of them was seen. */
  concerns(index: number): boolean {
    const bit = this.#table.bitOf[index] as number
    return bit === 0 || (this.#seen & bit) !== 0
  }
}
