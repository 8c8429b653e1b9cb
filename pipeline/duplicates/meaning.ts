import { unitsOf } from '../text/utf16.ts'
import { mix } from './sketch.ts'
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

const [space, comma, point, slash, colon] = [0x20, 0x2c, 0x2e, 0x2f, 0x3a]

/** What decides whether two passages that are nearly alike say the same. */
export interface Meaning {
  /** Numbers with their units, signs, sides, degrees and negations in the order of the text; equal where nothing of it differs. */
  readonly signature: string
  /** Number of such words. */
  readonly size: number
}

/**
 * The meaning of a passage, in one pass.
 * @param key a passage key: width folded, without blanks and the marks between clauses
 */
export function meaningOf(key: string): Meaning {
  const units = unitsOf(key)
  const parts: string[] = []
  for (let at = nextTelling(units, 0, units.length); at < units.length; ) {
    const end = endOfTelling(units, at, units.length)
    parts.push(key.slice(at, end))
    at = nextTelling(units, end, units.length)
  }
  return { signature: parts.join(' '), size: parts.length }
}

/** The meaning of a passage as a number instead of a signature: equal meanings have equal numbers. */
export class MeaningHash {
  /** Number of telling words. */
  size: number
  // Two polynomials in the units of the signature, and the powers of their bases that what stands before is to be raised by.
  #one: number
  #two: number
  #raiseOne: number
  #raiseTwo: number

  /** The meaning of a passage whose key is a part of `units`; of no passage where that is empty. */
  constructor(units: Uint16Array, start: number, end: number) {
    let [one, two, raiseOne, raiseTwo, size] = [0, 0, 1, 1, 0]
    for (let at = nextTelling(units, start, end); at < end; at = nextTelling(units, at, end)) {
      const past = endOfTelling(units, at, end)
      for (; at < past; at++) {
        const unit = (units[at] as number) + 1
        one = (Math.imul(one, baseOne) + unit) | 0
        two = (Math.imul(two, baseTwo) + unit) | 0
        raiseOne = Math.imul(raiseOne, baseOne)
        raiseTwo = Math.imul(raiseTwo, baseTwo)
      }
      // Behind each word stands 0.
      one = Math.imul(one, baseOne)
      two = Math.imul(two, baseTwo)
      raiseOne = Math.imul(raiseOne, baseOne)
      raiseTwo = Math.imul(raiseTwo, baseTwo)
      size++
    }
    this.#one = one
    this.#two = two
    this.#raiseOne = raiseOne
    this.#raiseTwo = raiseTwo
    this.size = size
  }

  /** Takes in the passage that follows. */
  append(next: MeaningHash): void {
    this.#one = (Math.imul(this.#one, next.#raiseOne) + next.#one) | 0
    this.#two = (Math.imul(this.#two, next.#raiseTwo) + next.#two) | 0
    this.#raiseOne = Math.imul(this.#raiseOne, next.#raiseOne)
    this.#raiseTwo = Math.imul(this.#raiseTwo, next.#raiseTwo)
    this.size += next.size
  }

  /** A number below 2^53. */
  get hash(): number {
    return mix(this.#one) * 0x200000 + (mix(this.#two) >>> 11)
  }
}

/** The prime of 32-bit FNV, and the first multiplier of MurmurHash3. */
const [baseOne, baseTwo] = [0x01000193, 0x85ebca6b]

/** The next telling word from `from` on; `end` where there is none. */
function nextTelling(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && ((classes[units[at] as number] as number) & (DIGIT | TELLING)) === 0) at++
  return at
}

/** One past a telling word: a character, or a number with what belongs to it. */
const endOfTelling = (units: Uint16Array, start: number, end: number): number =>
  is(DIGIT, units, start, end) ? endOfNumber(units, start, end) : start + 1

const longestUnit = 3

/** Past the digits with what stands between them, and the unit behind: letters, or up to three hanzi of units. */
function endOfNumber(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (is(DIGIT, units, at, end) || (isBetweenDigits(units[at]) && is(DIGIT, units, at + 1, end))) at++
  const afterNumber = at
  if (at < end && units[at] === space) at++
  const unit = at
  while (is(LETTER, units, at, end) || (at > unit && at < end && units[at] === slash)) at++
  if (at > unit) return at
  while (at < unit + longestUnit && is(UNIT, units, at, end)) at++
  return at > unit ? at : afterNumber
}

const isBetweenDigits = (unit: number | undefined): boolean => unit === point || unit === comma || unit === colon

const is = (cls: number, units: Uint16Array, at: number, end: number): boolean =>
  at < end && ((classes[units[at] as number] as number) & cls) !== 0
