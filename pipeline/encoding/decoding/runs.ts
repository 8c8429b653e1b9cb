import type { Span } from '../../span.ts'
import { isBoundary } from './codes.ts'
import { pathCost, windowBytes } from './phase.ts'
import { type Part, PieceReader } from './pieces.ts'
import { halvesPerBit } from './rarity.ts'
import { bitsPerByte, scoreOf } from './score.ts'

/** Bytes that were read in one encoding. */
export type Run = readonly [byteStart: number, byteEnd: number, encoding: string]

/** The encodings that parts of one file may be in beside its main one. */
const foreign: readonly Part[] = ['utf-8', 'gb18030', 'big5']

/** What it costs to take a part of a file for another encoding than the main one, and how well the part must read in it. */
const switchCost = 40 * halvesPerBit
const foreignBits = 6.5
/** What is left of one damaged character is no foreign text. */
const foreignBytes = 4

interface Piece {
  readonly start: number
  readonly end: number
  /** What it costs in the main encoding, and in each foreign one; infinite where it does not read well there. */
  readonly costs: readonly number[]
}

export interface Split {
  readonly runs: readonly Run[]
  /** The pieces that read badly in the main encoding; no other piece in it has a byte that belongs to no character. */
  readonly suspects: readonly Span[]
}

/**
 * Cuts `bytes[start, end)` into runs: all is in the main encoding but lines, and parts of long lines, that read badly in it and well
 * in another one.
 */
export function splitRuns(bytes: Uint8Array, start: number, end: number, main: Part): Split {
  const runs: Run[] = []
  const others = foreign.filter((encoding) => encoding !== main)
  const suspects: Span[] = []
  let group: Piece[] = []
  const reader = new PieceReader(bytes, end, main)
  for (let at = start; at < end; ) {
    const { next, verdict } = reader.read(at)
    if (verdict === 'bad') {
      suspects.push({ start: at, end: next })
      group.push(...piecesOf(bytes, at, next, main, others))
    } else if (verdict === 'good' && group.length > 0) {
      addForeign(runs, group, others)
      group = []
    }
    at = next
  }
  addForeign(runs, group, others)
  return { runs: fillGaps(runs, start, end, main), suspects }
}

/** A piece as a whole where it reads well in a foreign encoding, or else its parts, one of which may. */
function piecesOf(bytes: Uint8Array, start: number, end: number, main: Part, others: readonly Part[]): Piece[] {
  const costs = costsOf(bytes, start, end, main, others)
  if (end - start > windowBytes || costs.some((cost, i) => i > 0 && cost < Number.POSITIVE_INFINITY))
    return [{ start, end, costs }]
  return stretches(bytes, start, end).map((part) => ({
    ...part,
    costs: costsOf(bytes, part.start, part.end, main, others),
  }))
}

/** The parts of a piece that may differ in encoding: each begins above ASCII, behind a byte that is no part of a longer code. */
function stretches(bytes: Uint8Array, start: number, end: number): Span[] {
  const found: Span[] = []
  let last = start
  for (let at = start + 1; at < end; at++) {
    if ((bytes[at] as number) < 0x80 || !isBoundary(bytes[at - 1] as number)) continue
    found.push({ start: last, end: at })
    last = at
  }
  found.push({ start: last, end })
  return found
}

function costsOf(bytes: Uint8Array, start: number, end: number, main: Part, others: readonly Part[]): number[] {
  const own = pieceCost(bytes, start, end, main)
  return [
    own,
    ...others.map((encoding) => {
      const score = scoreOf(bytes, start, end, encoding)
      const isForeign = bitsPerByte(score) <= foreignBits && (score.bytes >= foreignBytes || score.bytes === 0)
      return isForeign ? score.total : Number.POSITIVE_INFINITY
    }),
  ]
}

function pieceCost(bytes: Uint8Array, start: number, end: number, encoding: Part): number {
  const { total } = scoreOf(bytes, start, end, encoding)
  return encoding === 'utf-8' || end - start > windowBytes
    ? total
    : Math.min(total, pathCost(bytes, start, end, encoding))
}

/** Adds the pieces of a group that are foreign: the cheapest way through the group in which every change of encoding costs. */
function addForeign(runs: Run[], group: readonly Piece[], others: readonly Part[]): void {
  if (group.length === 0) return
  let best = [0, ...others.map(() => switchCost)]
  const came: number[][] = []
  for (const { costs } of group) {
    const cheapest = best.indexOf(Math.min(...best))
    const change = (best[cheapest] as number) + switchCost
    // Going back to the main encoding is free, so that each stretch of foreign text is paid for once.
    const back = best[cheapest] as number
    const from = best.map((one, i) => (one <= (i === 0 ? back : change) ? i : cheapest))
    best = costs.map((cost, i) => cost + (from[i] === i ? (best[i] as number) : i === 0 ? back : change))
    came.push(from)
  }
  let state = best.indexOf(Math.min(...best))
  const states: number[] = []
  for (let i = group.length - 1; i >= 0; i--) {
    states[i] = state
    state = came[i]?.[state] as number
  }
  group.forEach(({ start, end }, i) => {
    const encoding = others[(states[i] as number) - 1]
    if (encoding === undefined) return
    const last = runs.at(-1)
    if (last && last[2] === encoding && i > 0 && states[i - 1] === states[i])
      runs[runs.length - 1] = [last[0], end, encoding]
    else runs.push([start, end, encoding])
  })
}

/** The foreign runs, and the main encoding between them. */
function fillGaps(foreignRuns: readonly Run[], start: number, end: number, main: Part): Run[] {
  const runs: Run[] = []
  let at = start
  for (const run of foreignRuns) {
    if (run[0] > at) runs.push([at, run[0], main])
    runs.push(run)
    at = run[1]
  }
  if (end > at || runs.length === 0) runs.push([at, end, main])
  return runs
}
