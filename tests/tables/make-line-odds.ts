// Makes the table of the chrome-line model: node --import tsx tests/tables/make-line-odds.ts
// Sources: lines and pages written for it (tests/boilerplate), the stage's own words, short blocks of the gold texts.
import { readdirSync, writeFileSync } from 'node:fs'
import { linesOfPage, looseLines, pages, trainLineOdds } from './line-odds-training.ts'

const groups = new Map<number, string[]>()
for (const [feature, odds] of trainLineOdds([...looseLines(), ...readdirSync(pages).flatMap(linesOfPage)]))
  groups.set(odds, [...(groups.get(odds) ?? []), feature])

const text = [...groups]
  .sort(([a], [b]) => a - b)
  .map(([odds, features]) => `  { odds: ${odds}, features: ${JSON.stringify(features.sort().join('\n'))} },`)
writeFileSync(
  'pipeline/boilerplate/tables/line-odds.ts',
  `/**
 * Log-odds of letters, pairs of letters and lengths of short lines: site chrome against content. A naive Bayes model
 * trained by natural's BayesClassifier. Made by tests/tables/make-line-odds.ts from lines of our own; do not edit.
 */
export const lineOdds: readonly { readonly odds: number; readonly features: string }[] = [
${text.join('\n')}
]
`,
)
