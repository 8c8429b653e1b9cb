import { distance } from 'fastest-levenshtein'
import { jaccard, shinglesOf } from './sketch.ts'

/** Passages are near where so much of their shingles is common … */
const enoughCommon = 0.7
/** … or where at most so many of their characters are changed in an alignment. */
const mostChanged = 0.1
/** Longer texts are judged by their shingles alone: an alignment costs the product of the lengths. */
const longestAligned = 5_000
/** A changed character is in five shingles at most, so a tenth of them changed leaves a third in common: no need to align below. */
const leastCommon = 0.25
/** What texts with a tenth of their characters changed have in common of their shingles, with some room. */
const commonOfLong = 0.38

/**
 * How near two passages are, from 0 to 1: 1 − the share of changed characters, or their common shingles, whichever is more.
 * Undefined where they are not near. The meaning is not looked at.
 * @param a a passage key
 * @param b another
 */
export function nearness(a: string, b: string): number | undefined {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < longest * (1 - mostChanged) * enoughCommon) return undefined
  const common = jaccard(shinglesOf(a), shinglesOf(b))
  if (common >= enoughCommon) return common
  if (common < leastCommon) return undefined
  if (longest > longestAligned) return common >= commonOfLong ? common : undefined
  const changed = distance(a, b) / longest
  return changed <= mostChanged ? 1 - changed : undefined
}

/** True where two passages are near, whatever they mean. */
export const nearlyAgree = (a: string, b: string): boolean => nearness(a, b) !== undefined
