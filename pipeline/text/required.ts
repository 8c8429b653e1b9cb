import { readPattern } from './pattern.ts'
import { frequencyOf, setsOf } from './pattern-node.ts'

/** Sets beyond these tell little more, and sets of words that stand in every second sentence take longer than they save. */
const mostSets = 3
const mostFrequent = 12_000

/**
 * Sets of words such that every text in which `pattern` matches holds a word of each, the rarest set first: what RE2's
 * FilteredRE2 and grep programs call required literals (Russ Cox, 'Regular Expression Matching with a Trigram Index', 2012).
 * @returns an empty list where nothing is required
 */
export function requiredWords(pattern: RegExp): (readonly string[])[] {
  const sets = new Map(setsOf(readPattern(pattern)).map((set) => [set.join('|'), set]))
  return [...sets.values()]
    .sort((a, b) => frequencyOf(a) - frequencyOf(b))
    .slice(0, mostSets)
    .filter((set, i) => i === 0 || frequencyOf(set) <= mostFrequent)
}
