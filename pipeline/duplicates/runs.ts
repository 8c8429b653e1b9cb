import { sharedKeys } from './near-keys.ts'
import type { Passage } from './passages.ts'

/** Consecutive blocks that repeat as many consecutive blocks before them. */
export interface Run {
  readonly first: number
  /** One past the last block of the copy. */
  readonly next: number
  /** How far before the copy the original stands, in blocks. */
  readonly distance: number
}

/**
 * For each block the earlier block it repeats, as index, or -1: of several the one that continues the blocks beside it.
 * Linear in the blocks.
 */
export function matchRepeats(passages: readonly Passage[]): Int32Array {
  const keys = sharedKeys(passages)
  const firsts = new Map<string, number>()
  const matches = new Int32Array(passages.length).fill(-1)
  for (const [index, key] of keys.entries()) {
    if (key === '') continue
    const before = index > 0 ? (matches[index - 1] as number) : -1
    const known = firsts.get(key)
    if (before >= 0 && before + 1 < index && keys[before + 1] === key) matches[index] = before + 1
    else if (known === undefined) firsts.set(key, index)
    else matches[index] = known
  }
  extendBack(keys, matches)
  return matches
}

/** Lets runs begin as early as they can: a heading that recurs belongs to the section that is repeated after it. */
function extendBack(keys: readonly string[], matches: Int32Array): void {
  for (let index = keys.length - 2; index >= 0; index--) {
    const wanted = (matches[index + 1] as number) - 1
    if (wanted < 0) continue
    const continuesOther = index > 0 && (matches[index - 1] as number) + 1 === matches[index]
    const key = keys[index]
    if (!continuesOther && key !== '' && keys[wanted] === key) matches[index] = wanted
  }
}

/** The longest runs of repeats. */
export function runsOf(matches: Int32Array): Run[] {
  const runs: Run[] = []
  let first = 0
  while (first < matches.length) {
    const match = matches[first] as number
    let next = first + 1
    if (match >= 0) {
      while (next < matches.length && matches[next] === match + next - first) next++
      runs.push({ first, next, distance: first - match })
    }
    first = next
  }
  return runs
}

/** So many copies side by side, taken from here and there, are a pile of leftovers: no author writes one. */
const fewestInPile = 3

/**
 * Consecutive copies of blocks that stand in other orders and distances before: what a page piles up behind its text.
 * @param counts whether a block says enough to be told again
 */
export function pilesOf(matches: Int32Array, counts: (index: number) => boolean): { first: number; next: number }[] {
  const piles: { first: number; next: number }[] = []
  const isCopy = (index: number): boolean => (matches[index] ?? -1) >= 0 && counts(index)
  for (let first = 0; first < matches.length; first++) {
    if (!isCopy(first)) continue
    let next = first + 1
    while (isCopy(next)) next++
    const distances = new Set(matches.slice(first, next).map((match, i) => first + i - match))
    // As many distances as half of the copies: one or two would be a run, which is judged as such.
    if (next - first >= fewestInPile && 2 * distances.size > next - first) piles.push({ first, next })
    first = next
  }
  return piles
}

/** So many blocks may stand between two neighbours of a repeat, in the original or in the copy. */
const interruption = 2

/**
 * Marks what an inserted block has cut off from a repeat: a block that stands next to one that goes, as its original stands
 * next to the other's original, but for a block or two.
 * @param gone 1 for each block that goes; changed in place
 * @param counts whether a block says enough to be told again
 */
export function bridgeRuns(matches: Int32Array, gone: Uint8Array, counts: (index: number) => boolean): void {
  const follows = (index: number, other: number): boolean => {
    if (gone[other] !== 1 || (matches[other] as number) < 0) return false
    const step = ((matches[index] as number) - (matches[other] as number)) * Math.sign(index - other)
    return step >= 1 && step <= interruption + 1
  }
  const visit = (index: number, towards: 1 | -1): void => {
    if (gone[index] === 1 || (matches[index] as number) < 0 || !counts(index)) return
    for (let by = 1; by <= interruption; by++) if (follows(index, index + towards * by)) gone[index] = 1
  }
  for (let index = 0; index < matches.length; index++) visit(index, -1)
  for (let index = matches.length - 1; index >= 0; index--) visit(index, 1)
}
