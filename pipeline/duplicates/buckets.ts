import { fnv1a } from '../text/hash.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { bins, mix, sketchOf } from './sketch.ts'

/** A meaning of so many words is hardly ever shared by chance: it is a bucket by itself. */
const tellingMeaning = 6

/**
 * Numbers below 2^53 that near texts of the same meaning share, at least one of them nearly always; texts of different
 * meaning share none. A hash of the meaning, where it says enough, or of the meaning with each bin of the sketch.
 * @param key a passage key
 * @param salt parts kinds of texts that are not to meet
 * @param meaning the key's meaning, where it is known
 */
export function* bucketsOf(
  key: string,
  salt: number,
  { signature, size }: Meaning = meaningOf(key),
): Generator<number> {
  const meaning = mix(fnv1a(signature))
  if (size >= tellingMeaning) {
    yield wide(meaning, salt)
    return
  }
  const sketch = sketchOf(key)
  for (let bin = 0; bin < bins; bin++) yield wide(meaning ^ mix((sketch[bin] as number) + bin), ~salt)
}

/** 53 bits of two mixings. */
const wide = (hash: number, salt: number): number => mix(hash + salt) * 0x200000 + (mix(~hash ^ salt) >>> 11)
