import iconv from 'iconv-lite'
import { type CodePage, codesOf } from './codes.ts'

/** Set in a reader's answer where bytes are still to come; the rest of the number holds the bytes so far. */
export const pendingFlag = 0x40000000
/** A reader's answer to a byte that cannot stand there. */
export const unreadable = -1

/**
 * Reads one byte more. `pending` is 0 between characters, or the last answer; the answer is the code point that the byte completes, a
 * number with `pendingFlag`, or `unreadable`.
 */
export type Reader = (pending: number, byte: number) => number

function begin(byte: number): number {
  if (byte < 0x80) return byte
  return byte >= 0xc2 && byte <= 0xf4 ? pendingFlag | byte : unreadable
}

/** Second bytes that would make overlong forms or code points beyond the last. */
function isRefused(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte < 0xa0
  if (lead === 0xf0) return byte < 0x90
  return lead === 0xf4 && byte > 0x8f
}

/** UTF-8, strict but for surrogates: some programs write the two halves of a character beyond U+FFFF each for itself (CESU-8). */
export const readUtf8: Reader = (pending, byte) => {
  if (pending === 0) return begin(byte)
  if ((byte & 0xc0) !== 0x80) return unreadable
  const bytes = pending & 0xffffff
  if (bytes < 0x100) {
    if (bytes < 0xe0) return ((bytes & 0x1f) << 6) | (byte & 0x3f)
    return isRefused(bytes, byte) ? unreadable : pendingFlag | (bytes << 8) | byte
  }
  if (bytes >= 0x10000)
    return (((bytes >> 16) & 7) << 18) | (((bytes >> 8) & 0x3f) << 12) | ((bytes & 0x3f) << 6) | (byte & 0x3f)
  const lead = bytes >> 8
  if (lead >= 0xf0) return pendingFlag | (bytes << 8) | byte
  return ((lead & 0xf) << 12) | ((bytes & 0x3f) << 6) | (byte & 0x3f)
}

/** How many bytes are still to come of a character that is pending. */
export function utf8BytesToCome(pending: number): number {
  const bytes = pending & 0xffffff
  const count = bytes < 0x100 ? 1 : bytes < 0x10000 ? 2 : 3
  const lead = bytes >> (8 * (count - 1))
  return (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4) - count
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The codes of four bytes, every second of which looks like a digit. */
function readFourBytes(pending: number, byte: number): number {
  const bytes = pending & 0xffffff
  if (bytes < 0x100) return pendingFlag | (bytes << 8) | byte
  if (bytes < 0x10000) return byte > 0x80 && byte < 0xff ? pendingFlag | (bytes << 8) | byte : unreadable
  if (!isDigit(byte)) return unreadable
  const read = iconv.decode(Buffer.of(bytes >> 16, (bytes >> 8) & 0xff, bytes & 0xff, byte), 'gb18030')
  const point = read.codePointAt(0) as number
  return point === 0xfffd ? unreadable : point
}

/** A reader of a code page; a lead byte that has no character of its own waits for its second. */
export function readerOf(page: CodePage): Reader {
  const { points } = codesOf(page)
  return (pending, byte) => {
    if (page === 'gb18030' && pending !== 0 && ((pending & 0xffff00) !== 0 || isDigit(byte)))
      return readFourBytes(pending, byte)
    if (pending !== 0) return points[((pending & 0xff) << 8) | byte] || unreadable
    if (byte < 0x80) return byte
    return points[byte] || (byte > 0x80 ? pendingFlag | byte : unreadable)
  }
}
