import { classCosts } from '../tables/founder-classes.ts'
import { gramCount, grams } from '../tables/founder-grams.ts'
import { wordEdges, words } from '../tables/founder-words.ts'
import type { Features } from './features.ts'
import { PackedGrams } from './grams.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'

/** What the lattice weighs readings with. */
export interface Model {
  readonly lexicon: Lexicon
  readonly features: Features
  /** Cost of a token's class after the classes of the two characters before it: `[(before2 * n + before) * n + cls]`. */
  readonly classes: Float32Array
}

let model: Model | undefined

/** The lexicon, class costs and n-gram weights, unpacked the first time they are needed. */
export function founderModel(): Model {
  model ??= {
    lexicon: readLexicon(words, wordEdges),
    classes: Float32Array.from(classCosts, (cost) => cost / 10),
    features: new PackedGrams(grams, gramCount),
  }
  return model
}
