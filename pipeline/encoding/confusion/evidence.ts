import type { Confusion, Origin } from '../tables/confusions.ts'
import type { Occurrence } from './scan.ts'

/** What a document must show before the wrong character is replaced in words that prove it. */
interface Demand {
  readonly proofs: number
  /** How many different words must prove it. */
  readonly words: number
  /** So many proofs are wanted for each time that one of the words is written rightly. */
  readonly against: number
}

const demands: Readonly<Record<Origin, Demand>> = {
  conversion: { proofs: 1, words: 1, against: 0 },
  variant: { proofs: 2, words: 1, against: 1 },
  typing: { proofs: 3, words: 2, against: 4 },
}

/** So many proofs show that the whole document went through the substitution. */
const throughout = 3

/** How far a document is shown to have gone through a substitution. */
export type Extent = 'nowhere' | 'doubtful' | 'proved' | 'throughout'

/** What is further apart than this may belong to different articles. */
const reach = 4_000

/**
 * How far `text` is shown to have gone through the substitution of `confusion`.
 * @param found all that was found of the wrong character, in the order of the text
 */
export function extentOf(text: string, confusion: Confusion, found: readonly Occurrence[]): Extent {
  const all = found.filter(({ place }) => place?.sense === 'proof')
  if (all.length === 0) return 'nowhere'
  const { words, against, proofs: wanted } = demands[confusion.origin]
  const proofs = wanted > 1 ? all.filter(({ at }, i) => isNear(at, all[i - 1]) || isNear(at, all[i + 1])) : all
  if (proofs.length < wanted || new Set(proofs.map(({ place }) => place?.word)).size < words) return 'doubtful'
  const start = Math.max(0, (proofs[0]?.at ?? 0) - reach)
  const end = (proofs.at(-1)?.at ?? 0) + reach
  if (against > 0 && isOutweighed(text.slice(start, end), confusion, proofs.length / against)) return 'doubtful'
  return proofs.length >= throughout ? 'throughout' : 'proved'
}

const isNear = (at: number, other: Occurrence | undefined): boolean =>
  other !== undefined && Math.abs(other.at - at) <= reach

/** Whether the words are written rightly `most` times and more. */
function isOutweighed(text: string, { proof, likely = [] }: Confusion, most: number): boolean {
  let count = 0
  for (const word of [...likely, ...proof]) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (++count >= most) return true
  }
  return false
}

/** What is to be done with one occurrence: `note` where something speaks for the substitution, and not enough. */
export function verdictOn(
  { place }: Occurrence,
  { rare, unused, origin }: Confusion,
  extent: Extent,
): 'repair' | 'note' | 'leave' {
  if (place === undefined) {
    if (rare !== true) return 'leave'
    if (extent === 'throughout') return 'repair'
    return extent === 'proved' || unused === true ? 'note' : 'leave'
  }
  if (place.sense === 'stays') return 'leave'
  // 反覆 and 沈默 by themselves are older spellings.
  if (place.sense === 'likely' && origin !== 'conversion' && extent === 'nowhere') return 'leave'
  return extent === 'proved' || extent === 'throughout' ? 'repair' : 'note'
}
