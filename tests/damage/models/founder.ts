import type { Replacement } from '../../../pipeline/edit.ts'
import { classCount } from '../../../pipeline/encoding/founder/symbols.ts'
import { randomFrom, shiftItalic, shiftSymbols, spaceOut, wrapLines } from '../../tables/founder-damage.ts'
import type { DamageModel } from '../model.ts'

const BLANK = 13
const every = new Set(Array.from({ length: classCount }, (_, cls) => cls).filter((cls) => cls !== BLANK))
const digits = new Set([1])
/** Commas, stops, opening and closing brackets and quotes. */
const punctuation = new Set([4, 5, 7, 8])

/** A replacement for each character that differs; Founder damage keeps the length. */
function differences(clean: string, damaged: string): Replacement[] {
  const found: Replacement[] = []
  for (let at = 0; at < clean.length; at++) {
    if (clean[at] !== damaged[at]) found.push({ start: at, end: at + 1, text: damaged[at] as string })
  }
  return found
}

const shift =
  (classes: ReadonlySet<number>) =>
  (clean: string): Replacement[] =>
    differences(clean, shiftSymbols(clean, classes).text)

const italicLatin = /[A-Za-z]+/g
const italicStatistic = /(?<![A-Za-z])[PtFrnxsUZ](?![A-Za-z])/g

/** Lines as a column has them: blanks beside Latin and figures, about 23 characters, a blank line between. */
const asJournal = (clean: string): string => wrapLines(spaceOut(clean), 23, '\n\n')

/** Regions of some hundred characters, each with another set of damaged classes or with none. */
function mixRegions(clean: string, seed: number): Replacement[] {
  const random = randomFrom(seed)
  const manners = [every, digits, punctuation, new Set<number>(), every]
  const found: Replacement[] = []
  for (let start = 0; start < clean.length; ) {
    const lineEnd = clean.indexOf('\n', start + 400 + Math.floor(random() * 1200))
    const end = lineEnd === -1 ? clean.length : lineEnd
    const classes = manners[Math.floor(random() * manners.length)] as Set<number>
    for (const one of shift(classes)(clean.slice(start, end))) {
      found.push({ ...one, start: one.start + start, end: one.end + start })
    }
    start = end === clean.length ? end : end + 1
  }
  return found
}

const kind = 'founder'

/** What Founder fonts do to the text of a journal, by the code table alone. */
export const models: readonly DamageModel[] = [
  {
    id: 'founder-symbols-journal',
    kind,
    why: 'Every font of the page is shifted, in lines of a column.',
    forward: shift(every),
    layout: asJournal,
  },
  { id: 'founder-symbols-dense', kind, why: 'Every font of the page is shifted.', forward: shift(every) },
  {
    id: 'founder-punctuation',
    kind,
    why: 'The font of the marks is shifted; figures and Latin are set in another one.',
    forward: shift(punctuation),
    layout: asJournal,
  },
  {
    id: 'founder-digits',
    kind,
    why: 'The font of the figures is shifted; all else is set in others.',
    forward: shift(digits),
    layout: asJournal,
  },
  {
    id: 'founder-italic',
    kind,
    why: 'Latin words are set in a shifted italic font.',
    forward: (clean) => differences(clean, shiftItalic(clean, italicLatin).text),
    layout: asJournal,
  },
  {
    id: 'founder-italic-statistics',
    kind,
    why: 'Single letters of statistics are set in a shifted italic font.',
    forward: (clean) => differences(clean, shiftItalic(clean, italicStatistic).text),
    layout: asJournal,
  },
  {
    id: 'founder-mixed',
    kind,
    why: 'Regions of a page are set in fonts that are shifted, shifted in part, or sound.',
    forward: mixRegions,
  },
]
