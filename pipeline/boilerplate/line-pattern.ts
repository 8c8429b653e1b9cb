import { anchorOf, type OpeningFilter } from '../text/quick.ts'

/**
 * A pattern that rules look for at the beginning of lines: most lines begin otherwise, which two characters tell, so that it is
 * seldom tried. Made once, with the module that looks for it.
 */
export class LinePattern {
  readonly #pattern: RegExp
  /** Found when it is first asked for; null where any line may begin so. */
  #opening: OpeningFilter | null | undefined

  /** @param pattern without the flags g and y, all of it behind ^ */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether the pattern matches in a key. */
  test(key: string): boolean {
    if (this.#opening === undefined) this.#opening = anchorOf(this.#pattern) ?? null
    return this.#opening?.mayOpen(key, 0) !== false && this.#pattern.test(key)
  }
}
