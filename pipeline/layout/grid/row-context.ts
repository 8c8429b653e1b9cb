import { type Opening, openingOf } from './cell-costs.ts'
import type { Background } from './column.ts'
import { continuationCost } from './continuation.ts'
import type { Line } from './line.ts'

/** What is known of the table before its rows are read. */
export interface RowFrame {
  /** First line after the last one that may be used. */
  readonly limit: number
  /** Blank lines that stand between any two cells of this table. */
  readonly spacing: number
  /** Blank lines that stand between any two rows. */
  readonly rowSpacing: number
  /** The cells of the header. */
  readonly headings: ReadonlySet<string>
  readonly background: Background
  /** Bits it costs that a line goes on in the cell of the line before; `continuationCost` where it is left out. */
  readonly joinCost?: (before: Line, line: Line) => number
}

/** What rows are read against: the lines, the table's frame, and what has been worked out about the lines. */
export class RowContext {
  readonly lines: readonly Line[]
  readonly frame: RowFrame
  /** Cells tried so far. */
  steps = 0
  private readonly costs: (number | undefined)[] = []
  private readonly openings: (Opening | undefined)[] = []

  constructor(lines: readonly Line[], frame: RowFrame) {
    this.lines = lines
    this.frame = frame
  }

  /** Bits it costs that line `at` goes on in the cell of the line before. */
  continuationCost(at: number): number {
    const known = this.costs[at]
    if (known !== undefined) return known
    const [before, line] = [this.lines[at - 1] as Line, this.lines[at] as Line]
    const { joinCost, spacing } = this.frame
    const cost = joinCost ? joinCost(before, line) : continuationCost(before, line, spacing)
    this.costs[at] = cost
    return cost
  }

  /** What line `at` costs and gains wherever it begins a cell. */
  opening(at: number): Opening {
    const known = this.openings[at]
    if (known) return known
    const opening = openingOf(this.lines, this.frame, at)
    this.openings[at] = opening
    return opening
  }
}
