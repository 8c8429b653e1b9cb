import { classCosts } from '../tables/founder-classes.ts'
import { gramCount, grams } from '../tables/founder-grams.ts'
import { wordEdges, words } from '../tables/founder-words.ts'
import { FeatureTable } from './features.ts'
import type { Model } from './lattice.ts'
import { readLexicon } from './lexicon.ts'

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
