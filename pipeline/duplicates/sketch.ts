/** Length of a shingle, in UTF-16 units. */
export const shingleLength = 5
const base = 0x01000193
/** What the oldest unit of a shingle has been multiplied by when the next one comes in. */
const basePower = Math.imul(Math.imul(base, base), Math.imul(base, base))

/** Bijective mixing of 32 bits: the finaliser of MurmurHash3 (public domain). */
export function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Calls `take` with the hash of each shingle of a text, in order: a rolling polynomial, mixed. A shorter text is one shingle. */
function eachShingle(text: string, take: (hash: number, index: number) => void): void {
  let rolling = 0
  for (let at = 0; at < text.length; at++) {
    if (at >= shingleLength) rolling = (rolling - Math.imul(text.charCodeAt(at - shingleLength) + 1, basePower)) | 0
    rolling = (Math.imul(rolling, base) + text.charCodeAt(at) + 1) | 0
    if (at >= shingleLength - 1) take(mix(rolling), at - shingleLength + 1)
  }
  if (text.length < shingleLength) take(mix(rolling), 0)
}

/** Hashes of all shingles of a text, in order. */
export function shinglesOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(1, text.length - shingleLength + 1))
  eachShingle(text, (hash, index) => {
    hashes[index] = hash
  })
  return hashes
}

/** Bits of a hash that choose the bin. */
const binBits = 4
export const bins: number = 1 << binBits

const empty = 0xffffffff

/**
 * One-permutation MinHash: the smallest hash of each bin, empty bins filled from others by the optimal densification of
 * Shrivastava (2017). Two texts agree in a bin with the probability of their Jaccard similarity, nearly.
 */
export function sketchOf(text: string): Uint32Array {
  const least = new Uint32Array(bins).fill(empty)
  eachShingle(text, (hash) => {
    const bin = hash >>> (32 - binBits)
    const rest = (hash << binBits) >>> 0
    if (rest < (least[bin] as number)) least[bin] = rest
  })
  return densify(least)
}

/** Each empty bin takes the value of a full one, found by a walk that depends on the bin alone. */
function densify(least: Uint32Array): Uint32Array {
  const full = least.slice()
  for (let bin = 0; bin < bins; bin++) {
    if (least[bin] !== empty) continue
    for (let attempt = 1; ; attempt++) {
      const other = mix(bin * 0x10001 + attempt) >>> (32 - binBits)
      if (least[other] === empty) continue
      full[bin] = least[other] as number
      break
    }
  }
  return full
}

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

/**
 * Jaccard similarity of two sets of shingles, from 0 to 1; of very long texts that of the shingles whose hashes are smallest,
 * which are the same ones in both (Broder 1997).
 */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
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
