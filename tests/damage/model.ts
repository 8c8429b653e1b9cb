import { applyEdits, type Replacement } from '../../pipeline/edit.ts'
import { seeded } from '../bench/corpus.ts'

/**
 * One kind of damage as it comes about: what it does to clean text, exactly, so that a repair can be scored character by
 * character. A model knows nothing of the repair.
 */
export interface DamageModel {
  /** Kebab-case, unique over all models: 'founder-digits-journal'. */
  readonly id: string
  /** The repair's name, which is its file's in `models/` too: 'founder', 'mojibake', 'confusions', 'pinyin', … */
  readonly kind: string
  /** One sentence: how the damage comes about. */
  readonly why: string
  /**
   * What the damage does to `clean`: sorted, disjoint replacements, the same for the same seed. A replacement is as long as what is lost or
   * kept as a whole: one character for a font, a segment for mojibake.
   */
  readonly forward: (clean: string, seed: number) => readonly Replacement[]
  /** How the clean text is set before it is damaged (lines cut as in a column, blanks beside Latin); as it is where left out. */
  readonly layout?: (clean: string) => string
  /**
   * Characters that this damage puts in, and that sound text has too: those of them that were sound are what can be broken. Where left
   * out, they are the single characters that the damage puts into the texts of the lab.
   */
  readonly lookAlikes?: string
  /** Set where nothing can bring the text back: it may be left, noted or dropped, and what is counted is what was made up. */
  readonly lossy?: boolean
  /** Set where the damage is one of width, so that widths are compared too. */
  readonly countsWidth?: boolean
  /** Set where the layout stage has a part in the repair. */
  readonly withLayout?: boolean
}

/** The clean text after the damage. */
export const damage = (clean: string, model: DamageModel, seed: number): string =>
  applyEdits(clean, model.forward(clean, seed))

/** A source of chances that is the same for the same seed: true with probability `share`. */
export function chances(seed: number): (share: number) => boolean {
  const below = seeded(seed)
  return (share) => below(1_000_000) < share * 1_000_000
}

/** One replacement for each match of `pattern` (global) that `put` changes. */
export function replaceEach(
  clean: string,
  pattern: RegExp,
  put: (found: string, at: number) => string | undefined,
): Replacement[] {
  const found: Replacement[] = []
  for (const { index, 0: was } of clean.matchAll(pattern)) {
    const text = put(was, index)
    if (text !== undefined && text !== was) found.push({ start: index, end: index + was.length, text })
  }
  return found
}
