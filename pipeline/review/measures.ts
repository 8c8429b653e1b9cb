import type { DocumentScore } from './evaluate.ts'
import { addCounts, type Counts, f1, noCounts, precision, recall } from './scoring/ratio.ts'
import { addTally, noTally, type StatementTally } from './scoring/statement-score.ts'

/** The measures of one document or of a set, as numbers between 0 and 1 or as counts. */
export interface Measures {
  readonly textF1: number
  readonly characterErrorRate: number
  readonly blockF1: number
  readonly cells: Counts
  readonly cellsInPlace: number
  readonly tablesInvented: number
  readonly gapPrecision: number
  readonly gapRecall: number
  readonly removalPrecision: number
  readonly removalRecall: number
  readonly charactersLost: number
  readonly statementPrecision: number
  readonly statementRecall: number
  readonly statementF1: number
  readonly strictF1: number
  readonly meaningErrors: number
  readonly statementsGiven: number
  readonly statementsUnscored: number
}

type NumberMeasure = { [Name in keyof Measures]: Measures[Name] extends number ? Name : never }[keyof Measures]

/** The worst that is let through, for a set of documents taken together. */
export interface Floors {
  readonly documents: readonly string[]
  readonly least: Readonly<Partial<Record<NumberMeasure, number>>>
  readonly most: Readonly<Partial<Record<NumberMeasure, number>>>
}

/** The measures over several documents: lengths and counts are added up first. */
export function measure(scores: readonly DocumentScore[]): Measures {
  const sum = (pick: (score: DocumentScore) => Counts) => scores.map(pick).reduce(addCounts, noCounts)
  const total = (pick: (score: DocumentScore) => number) => scores.reduce((all, score) => all + pick(score), 0)
  const text = sum(({ text }) => text.counts)
  const removals = sum(({ removals }) => removals.lines)
  const gaps = sum(({ blocks }) => blocks.gaps)
  const tally = scores.map(({ statements }) => statements.all).reduce(addTally, noTally)
  return {
    textF1: f1(text),
    characterErrorRate: total(({ text }) => text.distance) / Math.max(1, text.wanted),
    blockF1: f1(sum(({ blocks }) => blocks.blocks)),
    cells: sum(({ blocks }) => blocks.cells),
    cellsInPlace: total(({ blocks }) => blocks.cells.right),
    tablesInvented: total(({ blocks }) => blocks.invented),
    gapPrecision: precision(gaps),
    gapRecall: recall(gaps),
    removalPrecision: precision(removals),
    removalRecall: recall(removals),
    charactersLost: total(({ removals }) => removals.lost),
    statementPrecision: precision(tally.counts),
    statementRecall: recall(tally.counts),
    statementF1: f1(tally.counts),
    strictF1: f1({ ...tally.counts, right: tally.strict }),
    meaningErrors: tally.meaningErrors,
    statementsGiven: tally.counts.given,
    statementsUnscored: total(({ statements }) => statements.unscored),
  }
}

/** Statement measures by property over several documents, sorted by name. */
export function byProperty(scores: readonly DocumentScore[]): [string, StatementTally][] {
  const all = new Map<string, StatementTally>()
  for (const { statements } of scores) {
    for (const [property, tally] of statements.byProperty) {
      all.set(property, addTally(all.get(property) ?? noTally, tally))
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1))
}
