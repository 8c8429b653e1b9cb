import { showClaim } from '../statements/rule.ts'
import type { DocumentScore } from './evaluate.ts'
import { addCounts, type Counts, f1, noCounts, precision, recall } from './scoring/ratio.ts'
import { addTally, noTally, type StatementTally } from './scoring/statement-score.ts'

/** The measures of one document or of a set, as numbers between 0 and 1 or as counts. */
export interface Measures {
  readonly textF1: number
  readonly characterErrorRate: number
  readonly blockF1: number
  readonly cells: Counts
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

const share = (value: number): string => value.toFixed(3).replace(/^0/, '')

const head = [
  'document',
  'text',
  'CER',
  'block',
  'cells',
  'inv',
  'gapP',
  'gapR',
  'rmP',
  'rmR',
  'lost',
  'stP',
  'stR',
  'stF1',
  'strict',
  'mean',
]

function row(name: string, m: Measures): string[] {
  return [
    name,
    share(m.textF1),
    share(m.characterErrorRate),
    share(m.blockF1),
    `${m.cells.right}/${m.cells.wanted}`,
    String(m.tablesInvented),
    share(m.gapPrecision),
    share(m.gapRecall),
    share(m.removalPrecision),
    share(m.removalRecall),
    String(m.charactersLost),
    share(m.statementPrecision),
    share(m.statementRecall),
    share(m.statementF1),
    share(m.strictF1),
    `${m.meaningErrors}/${m.statementsGiven}`,
  ]
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n')
}

const propertyRow = (name: string, { counts, strict, meaningErrors }: StatementTally): string[] => [
  name,
  String(counts.wanted),
  String(counts.given),
  String(counts.right),
  share(precision(counts)),
  share(recall(counts)),
  share(f1(counts)),
  String(strict),
  String(meaningErrors),
]

/** The report for people: a line a document and one for all, then a line a property. */
export function showScores(scores: readonly DocumentScore[]): string {
  const rows = [head, ...scores.map((score) => row(score.id, measure([score]))), row('all', measure(scores))]
  const properties = byProperty(scores).map(([name, tally]) => propertyRow(name, tally))
  const propertyHead = ['property', 'gold', 'given', 'right', 'P', 'R', 'F1', 'strict', 'meaning']
  return `${table(rows)}\n\n${table([propertyHead, ...properties])}\n`
}

/** Everything that went wrong, a line each. */
export function showFaults(scores: readonly DocumentScore[]): string {
  const lines: string[] = []
  for (const { id, blocks, removals, statements } of scores) {
    lines.push(`## ${id}`)
    for (const text of blocks.missedBlocks) lines.push(`block missed   ${text}`)
    for (const text of blocks.extraBlocks) lines.push(`block extra    ${text}`)
    for (const line of removals.missed) lines.push(`line kept      ${line}`)
    for (const line of removals.extra) lines.push(`line removed   ${line}`)
    for (const gold of statements.missed) lines.push(`stmt missed    ${showClaim({ ...gold, witnesses: [] })}`)
    for (const given of statements.wrong)
      lines.push(`stmt wrong     ${showClaim({ ...given, witnesses: [] })}  [${given.rule}]`)
    for (const [given, gold] of statements.meaningErrors) {
      lines.push(
        `stmt meaning   ${showClaim({ ...given, witnesses: [] })}  <> ${showClaim({ ...gold, witnesses: [] })}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}
