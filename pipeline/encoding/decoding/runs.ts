import type { Span } from '../../span.ts'
import {
  doubtful,
  type Encoding,
  type Legacy,
  perByte,
  type Score,
  scoreLegacy,
  scoreUtf8,
  utf8Length,
} from './costs.ts'
import { pathCost } from './phase.ts'

/** Bytes that were read in one encoding. */
export type Run = readonly [byteStart: number, byteEnd: number, encoding: Encoding]

/** The encodings that lines of one file may mix. */
export type Mixed = 'utf-8' | Legacy

const mixed: readonly Mixed[] = ['utf-8', 'gb18030', 'big5']
const windows = 64
const windowBytes = 4096

const scoreOf = (bytes: Uint8Array, start: number, end: number, encoding: Mixed): Score =>
  encoding === 'utf-8' ? scoreUtf8(bytes, start, end) : scoreLegacy(bytes, start, end, encoding)

/**
 * The encoding that most of `bytes` is in, by windows spread over the file that each begin where ASCII ends: a page whose head is
 * ASCII says nothing about its encoding there.
 * @returns the cheapest encoding, its cost per byte above ASCII, and how many of those bytes were seen
 */
export function mainEncoding(bytes: Uint8Array): Choice {
  const samples: Span[] = []
  const stride = Math.max(windowBytes, Math.ceil(bytes.length / windows))
  for (let window = 0; window < bytes.length; window += stride) {
    const start = firstAboveAscii(bytes, window, Math.min(bytes.length, window + stride))
    samples.push({ start, end: Math.min(bytes.length, start + windowBytes) })
  }
  const straight = cheapest(bytes, samples, scoreOf)
  return straight.cost <= doubtful / 2 ? straight : cheapest(bytes, samples, searchedScoreOf)
}

/** An encoding, and how well the bytes read in it. */
export interface Choice {
  readonly encoding: Mixed
  readonly cost: number
  readonly bytes: number
}

type Scorer = (bytes: Uint8Array, start: number, end: number, encoding: Mixed) => Score

/** Big5 must be clearly better: a few symbols in a Latin text read as well in one encoding as in the other. */
const priors: Readonly<Record<Mixed, number>> = { 'utf-8': 0, gb18030: 0, big5: 0.4 }

function cheapest(bytes: Uint8Array, samples: readonly Span[], scorer: Scorer): Choice {
  const choices = mixed.map((encoding) => {
    const scores = samples.map(({ start, end }) => scorer(bytes, start, end, encoding))
    const total = { bytes: sum(scores.map((score) => score.bytes)), cost: sum(scores.map((score) => score.cost)) }
    return { encoding, cost: perByte(total) + priors[encoding], bytes: total.bytes }
  })
  return choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** As `scoreOf`, but two-byte encodings are searched for lost bytes. */
const searchedScoreOf: Scorer = (bytes, start, end, encoding) => {
  const score = scoreOf(bytes, start, end, encoding)
  return encoding === 'utf-8' ? score : { bytes: score.bytes, cost: pathCost(bytes, start, end, encoding) }
}

/** The first byte above ASCII after a byte that stands alone in every encoding, so that no code is entered in its middle. */
function firstAboveAscii(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let alone = start === 0
  for (; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x30) alone = true
    else if (byte >= 0x80) {
      if (alone || at - start > windowBytes) return at
    }
  }
  return at
}

/**
 * Cuts `bytes[start, end)` into runs: every line is in the main encoding unless it reads badly there and well in another one.
 */
export function splitRuns(bytes: Uint8Array, start: number, end: number, main: Mixed): Run[] {
  const runs: Run[] = []
  let runStart = start
  let current: Mixed = main
  for (let line = start; line < end; ) {
    const feed = bytes.indexOf(0x0a, line)
    const next = feed < 0 || feed >= end ? end : feed + 1
    const encoding = lineEncoding(bytes, line, next, main)
    if (encoding !== undefined && encoding !== current) {
      if (line > runStart) runs.push([runStart, line, current])
      runStart = line
      current = encoding
    }
    line = next
  }
  if (end > runStart || runs.length === 0) runs.push([runStart, end, current])
  return runs
}

/** The encoding of one line; undefined where it is ASCII, which goes with its neighbours. */
function lineEncoding(bytes: Uint8Array, start: number, end: number, main: Mixed): Mixed | undefined {
  const own = scoreOf(bytes, start, end, main)
  if (own.bytes === 0) return undefined
  if (perByte(own) <= doubtful || own.bytes < 4) return main
  if (main !== 'utf-8') return own.bytes >= 9 && isHanziUtf8(bytes, start, end) ? 'utf-8' : main
  const limit = Math.min(doubtful, perByte(own) / 2)
  const gb = perByte(scoreOf(bytes, start, end, 'gb18030'))
  const big5 = perByte(scoreOf(bytes, start, end, 'big5'))
  if (Math.min(gb, big5) > limit) return main
  return big5 < gb / 2 ? 'big5' : 'gb18030'
}

/** True where all above ASCII is valid UTF-8 of three bytes, which a line in a two-byte encoding is only if it is very short. */
function isHanziUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const length = utf8Length(bytes, at)
    if (length === 0 || length === 2) return false
    at += length
  }
  return true
}
