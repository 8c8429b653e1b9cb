import type { Replacement } from '../../../pipeline/edit.ts'
import { chances, type DamageModel, replaceEach } from '../model.ts'

/** Puts one of `characters` between two characters of the text, now and then. */
function insertionModel(
  id: string,
  why: string,
  characters: string,
  share: number,
  place = /(?<=\S)(?=\S)/g,
): DamageModel {
  return {
    id,
    kind: 'invisible',
    why,
    forward: (clean, seed) => {
      const happens = chances(seed)
      const found: Replacement[] = []
      for (const { index } of clean.matchAll(place)) {
        if (!happens(share)) continue
        found.push({ start: index, end: index, text: characters.charAt(found.length % characters.length) })
      }
      return found
    },
  }
}

export const models: readonly DamageModel[] = [
  insertionModel('zero-width', 'Web pages put characters of no width between others.', '\u200b\ufeff\u2060', 0.02),
  insertionModel(
    'joiners',
    'Editors leave joiners and direction marks between letters.',
    '\u200c\u200d\u200e\u200f',
    0.01,
  ),
  insertionModel(
    'soft-hyphens',
    'A web page names the places where a Latin word may be parted.',
    '\u00ad',
    0.3,
    /(?<=[a-z]{2})(?=[a-z]{2})/g,
  ),
  insertionModel('soft-hyphens-anywhere', 'An editor leaves soft hyphens between hanzi too.', '\u00ad', 0.02),
  insertionModel('controls', 'A faulty export leaves control characters in text.', '\u0001\u0002\u001f\u007f', 0.005),
  {
    id: 'blanks',
    kind: 'invisible',
    why: 'Web pages and PDF files use blanks of other widths than the ordinary one.',
    forward: (clean, seed) => {
      const happens = chances(seed)
      const others = '\u00a0\u2002\u2003\u2009\u202f'
      let count = 0
      return replaceEach(clean, / /g, () => (happens(0.7) ? others.charAt(count++ % others.length) : undefined))
    },
  },
]
