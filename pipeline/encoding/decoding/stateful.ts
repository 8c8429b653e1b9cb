import { decodeMultibyte } from './codes.ts'
import { halvesPerBit, rarities } from './rarity.ts'

/** Encodings of seven bits in which a sign says what the bytes after it mean. */
export type Stateful = 'hz-gb-2312' | 'iso-2022-jp' | 'iso-2022-kr' | 'iso-2022-cn'

/** Bytes that together stand for `text`: one character, or nothing where they only change the state. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The bytes belong to no character. */
  readonly bad?: boolean
}

export const isStateful = (encoding: string): encoding is Stateful =>
  encoding === 'hz-gb-2312' || encoding.startsWith('iso-2022-')

/** The tokens of `bytes[start, end)`, in order; HZ is RFC 1843, the others are RFC 1468, 1557 and 1922. */
export function statefulTokens(bytes: Uint8Array, start: number, end: number, encoding: Stateful): Iterable<Token> {
  const part = bytes.subarray(0, end)
  return encoding === 'hz-gb-2312' ? hzTokens(part, start) : isoTokens(part, start)
}

/** The character set that the two bytes stand in, each with its high bit set. */
function pair(bytes: Uint8Array, at: number, set: Set94): Token {
  const [first, second] = [bytes[at] as number, bytes[at + 1]]
  const isPair = first > 0x20 && first < 0x7f && second !== undefined && second > 0x20 && second < 0x7f
  if (!isPair) return { start: at, end: at + 1, text: '\uFFFD', bad: true }
  const code = [...set.prefix, first | 0x80, second | 0x80]
  const text = set.encoding === undefined ? '\uFFFD' : decodeMultibyte(Uint8Array.from(code), set.encoding)
  return text.includes('\uFFFD')
    ? { start: at, end: at + 2, text: '\uFFFD', bad: true }
    : { start: at, end: at + 2, text }
}

interface Set94 {
  readonly encoding?: 'gb18030' | 'euc-jp' | 'euc-kr'
  readonly prefix: readonly number[]
}

const gb2312: Set94 = { encoding: 'gb18030', prefix: [] }

function* hzTokens(bytes: Uint8Array, start: number): Generator<Token> {
  let hanzi = false
  for (let at = start; at < bytes.length; ) {
    const byte = bytes[at] as number
    const sign = byte === 0x7e ? hzSign(bytes, at, hanzi) : undefined
    if (sign?.text === '') hanzi = bytes[at + 1] === 0x7b
    if (byte === 0x0a || byte === 0x0d) hanzi = false
    const token =
      sign ?? (hanzi ? pair(bytes, at, gb2312) : { start: at, end: at + 1, text: String.fromCharCode(byte) })
    yield token
    at = token.end
  }
}

/** What a tilde and the byte behind it stand for: `~{` and `~}` enclose hanzi, `~~` is a tilde, and a tilde at a line's end joins lines. */
function hzSign(bytes: Uint8Array, at: number, hanzi: boolean): Token | undefined {
  const next = bytes[at + 1]
  if (next === (hanzi ? 0x7d : 0x7b) || (!hanzi && next === 0x0a)) return { start: at, end: at + 2, text: '' }
  return !hanzi && next === 0x7e ? { start: at, end: at + 2, text: '~' } : undefined
}

/** What an escape sequence calls; sets that no decoder here knows (CNS 11643) are read as bad. */
const designations: readonly (readonly [escape: string, to: 0 | 1, set: Set94 | 'ascii' | 'kana'])[] = [
  ['(B', 0, 'ascii'],
  ['(J', 0, 'ascii'],
  ['(I', 0, 'kana'],
  ['$@', 0, { encoding: 'euc-jp', prefix: [] }],
  ['$B', 0, { encoding: 'euc-jp', prefix: [] }],
  ['$(D', 0, { encoding: 'euc-jp', prefix: [0x8f] }],
  ['$)A', 1, gb2312],
  ['$)C', 1, { encoding: 'euc-kr', prefix: [] }],
  ['$)G', 1, { prefix: [] }],
  ['$*H', 1, { prefix: [] }],
]

type Charset = Set94 | 'ascii' | 'kana'

function* isoTokens(bytes: Uint8Array, start: number): Generator<Token> {
  const sets: [Charset, Charset] = ['ascii', 'ascii']
  let shift: 0 | 1 = 0
  for (let at = start; at < bytes.length; ) {
    const byte = bytes[at] as number
    const called = byte === 0x1b ? designationAt(bytes, at) : undefined
    const isShift = (byte === 0x0e || byte === 0x0f) && sets[1] !== 'ascii'
    if (isShift || byte === 0x0a) shift = byte === 0x0e ? 1 : 0
    let token = isShift ? { start: at, end: at + 1, text: '' } : undefined
    if (called) {
      sets[called.to] = called.set
      token = called.token
    }
    token ??= charAt(bytes, at, sets[shift])
    yield token
    at = token.end
  }
}

function designationAt(bytes: Uint8Array, at: number): { to: 0 | 1; set: Charset; token: Token } | undefined {
  const sequence = String.fromCharCode(...bytes.subarray(at + 1, at + 4))
  const found = designations.find(([sign]) => sequence.startsWith(sign))
  return found && { to: found[1], set: found[2], token: { start: at, end: at + 1 + found[0].length, text: '' } }
}

function charAt(bytes: Uint8Array, at: number, set: Charset): Token {
  const byte = bytes[at] as number
  if (byte <= 0x20 || set === 'ascii') return { start: at, end: at + 1, text: String.fromCharCode(byte) }
  if (set !== 'kana') return pair(bytes, at, set)
  const isKana = byte < 0x60
  return { start: at, end: at + 1, text: isKana ? String.fromCharCode(0xff61 + byte - 0x21) : '\uFFFD', bad: !isKana }
}

const signs: readonly (readonly [sign: string, encoding: Stateful])[] = [
  ['\x1b$@', 'iso-2022-jp'],
  ['\x1b$B', 'iso-2022-jp'],
  ['\x1b$)C', 'iso-2022-kr'],
  ['\x1b$)A', 'iso-2022-cn'],
  ['\x1b$)G', 'iso-2022-cn'],
  ['\x1b$*H', 'iso-2022-cn'],
  ['~{', 'hz-gb-2312'],
]

/** In hanzi that mean something few are rarer than this. */
const plausible = 13 * halvesPerBit

/** The encoding of seven bits that an ASCII text is in, if it is: its signs are there, and what stands between them makes sense. */
export function statefulEncoding(bytes: Uint8Array, ascii: string): Stateful | undefined {
  const encoding = signs.find(([sign]) => ascii.includes(sign))?.[1]
  if (encoding === undefined) return undefined
  const rarity = rarities('any')
  let [wide, bad, sum] = [0, 0, 0]
  for (const token of statefulTokens(bytes, 0, bytes.length, encoding)) {
    if (token.bad) bad++
    else if (token.text > '\x7f') {
      wide++
      sum += rarity[token.text.charCodeAt(0)] as number
    }
  }
  if (encoding === 'iso-2022-cn' && bad > 0) return encoding
  return wide > 0 && bad * 50 <= wide && sum <= plausible * wide ? encoding : undefined
}
