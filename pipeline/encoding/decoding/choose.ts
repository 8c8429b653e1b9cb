import { isBoundary } from './codes.ts'
import { pathCost } from './phase.ts'
import { halvesPerBit } from './rarity.ts'
import { bitsPerByte, type Score, type Stateless, scoreOf } from './score.ts'

/** An encoding, how well a sample of the bytes reads in it, and the encoding that comes next. */
export interface Choice {
  readonly encoding: Stateless
  readonly score: Score
  readonly next: Stateless
  readonly nextScore: Score
}

/** How many bits each encoding must be better than UTF-8, by how seldom files with Chinese text are in it. */
const priors: readonly (readonly [encoding: Stateless, bits: number])[] = [
  ['utf-8', 0],
  ['gb18030', 2],
  ['big5', 8],
  ['windows-1252', 4],
  ['utf-16le', 16],
  ['utf-16be', 18],
  ['shift_jis', 14],
  ['euc-kr', 14],
  ['euc-jp', 16],
]

/** A short sample decides where one encoding is this many bits ahead of all others. */
const decisive = 120 * halvesPerBit
/** Text in its own encoding has about five bits a byte, names and rare words about six and a half. */
const readsWell = 6.5
/** Above this a text reads badly in every encoding. */
export const doubtful = 7.5

interface Sample {
  readonly start: number
  readonly end: number
  /** No code is entered in its middle. */
  readonly whole: boolean
}

/**
 * The encoding that most of `bytes` is in, by samples spread over the file that each begin where ASCII ends: a page whose head is
 * ASCII says nothing about its encoding there.
 */
export function chooseEncoding(bytes: Uint8Array): Choice {
  const short = choose(bytes, samplesOf(bytes, 8, 128), straightScore, priors)
  const lead = short.nextScore.total - short.score.total
  if (lead >= decisive && bitsPerByte(short.score) <= readsWell) return short
  const samples = samplesOf(bytes, 64, 1024)
  const long = choose(bytes, samples, straightScore, priors)
  return bitsPerByte(long.score) <= readsWell ? long : choose(bytes, samples, searchedScore, priors)
}

/** The byte order in which bytes full of control characters are text in UTF-16; undefined where they are no text. */
export function chooseByteOrder(bytes: Uint8Array): Choice | undefined {
  const wide = priors.filter(([encoding]) => encoding.startsWith('utf-16'))
  const choice = choose(bytes, samplesOf(bytes, 8, 128), straightScore, wide)
  return bitsPerByte(choice.score) <= doubtful ? choice : undefined
}

type Scorer = (bytes: Uint8Array, sample: Sample, encoding: Stateless) => Score

interface Candidate {
  readonly encoding: Stateless
  readonly score: Score
  /** The score's total, and how seldom the encoding is. */
  readonly rank: number
}

/** An encoding that is so far behind after two samples is given up, except those that may be mixed in one file. */
const hopeless = 250 * halvesPerBit
const mixed: readonly Stateless[] = ['utf-8', 'gb18030', 'big5']

function choose(bytes: Uint8Array, samples: readonly Sample[], scorer: Scorer, encodings: typeof priors): Choice {
  let candidates: Candidate[] = encodings.map(([encoding, bits]) => ({
    encoding,
    score: { total: 0, cost: 0, bytes: 0 },
    rank: bits * halvesPerBit,
  }))
  samples.forEach((sample, i) => {
    candidates = candidates.map((one) => add(one, scorer(bytes, sample, one.encoding)))
    if (i === 0) return
    const least = Math.min(...candidates.map(({ rank }) => rank))
    const left = candidates.filter(({ encoding, rank }) => rank < least + hopeless || mixed.includes(encoding))
    if (left.length > 1) candidates = left
  })
  const [best, next] = candidates.sort((a, b) => a.rank - b.rank) as [Candidate, Candidate]
  return { encoding: best.encoding, score: best.score, next: next.encoding, nextScore: next.score }
}

const add = ({ encoding, score, rank }: Candidate, { total, cost, bytes }: Score): Candidate => ({
  encoding,
  score: { total: score.total + total, cost: score.cost + cost, bytes: score.bytes + bytes },
  rank: rank + total,
})

/** Reads straight on; where the sample may begin in the middle of a code, both ways are tried. */
const straightScore: Scorer = (bytes, { start, end, whole }, encoding) => {
  const score = scoreOf(bytes, start, end, encoding)
  if (whole || !isTwoByte(encoding)) return score
  const other = scoreOf(bytes, start + 1, end, encoding)
  return other.total < score.total ? other : score
}

/** As `straightScore`, but where an encoding has codes of two bytes, lost and added bytes are looked for. */
const searchedScore: Scorer = (bytes, sample, encoding) => {
  const score = straightScore(bytes, sample, encoding)
  if (!isTwoByte(encoding) || sample.end - sample.start > 4096) return score
  const total = pathCost(bytes, sample.start, sample.end, encoding)
  return total < score.total
    ? { total, cost: Math.max(0, score.cost - score.total + total), bytes: score.bytes }
    : score
}

const isTwoByte = (encoding: Stateless) =>
  encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be' && encoding !== 'windows-1252'

/** At most `count` samples of about `size` bytes; the whole where it is no longer than that. */
function samplesOf(bytes: Uint8Array, count: number, size: number): Sample[] {
  if (bytes.length <= count * size) return [{ start: 0, end: bytes.length, whole: true }]
  const stride = Math.floor(bytes.length / count)
  return Array.from({ length: count }, (_, i) => {
    const { at, whole } = firstAboveAscii(bytes, i * stride, (i + 1) * stride)
    return { start: at, end: Math.min(bytes.length, at + size), whole }
  })
}

const searchedBytes = 4096

/** The first byte above ASCII behind a byte that is no part of a longer code in any encoding, or just the first. */
function firstAboveAscii(bytes: Uint8Array, start: number, end: number): { at: number; whole: boolean } {
  let first = -1
  let alone = start === 0
  for (let at = start; at < end && (first < 0 || at < first + searchedBytes); at++) {
    const byte = bytes[at] as number
    if (isBoundary(byte)) alone = true
    else if (byte >= 0x80) {
      if (alone) return { at, whole: true }
      if (first < 0) first = at
    }
  }
  return { at: first < 0 ? end : first, whole: first < 0 }
}
