import type { Span } from '../../span.ts'

/** What a pass over a text may cost, in characters glanced at: at the start, and more with each character of the text. */
const allowance = { start: 2_000_000, each: 20 }
/** Beyond the allowance only the kinds of damage are tried that the text is known to have; beyond so many times it none. */
const forKnown = 3
/** What is kept back for short lines: among text that no step heals they may be what can be healed. */
const short = { length: 256, reserve: 1.25 }
/** So many times a glance it costs to weigh all readings of a character. */
const perReading = 4

/** The kinds of damage that may be tried at a place: all, those that the text is known to have, none. */
export type Scope = 'all' | 'known' | 'none'

/**
 * Keeps the cost of the search in proportion to the text: most damage is of a kind or two, and quickly found, but text that no step heals
 * is tried with every step again and again. Counts work, not time, so that the same text is always read in the same way.
 */
export class Budget {
  /** In characters glanced at. */
  #spent = 0

  /** Takes note that the straight reading of so many characters was looked at. */
  glance(length: number): void {
    this.#spent += length
  }

  /** Takes note that all readings of so many characters were weighed. */
  read(length: number): void {
    this.#spent += length * perReading
  }

  /**
   * What may be tried on a part; what sound text before it has left over counts.
   * @param hasKnown whether the text is known to have any damage
   */
  scopeOf({ start, end }: Span, hasKnown: boolean): Scope {
    const allowed = allowance.start + allowance.each * start
    const isShort = end - start <= short.length
    if (this.#spent <= allowed * (isShort ? short.reserve : 1)) return 'all'
    return hasKnown && this.#spent <= allowed * forKnown ? 'known' : 'none'
  }
}
