import {
  badCost,
  codeReader,
  impossibleBytes,
  isBoundary,
  isWordByte,
  type Multibyte,
  swallowsLetter,
} from './codes.ts'
import { halvesPerBit } from './rarity.ts'

/**
 * In an encoding of two bytes one lost or added byte shifts the reading of all that follow. Between two bytes that belong to no
 * longer code (`isBoundary`), the cheapest path through the bytes (Viterbi 1967) tells which bytes are the bad ones.
 */
export const windowBytes = 8192
/** The end of a window is read again by the next one, which sees what follows. */
const overlapBytes = 64
/** Damage is in one place: a bad byte beside another one is likelier than one far from it, and all the more beside an impossible one. */
const besideCost = 16 * halvesPerBit
const besideImpossible = 6 * halvesPerBit
/** A file that was cut ends in the middle of a code. */
const cutCost = 12 * halvesPerBit
/** A single letter of ASCII between hanzi is more often a part of a hanzi than a letter, where bytes are damaged. */
const letterCost = 12 * halvesPerBit
/** Text in phase costs less per byte than this over a whole stretch. */
const usual = 6 * halvesPerBit
/** Where straight reading meets no bad code, another one must be this much cheaper. */
const margin = 20 * halvesPerBit

/** Where encodings are compared, each bad byte counts. */
const noneImpossible = new Uint8Array(0x100)

type Read = (at: number) => number

/**
 * The offsets of the bytes of `bytes[start, end)` that belong to no character, in order.
 * @param start the first byte of a code
 */
export function badBytes(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): number[] {
  const bad: number[] = []
  const read = codeReader(bytes.subarray(0, end), encoding)
  const impossible = impossibleBytes(encoding)
  for (let at = start; at < end; ) {
    const segment = readSegment(bytes, read, at, end)
    if (segment.clean) at = segment.end
    else at = searchSegment(bytes, read, at, segment, impossible, bad)
  }
  return bad
}

interface Segment {
  readonly end: number
  /** What it costs to read it straight on; infinite where that meets bad codes. */
  readonly cost: number
  /** There is no sign of a lost or added byte. */
  readonly clean: boolean
}

/** Reads straight on to the next boundary, or to the end of a window. */
function readSegment(bytes: Uint8Array, read: Read, start: number, end: number): Segment {
  const limit = Math.min(end, start + windowBytes)
  let at = start
  let cost = 0
  let swallows = false
  while (at < limit && isBoundary(bytes[at] as number)) at++
  if (at > start) return { end: at, cost, clean: true }
  while (at < limit && !isBoundary(bytes[at] as number)) {
    const code = read(at)
    cost += code >> 3 >= badCost ? Number.POSITIVE_INFINITY : code >> 3
    if (swallowsLetter(bytes, at, code)) swallows = true
    at += code & 7
  }
  // A shift in a long stretch shows its first bad code at the end of the stretch only, which may be windows away.
  const isDear = at - start >= windowBytes && cost > usual * (at - start)
  return { end: Math.min(at, end), cost, clean: cost < Number.POSITIVE_INFINITY && !swallows && !isDear }
}

/** The cost of the cheapest reading of `bytes[start, end)`: unlike reading straight on, it gets over a lost byte. */
export function pathCost(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): number {
  const { best, bestBad } = cheapestPath(bytes, codeReader(bytes, encoding), start, end, noneImpossible)
  return Math.min(best[end - start] as number, bestBad[end - start] as number)
}

/** Finds the cheapest path through a segment, adds its bad bytes to `bad`, and returns where reading goes on. */
function searchSegment(
  bytes: Uint8Array,
  read: Read,
  start: number,
  { end, cost }: Segment,
  impossible: Uint8Array,
  bad: number[],
): number {
  const paths = cheapestPath(bytes, read, start, end, impossible)
  const last = end - start
  if (Math.min(paths.best[last] as number, paths.bestBad[last] as number) > cost - margin) return end
  const found: number[] = []
  const commit = last >= windowBytes ? last - overlapBytes : last
  let resume = 0
  let isBad = (paths.bestBad[last] as number) < (paths.best[last] as number)
  for (let node = last; node > 0; ) {
    // The last codes of a full window may be cut, so they are left to the next window.
    if (resume === 0 && node <= commit) resume = node
    if (isBad) {
      if (node <= commit) found.push(start + node - 1)
      isBad = paths.badFromBad[node] === 1
      node--
    } else {
      const length = paths.length[node] as number
      node -= length
      isBad = (paths.bestBad[node] as number) < (paths.best[node] as number)
    }
  }
  for (let i = found.length - 1; i >= 0; i--) bad.push(found[i] as number)
  return start + Math.max(resume, 1)
}

/** For each offset from `start` to `end`, the cheapest path to it whose last step is a code, or a bad byte. */
interface Paths {
  readonly best: Float64Array
  readonly length: Uint8Array
  readonly bestBad: Float64Array
  readonly badFromBad: Uint8Array
}

function cheapestPath(bytes: Uint8Array, read: Read, start: number, end: number, impossible: Uint8Array): Paths {
  const size = end - start
  const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const bestBad = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const length = new Uint8Array(size + 1)
  const badFromBad = new Uint8Array(size + 1)
  best[0] = 0
  const stepTo = (next: number, cost: number, bytesRead: number) => {
    if (next > size || cost >= (best[next] as number)) return
    best[next] = cost
    length[next] = bytesRead
  }
  for (let at = 0; at < size; at++) {
    const reached = Math.min(best[at] as number, bestBad[at] as number)
    if (reached === Number.POSITIVE_INFINITY) continue
    const code = read(start + at)
    if (code >> 3 < badCost) {
      const afterHanzi = (bestBad[at] as number) < (best[at] as number) || (length[at] as number) > 1
      stepTo(at + (code & 7), reached + (code >> 3) + (afterHanzi ? letterCostAt(bytes, start + at) : 0), code & 7)
    }
    if ((bytes[start + at] as number) < 0x80) continue
    const fresh = (best[at] as number) + freshCost(bytes, start + at, impossible)
    const beside = (bestBad[at] as number) + Math.min(besideCost, freshCost(bytes, start + at, impossible))
    bestBad[at + 1] = Math.min(fresh, beside)
    badFromBad[at + 1] = beside < fresh ? 1 : 0
  }
  return { best, length, bestBad, badFromBad }
}

/** `letterCost` for a letter or sign that may end a code, where what follows does not go on with a word. */
function letterCostAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number
  return byte >= 0x40 && byte < 0x80 && !isWordByte(bytes[at + 1] ?? 0) ? letterCost : 0
}

/** What a bad byte costs behind a code: nothing where it is bad in any reading. */
function freshCost(bytes: Uint8Array, at: number, impossible: Uint8Array): number {
  if (impossible[bytes[at] as number] === 1) return 0
  if (at + 1 === bytes.length) return cutCost
  const isBeside = impossible[bytes[at - 1] ?? 0] === 1 || impossible[bytes[at + 1] as number] === 1
  return isBeside ? besideImpossible : badCost
}
