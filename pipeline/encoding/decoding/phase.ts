import { badCost, codeReader, type Legacy } from './costs.ts'

/**
 * In a two-byte encoding one lost or added byte shifts the reading of all that follow. Bytes below 0x30 belong to no longer code, so
 * between two of them the cheapest path through the bytes (Viterbi 1967) tells which bytes are the bad ones.
 */
const windowBytes = 8192
/** Text in phase costs less per byte in each block of this size. */
const usual = 1.5
const blockBytes = 24
/** The end of a window is read again by the next one, which sees what follows. */
const overlapBytes = 64

/**
 * The offsets of the bytes of `bytes[start, end)` that belong to no character, in order.
 * @param start the first byte of a code
 */
export function badBytes(bytes: Uint8Array, start: number, end: number, encoding: Legacy): number[] {
  const bad: number[] = []
  const read = codeReader(bytes.subarray(0, end), encoding)
  for (let at = start; at < end; ) {
    if ((bytes[at] as number) < 0x80) {
      at++
      continue
    }
    const segment = readSegment(bytes, read, at, end)
    if (segment.clean) at = segment.end
    else at = searchSegment(bytes, read, at, segment.end, bad)
  }
  return bad
}

type Read = (at: number) => number

interface Paths {
  readonly best: Float64Array
  readonly from: Int32Array
}

/** Reads straight on to the next byte below 0x30, or to the end of a window. */
function readSegment(bytes: Uint8Array, read: Read, start: number, end: number): { end: number; clean: boolean } {
  const limit = Math.min(end, start + windowBytes)
  let at = start
  let block = start
  let cost = 0
  let clean = true
  while (at < limit && (bytes[at] as number) >= 0x30) {
    const code = read(at)
    cost += code >> 3
    if (code >> 3 >= badCost) clean = false
    at += code & 7
    if (at - block < blockBytes) continue
    if (cost > usual * (at - block)) clean = false
    block = at
    cost = 0
  }
  return { end: Math.min(at, end), clean: clean && cost <= usual * Math.max(at - block, blockBytes / 2) }
}

/** The cost of the cheapest reading of `bytes[start, end)`: unlike reading straight on, it gets over a lost byte. */
export function pathCost(bytes: Uint8Array, start: number, end: number, encoding: Legacy): number {
  const { best } = cheapestPath(bytes, codeReader(bytes, encoding), start, end)
  return best[end - start] as number
}

/** Finds the cheapest path through a segment, adds its bad bytes to `bad`, and returns where reading goes on. */
function searchSegment(bytes: Uint8Array, read: Read, start: number, end: number, bad: number[]): number {
  const { from } = cheapestPath(bytes, read, start, end)
  const last = end - start
  const path: number[] = []
  for (let node = last; node > 0; node = from[node] as number) path.push(node)
  // The last codes of a full window may be cut, so they are left to the next window.
  const commit = last >= windowBytes ? last - overlapBytes : last
  let at = 0
  for (const node of path.reverse()) {
    if (node > commit) break
    if (node - at === 1 && (bytes[start + at] as number) >= 0x80) bad.push(start + at)
    at = node
  }
  return start + at
}

/** For each offset from `start` to `end`, the cost of the cheapest path and the offset it comes from. */
function cheapestPath(bytes: Uint8Array, read: Read, start: number, end: number): Paths {
  const size = end - start
  const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(size + 1)
  best[0] = 0
  const step = (at: number, length: number, cost: number) => {
    const next = at + length
    if (next > size || (best[at] as number) + cost >= (best[next] as number)) return
    best[next] = (best[at] as number) + cost
    from[next] = at
  }
  for (let at = 0; at < size; at++) {
    const code = read(start + at)
    step(at, code & 7, code >> 3)
    if ((bytes[start + at] as number) >= 0x80) step(at, 1, badCost)
  }
  return { best, from }
}
