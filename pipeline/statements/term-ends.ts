import type { TermType } from '../statement.ts'
import { heads, words } from './tables/terms-heads.ts'

/** The words of a list. */
export const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

/** The type of each word of a table that lists words by their types. */
export function byWord(table: Readonly<Record<string, string>>): Map<string, TermType> {
  const types = new Map<string, TermType>()
  for (const [type, list] of Object.entries(table)) {
    // The first type in the table that lists an ending keeps it.
    for (const word of split(list)) if (!types.has(word)) types.set(word, type as TermType)
  }
  return types
}

/** The lexicon's endings of terms. */
export const typeByHead: ReadonlyMap<string, TermType> = byWord(heads)
/** Its whole words. */
export const typeByWord: ReadonlyMap<string, TermType> = byWord(words)
export const typesInOrder: readonly TermType[] = [...new Set([...typeByHead.values(), ...typeByWord.values()])]

const bitByType = new Map(typesInOrder.map((type, i) => [type, 1 << i]))

/** Some types as one number, a bit each, for `mayEndTerm`. */
export function typeBits(types: readonly TermType[]): number {
  let bits = 0
  for (const type of types) bits |= bitByType.get(type) ?? 0
  return bits
}

export const anyType: number = typeBits(typesInOrder)

/** By code of a character: the types, a bit each, of the words of the lexicon that end in it. */
const typesByLast = new Uint16Array(65_536)
/** The same of words of one character, which any character may stand before. */
const typesOfSingle = new Uint16Array(65_536)
/** By a hash of two characters: the types of longer words that end in them. */
const typesByPair = new Uint16Array(16_384)
const pairPlace = (first: number, last: number): number => (Math.imul(first, 31) ^ last) & 16_383
for (const [word, type] of [...typeByHead, ...typeByWord]) {
  const bits = typeBits([type])
  const last = word.charCodeAt(word.length - 1)
  typesByLast[last] = (typesByLast[last] as number) | bits
  if (word.length === 1) typesOfSingle[last] = (typesOfSingle[last] as number) | bits
  const pair = pairPlace(word.charCodeAt(word.length - 2), last)
  if (word.length > 1) typesByPair[pair] = (typesByPair[pair] as number) | bits
}

/** Whether a term can end in this character; NaN is none. */
export const endsTerm = (code: number): boolean => code < 0x7f || typesByLast[code & 0xffff] !== 0

export const isHanzi = (code: number): boolean => code >= 0x3400 && code < 0xa000

/**
 * False only where no term of these types ends right before `at`: what a search for one tries at each place, before it cuts out a
 * piece and asks `isTerm`.
 * @param types as `typeBits` gives them
 */
export function mayEndTerm(text: string, at: number, types: number): boolean {
  const last = text.charCodeAt(at - 1)
  if (!isHanzi(last)) return true
  if (((typesByLast[last] as number) & types) === 0) return false
  const pair = typesByPair[pairPlace(text.charCodeAt(at - 2), last)] as number
  return (((typesOfSingle[last] as number) | pair) & types) !== 0
}
