import type { Reader } from './readers.ts'

/** What stands for a character whose bytes are lost. */
export const gap = '⟦?⟧'
/** The same while a text is read: one unit, as wrong decoding leaves it, so that the layer below can take it for a byte. */
export const lost = '\ufffd'

/** How one kind of damage is taken back: each character's bytes, and what reads them. */
export interface Step {
  /** As said in notes: 'utf-8 read as gb18030'. */
  readonly name: string
  /** The byte sequences that a UTF-16 unit may stand for, and what each costs. */
  readonly write: (unit: number, text: string, at: number) => readonly Writing[]
  readonly read: Reader
  /** What it costs to take a text for damaged; the surer the proof by whole bytes, the less. */
  readonly entry: number
  /** True where what reads the bytes refuses most that were not meant for it. */
  readonly isProved: boolean
  /** Set where Latin text becomes Latin text. */
  readonly keepsLatin?: boolean
  /** Set where a converter has come between, so that each character stands for several. */
  readonly isConverted?: boolean
  /** Set where a byte may have been lost, so that pairs of bytes are read half a pair off. */
  readonly offPhase?: boolean
}

export interface Writing {
  readonly bytes: readonly number[]
  readonly cost: number
  /** UTF-16 units taken; one where left out. */
  readonly units?: number
}
