import { bucketsOf, type Sought, soughtIn } from './buckets.ts'
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
  for (const { passage, sought } of withOthers(passages)) {
    const same = candidates(passage.index, sought, seen).find((other) =>
      isNear((passages[other] as Passage).key, passage.key),
    )
    if (same !== undefined) keys[passage.index] = keys[same] as string
  }
  return keys
}

/** A passage is held against so many others at most, the earliest: hostile texts would have it compared with all. */
const mostTried = 8

type Buckets = Map<number, { readonly first: number; last: number }>

/** The passages that are looked for whose meaning another one has: the others are near none. */
function withOthers(passages: readonly Passage[]): readonly { passage: Passage; sought: Sought }[] {
  const all = passages.filter(isSurveyed).map((passage) => {
    const { said, start, key } = passage
    return { passage, sought: soughtIn(said.units, start, start + key.length) }
  })
  const counts = new Map<number, number>()
  for (const { sought } of all) counts.set(sought.meaning.hash, (counts.get(sought.meaning.hash) ?? 0) + 1)
  return counts.size === all.length ? [] : all.filter(({ sought }) => counts.get(sought.meaning.hash) !== 1)
}

/** The first and the last passage before this one in each of its buckets, in order; puts it into them. */
function candidates(index: number, sought: Sought, seen: Buckets): readonly number[] {
  const found = new Set<number>()
  for (const bucket of bucketsOf(sought, 0)) {
    const known = seen.get(bucket)
    if (known) {
      found.add(known.first).add(known.last)
      known.last = index
    } else seen.set(bucket, { first: index, last: index })
  }
  return found.size > 1 ? [...found].sort((a, b) => a - b).slice(0, mostTried) : [...found]
}

const isNear = (a: string, b: string): boolean => a === b || (nearlyAgree(a, b) && saysTheSame(a, b))
