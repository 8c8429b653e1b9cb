import { distance } from 'fastest-levenshtein'
import { overlapOf } from './overlap.ts'
import { shingleLength, shinglesOf } from './sketch.ts'

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

/** What the shorter of two near texts has at least of the longer one's length. */
const leastLength = (1 - mostChanged) * enoughCommon

/**
 * The SQL condition under which texts may be near by their lengths; it lets a few more through than are.
 * @param a SQL for the length of one text
 * @param b SQL for the other's
 */
export const mayBeNear = (a: string, b: string): string =>
  `LEAST(${a}, ${b}) * 100 >= GREATEST(${a}, ${b}) * ${Math.floor(leastLength * 100) - 1}`

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
  const { jaccard: common, most } = overlapOf(shinglesOnce(a), shinglesOf(b))
  if (common >= enoughCommon) return common
  if (common < leastCommon) return undefined
  if (longest > longestAligned) return common >= commonOfLong ? common : undefined
  // A change takes at most as many shingles as a shingle is long (Ukkonen 1992): with fewer in common more has changed.
  if (most < longest - shingleLength + 1 - shingleLength * Math.floor(mostChanged * longest)) return undefined
  const changed = distance(a, b) / longest
  return changed <= mostChanged ? 1 - changed : undefined
}

let latest = { text: '', shingles: shinglesOf('') }

/** The shingles of a text, which is mostly compared with several others in a row. */
function shinglesOnce(text: string): Uint32Array {
  if (text.length > longestAligned) return shinglesOf(text)
  if (latest.text !== text) latest = { text, shingles: shinglesOf(text) }
  return latest.shingles
}

/** True where two passages are near, whatever they mean. */
export const nearlyAgree = (a: string, b: string): boolean => nearness(a, b) !== undefined
