import type { Span } from '../../span.ts'
import { Line } from './line.ts'
import { isBlank } from './scan.ts'

/** Longest line that may be a cell, in UTF-16 units. */
const longest = 240
/** A run of more blank lines than this parts regions. */
const widest = 5
/** Lines of a region that are looked at together; a longer region is cut. */
const most = 4000

let known: { readonly text: string; readonly regions: readonly (readonly Line[])[] } = { text: '', regions: [] }

/**
 * Runs of lines short enough to be cells, in order: longer lines, marked-up lines and wide gaps part them. The last answer is
 * kept: one rule after another asks for the same text. Linear in the text; a long line is never copied.
 */
export function regionsOf(text: string): readonly (readonly Line[])[] {
  if (known.text !== text) known = { text, regions: [...splitIntoRegions(text)] }
  return known.regions
}

function* splitIntoRegions(text: string): Generator<Line[]> {
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
      region.push(new Line(text, span, gap, span.start > at))
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
