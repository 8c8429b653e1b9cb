// Makes pipeline/statements/tables/bands.ts: how far each statement rule can be trusted, by its precision on our own documents and
// passages that no rule was written on (those set aside). npx tsx tests/tables/make-bands.ts
import { writeFileSync } from 'node:fs'
import { clean, extract } from '../../pipeline/clean.ts'
import { newDocument, withBlocks } from '../../pipeline/document.ts'
import { type GoldFolder, readGold } from '../../pipeline/io/gold.ts'
import type { GoldStatement } from '../../pipeline/review/scoring/match.ts'
import { scoreStatements } from '../../pipeline/review/scoring/statement-score.ts'
import type { Statement } from '../../pipeline/statement.ts'
import { statementRules } from '../../pipeline/statements/rules/index.ts'
import { doubtful } from '../../pipeline/statements/tables/bands.ts'
import { parseBlocks } from '../../pipeline/text/markdown.ts'

const table = 'pipeline/statements/tables/bands.ts'
/** Fewer claims than these give no band. */
const fewest = 5
/** Fewer claims, or claims in fewer documents, do not switch a rule off: one wrong subject makes all claims of a passage wrong. */
const fewestAgainst = 30
const fewestDocuments = 3
/** A rule is switched off where its precision is below this beyond doubt: the quantile of 99 in 100. */
const leastPrecision = 0.7
const quantile = 2.326

interface Tally {
  given: number
  wrong: number
  readonly documents: Set<string>
}

/** A document through all stages, a passage, which is clean, through the last one only. */
function read({ id, raw, rawPath, cleaned }: GoldFolder): { text: string; statements: readonly Statement[] } {
  const text = newDocument(id, { path: id, sha256: '', runs: [] }, cleaned)
  const document = rawPath.endsWith('cleaned.md') ? withBlocks(text, parseBlocks(cleaned)) : clean(raw, { id })
  return { text: document.text, statements: extract(document) }
}

const tallies = new Map<string, Tally>(
  statementRules.map(({ id }) => [id, { given: 0, wrong: 0, documents: new Set() }]),
)
const count = ({ rule }: Pick<Statement, 'rule'>, document: string, wrong: boolean): void => {
  const tally = tallies.get(rule)
  if (!tally) return
  tally.given++
  if (wrong) tally.wrong++
  tally.documents.add(document)
}

// A rule that was off is measured like the others.
;(doubtful as string[]).length = 0

/** Documents that nobody looked into when rules were written. */
const setAside = /^(?:f5|f6|g4|g5|g7|g13)-/
const documents = (await readGold('tests/gold', 'raw')).filter(({ id }) => setAside.test(id))
for (const folder of [...documents, ...(await readGold('tests/passages/aside'))]) {
  const { text, statements } = read(folder)
  const { wrong, meaningErrors } = scoreStatements(statements, folder.statements as GoldStatement[], text)
  const faults = new Set([...wrong, ...meaningErrors.map(([given]) => given)])
  for (const statement of statements) count(statement, folder.id, faults.has(statement))
}

/** The upper end of Wilson's interval (1927) for the precision, which it passes in one of a hundred cases. */
function highest({ given, wrong }: Tally): number {
  const share = (given - wrong) / given
  const spread = (quantile * quantile) / given
  const half = quantile * Math.sqrt((share * (1 - share)) / given + spread / (4 * given))
  return (share + spread / 2 + half) / (1 + spread)
}

const bandOf = ({ given, wrong }: Tally): 'A' | 'B' | 'C' => {
  const precision = given < fewest ? 0 : (given - wrong) / given
  return precision >= 0.95 ? 'A' : precision >= 0.85 ? 'B' : 'C'
}
const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))
const off = rows.filter(
  ([, tally]) =>
    tally.given >= fewestAgainst && tally.documents.size >= fewestDocuments && highest(tally) < leastPrecision,
)
const list = (entries: readonly string[]): string => entries.map((entry) => `  ${entry}\n`).join('')
writeFileSync(
  table,
  `/**
 * How far each statement rule can be trusted: A right in 95 of 100, B in 85, C in fewer or with fewer than ${fewest} claims measured; behind it
 * the claims measured and how many were wrong. Source: our own documents that no rule was
 * written on, measured by tests/tables/make-bands.ts.
 */
export const bands: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
${list(rows.map(([id, tally]) => `'${id}': '${bandOf(tally)}', // ${tally.given}, ${tally.wrong}`))}}

/** Rules that are beyond doubt wrong in more than 30 of 100 claims: switched off unless they are asked for. */
export const doubtful: readonly string[] = [${off.map(([id]) => `'${id}'`).join(', ')}]
`,
)
