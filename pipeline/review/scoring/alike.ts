import { foldWidth } from '../../text/fold.ts'
import { likeness } from '../../text/lcs.ts'

/** How two texts stand to each other: `meaning` where they are alike but say another number, sign, side or polarity. */
export type Likeness = 'equal' | 'alike' | 'meaning' | 'other'

const meaningSigns = /[<>≤≥=＜＞＝≦≧]/g
const meaningWords = /[左右无未不非否没禁忌阴阳升降增减轻重]/g
const numerals = /[0-9零〇一二三四五六七八九十百千万亿两半]/g

/** Width-folded, lower case, without white space. */
export function foldTerm(text: string): string {
  return foldWidth(text).toLowerCase().replace(/\s+/g, '')
}

const pick = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).join('')

const sorted = (text: string): string => [...text].sort().join('')

/** Same digits and numerals in the same order, same signs, same multiset of meaning words. Takes folded texts. */
export function sameMeaning(a: string, b: string): boolean {
  return (
    pick(a, numerals) === pick(b, numerals) &&
    pick(a, meaningSigns) === pick(b, meaningSigns) &&
    sorted(pick(a, meaningWords)) === sorted(pick(b, meaningWords))
  )
}

export function compareTexts(a: string, b: string): Likeness {
  const x = foldTerm(a)
  const y = foldTerm(b)
  if (x === y) return 'equal'
  if (likeness(x, y) < 0.8) return 'other'
  return sameMeaning(x, y) ? 'alike' : 'meaning'
}

const rank: Readonly<Record<Likeness, number>> = { equal: 3, alike: 2, meaning: 1, other: 0 }

/** The best likeness of `text` to any of `wordings`. */
export function compareToAny(text: string, wordings: readonly string[]): Likeness {
  let best: Likeness = 'other'
  for (const wording of wordings) {
    const found = compareTexts(text, wording)
    if (rank[found] > rank[best]) best = found
  }
  return best
}

/** The lesser of two likenesses. */
export function weaker(a: Likeness, b: Likeness): Likeness {
  if (a === 'other' || b === 'other') return 'other'
  return rank[a] < rank[b] ? a : b
}

export const likenessRank = (found: Likeness): number => rank[found]
