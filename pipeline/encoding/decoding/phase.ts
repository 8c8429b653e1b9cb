import { badCost, codeReader, isBoundary, type Multibyte } from './codes.ts'
import { halvesPerBit } from './rarity.ts'

/**
 * In an encoding of two bytes one lost or added byte shifts the reading of all that follow. Between two bytes that belong to no
 * longer code (`isBoundary`), the cheapest path through the bytes (Viterbi 1967) tells which bytes are the bad ones.
 */
export const windowBytes = 8192
/** The end of a window is read again by the next one, which sees what follows. */
const overlapBytes = 64
/** Damage is in one place: a bad byte beside another one is likelier than one far from it. */
const besideCost = 10 * halvesPerBit
/** Text in phase costs less per byte than this over a whole window. */
const usual = 7 * halvesPerBit

type Read = (at: number) => number

/**
 * The offsets of the bytes of `bytes[start, end)` that belong to no character, in order.
 * @param start the first byte of a code
 */
export function badBytes(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): number[] {
  const bad: number[] = []
  const read = codeReader(bytes.subarray(0, end), encoding)
  for (let at = start; at < end; ) {
    const segment = readSegment(bytes, read, at, end)
    if (segment.clean) at = segment.end
    else at = searchSegment(bytes, read, at, segment.end, bad)
  }
  return bad
}

/** Reads straight on to the next boundary, or to the end of a window. */
function readSegment(bytes: Uint8Array, read: Read, start: number, end: number): { end: number; clean: boolean } {
  const limit = Math.min(end, start + windowBytes)
  let at = start
  let cost = 0
  let clean = true
  while (at < limit) {
    const byte = bytes[at] as number
    if (isBoundary(byte)) {
      if (at > start) break
      while (at < limit && isBoundary(bytes[at] as number)) at++
      return { end: Math.max(at, start + 1), clean: true }
    }
    const code = read(at)
    cost += code >> 3
    if (code >> 3 >= badCost) clean = false
    at += code & 7
  }
  // A shift in a long stretch shows its first bad code at the end of the stretch only, which may be windows away.
  if (at - start >= windowBytes && cost > usual * windowBytes) clean = false
  return { end: Math.min(at, end), clean }
}

/** The cost of the cheapest reading of `bytes[start, end)`: unlike reading straight on, it gets over a lost byte. */
export function pathCost(bytes: Uint8Array, start: number, end: number, encoding: Multibyte): number {
  const { best, bestBad } = cheapestPath(bytes, codeReader(bytes, encoding), start, end)
  return Math.min(best[end - start] as number, bestBad[end - start] as number)
}

/** Finds the cheapest path through a segment, adds its bad bytes to `bad`, and returns where reading goes on. */
function searchSegment(bytes: Uint8Array, read: Read, start: number, end: number, bad: number[]): number {
  const paths = cheapestPath(bytes, read, start, end)
  const last = end - start
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

function cheapestPath(bytes: Uint8Array, read: Read, start: number, end: number): Paths {
  const size = end - start
  const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const bestBad = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const length = new Uint8Array(size + 1)
  const badFromBad = new Uint8Array(size + 1)
  best[0] = 0
  for (let at = 0; at < size; at++) {
    const afterCode = best[at] as number
    const afterBad = bestBad[at] as number
    const reached = Math.min(afterCode, afterBad)
    if (reached === Number.POSITIVE_INFINITY) continue
    const code = read(start + at)
    const next = at + (code & 7)
    if (code >> 3 < badCost && next <= size && reached + (code >> 3) < (best[next] as number)) {
      best[next] = reached + (code >> 3)
      length[next] = code & 7
    }
    if ((bytes[start + at] as number) < 0x80) continue
    bestBad[at + 1] = Math.min(afterCode + badCost, afterBad + besideCost)
    badFromBad[at + 1] = afterBad + besideCost < afterCode + badCost ? 1 : 0
  }
  return { best, length, bestBad, badFromBad }
}
