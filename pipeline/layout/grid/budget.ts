/** Steps that any text may take, and more for each of its characters. */
const [base, perCharacter] = [600_000, 12]
/** Steps that a line of a table may give back. */
const perLine = 300

/**
 * What the searches of a text may cost in steps, a cell tried in a place each, so that the time is linear in the text whatever
 * stands in it. What led to a table is given back: a book of tables has steps enough, a text that only looks like one has not.
 */
export class Budget {
  private left: number
  /** Spent since the last table. */
  private since = 0

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.left = base + perCharacter * length
  }

  get isSpent(): boolean {
    return this.left <= 0
  }

  spend(steps: number): void {
    this.left -= steps
    this.since += steps
  }

  /** Takes note of a table of so many lines. */
  reward(lines: number): void {
    this.left += Math.min(this.since, lines * perLine)
    this.since = 0
  }
}
