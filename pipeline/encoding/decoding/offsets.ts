import type { Span } from '../../span.ts'
import { codeReader, type Multibyte } from './codes.ts'
import { badSpans, decode, readRun } from './read.ts'
import type { Run } from './runs.ts'
import { isStateful, statefulTokens } from './stateful.ts'
import { utf8Step } from './utf8.ts'

/** Bytes that together give `units` UTF-16 units; none where they only change the state of the encoding. */
interface Step extends Span {
  readonly units: number
}

/**
 * The bytes of the file that a span of the raw text was read from: the bytes of its first and of its last character, and all between.
 * The bytes are read again in the same way, so the answer holds also where bytes are bad.
 * @param runs which bytes were read in which encoding
 * @param span offsets in the raw text; an empty one gives an empty span before the character that stands there
 */
export function bytesOf(bytes: Uint8Array, runs: readonly Run[], { start, end }: Span): Span {
  const first = characterAt(bytes, runs, start)
  if (end <= start) return { start: first.start, end: first.start }
  return { start: first.start, end: characterAt(bytes, runs, end - 1).end }
}

/** The bytes of the character that holds the UTF-16 unit at `offset`; an empty span at the end of the text. */
function characterAt(bytes: Uint8Array, runs: readonly Run[], offset: number): Span {
  let left = offset
  for (const run of runs) {
    const { length } = readRun(bytes, run).text
    if (left < length) {
      for (const { start, end, units } of stepsOf(bytes, run)) {
        if (left < units) return { start, end }
        left -= units
      }
    }
    left -= length
  }
  const end = runs.at(-1)?.[1] ?? 0
  return { start: end, end }
}

/** The characters of a run, in order. */
function* stepsOf(bytes: Uint8Array, run: Run): Generator<Step> {
  const [start, end, encoding] = run
  if (isStateful(encoding)) {
    for (const token of statefulTokens(bytes, start, end, encoding)) {
      yield { start: token.start, end: token.end, units: token.text.length }
    }
    return
  }
  let at = start
  for (const bad of badSpans(bytes, run)) {
    yield* goodSteps(bytes, at, bad.start, encoding)
    yield { ...bad, units: 1 }
    at = bad.end
  }
  yield* goodSteps(bytes, at, end, encoding)
}

function* goodSteps(bytes: Uint8Array, start: number, end: number, encoding: string): Generator<Step> {
  const length = lengthReader(bytes.subarray(0, end), encoding)
  for (let at = start; at < end; ) {
    const next = at + length(at)
    yield { start: at, end: next, units: decode(bytes, at, next, encoding).length }
    at = next
  }
}

/** How many bytes the character at an offset has. */
function lengthReader(bytes: Uint8Array, encoding: string): (at: number) => number {
  if (encoding === 'windows-1252') return () => 1
  if (encoding === 'utf-8') return (at) => utf8Step(bytes, at)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const high = encoding === 'utf-16le' ? 1 : 0
    return (at) => (((bytes[at + high] as number) & 0xfc) === 0xd8 ? 4 : 2)
  }
  const read = codeReader(bytes, encoding as Multibyte)
  return (at) => read(at) & 7
}
