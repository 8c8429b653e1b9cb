import { unitsOf } from '../text/utf16.ts'

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

/** Hashes of all shingles of a text, in order. */
export function shinglesOf(text: string): Uint32Array {
  const units = unitsOf(text)
  return hashShingles(units, 0, units.length, new Uint32Array(shingleCount(units.length)))
}

const shingleCount = (length: number): number => Math.max(1, length - shingleLength + 1)

/** Writes the hash of each shingle: a rolling polynomial, mixed. A shorter text is one shingle. */
function hashShingles(units: Uint16Array, start: number, end: number, hashes: Uint32Array): Uint32Array {
  let rolling = 0
  const whole = Math.min(end, start + shingleLength - 1)
  for (let at = start; at < whole; at++) rolling = (Math.imul(rolling, base) + (units[at] as number) + 1) | 0
  if (end - start < shingleLength) hashes[0] = mix(rolling)
  for (let at = whole; at < end; at++) {
    const oldest = at - shingleLength
    if (oldest >= start) rolling = (rolling - Math.imul((units[oldest] as number) + 1, basePower)) | 0
    rolling = (Math.imul(rolling, base) + (units[at] as number) + 1) | 0
    hashes[oldest + 1 - start] = mix(rolling)
  }
  return hashes
}

/** Bits of a hash that choose the bin. */
const binBits = 4
const bins: number = 1 << binBits

const empty = 0xffffffff

/**
 * One-permutation MinHash: the smallest hash of each bin, empty bins filled from others by the optimal densification of
 * Shrivastava (2017). Two texts agree in a bin with the probability of their Jaccard similarity, nearly.
 */
export function sketchOf(units: Uint16Array, start: number, end: number): Uint32Array {
  const least = new Uint32Array(bins).fill(empty)
  for (let from = start; from === start || from + shingleLength <= end; from += window.length) {
    const to = Math.min(end, from + window.length + shingleLength - 1)
    hashShingles(units, from, to, window)
    const count = shingleCount(to - from)
    for (let i = 0; i < count; i++) {
      const hash = window[i] as number
      const bin = hash >>> (32 - binBits)
      const rest = (hash << binBits) >>> 0
      if (rest < (least[bin] as number)) least[bin] = rest
    }
  }
  return densify(least)
}

/** The shingles of a text that are looked at together. */
const window = new Uint32Array(1024)

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
