import type { Characters } from './pattern-node.ts'

/** How the texts that a part of an expression matches begin; the empty text is not told of. */
export interface Openings {
  /** Texts of one character. */
  readonly ones: Characters
  /** The first two characters of longer texts, or the first alone where the second may be any. */
  readonly pairs: ReadonlySet<string>
}

/** More pairs than this are told by their first characters. */
const mostPairs = 4000
const nowhere: Openings = { ones: new Set(), pairs: new Set() }

/** The characters that texts with these openings begin with. */
export function firstOf({ ones, pairs }: Openings): Set<string> {
  const first = new Set(ones)
  for (const pair of pairs) first.add(pair.charAt(0))
  return first
}

function bounded(openings: Openings): Openings {
  return openings.pairs.size <= mostPairs ? openings : { ...openings, pairs: firstOf({ ...openings, ones: new Set() }) }
}

/** Each of `left` with each first character of `right` behind it, put to `pairs`; with anything where `right` may be any. */
function follow(left: Characters, right: Openings | undefined, pairs: Set<string>): void {
  const next = right ? [...firstOf(right)] : ['']
  for (const one of left) for (const char of next) pairs.add(one + char)
}

/** Openings of one of several parts; undefined where one of them may open with anything. */
export function eitherOpenings(parts: readonly (Openings | undefined)[]): Openings | undefined {
  const ones = new Set<string>()
  const pairs = new Set<string>()
  for (const part of parts) {
    if (!part) return undefined
    for (const one of part.ones) ones.add(one)
    for (const pair of part.pairs) pairs.add(pair)
  }
  return bounded({ ones, pairs })
}

/** A part of a sequence; `openings` is asked only where the sequence gets so far. */
interface Part {
  readonly openings: () => Openings | undefined
  readonly empty: boolean
}

/** Openings of parts one behind the other. */
export function joinedOpenings(parts: readonly Part[]): Openings | undefined {
  let { ones } = nowhere
  let empty = true
  const pairs = new Set<string>()
  for (const part of parts) {
    if (!empty && ones.size === 0) break
    const own = part.openings()
    if (empty && !own) return undefined
    follow(ones, own, pairs)
    const begun = (empty && own) || nowhere
    for (const pair of begun.pairs) pairs.add(pair)
    ones = new Set([...begun.ones, ...(part.empty ? ones : [])])
    empty &&= part.empty
  }
  return bounded({ ones, pairs })
}

/** Openings of a part that may come again and again. */
export function repeatedOpenings(part: Openings | undefined): Openings | undefined {
  if (!part) return undefined
  const pairs = new Set(part.pairs)
  follow(part.ones, part, pairs)
  return bounded({ ones: part.ones, pairs })
}
