import { badCost, codeReader, type Multibyte } from './codes.ts'
import { halvesPerBit, rarities } from './rarity.ts'
import { utf8Step } from './utf8.ts'

/** The encodings that have no state: what a byte means depends on its neighbours only. */
export type Stateless = Multibyte | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * How well bytes read in an encoding: the length in halves of a bit of the shortest message that would tell the text to someone who
 * knows how often each character stands in such text. Of two encodings the one with the shorter message is the likelier.
 */
export interface Score {
  readonly total: number
  /** The part of `total` that characters outside ASCII have, and their bytes. */
  readonly cost: number
  readonly bytes: number
}

/** A code cut by the end of the file says little. */
const cutCost = 6 * halvesPerBit
const astralCost = 18 * halvesPerBit
const emojiCost = 12 * halvesPerBit

/** The score of `bytes[start, end)`; a code that begins before `end` is read to its own end. */
export function scoreOf(bytes: Uint8Array, start: number, end: number, encoding: Stateless): Score {
  if (encoding === 'utf-8') return scoreUtf8(bytes, start, end)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return scoreUtf16(bytes, start, end, encoding)
  if (encoding === 'windows-1252') return scoreWestern(bytes, start, end)
  return scoreMultibyte(bytes, start, end, encoding)
}

function scoreMultibyte(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): Score {
  const read = codeReader(bytes, encoding)
  let ascii = 0
  let cost = 0
  let count = 0
  for (let at = start; at < end; ) {
    const code = read(at)
    if ((bytes[at] as number) < 0x80) ascii += code >> 3
    else {
      cost += at + 1 === bytes.length && code >> 3 === badCost ? cutCost : code >> 3
      count += code & 7
    }
    at += code & 7
  }
  return { total: ascii + cost, cost, bytes: count }
}

function scoreUtf8(bytes: Uint8Array, start: number, end: number): Score {
  const rarity = rarities('any')
  let ascii = 0
  let cost = 0
  let count = 0
  for (let at = start; at < end; ) {
    const step = utf8Step(bytes, at)
    if (step === 1) ascii += rarity[bytes[at] as number] as number
    else {
      cost += step > 0 ? utf8Cost(bytes, at, step, rarity) : at - step === bytes.length ? cutCost : badCost
      count += Math.abs(step)
    }
    at += Math.abs(step)
  }
  return { total: ascii + cost, cost, bytes: count }
}

function utf8Cost(bytes: Uint8Array, at: number, length: number, rarity: Uint8Array): number {
  const [lead, second, third] = [bytes[at] as number, (bytes[at + 1] as number) & 0x3f, (bytes[at + 2] ?? 0) & 0x3f]
  if (length === 2) return rarity[((lead & 0x1f) << 6) | second] as number
  if (length === 3) return rarity[((lead & 0xf) << 12) | (second << 6) | third] as number
  return lead === 0xf0 && second === 0x1f ? emojiCost : astralCost
}

function scoreUtf16(bytes: Uint8Array, start: number, end: number, encoding: 'utf-16le' | 'utf-16be'): Score {
  const rarity = rarities('any')
  const high = encoding === 'utf-16le' ? 1 : 0
  let ascii = 0
  let cost = 0
  let count = 0
  for (let at = start & ~1; at < end; at += 2) {
    if (at + 1 === bytes.length) return { total: ascii + cost + cutCost, cost: cost + cutCost, bytes: count + 1 }
    const unit = ((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number)
    if (unit < 0x80) ascii += rarity[unit] as number
    else {
      cost += unitCost(unit, (bytes[at + 2 + high] ?? 0) << 8, rarity)
      count += 2
    }
  }
  return { total: ascii + cost, cost, bytes: count }
}

/** Surrogates must pair; the unit that a byte order mark becomes in the other order must not be. */
function unitCost(unit: number, next: number, rarity: Uint8Array): number {
  if (unit >= 0xfffe) return badCost
  if (unit < 0xd800 || unit > 0xdfff) return rarity[unit] as number
  if (unit >= 0xdc00) return halvesPerBit
  return next >= 0xdc00 && next < 0xe000 ? astralCost : badCost
}

/** Letters that the languages of Western Europe use within words, as Latin-1 codes. */
const westernLetters = new Set([...'éèàçêëîïôûùäöüßñóíáúãõåøæ'].map((letter) => letter.charCodeAt(0)))
/** Signs that stand in Western text, as codes of Windows 1252. */
const westernSigns = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb5, 0xb7, 0xbb, 0xd7,
])

const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** Western text has letters of its own beside those of ASCII, and signs between its words; it hardly has two of them together. */
function scoreWestern(bytes: Uint8Array, start: number, end: number): Score {
  const rarity = rarities('any')
  let ascii = 0
  let cost = 0
  let count = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) ascii += rarity[byte] as number
    else {
      cost += westernBits(byte, bytes[at - 1] ?? 0x20, bytes[at + 1] ?? 0x20) * halvesPerBit
      count++
    }
  }
  return { total: ascii + cost, cost, bytes: count }
}

function westernBits(byte: number, before: number, after: number): number {
  const crowded = (before >= 0x80 ? 5 : 0) + (after >= 0x80 ? 3 : 0)
  if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) {
    const inWord = isLetter(before) || isLetter(after) ? 0 : 5
    return (westernLetters.has(byte) ? 7 : 9) + inWord + crowded
  }
  return (westernSigns.has(byte) ? 8 : 12) + crowded
}

/** Bits for each byte outside ASCII; 0 where there are none. */
export const bitsPerByte = ({ bytes, cost }: Score): number => (bytes === 0 ? 0 : cost / bytes / halvesPerBit)
