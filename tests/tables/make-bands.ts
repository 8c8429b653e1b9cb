// Makes pipeline/statements/tables/bands.ts: how far each statement rule can be trusted, by its precision on our own documents that
// were written blind (gold f1 to f4 and the cases). npx tsx tests/tables/make-bands.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { clean, extract } from '../../pipeline/clean.ts'
import { readGold } from '../../pipeline/io/gold.ts'
import type { GoldStatement } from '../../pipeline/review/scoring/match.ts'
import { scoreStatements } from '../../pipeline/review/scoring/statement-score.ts'
import type { Statement } from '../../pipeline/statement.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'
import { statementRules } from '../../pipeline/statements/rules/index.ts'

const table = 'pipeline/statements/tables/bands.ts'
/** Fewer claims than these, or claims in fewer documents, tell nothing against a rule. */
const fewest = 5
const fewestDocuments = 3

interface Tally {
  given: number
  wrong: number
  readonly documents: Set<string>
}

function read(raw: Uint8Array, id: string): { text: string; statements: readonly Statement[] } {
  const document = clean(raw, { id })
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

const gold = /^f[1-4]-/
for (const folder of await readGold('tests/gold', 'raw')) {
  if (!gold.test(folder.id)) continue
  const { text, statements } = read(folder.raw, folder.id)
  const wrong = new Set(scoreStatements(statements, folder.statements as GoldStatement[], text).wrong)
  for (const statement of statements) count(statement, folder.id, wrong.has(statement))
}
for (const name of readdirSync('tests/cases')) {
  const lines = readFileSync(`tests/cases/${name}/statements.txt`, 'utf8').split('\n')
  const wrong = new Set(lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)))
  for (const statement of read(readFileSync(`tests/cases/${name}/raw.txt`), name).statements)
    count(statement, name, wrong.has(showClaim({ ...statement, witnesses: [] })))
}

const bandOf = ({ given, wrong }: Tally): 'A' | 'B' | 'C' => {
  const precision = given < fewest ? 0 : (given - wrong) / given
  return precision >= 0.95 ? 'A' : precision >= 0.85 ? 'B' : 'C'
}
const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))
const off = rows.filter(
  ([, { given, wrong, documents }]) =>
    given >= fewest && documents.size >= fewestDocuments && (given - wrong) / given < 0.7,
)
const list = (entries: readonly string[]): string => entries.map((entry) => `  ${entry}\n`).join('')
writeFileSync(
  table,
  `/**
 * How far each statement rule can be trusted: A right in 95 of 100, B in 85, C in fewer or with fewer than ${fewest} claims measured; behind it
 * the claims measured and how many were wrong. Made by tests/tables/make-bands.ts from our own documents.
 */
export const bands: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
${list(rows.map(([id, tally]) => `'${id}': '${bandOf(tally)}', // ${tally.given}, ${tally.wrong}`))}}

/** Rules that were wrong in more than 30 of 100 claims: switched off unless they are asked for. */
export const doubtful: readonly string[] = [${off.map(([id]) => `'${id}'`).join(', ')}]
`,
)
