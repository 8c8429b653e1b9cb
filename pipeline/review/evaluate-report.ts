import { showClaim } from '../statements/rule.ts'
import type { DocumentScore } from './evaluate.ts'
import { byProperty, type Measures, measure } from './measures.ts'
import { f1, precision, recall } from './scoring/ratio.ts'
import type { StatementTally } from './scoring/statement-score.ts'

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

/** All measures as JSON: of each document, of all, and by property. */
export function scoresToJson(scores: readonly DocumentScore[]): object {
  return {
    documents: Object.fromEntries(scores.map((score) => [score.id, measure([score])])),
    all: measure(scores),
    properties: Object.fromEntries(byProperty(scores)),
  }
}
