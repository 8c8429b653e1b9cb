import type { TermType } from '../../statement.ts'

/** An English sentence that states a property: `s` is its subject where it is named, `v` what is said. */
export interface EnglishFrame {
  readonly property: string
  /** Whom it may be said of. */
  readonly subjects: readonly TermType[]
  /** What the members of the list may be, the first one where nothing tells; a text where left out. */
  readonly values?: readonly TermType[]
  /** Only members that are known to be so. */
  readonly known?: boolean
  /** Only a subject that the sentence names. */
  readonly named?: boolean
  /** Of a whole part of a sentence, with the flag d: groups `s`, `v`, `f`, what a test finds, and `may`, which hedges. */
  readonly pattern: RegExp
}

/** A frame whose pattern matches a whole part of a sentence, behind a word that leads in. */
export const frame = (
  property: string,
  subjects: readonly TermType[],
  pattern: string,
  rest: Partial<Pick<EnglishFrame, 'values' | 'known' | 'named'>> = {},
): EnglishFrame => ({
  property,
  subjects,
  ...rest,
  pattern: new RegExp(
    `^(?:(?:and|but|however|also|often|sometimes|usually|typically|in most cases|in some cases),? )?${pattern}$`,
    'di',
  ),
})
