import { type Place, type Places, placeAt } from './places.ts'

/** One occurrence of a wrong character, and the word that tells about it. */
export interface Occurrence {
  readonly at: number
  readonly place: Place | undefined
}

/** A confusion's number in the list, plus one, for each UTF-16 unit that is a wrong character; `always` on top where it is rare. */
interface Scanner {
  readonly rows: Uint8Array
  /** Whether a pair of a row and a neighbour may be in its words: bit 1 the character before, bit 2 the one after; pairs share places. */
  readonly pairs: Uint8Array
}

const mask = 0xffff
const pairOf = (row: number, near: number): number => (near + Math.imul(row, 40503)) & mask

/** What `scan` needs to look for `list`, of at most 127 confusions with a wrong character each. */
export function scannerOf(list: readonly Places[]): Scanner {
  const rows = new Uint8Array(mask + 1)
  const pairs = new Uint8Array(mask + 1)
  list.forEach(({ confusion, before, after }, index) => {
    const row = index + 1
    rows[confusion.wrong.charCodeAt(0)] = row + (confusion.rare === true ? 128 : 0)
    for (const near of before.keys()) pairs[pairOf(row, near)] = (pairs[pairOf(row, near)] as number) | 1
    for (const near of after.keys()) pairs[pairOf(row, near)] = (pairs[pairOf(row, near)] as number) | 2
  })
  return { rows, pairs }
}

/** The occurrences of wrong characters that a word tells about, and all of those that are hardly ever right, by confusion. */
export function scan(text: string, list: readonly Places[], { rows, pairs }: Scanner): Map<Places, Occurrence[]> {
  const found = new Map<Places, Occurrence[]>()
  for (let at = 0; at < text.length; at++) {
    const mark = rows[text.charCodeAt(at)] as number
    if (mark === 0) continue
    const row = mark & 127
    const near =
      ((pairs[pairOf(row, text.charCodeAt(at - 1))] as number) & 1) |
      ((pairs[pairOf(row, text.charCodeAt(at + 1))] as number) & 2)
    if (near !== 0 || mark > 128) note(found, text, at, list[row - 1] as Places)
  }
  return found
}

function note(found: Map<Places, Occurrence[]>, text: string, at: number, places: Places): void {
  const place = placeAt(text, at, places)
  if (place === undefined && places.confusion.rare !== true) return
  const list = found.get(places)
  if (list) list.push({ at, place })
  else found.set(places, [{ at, place }])
}
