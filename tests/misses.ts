// Lists statements that differ from gold, by property, errors of meaning first: npm run misses [-- [--passages] ID…]
// IDs are the beginnings of names of gold folders; all of them where none is given. With --passages those in tests/passages/open.
import { parseArgs } from 'node:util'
import { type DocumentScore, evaluate } from '../pipeline/review/evaluate.ts'
import type { Statement } from '../pipeline/statement.ts'
import { showClaim } from '../pipeline/statements/rule.ts'

const { values, positionals: only } = parseArgs({ options: { passages: { type: 'boolean' } }, allowPositionals: true })
const scores: readonly DocumentScore[] = await evaluate({
  gold: values.passages ? 'tests/passages/open' : 'tests/gold',
  raw: 'raw',
  fromGold: values.passages ?? false,
  ...(only.length > 0 && { only }),
})

/** Lines by property, in the order in which they were put in. */
type Listing = Map<string, string[]>

function put(listing: Listing, property: string, line: string): void {
  const lines = listing.get(property)
  if (lines) lines.push(line)
  else listing.set(property, [line])
}

const show = (one: Omit<Statement, 'id' | 'evidence' | 'rule'>): string => showClaim({ ...one, witnesses: [] })

const meaning: Listing = new Map()
const claimed: Listing = new Map()
const missed: Listing = new Map()
for (const { id, statements } of scores) {
  for (const [given, gold] of statements.meaningErrors)
    put(meaning, given.property, `${id}: ${show(given)}  <> ${show(gold)}  [${given.rule}]`)
  for (const given of statements.wrong) put(claimed, given.property, `${id}: ${show(given)}  [${given.rule}]`)
  for (const gold of statements.missed) put(missed, gold.property, `${id}: ${show(gold)}`)
}

for (const [title, listing] of [
  ['Errors of meaning', meaning],
  ['Claimed, and gold has it not', claimed],
  ['In gold, and not claimed', missed],
] as const) {
  const sorted = [...listing].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  console.log(`# ${title}: ${sorted.reduce((sum, [, lines]) => sum + lines.length, 0)}`)
  for (const [property, lines] of sorted) console.log(`\n## ${property}: ${lines.length}\n${lines.join('\n')}`)
  console.log()
}
