import type { Sites } from '../../signs.ts'
import { type Place, type Places, placeAt } from './places.ts'

/** One occurrence of a wrong character, and the word that tells about it. */
export interface Occurrence {
  readonly at: number
  readonly place: Place | undefined
}

/** A rare hanzi that no confusion is about, how often it stands in a text, and where first. */
export interface Unusual {
  readonly hanzi: string
  readonly first: number
  readonly count: number
}

/** What is found in one pass over a text. */
export interface Scanned {
  readonly found: ReadonlyMap<Places, readonly Occurrence[]>
  readonly unusual: readonly Unusual[]
}

/** For each UTF-16 unit that is a wrong character its confusion's number in the list, plus one; `always` on top where it is rare. */
interface Scanner {
  readonly list: readonly Places[]
  /** All wrong characters, and all that are to be counted. */
  readonly signs: string
  readonly rows: Uint16Array
  /** Whether a pair of a row and a neighbour may be in its words: bit 1 the character before, bit 2 the one after; pairs share places. */
  readonly pairs: Uint8Array
}

const mask = 0xffff
const always = 0x8000
/** The row of hanzi that are to be counted. */
const unusualRow = 0x7fff
/** From so many characters on, unusual hanzi are counted in the beginning only. */
const mostRead = 200_000
const pairOf = (row: number, near: number): number => (near + Math.imul(row, 40503)) & mask

/**
 * What `scan` needs to look for `list`, of confusions with a wrong character each.
 * @param isUnusual whether the hanzi with this code is to be counted
 * @throws {RangeError} where two have the same wrong character
 */
export function scannerOf(list: readonly Places[], isUnusual: (unit: number) => boolean): Scanner {
  if (new Set(list.map(({ confusion }) => confusion.wrong)).size < list.length)
    throw new RangeError('two confusions have the same wrong character')
  const rows = new Uint16Array(mask + 1)
  const pairs = new Uint8Array(mask + 1)
  for (let unit = 0x4e00; unit < 0xa000; unit++) if (isUnusual(unit)) rows[unit] = unusualRow
  list.forEach(({ confusion, before, after }, index) => {
    const row = index + 1
    rows[confusion.wrong.charCodeAt(0)] = row + (confusion.rare === true ? always : 0)
    // A word in which the character stays says something only of words that it overlaps.
    for (const near of telling(before)) pairs[pairOf(row, near)] = (pairs[pairOf(row, near)] as number) | 1
    for (const near of telling(after)) pairs[pairOf(row, near)] = (pairs[pairOf(row, near)] as number) | 2
  })
  const units = [...rows.keys()].filter((unit) => rows[unit] !== 0)
  return { list, rows, pairs, signs: units.map((unit) => String.fromCharCode(unit)).join('') }
}

/** The neighbours of the wrong character in words that speak of a substitution. */
const telling = (places: ReadonlyMap<number, readonly Place[]>): number[] =>
  [...places].flatMap(([near, all]) => (all.some(({ sense }) => sense !== 'stays') ? [near] : []))

/**
 * The occurrences of wrong characters that a word tells about, and all of those that are hardly ever right, by confusion.
 * @param sites where the scanner's signs stand in the text
 */
export function scan(text: string, { list, rows, pairs }: Scanner, sites: Sites): Scanned {
  const found = new Map<Places, Occurrence[]>()
  const unusual = new Map<number, { hanzi: string; first: number; count: number }>()
  for (let at = sites.next(0); at >= 0; at = sites.next(at + 1)) {
    const unit = text.charCodeAt(at)
    const mark = rows[unit] as number
    if (mark === unusualRow) {
      const known = unusual.get(unit)
      if (known) known.count++
      else if (at < mostRead) unusual.set(unit, { hanzi: text.charAt(at), first: at, count: 1 })
      continue
    }
    const row = mark & (always - 1)
    const near =
      ((pairs[pairOf(row, text.charCodeAt(at - 1))] as number) & 1) |
      ((pairs[pairOf(row, text.charCodeAt(at + 1))] as number) & 2)
    if (near !== 0 || mark > always) note(found, text, at, list[row - 1] as Places)
  }
  return { found, unusual: [...unusual.values()] }
}

function note(found: Map<Places, Occurrence[]>, text: string, at: number, places: Places): void {
  const place = placeAt(text, at, places)
  if (place === undefined && places.confusion.rare !== true) return
  const list = found.get(places)
  if (list) list.push({ at, place })
  else found.set(places, [{ at, place }])
}
