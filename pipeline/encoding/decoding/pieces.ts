import type { Span } from '../../span.ts'
import { badCost, codeReader, doubleCodes, isBoundary, type Multibyte, rareCost, swallowsLetter } from './codes.ts'
import { halvesPerBit } from './rarity.ts'
import { utf8Step } from './utf8.ts'

/** The encodings that parts of one file may be in. */
export type Part = 'utf-8' | Multibyte

/** How a piece of a file reads: nothing but ASCII, well, or badly. */
export type Verdict = 'ascii' | 'good' | 'bad'

/** A line is cut after so many bytes, where it can be. */
const pieceBytes = 160
/** Text costs less than this, in halves of a bit for each byte outside ASCII and for the piece. */
const usual = 6 * halvesPerBit
const slack = 12 * halvesPerBit

/**
 * Cuts bytes into lines, and long lines where no code can be cut, and says how each piece reads in an encoding. A piece that does not
 * read badly has no byte that belongs to no character.
 */
export class PieceReader {
  private readonly bytes: Uint8Array
  private readonly end: number
  private readonly double: Uint8Array
  private readonly step: (at: number) => number
  private cost = 0
  private worst = 0

  constructor(bytes: Uint8Array, end: number, encoding: Part) {
    this.bytes = bytes
    this.end = end
    this.double = encoding === 'utf-8' ? noCodes : doubleCodes(encoding)
    this.step = encoding === 'utf-8' ? (at) => utf8Code(bytes, at) : codeReader(bytes, encoding)
  }

  /** The end of the piece that begins at `start`, and how it reads. */
  read(start: number): { readonly next: number; readonly verdict: Verdict } {
    const { bytes, end } = this
    const soft = start + pieceBytes
    this.cost = 0
    this.worst = 0
    let at = start
    let ascii = 0
    while (at < end) {
      const byte = bytes[at] as number
      if (byte < 0x80) {
        at++
        ascii++
        if (byte === 0x0a || (at >= soft && isBoundary(byte))) break
      } else at = this.readAbove(at)
    }
    const count = at - start - ascii
    return { next: at, verdict: count === 0 ? 'ascii' : verdictOf(this.cost, count, this.worst) }
  }

  /** Reads from a byte above ASCII on to one that is not, or to a code that is rare or none, and over that. */
  private readAbove(start: number): number {
    const { bytes, double } = this
    const last = this.end - 1
    let at = start
    let cost = 0
    // Most codes are of two bytes and not rare; this is the loop that every byte of a file goes through.
    while (at < last) {
      const byte = bytes[at] as number
      if (byte < 0x80) break
      const one = double[(byte << 8) | (bytes[at + 1] as number)] as number
      if (one >= rareCost) break
      cost += one
      at += 2
    }
    this.cost += cost
    if (at > last || (bytes[at] as number) < 0x80) return at
    const code = this.step(at)
    this.cost += code >> 3
    this.worst = Math.max(this.worst, swallowsLetter(bytes, at, code) ? badCode : code)
    return at + (code & 7)
  }
}

const noCodes = new Uint8Array(0x10000).fill(badCost)

const verdictOf = (cost: number, count: number, worst: number): Verdict =>
  worst >= badCode || cost > usual * count + slack ? 'bad' : 'good'

/** What `codeReader` gives, at least, where there is no code. */
const badCode = badCost * 8

/** Its form alone proves UTF-8, so that a valid sequence costs nothing. */
function utf8Code(bytes: Uint8Array, at: number): number {
  const step = utf8Step(bytes, at)
  return step > 0 ? step : badCost * 8 - step
}

/** The pieces of `bytes[start, end)` that read badly in an encoding. */
export function suspectPieces(bytes: Uint8Array, start: number, end: number, encoding: Part): Span[] {
  const reader = new PieceReader(bytes, end, encoding)
  const suspects: Span[] = []
  for (let at = start; at < end; ) {
    const { next, verdict } = reader.read(at)
    if (verdict === 'bad') suspects.push({ start: at, end: next })
    at = next
  }
  return suspects
}
