import type { Span } from '../span.ts'

/**
 * How many things at the beginning of an ordered list pass a test that none behind them passes, by binary search.
 * @param passes true for the first things, false for all behind them
 */
export function leadingCount<T>(things: readonly T[], passes: (thing: T) => boolean): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(things[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The index of the last span that starts at or before an offset, by binary search.
 * @param spans in order of their starts
 * @returns -1 where all start behind it
 */
export const lastStartingBy = (spans: readonly Span[], offset: number): number =>
  leadingCount(spans, ({ start }) => start <= offset) - 1
