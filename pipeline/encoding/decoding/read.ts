import iconv from 'iconv-lite'
import type { Legacy } from './costs.ts'
import { badBytes } from './phase.ts'
import type { Run } from './runs.ts'

/** What stands for bytes that cannot be read. */
const replacement = '\uFFFD'

/** The text of one run; U+FFFD stands for bytes that belong to no character. Nothing else is changed. */
export function readRun(bytes: Uint8Array, [start, end, encoding]: Run): string {
  const part = bytes.subarray(start, end)
  if (encoding === 'gb18030' || encoding === 'big5') return readLegacy(part, encoding)
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(part)
}

/** GB18030 is read by the platform, which follows its edition of 2022; Big5 by iconv-lite, which knows the Hong Kong supplement. */
function readLegacy(bytes: Uint8Array, encoding: Legacy): string {
  const decoder = new TextDecoder('gb18030')
  const read = (from: number, to: number): string => {
    const part = bytes.subarray(from, to)
    return encoding === 'big5' ? iconv.decode(part as Buffer, 'big5-hkscs', { stripBOM: false }) : decoder.decode(part)
  }
  const pieces: string[] = []
  let at = 0
  for (const bad of badBytes(bytes, 0, bytes.length, encoding)) {
    if (bad > at) pieces.push(read(at, bad))
    pieces.push(replacement)
    at = bad + 1
  }
  pieces.push(read(at, bytes.length))
  return pieces.join('')
}

/** The text of `bytes` if all of it is UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many U+FFFD the bytes of a UTF-8 run hold themselves: they were lost before, and are no bad bytes of this file. */
export function writtenReplacements(bytes: Uint8Array, [start, end, encoding]: Run): number {
  if (encoding !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef, start); at >= 0 && at < end; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  }
  return count
}
