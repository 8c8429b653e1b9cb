import iconv from 'iconv-lite'
import { halvesPerBit, type Language, rarities } from './rarity.ts'

/** The encodings of one to four bytes a character in which ASCII stands for itself; GB2312 and GBK are parts of GB18030. */
export type Multibyte = 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr'

/** What a byte that belongs to no character costs, in halves of a bit; every code there is costs less. */
export const badCost: number = 26 * halvesPerBit
/** A code outside the tables of two bytes: GB18030 of four, JIS X 0212 of three. */
const longCost = 20 * halvesPerBit
const euroCost: number = 12 * halvesPerBit

const languages: Readonly<Record<Multibyte, Language>> = {
  gb18030: 'simplified',
  big5: 'traditional',
  shift_jis: 'japanese',
  'euc-jp': 'japanese',
  'euc-kr': 'korean',
}

/** Big5 is read with its Hong Kong supplement, EUC-KR with the syllables that Windows added. */
const iconvNames: Readonly<Record<Multibyte, string>> = {
  gb18030: 'gb18030',
  big5: 'big5-hkscs',
  shift_jis: 'shift_jis',
  'euc-jp': 'euc-jp',
  'euc-kr': 'cp949',
}

/** The platform reads GB18030 as its edition of 2022 says; of Big5 it does not know the Hong Kong supplement. */
const gb18030 = new TextDecoder('gb18030', { ignoreBOM: true })

/** The text of bytes among which none is bad. */
export function decodeMultibyte(bytes: Uint8Array, encoding: Multibyte): string {
  if (encoding === 'gb18030') return gb18030.decode(bytes)
  return iconv.decode(bytes as Buffer, iconvNames[encoding], { stripBOM: false })
}

interface CodeTable {
  /** What a byte costs that is a character of its own; `badCost` where it is none. */
  readonly single: Uint8Array
  /** What a code of two bytes costs; `badCost` where there is no such code. */
  readonly double: Uint8Array
  /** 1 for bytes that stand in no code at all. */
  readonly impossible: Uint8Array
}

const tables = new Map<Multibyte, CodeTable>()

function tableOf(encoding: Multibyte): CodeTable {
  const known = tables.get(encoding)
  if (known) return known
  const [single, double] = [singleCosts(encoding), doubleCosts(encoding)]
  const made = { single, double, impossible: findImpossible(single, double) }
  tables.set(encoding, made)
  return made
}

function singleCosts(encoding: Multibyte): Uint8Array {
  const table = rarities(languages[encoding])
  const single = new Uint8Array(0x100).fill(badCost)
  for (let byte = 0; byte < 0x80; byte++) single[byte] = table[byte] as number
  if (encoding === 'gb18030') single[0x80] = euroCost
  if (encoding === 'shift_jis')
    for (let byte = 0xa1; byte < 0xe0; byte++) single[byte] = table[0xff61 + byte - 0xa1] as number
  return single
}

/** Decodes all codes of two bytes at once, each with a line feed behind it. */
function doubleCosts(encoding: Multibyte): Uint8Array {
  const rarity = rarities(languages[encoding])
  const double = new Uint8Array(0x10000).fill(badCost)
  for (let lead = 0x81; lead < 0xff; lead++) {
    const codes = new Uint8Array(3 * 0xbf)
    for (let i = 0; i < 0xbf; i++) codes.set([lead, 0x40 + i, 0x0a], 3 * i)
    const texts = decodeMultibyte(codes, encoding).split('\n')
    if (texts.length !== 0xc0) continue
    for (let i = 0; i < 0xbf; i++) double[(lead << 8) | (0x40 + i)] = codeCost(texts[i] as string, rarity)
  }
  return double
}

/** A text that is one character, or a vowel with its mark, which the Hong Kong supplement gives one code. */
const oneCharacter = /^(?:[^\0-\x7f\ufffd]|[Êê][\u0304\u030c])$/u

function codeCost(text: string, rarity: Uint8Array): number {
  if (!oneCharacter.test(text)) return badCost
  return text.length === 1 ? (rarity[text.charCodeAt(0)] as number) : longCost
}

function findImpossible(single: Uint8Array, double: Uint8Array): Uint8Array {
  const impossible = single.map((cost) => (cost < badCost ? 0 : 1))
  double.forEach((cost, code) => {
    if (cost >= badCost) return
    impossible[code >> 8] = 0
    impossible[code & 0xff] = 0
  })
  return impossible
}

/** What each code of two bytes costs; `badCost` where there is no such code, or one of another length. */
export const doubleCodes = (encoding: Multibyte): Uint8Array => tableOf(encoding).double

/** For each byte, 1 where it stands in no code of the encoding at all. */
export const impossibleBytes = (encoding: Multibyte): Uint8Array => tableOf(encoding).impossible

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** True where a code of four bytes stands that GB18030 gives to a code point of Unicode. */
function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const [a, b, c, d] = [bytes[at] as number, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3]]
  if (a < 0x81 || !isDigit(b) || c < 0x81 || c > 0xfe || !isDigit(d)) return false
  const linear = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + (d as number) - 0x30
  return linear <= 39419 || (linear >= 189000 && linear <= 1237575)
}

/** True where EUC-JP has a code of JIS X 0212. */
function isThreeBytes(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x8f || (bytes[at + 1] ?? 0) < 0xa1 || (bytes[at + 2] ?? 0) < 0xa1) return false
  return decodeMultibyte(bytes.subarray(at, at + 3), 'euc-jp').length === 1
}

/** How long the code at `at` is (1 to 4 bytes) and what it costs, packed as `cost * 8 + length`; nothing is allocated. */
export function codeReader(bytes: Uint8Array, encoding: Multibyte): (at: number) => number {
  const { single, double } = tableOf(encoding)
  return (at) => {
    const lead = bytes[at] as number
    const alone = single[lead] as number
    if (alone < badCost) return alone * 8 + 1
    const trail = bytes[at + 1]
    if (trail === undefined) return badCost * 8 + 1
    const cost = double[(lead << 8) | trail] as number
    if (cost < badCost) return cost * 8 + 2
    if (encoding === 'gb18030' && trail < 0x40 && isFourBytes(bytes, at)) return longCost * 8 + 4
    if (encoding === 'euc-jp' && isThreeBytes(bytes, at)) return longCost * 8 + 3
    return badCost * 8 + 1
  }
}

/** True for bytes that no code of two to four bytes has in it. */
export const isBoundary = (byte: number): boolean => byte < 0x30 || (byte >= 0x3a && byte <= 0x3f)

/** Letters and digits of ASCII. */
export const isWordByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 0x80)

/** What a code costs at least that few texts hold. */
export const rareCost: number = 12 * halvesPerBit

/**
 * True where a rare code of two bytes ends in ASCII and a word or number follows: a shift by one byte that took in the
 * word's first letter or its bracket looks so, and has no bad code.
 * @param code what `codeReader` gave for `at`
 */
export const swallowsLetter = (bytes: Uint8Array, at: number, code: number): boolean =>
  code >> 3 >= rareCost && (code & 7) === 2 && (bytes[at + 1] as number) < 0x80 && isWordByte(bytes[at + 2] ?? 0)
