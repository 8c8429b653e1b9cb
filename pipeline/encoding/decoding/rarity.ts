import { simplifiedHanzi, traditionalHanzi } from '../tables/hanzi-frequencies.ts'
import {
  blocks,
  cantoneseHanzi,
  europeanLetters,
  hangul,
  kana,
  kanji,
  narrowKana,
  sharedMarks,
} from '../tables/script-frequencies.ts'

/** What a text is written in, as far as the rarity of its characters goes. */
export type Language = 'simplified' | 'traditional' | 'japanese' | 'korean' | 'any'

type Levels = readonly (readonly [bits: number, characters: string])[]
type Part = readonly [levels: Levels, extraBits: number]

/** Rarities are counted in halves of a bit, so that they fit into a byte. */
export const halvesPerBit = 2
/** A character in no table and no block. */
const unknown = 22 * halvesPerBit
const control = 20 * halvesPerBit

/** What each language's text may hold, and how many bits rarer the foreign part is in it. */
const parts: Readonly<Record<Language, readonly Part[]>> = {
  simplified: [
    [simplifiedHanzi, 0],
    [traditionalHanzi, 3],
    [sharedMarks, 0],
    [kana, 5],
  ],
  traditional: [
    [traditionalHanzi, 0],
    [cantoneseHanzi, 0],
    [sharedMarks, 0],
    [kana, 5],
  ],
  japanese: [
    [kana, 0],
    [kanji, 0],
    [narrowKana, 0],
    [sharedMarks, 1],
    [traditionalHanzi, 3],
    [simplifiedHanzi, 4],
  ],
  korean: [
    [hangul, 0],
    [sharedMarks, 1],
    [traditionalHanzi, 5],
  ],
  any: [
    [simplifiedHanzi, 0],
    [traditionalHanzi, 0.5],
    [cantoneseHanzi, 0.5],
    [sharedMarks, 0],
    [kana, 1],
    [kanji, 1],
    [narrowKana, 3],
    [hangul, 1],
    [europeanLetters, 0],
  ],
}

const made = new Map<Language, Uint8Array>()

/**
 * How rare each UTF-16 unit is in text of a language, as −log2 of its share in halves of a bit; made once for each language.
 * Surrogates and private use count as unknown.
 */
export function rarities(language: Language): Uint8Array {
  const known = made.get(language)
  if (known) return known
  const table = new Uint8Array(0x10000).fill(unknown)
  for (const [first, last, bits] of blocks) table.fill(bits * halvesPerBit, first, last + 1)
  for (const [levels, extra] of parts[language]) {
    for (const [bits, characters] of levels) lower(table, characters, (bits + extra) * halvesPerBit)
  }
  for (let unit = 0; unit < 0x80; unit++) table[unit] = asciiRarity(unit)
  made.set(language, table)
  return table
}

function lower(table: Uint8Array, characters: string, rarity: number): void {
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    table[unit] = Math.min(table[unit] as number, rarity)
  }
}

/** ASCII is as rare in one encoding as in the other; it counts where another encoding takes it for half of a hanzi. */
function asciiRarity(unit: number): number {
  if (unit === 0x20) return 3 * halvesPerBit
  if (unit === 0x0a || unit === 0x0d || unit === 0x09) return 5 * halvesPerBit
  if (unit < 0x20 || unit === 0x7f) return control
  if (unit >= 0x61 && unit <= 0x7a) return 4.5 * halvesPerBit
  if (unit >= 0x30 && unit <= 0x39) return 5 * halvesPerBit
  return (unit === 0x40 || (unit > 0x5a && unit <= 0x60) || unit > 0x7a ? 9 : 6.5) * halvesPerBit
}
