import type { Span } from '../../span.ts'
import { decodeMultibyte, type Multibyte } from './codes.ts'
import { badBytes } from './phase.ts'
import { type Part, suspectPieces } from './pieces.ts'
import type { Run } from './runs.ts'
import { isStateful, type Stateful, statefulTokens } from './stateful.ts'
import { utf8Step } from './utf8.ts'

/** What stands for bytes that cannot be read. */
const replacement = '\uFFFD'

/** The text of a run, and the offsets in it of the U+FFFD that stand for bytes which belong to no character. */
export interface Reading {
  readonly text: string
  readonly bad: readonly number[]
}

/**
 * Reads one run. Nothing is changed.
 * @param suspects the parts of the run that may have bad bytes, where they are known: they need not be looked for in the rest
 */
export function readRun(bytes: Uint8Array, run: Run, suspects?: readonly Span[]): Reading {
  const [start, end, encoding] = run
  if (isStateful(encoding)) return readStateful(bytes, start, end, encoding)
  if (suspects?.length === 0 || encoding === 'windows-1252')
    return { text: decode(bytes, start, end, encoding), bad: [] }
  const pieces: string[] = []
  const bad: number[] = []
  let units = 0
  let at = start
  for (const span of badSpans(bytes, run, suspects)) {
    const text = decode(bytes, at, span.start, encoding)
    pieces.push(text, replacement)
    bad.push(units + text.length)
    units += text.length + 1
    at = span.end
  }
  pieces.push(decode(bytes, at, end, encoding))
  return { text: pieces.join(''), bad }
}

function readStateful(bytes: Uint8Array, start: number, end: number, encoding: Stateful): Reading {
  const pieces: string[] = []
  const bad: number[] = []
  let units = 0
  for (const token of statefulTokens(bytes, start, end, encoding)) {
    if (token.bad) bad.push(units)
    pieces.push(token.text)
    units += token.text.length
  }
  return { text: pieces.join(''), bad }
}

const decoders = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { ignoreBOM: true }),
}

/** The text of bytes among which none is bad. */
export function decode(bytes: Uint8Array, start: number, end: number, encoding: string): string {
  const part = bytes.subarray(start, end)
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be') return decoders[encoding].decode(part)
  return encoding === 'windows-1252' ? decodeWestern(part) : decodeMultibyte(part, encoding as Multibyte)
}

/** 0x80 to 0x9F of Windows 1252, by the Encoding Standard; the platform of Node 20 reads these as Latin-1. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const decodeWestern = (part: Uint8Array): string =>
  Buffer.from(part)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => western[sign.charCodeAt(0) - 0x80] as string)

/**
 * The bytes of a run for each of which one U+FFFD stands, as offsets in the file, in order.
 * @param suspects as for `readRun`
 */
export function badSpans(bytes: Uint8Array, [start, end, encoding]: Run, suspects?: readonly Span[]): Span[] {
  if (encoding === 'windows-1252') return []
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return badUtf16(bytes, start, end, encoding === 'utf-16le' ? 1 : 0)
  const part = encoding as Part
  const bad = part === 'utf-8' ? badUtf8 : badMultibyte(part)
  return (suspects ?? suspectPieces(bytes, start, end, part)).flatMap((piece) => bad(bytes, piece.start, piece.end))
}

const badMultibyte =
  (encoding: Multibyte) =>
  (bytes: Uint8Array, start: number, end: number): Span[] =>
    badBytes(bytes, start, end, encoding).map((at) => ({ start: at, end: at + 1 }))

function badUtf8(bytes: Uint8Array, start: number, end: number): Span[] {
  const part = bytes.subarray(0, end)
  const bad: Span[] = []
  for (let at = start; at < end; ) {
    const step = utf8Step(part, at)
    if (step < 0) bad.push({ start: at, end: at - step })
    at += Math.abs(step)
  }
  return bad
}

/** Surrogates that do not pair, and half of a unit at the end. */
function badUtf16(bytes: Uint8Array, start: number, end: number, high: 0 | 1): Span[] {
  const bad: Span[] = []
  const kind = (at: number): number => (at + 1 < end ? (bytes[at + high] as number) & 0xfc : 0)
  for (let at = start; at < end; at += 2) {
    if (at + 1 === end) bad.push({ start: at, end })
    else if (kind(at) === 0xd8 && kind(at + 2) === 0xdc) at += 2
    else if (kind(at) === 0xd8 || kind(at) === 0xdc) bad.push({ start: at, end: at + 2 })
  }
  return bad
}
