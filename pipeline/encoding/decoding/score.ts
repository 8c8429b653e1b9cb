import { badCost, codeReader, type Multibyte } from './codes.ts'
import { halvesPerBit } from './rarity.ts'
import { scoreUtf8, scoreUtf16 } from './score-unicode.ts'
import { scoreWestern } from './score-western.ts'

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
const cutCost = 12 * halvesPerBit
/** A word in half-width katakana; without it, short hanzi words would look like one. */
const narrowCostOfWord = 6 * halvesPerBit

/** The score of `bytes[start, end)`; a code that begins before `end` is read to its own end. */
export function scoreOf(bytes: Uint8Array, start: number, end: number, encoding: Stateless): Score {
  if (encoding === 'utf-8') return scoreUtf8(bytes, start, end)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return scoreUtf16(bytes, start, end, encoding)
  if (encoding === 'windows-1252') return scoreWestern(bytes, start, end)
  return scoreMultibyte(bytes, start, end, encoding)
}

function scoreMultibyte(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): Score {
  const read = codeReader(bytes, encoding)
  const isJapanese = encoding === 'shift_jis'
  let ascii = 0
  let cost = 0
  let count = 0
  for (let at = start; at < end; ) {
    const code = read(at)
    if ((bytes[at] as number) < 0x80) ascii += code >> 3
    else {
      if (at + 1 === bytes.length && code >> 3 === badCost) cost += cutCost
      else
        cost += (code & 7) === 1 && isJapanese ? narrowCost(bytes[at - 1], bytes[at] as number, code >> 3) : code >> 3
      count += code & 7
    }
    at += code & 7
  }
  return { total: ascii + cost, cost, bytes: count }
}

/** The kana before a voicing mark, and before a small kana of the rows ya, yu, yo, in half-width katakana of Shift_JIS. */
const isVoiceable = (byte: number): boolean =>
  (byte >= 0xb6 && byte <= 0xc4) || (byte >= 0xca && byte <= 0xce) || byte === 0xb3
const palatal = new Set([0xb7, 0xbc, 0xc1, 0xc6, 0xcb, 0xd0, 0xd8, 0xde])

/** Half-width katakana write a voiced kana as two bytes; the second one is likely behind the first, and wrong elsewhere. */
function narrowCost(before: number | undefined, byte: number, cost: number): number {
  if (before === undefined || before < 0xa1 || before > 0xdf) return cost + narrowCostOfWord
  if (byte === 0xde && isVoiceable(before)) return 2.5 * halvesPerBit
  if (byte === 0xdf && before >= 0xca && before <= 0xce) return 3.5 * halvesPerBit
  if (byte >= 0xac && byte <= 0xae && palatal.has(before)) return 3.5 * halvesPerBit
  return cost
}

/** Bits for each byte outside ASCII; 0 where there are none. */
export const bitsPerByte = ({ bytes, cost }: Score): number => (bytes === 0 ? 0 : cost / bytes / halvesPerBit)
