import { bucketsOf } from './buckets.ts'
import { nearlyAgree } from './nearness.ts'
import type { Passage } from './passages.ts'
import { saysTheSame } from './same-meaning.ts'
import { isSurveyed } from './survey.ts'

/**
 * The key of each passage, and for one that is near an earlier one and means the same, the earlier one's: then both count as
 * equal. Each passage is held against the first and the last before it in each of its buckets.
 */
export function sharedKeys(passages: readonly Passage[]): readonly string[] {
  const keys = passages.map(({ key }) => key)
  const seen: Buckets = new Map()
  for (const passage of passages) {
    if (!isSurveyed(passage)) continue
    const same = candidates(passage, seen).find((other) => isNear((passages[other] as Passage).key, passage.key))
    if (same !== undefined) keys[passage.index] = keys[same] as string
  }
  return keys
}

/** A passage is held against so many others at most, the earliest: hostile texts would have it compared with all. */
const mostTried = 8

type Buckets = Map<number, { readonly first: number; last: number }>

/** The first and the last passage before this one in each of its buckets, in order; puts it into them. */
function candidates({ key, index }: Passage, seen: Buckets): readonly number[] {
  const found = new Set<number>()
  for (const bucket of bucketsOf(key, 0)) {
    const known = seen.get(bucket)
    if (known) {
      found.add(known.first).add(known.last)
      known.last = index
    } else seen.set(bucket, { first: index, last: index })
  }
  return found.size > 1 ? [...found].sort((a, b) => a - b).slice(0, mostTried) : [...found]
}

const isNear = (a: string, b: string): boolean => a === b || (nearlyAgree(a, b) && saysTheSame(a, b))
