import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'

/** Bracketed statistics end what they are about: （t=9.87，P<0.01）. */
const bracketed = /[（(][^（()）]{0,40}[Pp]\s?[=<>≤≥＜＞＝][^（()）]{0,20}[)）]/g

/** A part of a sentence, cut behind each bracket of statistics. */
export function splitAtStatistics(text: string, part: Span): Span[] {
  const parts: Span[] = []
  let { start } = part
  for (const { index, 0: written } of matchesOf(bracketed, text.slice(part.start, part.end))) {
    const end = part.start + index + written.length
    parts.push({ start, end })
    start = end
  }
  return start < part.end ? [...parts, { start, end: part.end }] : parts
}
