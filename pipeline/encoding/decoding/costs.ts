import iconv from 'iconv-lite'
import { frequentSimplified, frequentTraditional } from '../tables/frequent-hanzi.ts'

/** The encodings that bytes are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** The two families of two-byte codes; GB2312 and GBK are parts of GB18030, and Big5 is read with its Hong Kong supplement. */
export type Legacy = 'gb18030' | 'big5'

/** What a byte that cannot be read costs. */
export const badCost = 16
/** Per byte above ASCII: bytes in their own encoding stay far below this, bytes in a wrong one lie above. */
export const doubtful = 1.4

/** The cost of each two-byte code, 0 for the most frequent hanzi; `badCost` where there is no such code. */
function costTable(encoding: Legacy, frequent: string): Uint8Array {
  const costs = new Uint8Array(0x10000)
  const rank = encoding === 'big5' ? big5Rank : gbRank
  for (let code = 0; code < costs.length; code++) costs[code] = rank(code >> 8, code & 0xff)
  const bytes = iconv.encode(frequent, encoding === 'big5' ? 'big5-hkscs' : 'gb18030')
  for (let at = 0; at + 1 < bytes.length; at++) {
    // A hanzi that the encoding lacks is written as '?', one byte.
    if ((bytes[at] as number) < 0x81) continue
    costs[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] = 0
    at++
  }
  return costs
}

/** GB2312 orders its hanzi in a frequent and a rare level, GBK puts the very rare ones around them. */
function gbRank(lead: number, trail: number): number {
  if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail === 0x7f || trail > 0xfe) return badCost
  if (trail < 0xa1) return lead === 0xa1 || lead === 0xa2 ? 10 : 6
  if (lead < 0xa1) return 6
  if (lead <= 0xa3 || lead === 0xa6) return 1
  if (lead <= 0xa9) return 4
  if (lead < 0xb0) return 10
  if (lead <= 0xd7) return 2
  return lead <= 0xf7 ? 4 : 10
}

/** Big5 orders its hanzi in a frequent and a rare level too; outside lie private use and the Hong Kong supplement. */
function big5Rank(lead: number, trail: number): number {
  if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0xfe || (trail > 0x7e && trail < 0xa1)) return badCost
  if (lead < 0xa1) return lead < 0x87 ? badCost : 6
  if (lead < 0xa4) return 1
  if (lead < 0xc6 || (lead === 0xc6 && trail < 0x7f)) return 2
  if (lead < 0xc9) return 6
  return lead < 0xfa ? 4 : 6
}

const tables = new Map<Legacy, Uint8Array>()

function costsOf(encoding: Legacy): Uint8Array {
  const known = tables.get(encoding)
  if (known) return known
  const both = frequentSimplified + frequentTraditional
  const made = costTable(encoding, encoding === 'big5' ? frequentTraditional : both)
  tables.set(encoding, made)
  return made
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** True where a code of four bytes stands: GB18030 gives those to what has no code of two. */
function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] as number
  if (!(lead >= 0x81 && lead <= 0x84) && !(lead >= 0x90 && lead <= 0xe3)) return false
  return isDigit(bytes[at + 1]) && (bytes[at + 2] ?? 0) > 0x80 && isDigit(bytes[at + 3])
}

/** How long the code at `at` is (1, 2 or 4 bytes) and what it costs, packed as `cost * 8 + length`; nothing is allocated. */
export function codeReader(bytes: Uint8Array, encoding: Legacy): (at: number) => number {
  const costs = costsOf(encoding)
  const fourBytes = encoding === 'gb18030'
  return (at) => {
    const lead = bytes[at] as number
    if (lead < 0x80) return 1
    const trail = bytes[at + 1]
    if (trail === undefined) return badCost * 8 + 1
    if (fourBytes && trail < 0x40 && isFourBytes(bytes, at)) return 6 * 8 + 4
    const cost = costs[(lead << 8) | trail] as number
    return cost >= badCost ? badCost * 8 + 1 : cost * 8 + 2
  }
}

/** How many bytes the UTF-8 sequence at `at` takes; 0 where there is none. Surrogates and overlong forms are none. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] as number
  const [least, most] = secondBytes.get(lead) ?? [0x80, 0xbf]
  return second < least || second > most ? 0 : length
}

/** The leads whose second byte is bounded: what lies outside are overlong forms, surrogates, and more than Unicode has. */
const secondBytes = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

/** Cost of bytes in one encoding. */
export interface Score {
  /** Bytes above ASCII, and the bytes that belong to them. */
  readonly bytes: number
  readonly cost: number
}

/** The score of `bytes[start, end)` read as UTF-8: its form alone proves it, so a valid sequence costs nothing. */
export function scoreUtf8(bytes: Uint8Array, start: number, end: number): Score {
  let cost = 0
  let count = 0
  for (let at = start; at < end; ) {
    const length = utf8Length(bytes, at)
    if (length !== 1) count += length || 1
    if (length === 0) cost += badCost / 2
    at += length || 1
  }
  return { bytes: count, cost }
}

/** The score of `bytes[start, end)` read in a two-byte encoding. */
export function scoreLegacy(bytes: Uint8Array, start: number, end: number, encoding: Legacy): Score {
  const read = codeReader(bytes, encoding)
  let cost = 0
  let count = 0
  for (let at = start; at < end; ) {
    if ((bytes[at] as number) < 0x80) {
      at++
      continue
    }
    const code = read(at)
    cost += code >> 3
    count += code & 7
    at += code & 7
  }
  return { bytes: count, cost }
}

/** Cost per byte above ASCII; 0 where there are none. */
export const perByte = ({ bytes, cost }: Score): number => (bytes === 0 ? 0 : cost / bytes)
