import { badCost, codeReader, isBoundary, type Multibyte } from './codes.ts'
import { pathCost, windowBytes } from './phase.ts'
import { halvesPerBit } from './rarity.ts'
import { bitsPerByte, scoreOf } from './score.ts'
import { utf8Step } from './utf8.ts'

/** Bytes that were read in one encoding. */
export type Run = readonly [byteStart: number, byteEnd: number, encoding: string]

/** The encodings that parts of one file may be in beside its main one. */
type Part = 'utf-8' | Multibyte
const foreign: readonly Part[] = ['utf-8', 'gb18030', 'big5']

/** What it costs to take a part of a file for another encoding than the main one, and how well the part must read in it. */
const switchCost = 40 * halvesPerBit
const foreignBits = 6.5
/** A line is cut after so many bytes, where it can be. */
const pieceBytes = 160

interface Piece {
  readonly start: number
  readonly end: number
  /** What it costs in the main encoding, and in each foreign one; infinite where it does not read well there. */
  readonly costs: readonly number[]
}

export interface Split {
  readonly runs: readonly Run[]
  /** Every byte belongs to a character. */
  readonly clean: boolean
}

/**
 * Cuts `bytes[start, end)` into runs: all is in the main encoding but lines, and parts of long lines, that read badly in it and well
 * in another one.
 */
export function splitRuns(bytes: Uint8Array, start: number, end: number, main: Part): Split {
  const runs: Run[] = []
  const others = foreign.filter((encoding) => encoding !== main)
  let clean = true
  let group: Piece[] = []
  const readPiece = pieceReader(bytes, end, main)
  for (let at = start; at < end; ) {
    const { next, verdict } = readPiece(at)
    if (verdict === 'bad') {
      clean = false
      group.push({ start: at, end: next, costs: costsOf(bytes, at, next, main, others) })
    } else if (verdict === 'good' && group.length > 0) {
      addForeign(runs, group, others)
      group = []
    }
    at = next
  }
  addForeign(runs, group, others)
  return { runs: fillGaps(runs, start, end, main), clean }
}

type Verdict = 'ascii' | 'good' | 'bad'

/** Reads to the end of a line, or a long line to a boundary, and says whether that reads well in the main encoding. */
function pieceReader(
  bytes: Uint8Array,
  end: number,
  main: Part,
): (start: number) => { next: number; verdict: Verdict } {
  const step = main === 'utf-8' ? (at: number) => utf8Code(bytes, at) : codeReader(bytes, main)
  return (start) => {
    let at = start
    let cost = 0
    let count = 0
    let bad = false
    while (at < end) {
      const byte = bytes[at] as number
      if (byte < 0x80) {
        at++
        if (byte === 0x0a || (at - start >= pieceBytes && isBoundary(byte))) break
        continue
      }
      const code = step(at)
      cost += code >> 3
      count += code & 7
      if (code >> 3 >= badCost) bad = true
      at += code & 7
    }
    if (bad || cost > (6 * count + 12) * halvesPerBit || at - start > windowBytes) return { next: at, verdict: 'bad' }
    return { next: at, verdict: count > 0 ? 'good' : 'ascii' }
  }
}

/** Its form alone proves UTF-8, so that a valid sequence costs nothing. */
function utf8Code(bytes: Uint8Array, at: number): number {
  const step = utf8Step(bytes, at)
  return step > 0 ? step : badCost * 8 - step
}

function costsOf(bytes: Uint8Array, start: number, end: number, main: Part, others: readonly Part[]): number[] {
  const own = pieceCost(bytes, start, end, main)
  return [
    own,
    ...others.map((encoding) => {
      const score = scoreOf(bytes, start, end, encoding)
      return bitsPerByte(score) <= foreignBits ? score.total : Number.POSITIVE_INFINITY
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
