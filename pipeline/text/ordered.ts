import type { Span } from '../span.ts'

/**
 * The index of the last span that starts at or before an offset, by binary search.
 * @param spans in order of their starts
 * @returns -1 where all start behind it
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
