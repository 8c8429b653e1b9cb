import { MeaningHash } from './meaning.ts'
import { mix, sketchOf } from './sketch.ts'

/** A meaning of so many words is hardly ever shared by chance: it is a bucket by itself. */
const tellingMeaning = 6

/** A passage, or a text, as it is looked for: a part of the units of its keys. */
export interface Sought {
  readonly units: Uint16Array
  readonly start: number
  readonly end: number
  readonly meaning: MeaningHash
}

/** A part of the units of keys, with its meaning. */
export const soughtIn = (units: Uint16Array, start: number, end: number): Sought => ({
  units,
  start,
  end,
  meaning: new MeaningHash(units, start, end),
})

/**
 * Numbers below 2^53 that near texts of the same meaning share, at least one of them nearly always; texts of different
 * meaning share none. A hash of the meaning, where it says enough, or of the meaning with each bin of the sketch.
 * @param salt parts kinds of texts that are not to meet
 */
export function bucketsOf({ units, start, end, meaning: { hash, size } }: Sought, salt: number): readonly number[] {
  const [one, two] = [Math.floor(hash / 0x200000), hash % 0x200000]
  if (size >= tellingMeaning) return [wide(one ^ salt, two)]
  return Array.from(sketchOf(units, start, end), (least, bin) => {
    const part = mix(least + bin)
    return wide(one ^ ~salt ^ part, two ^ mix(part))
  })
}

/** 53 bits of two mixings. */
const wide = (one: number, two: number): number => mix(one) * 0x200000 + (mix(two) >>> 11)
