import { type Sites, sitesOf } from '../../signs.ts'
import { isReading, lettersOf, readSyllable, unmark } from './syllable.ts'
import { isZhuyin } from './zhuyin.ts'

/** What stands in brackets behind hanzi and may be their reading. */
export interface Gloss {
  /** The hanzi that it is the reading of; the one before the brackets where it is not. */
  readonly hanzi: string
  /** The span of the brackets and of blanks before them. */
  readonly start: number
  readonly end: number
  /** Whether a tone is written. */
  readonly toned: boolean
  /** Whether the hanzi are read like that. */
  readonly valid: boolean
}

const brackets: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['〔', '〕'],
  ['［', '］'],
  ['【', '】'],
  ['〈', '〉'],
  ['{', '}'],
]

/** Characters one of which stands before every gloss. */
export const openings: string = brackets.map(([open]) => open).join('')

/** Longest gloss looked at, in UTF-16 units, and longest word. */
const longest = 40
const mostSyllables = 8

const isHanzi = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff
/** Letters that syllables begin with; ü and marked vowels are beyond ASCII. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xe0 && unit <= 0x1dc) ||
  unit === 0x251 ||
  unit === 0x261 ||
  (unit >= 0xff41 && unit <= 0xff5a) ||
  isZhuyin(unit)

/** What a syllable in capitals or with a capital begins with. */
const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xdc)

const closeOf = new Map(brackets)
/** Everything in `text` that has the form of a gloss, in the order of the text. */
export function glossesOf(text: string, sites: Sites = sitesOf(text, openings)): Gloss[] {
  const found: Gloss[] = []
  for (let open = sites.next(1); open >= 0; open = sites.next(open + 1)) {
    const gloss = glossAt(text, open, closeOf.get(text.charAt(open)) ?? '')
    if (gloss) found.push(gloss)
  }
  return found
}

function glossAt(text: string, open: number, close: string): Gloss | undefined {
  const start = text[open - 1] === ' ' ? open - 1 : open
  const first = text[open + 1] === ' ' ? open + 2 : open + 1
  const unit = text.charCodeAt(first)
  if (!isHanzi(text.charCodeAt(start - 1)) || !(isLetter(unit) || isCapital(unit))) return undefined
  const inside = text.slice(first, first + longest)
  const length = inside.indexOf(close)
  if (length < 1) return undefined
  const written = inside.slice(0, length).trimEnd()
  const read = isCapital(unit) ? readCapital(text, start, written) : readReadings(text, start, written)
  return read && { ...read, start, end: first + length + 1 }
}

type Read = Pick<Gloss, 'hanzi' | 'toned' | 'valid'>

/** One character's reading with a capital, which has its tone: a capital without one begins names of elements and abbreviations. */
function readCapital(text: string, before: number, written: string): Read | undefined {
  const lower = written.toLowerCase()
  const tone = readSyllable(lower)?.tone
  return tone === undefined || /\d/.test(lower) ? undefined : readInside(text, before, lower)
}

/** One reading, or several of the same hanzi. */
function readReadings(text: string, before: number, written: string): Read | undefined {
  const readings = written.split(/ ?[/,，、;；|] ?/)
  const reads = readings.flatMap((reading) => readInside(text, before, reading) ?? [])
  const [first] = reads
  if (reads.length < readings.length || first === undefined) return undefined
  return reads.every(({ valid, hanzi }) => valid && hanzi === first.hanzi) ? first : { ...first, valid: false }
}

/** Reads one syllable, several parted by blanks, hyphens or apostrophes, or several written together. */
function readInside(text: string, before: number, inside: string): Read | undefined {
  const written = inside.split(/[ '’·-]/).filter((part) => part !== '')
  if (written.length > mostSyllables) return undefined
  const syllables = written.flatMap((part) => readSyllable(part) ?? [])
  if (syllables.length < written.length) return written.length === 1 ? readTogether(text, before, inside) : undefined
  const hanzi = text.slice(before - syllables.length, before)
  const valid =
    hanzi.length === syllables.length && syllables.every((syllable, i) => isReading(hanzi.charAt(i), syllable))
  if (!valid && syllables.length === 1) {
    const together = readTogether(text, before, inside)
    if (together?.valid) return together
  }
  return { hanzi, toned: syllables.some(({ tone }) => tone !== undefined), valid }
}

/** Two hanzi and more whose readings are written as one word. */
function readTogether(text: string, before: number, inside: string): Read | undefined {
  const parts = unmark(inside)
  if (!/^[a-z0-5]{2,40}$/.test(parts)) return undefined
  const letters = parts.replace(/[0-5]/g, '')
  const toned = letters.length < parts.length
  for (let count = 2; count <= mostSyllables && count <= before; count++) {
    const hanzi = text.slice(before - count, before)
    if (!isHanzi(hanzi.charCodeAt(0))) break
    if (spells(hanzi, letters)) return { hanzi, toned, valid: true }
  }
  return { hanzi: text.charAt(before - 1), toned, valid: false }
}

/** Whether readings of the hanzi, one after another, make up `letters`. */
function spells(hanzi: string, letters: string): boolean {
  let reached = new Set([0])
  for (const one of hanzi) {
    const next = new Set<number>()
    for (const from of reached) {
      for (const reading of lettersOf(one))
        if (reading !== '' && letters.startsWith(reading, from)) next.add(from + reading.length)
    }
    if (next.size === 0) return false
    reached = next
  }
  return reached.has(letters.length)
}
