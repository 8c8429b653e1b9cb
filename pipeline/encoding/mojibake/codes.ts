import iconv from 'iconv-lite'
import { specials1252 } from '../tables/windows-1252.ts'

/** The code pages whose bytes the search writes and reads. */
export type CodePage = SinglePage | DoublePage
type DoublePage = 'gb18030' | 'big5' | 'shift_jis'
/** Code pages of one byte; the names are those of iconv-lite. */
type SinglePage = 'windows-1252' | 'windows-1250' | 'macintosh' | 'cp437'

/** One code page both ways; codes of two bytes are numbers from 0x100 on. */
export interface Codes {
  /** The code points of the codes 0 to 0xFFFF; 0 where there is none. */
  readonly points: Int32Array
  /** The codes of the UTF-16 units, plus one; 0 where there is none. */
  readonly codes: Int32Array
  /** Further codes of some units: two bytes that show as one and the same character. */
  readonly more: ReadonlyMap<number, readonly number[]>
  /** The codes of code points beyond the UTF-16 units. */
  readonly astral: ReadonlyMap<number, number>
}

const built = new Map<CodePage, Codes>()

/** The tables of a code page, built when a text first needs them. */
export function codesOf(page: CodePage): Codes {
  let codes = built.get(page)
  if (!codes) {
    codes = isDouble(page) ? doubleBytes(page) : singleBytes(page)
    built.set(page, codes)
  }
  return codes
}

const isDouble = (page: CodePage): page is DoublePage => page in layouts

/** A code page of one byte, for Windows-1252 with Latin-1 in one: 0x80 to 0x9F show as the special characters of the one or the controls of the other. */
function singleBytes(page: SinglePage): Codes {
  const points = new Int32Array(0x10000)
  const codes = new Int32Array(0x10000)
  for (let byte = 0; byte < 0x100; byte++) {
    points[byte] = byte
    codes[byte] = byte + 1
  }
  for (const [byte, unit] of page === 'windows-1252' ? specials1252 : upperHalf(page)) {
    points[byte] = unit
    codes[unit] = byte + 1
  }
  return { points, codes, more: new Map(), astral: new Map() }
}

/** What the bytes from 0x80 on show as; those that a page has nothing for stay controls. */
function upperHalf(page: SinglePage): [byte: number, unit: number][] {
  const shown = iconv.decode(Buffer.from(bytesFrom(0x80, 0xff)), page)
  return bytesFrom(0x80, 0xff).map((byte, i) => [byte, shown[i] === '\ufffd' ? byte : shown.charCodeAt(i)])
}

interface Layout {
  readonly name: string
  /** Where two codes show as one character, that of the lead byte that stands first here is its own. */
  readonly leads: readonly number[]
  readonly singles: readonly (readonly [byte: number, unit: number])[]
  readonly areas: readonly Area[]
}

/** A user-defined area: consecutive codes that Windows shows as consecutive private-use characters. */
interface Area {
  readonly from: number
  readonly to: number
  readonly trails: readonly (readonly [from: number, to: number])[]
  readonly unit: number
}

const bytesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
const halfKatakana = Array.from({ length: 63 }, (_, i) => [0xa1 + i, 0xff61 + i] as const)
const big5Trails = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const

const layouts: Readonly<Record<DoublePage, Layout>> = {
  // The byte 0x80 shows as the euro sign, 0xFF as U+F8F5 on Windows.
  gb18030: {
    name: 'gb18030',
    leads: bytesFrom(0x81, 0xfe),
    singles: [
      [0x80, 0x20ac],
      [0xff, 0xf8f5],
    ],
    areas: [],
  },
  big5: {
    name: 'big5-hkscs',
    leads: bytesFrom(0x81, 0xfe),
    singles: [
      [0x80, 0x80],
      [0xff, 0xf8f8],
    ],
    areas: [
      { from: 0xfa, to: 0xfe, trails: big5Trails, unit: 0xe000 },
      { from: 0x8e, to: 0xa0, trails: big5Trails, unit: 0xe311 },
      { from: 0x81, to: 0x8d, trails: big5Trails, unit: 0xeeb8 },
    ],
  },
  shift_jis: {
    name: 'shift_jis',
    // The rows of NEC, 0xED and 0xEE, repeat those of IBM, and none writes them.
    leads: [...bytesFrom(0x81, 0x9f), ...bytesFrom(0xe0, 0xec), ...bytesFrom(0xef, 0xfc), 0xed, 0xee],
    singles: [[0x80, 0x80], ...halfKatakana, [0xa0, 0xf8f0], [0xfd, 0xf8f1], [0xfe, 0xf8f2], [0xff, 0xf8f3]],
    areas: [],
  },
}

class Builder {
  readonly points = new Int32Array(0x10000)
  readonly codes = new Int32Array(0x10000)
  readonly more = new Map<number, number[]>()
  readonly astral = new Map<number, number>()

  put(code: number, point: number): void {
    if (this.points[code] === 0) this.points[code] = point
    this.show(code, point)
  }

  /** Only the way from the character to its code. */
  show(code: number, unit: number): void {
    if (unit > 0xffff) {
      this.astral.set(unit, code)
      return
    }
    const known = this.codes[unit] as number
    if (known === 0) this.codes[unit] = code + 1
    else if (known !== code + 1) this.more.set(unit, [...(this.more.get(unit) ?? []), code])
  }
}

function doubleBytes(page: DoublePage): Codes {
  const { name, leads, singles, areas } = layouts[page]
  const builder = new Builder()
  for (let byte = 0; byte < 0x80; byte++) builder.put(byte, byte)
  for (const [code, shown] of decodeAll(name, leads)) {
    const point = shown.codePointAt(0) as number
    if (point !== 0xfffd && shown.length === (point > 0xffff ? 2 : 1)) builder.put(code, point)
  }
  for (const [byte, unit] of singles) builder.put(byte, unit)
  for (const area of areas) showArea(builder, area)
  return builder
}

/** Every code of two bytes and what it shows as, decoded at one go, a line each. */
function decodeAll(name: string, leads: readonly number[]): (readonly [code: number, shown: string])[] {
  const codes: number[] = []
  for (const lead of leads)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push((lead << 8) | trail)
  const bytes = Buffer.alloc(codes.length * 3, 0x0a)
  codes.forEach((code, i) => {
    bytes[i * 3] = code >> 8
    bytes[i * 3 + 1] = code & 0xff
  })
  const shown = iconv.decode(bytes, name).split('\n')
  return codes.map((code, i) => [code, shown[i] ?? ''])
}

function showArea(builder: Builder, { from, to, trails, unit }: Area): void {
  let next = unit
  for (let lead = from; lead <= to; lead++)
    for (const [first, last] of trails)
      for (let trail = first; trail <= last; trail++) builder.show((lead << 8) | trail, next++)
}
