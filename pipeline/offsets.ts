import type { Replacement } from './edit.ts'
import type { Span } from './span.ts'

/** Where each edit begins and ends before and after, for look-ups by binary search in both directions. */
export interface OffsetMap {
  readonly before: Int32Array
  readonly beforeEnd: Int32Array
  readonly after: Int32Array
  readonly afterEnd: Int32Array
}

/** Builds the map of sorted, disjoint edits in one pass. */
export function offsetMap(edits: readonly Replacement[]): OffsetMap {
  const size = edits.length
  const map = {
    before: new Int32Array(size),
    beforeEnd: new Int32Array(size),
    after: new Int32Array(size),
    afterEnd: new Int32Array(size),
  }
  let shift = 0
  edits.forEach(({ start, end, text }, i) => {
    map.before[i] = start
    map.beforeEnd[i] = end
    map.after[i] = start + shift
    map.afterEnd[i] = start + shift + text.length
    shift += text.length - (end - start)
  })
  return map
}

/** How many leading entries of the ascending `values` satisfy `value <= limit`. */
function countUpTo(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function translate(
  from: { start: Int32Array; end: Int32Array },
  to: { start: Int32Array; end: Int32Array },
  { start, end }: Span,
): Span {
  const right = translateEnd(from, to, end)
  if (start === end) return { start: right, end: right }
  // The character at `start` lies in the last edit that starts at or before it, if that edit still covers it.
  const last = countUpTo(from.start, start) - 1
  if (last < 0) return { start, end: right }
  const covered = start < (from.end[last] as number)
  const left = covered ? (to.start[last] as number) : start - (from.end[last] as number) + (to.end[last] as number)
  return { start: Math.min(left, right), end: right }
}

function translateEnd(
  from: { start: Int32Array; end: Int32Array },
  to: { start: Int32Array; end: Int32Array },
  end: number,
): number {
  // The character before `end` lies in the last edit that starts strictly before `end`.
  const last = countUpTo(from.start, end - 1) - 1
  if (last < 0) return end
  const covered = end <= (from.end[last] as number)
  return covered ? (to.end[last] as number) : end - (from.end[last] as number) + (to.end[last] as number)
}

/** The smallest span before the edits that produced `span` of the text after; O(log n). */
export function spanBefore(map: OffsetMap, span: Span): Span {
  return translate({ start: map.after, end: map.afterEnd }, { start: map.before, end: map.beforeEnd }, span)
}

/** The smallest span after the edits that holds what became of `span` of the text before; O(log n). */
export function spanAfter(map: OffsetMap, span: Span): Span {
  return translate({ start: map.before, end: map.beforeEnd }, { start: map.after, end: map.afterEnd }, span)
}
