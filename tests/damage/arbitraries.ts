import fc from 'fast-check'
import type { DamageModel } from './model.ts'
import { passages } from './passages.ts'

/** The same texts in every run. */
export const runs = (numRuns: number): { numRuns: number; seed: number } => ({ numRuns, seed: 20_261_120 })
export const seeds: fc.Arbitrary<number> = fc.integer({ min: 1, max: 1_000_000 })
/** A few passages of a page, the last one cut off anywhere. */
export const pagesFrom = (minLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.shuffledSubarray([...passages], { minLength, maxLength: 5 }), fc.nat({ max: 60 }))
    .map(([some, cut]) => some.join('\n').slice(0, -cut || undefined))

/** The text as the damage's page would lay it out. */
export const layOut = (model: DamageModel, text: string): string => model.layout?.(text) ?? text
