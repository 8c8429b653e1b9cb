import type { Replacement } from '../../edit.ts'
import type { Remark } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'
import type { Span } from '../../span.ts'
import { gap } from './step.ts'

/** Characters one of which stands in every line that has lost text. */
export const lossSigns = '\ufffd锟烫屯葺铪'
/** Marks of lost bytes: U+FFFD itself, U+FFFD in UTF-8 read as GBK, and what uninitialised memory reads as. */
const marks = /\ufffd{1,4096}|(?:锟斤拷){1,1024}|斤拷|锟|烫{4,4096}|屯{3,4096}|葺{4,4096}|铪{4,4096}/g
/** What alone shows that a line has lost text; a single U+FFFD is one bad byte, and 锟 a name. */
const proof = /\ufffd{2}|\ufffd[^\ufffd]{1,40}\ufffd[^\ufffd]{1,40}\ufffd|锟斤拷|斤拷锟|烫{4}|屯{3}|葺{4}|铪{4}/
const content = /[0-9A-Za-z\u00c0-\u024f\u0370-\u052f\u3040-\u30ff\u3400-\u9fff]/

/** Between two losses, so many characters in a row can still be understood. */
const understood = 8

function countContent(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (content.test(text.charAt(at))) count++
  return count
}

/** A line's losses, and whether what is left between them is the greater part. */
function readLine(line: string): { losses: Span[]; isMostlyGood: boolean } {
  const losses: Span[] = []
  let kept = 0
  let lost = 0
  let at = 0
  const addBetween = (end: number): void => {
    const count = countContent(line.slice(at, end))
    if (count >= understood) kept += count
    else lost += count
  }
  for (const { index, 0: run } of line.matchAll(marks)) {
    addBetween(index)
    at = index + run.length
    lost += run.length
    losses.push({ start: index, end: at })
  }
  addBetween(line.length)
  return { losses, isMostlyGood: kept > lost }
}

/** Losses with what stands between them too short to be understood; half of that is wrong characters. */
function joinLosses(line: string, losses: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const loss of losses) {
    const last = joined.at(-1)
    if (last && countContent(line.slice(last.end, loss.start)) < understood)
      joined[joined.length - 1] = { start: last.start, end: loss.end }
    else joined.push(loss)
  }
  return joined
}

function* lostIn(line: string, start: number): Generator<Replacement | Remark> {
  const { losses, isMostlyGood } = readLine(line)
  if (!isMostlyGood) {
    yield { start, end: start + line.length, text: '', reason: 'unrecoverable' }
    return
  }
  for (const loss of joinLosses(line, losses)) {
    if (loss.end - loss.start < 2) continue
    const span = { start: start + loss.start, end: start + loss.end }
    yield { ...span, text: gap }
    yield { ...span, code: 'lost-bytes', message: `${loss.end - loss.start} characters whose bytes are lost` }
  }
}

/** Takes out lines of which the most is lost, and marks what is lost in others. */
export function* findLost(text: string, sites: Sites = sitesOf(text, lossSigns)): Generator<Replacement | Remark> {
  for (let at = sites.next(0); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (proof.test(line)) yield* lostIn(line, start)
    at = sites.next(end)
  }
}
