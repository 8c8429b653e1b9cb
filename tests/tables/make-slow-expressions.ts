import { writeFileSync } from 'node:fs'
import { allExpressions, digestOf, verdictOf } from '../regex/expressions.ts'

/** Milliseconds from which on an expression is slow to check. */
const slow = 80

const rows: string[] = []
for (const expression of await allExpressions()) {
  const start = performance.now()
  const verdict = await verdictOf(expression)
  if (performance.now() - start >= slow) rows.push(`  '${digestOf(expression)}': '${verdict}',\n`)
  if (verdict === 'vulnerable') process.stdout.write(`${expression.file}: /${expression.source}/${expression.flags}\n`)
}
writeFileSync(
  'tests/tables/slow-expressions.ts',
  `import type { Verdict } from '../regex/expressions.ts'

/**
 * Expressions that take the checker long, by digest, with what it said; made by \`npx tsx tests/tables/make-slow-expressions.ts\`,
 * which checks all expressions anew. An expression that is changed is no longer in here and is checked by the test.
 */
export const slow: Readonly<Record<string, Verdict>> = {
${rows.sort().join('')}}
`,
)
