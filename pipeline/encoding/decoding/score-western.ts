import { halvesPerBit, rarities } from './rarity.ts'
import type { Score } from './score.ts'

/** Letters that the languages of Western Europe use within words, as Latin-1 codes. */
const westernLetters = new Set([...'éèàçêëîïôûùäöüßñóíáúãõåøæ'].map((letter) => letter.charCodeAt(0)))
/** Signs that stand in Western text, as codes of Windows 1252. */
const westernSigns = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb5, 0xb7, 0xbb, 0xd7,
])

const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** Western text has letters of its own beside those of ASCII, and signs between its words; it hardly has two of them together. */
export function scoreWestern(bytes: Uint8Array, start: number, end: number): Score {
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
