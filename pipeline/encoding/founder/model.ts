import { classCosts } from '../tables/founder-classes.ts'
import { gramCount, grams } from '../tables/founder-grams.ts'
import { wordEdges, words } from '../tables/founder-words.ts'
import { type Features, FeatureTable } from './features.ts'
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
    features: readGrams(),
  }
  return model
}

const noUnit = 0x24
const zeroWeight = 0x50

function readGrams(): FeatureTable {
  const table = new FeatureTable(gramCount)
  for (let at = 0; at < grams.length; at += 4) {
    const first = grams.charCodeAt(at)
    const value = (grams.charCodeAt(at + 3) - zeroWeight) / 10
    table.set(first === noUnit ? 0 : first, grams.charCodeAt(at + 1), grams.charCodeAt(at + 2), value)
  }
  return table
}
