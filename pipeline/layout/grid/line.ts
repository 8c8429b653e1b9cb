import type { Span } from '../../span.ts'
import { headingBits } from './header.ts'
import { type Family, familyOf, type Kind, kindOf } from './kind.ts'

/** A line that is not blank, as evidence for the cell it may be. The span is without the blanks at its ends. */
export interface Line extends Span {
  /** Width-folded, as long as the span. */
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  readonly kind: Kind
  readonly family: Family
  /**
   * What columns are compared by: family, kind, length in steps, indentation, last character or unit, first character; each
   * with a letter of its own, or empty where the line has none.
   */
  readonly traits: readonly [string, string, string, string, string, string]
  /** How much it looks like a column's heading, in bits. */
  readonly heading: number
}

/** Longest line that may be a cell, in UTF-16 units. */
const longest = 240
/** A run of more blank lines than this parts regions. */
const widest = 5
/** Lines of a region that are looked at together; a longer region is cut. */
const most = 4000

const steps = [2, 4, 7, 11, 16, 24, 36, 60]

/** ASCII for full-width ASCII, character by character. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～　\u00a0]/g, (mark) =>
    mark === '　' || mark === '\u00a0' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

/** The evidence of the line at `span` (trimmed). */
export function lineOf(text: string, span: Span, gap: number, indented: boolean): Line {
  const folded = foldWidth(text.slice(span.start, span.end))
  const kind = kindOf(folded)
  const family = familyOf(kind)
  const step = steps.findIndex((limit) => folded.length <= limit)
  return {
    ...span,
    text: folded,
    gap,
    kind,
    family,
    traits: [
      `f${family}`,
      `k${kind}`,
      `s${step}`,
      `i${indented}`,
      `e${family === 'number' ? (/[^\d①-⑳*#()]{1,4}$/.exec(folded)?.[0].trim() ?? '') : folded.slice(-1)}`,
      family === 'number' ? '' : `b${folded.charAt(0)}`,
    ],
    heading: headingBits(folded, kind, family),
  }
}

/**
 * Runs of lines short enough to be cells, in order: longer lines, marked-up lines and wide gaps part them.
 * Linear in the text; a long line is never copied.
 */
export function* regionsOf(text: string): Generator<Line[]> {
  let region: Line[] = []
  let gap = 0
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const span = trim(text, at, end)
    if (span.start === span.end) gap++
    const ends = span.end - span.start > longest || gap > widest || region.length >= most || isMarked(text, span)
    if (ends && region.length > 0) {
      yield region
      region = []
    }
    if (span.end > span.start && span.end - span.start <= longest && !isMarked(text, span)) {
      region.push(lineOf(text, span, gap, span.start > at))
    }
    if (span.end > span.start) gap = 0
    at = end + 1
  }
  if (region.length > 0) yield region
}

const isMarked = (text: string, { start }: Span): boolean => text.startsWith('| ', start) || text.startsWith('#', start)

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
