import { negations, numerals, opposites, signs, unitHanzi } from './tables/meaning.ts'

const DIGIT = 1
const LETTER = 2
const TELLING = 4
const UNIT = 8

/** What each UTF-16 unit tells about the meaning, as bits. */
const classes = new Uint8Array(0x10000)
function put(characters: string, cls: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    classes[code] = (classes[code] as number) | cls
  }
}
put(unitHanzi, UNIT)
put(negations + opposites + signs + numerals, TELLING)
put('0123456789', DIGIT)
put('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzμµαβγδεκλσφχωΩΔ', LETTER)

/** What decides whether two passages that are nearly alike say the same. */
export interface Meaning {
  /** Numbers with their units, signs, sides, degrees and negations in the order of the text; equal where nothing of it differs. */
  readonly signature: string
  /** Number of such words. */
  readonly size: number
}

const longestUnit = 3

/**
 * The meaning of a passage, in one pass.
 * @param key a passage key: width folded, without blanks and the marks between clauses
 */
export function meaningOf(key: string): Meaning {
  const parts: string[] = []
  let at = 0
  while (at < key.length) {
    const cls = classes[key.charCodeAt(at)] as number
    if ((cls & DIGIT) !== 0) {
      const end = endOfNumber(key, at)
      parts.push(key.slice(at, end))
      at = end
    } else {
      if ((cls & TELLING) !== 0) parts.push(key[at] as string)
      at++
    }
  }
  return { signature: parts.join(' '), size: parts.length }
}

/** Past the digits with what stands between them, and the unit behind: letters, or up to three hanzi of units. */
function endOfNumber(key: string, start: number): number {
  let at = start
  while (at < key.length && (is(DIGIT, key, at) || ('.,:'.includes(key[at] as string) && is(DIGIT, key, at + 1)))) at++
  const afterNumber = at
  if (key[at] === ' ') at++
  const unit = at
  while (at < key.length && (is(LETTER, key, at) || (key[at] === '/' && at > unit))) at++
  if (at > unit) return at
  while (at < unit + longestUnit && is(UNIT, key, at)) at++
  return at > unit ? at : afterNumber
}

const is = (cls: number, key: string, at: number): boolean => ((classes[key.charCodeAt(at)] as number) & cls) !== 0
