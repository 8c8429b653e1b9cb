/** Of texts with more different shingles a sample is compared: all of them would not fit into a set. */
const mostCompared = 1 << 18

/** The different hashes up to `limit`, which is as large as lets them be at most `mostCompared`. */
interface Sample {
  readonly hashes: ReadonlySet<number>
  readonly limit: number
}

function sampleOf(shingles: Uint32Array): Sample {
  const hashes = new Set<number>()
  let limit = 0xffffffff
  for (const shingle of shingles) {
    if (shingle <= limit) hashes.add(shingle)
    if (hashes.size <= mostCompared) continue
    limit >>>= 1
    for (const hash of hashes) if (hash > limit) hashes.delete(hash)
  }
  return { hashes, limit }
}

/** What two texts have in common of their shingles. */
export interface Overlap {
  /** Jaccard similarity, from 0 to 1. */
  readonly jaccard: number
  /** So many shingles at most stand in both, repeats counted; of long texts nothing is told. */
  readonly most: number
}

/**
 * How the shingles of two texts overlap; of very long texts by the shingles whose hashes are smallest, which are the same ones in
 * both (Broder 1997).
 */
export const overlapOf = (a: Uint32Array, b: Uint32Array): Overlap =>
  a.length + b.length <= mostMarked ? overlapOfMarked(a, b) : { jaccard: jaccardOfSamples(a, b), most: Infinity }

/** So many are looked up in a table that is used again for each pair. */
const mostMarked = 1 << 13
const held = new Uint32Array(2 * mostMarked)
/** What has a mark below the pair's is free. */
const marks = new Uint32Array(held.length)
let mark = 0
/** Places of the table that the pair uses, a power of two, less one. */
let last = 0

/** Marks the hashes of `a`, then those of `b`, which may be among them. */
function overlapOfMarked(a: Uint32Array, b: Uint32Array): Overlap {
  if (mark > 0xfffffff0) marks.fill(0)
  mark = mark > 0xfffffff0 ? 2 : mark + 2
  last = 2 ** (33 - Math.clz32(a.length + b.length - 1)) - 1
  let [both, all] = [0, 0]
  for (const hash of a) if (put(hash, mark) === 0) all++
  const differentInA = all
  for (const hash of b) {
    const before = put(hash, mark + 1)
    if (before === 0) all++
    else if (before === mark) both++
  }
  const differentInB = all + both - differentInA
  return { jaccard: both / all, most: both + Math.min(a.length - differentInA, b.length - differentInB) }
}

/** Gives the hash a mark; returns the one it had in this pair, or 0. */
function put(hash: number, its: number): number {
  let at = hash & last
  while ((marks[at] as number) >= mark && held[at] !== hash) at = (at + 1) & last
  const before = marks[at] as number
  held[at] = hash
  marks[at] = its
  return before >= mark ? before : 0
}

function jaccardOfSamples(a: Uint32Array, b: Uint32Array): number {
  const [left, right] = [sampleOf(a), sampleOf(b)]
  const limit = Math.min(left.limit, right.limit)
  let [both, all] = [0, 0]
  for (const hash of left.hashes) {
    if (hash > limit) continue
    all++
    if (right.hashes.has(hash)) both++
  }
  for (const hash of right.hashes) if (hash <= limit && !left.hashes.has(hash)) all++
  return all === 0 ? 0 : both / all
}
