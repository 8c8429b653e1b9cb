import type { Span } from '../../span.ts'
import { badCost, codeReader, isBoundary, type Multibyte, swallowsLetter } from './codes.ts'
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
export function pieceReader(
  bytes: Uint8Array,
  end: number,
  encoding: Part,
): (start: number) => { next: number; verdict: Verdict } {
  const step = encoding === 'utf-8' ? (at: number) => utf8Code(bytes, at) : codeReader(bytes, encoding)
  return (start) => {
    const soft = start + pieceBytes
    let at = start
    let cost = 0
    let ascii = 0
    let worst = 0
    for (let last = 0; at < end && !endsPiece(last, at >= soft); ) {
      last = bytes[at] as number
      if (last < 0x80) {
        at++
        ascii++
        continue
      }
      const code = step(at)
      cost += code >> 3
      worst = Math.max(worst, swallowsLetter(bytes, at, code) ? badCode : code)
      at += code & 7
    }
    const count = at - start - ascii
    return { next: at, verdict: count === 0 ? 'ascii' : verdictOf(cost, count, worst) }
  }
}

const endsPiece = (byte: number, isLong: boolean) => byte === 0x0a || (isLong && isBoundary(byte))

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
  const readPiece = pieceReader(bytes, end, encoding)
  const suspects: Span[] = []
  for (let at = start; at < end; ) {
    const { next, verdict } = readPiece(at)
    if (verdict === 'bad') suspects.push({ start: at, end: next })
    at = next
  }
  return suspects
}
