import type { Statement } from '../../statement.ts'
import { parseBlocks } from '../../text/markdown.ts'
import { likenessRank } from './alike.ts'
import { compareStatements, type GoldStatement, isStrict } from './match.ts'
import { addCounts, type Counts, noCounts } from './ratio.ts'

/** Properties without gold: counted apart. */
const unscored: ReadonlySet<string> = new Set([
  'statistic',
  'incidence',
  'max-dose',
  'interaction',
  'storage',
  'shelf-life',
])

export interface StatementTally {
  readonly counts: Counts
  readonly strict: number
  readonly meaningErrors: number
}

export interface StatementScore {
  readonly all: StatementTally
  readonly byProperty: ReadonlyMap<string, StatementTally>
  readonly unscored: number
  readonly missed: readonly GoldStatement[]
  readonly wrong: readonly Statement[]
  readonly meaningErrors: readonly (readonly [Statement, GoldStatement])[]
}

interface Pair {
  readonly given: number
  readonly gold: number
  readonly rank: number
}

export const noTally: StatementTally = { counts: noCounts, strict: 0, meaningErrors: 0 }

export function addTally(a: StatementTally, b: StatementTally): StatementTally {
  return {
    counts: addCounts(a.counts, b.counts),
    strict: a.strict + b.strict,
    meaningErrors: a.meaningErrors + b.meaningErrors,
  }
}

/** Matches one to one, best pairs first. */
function matchAll(given: readonly Statement[], gold: readonly GoldStatement[]): ReadonlyMap<number, number> {
  const pairs: Pair[] = []
  given.forEach((statement, i) => {
    gold.forEach((line, j) => {
      if (statement.property !== line.property || statement.assertion !== line.assertion) return
      const likeness = compareStatements(statement, line)
      if (likeness === 'other' || likeness === 'meaning') return
      // A required line before an optional one, then an exact one before a like one.
      const rank = likenessRank(likeness) * 4 + (isStrict(statement, line) ? 2 : 0) + (line.optional ? 0 : 1)
      pairs.push({ given: i, gold: j, rank })
    })
  })
  pairs.sort((a, b) => b.rank - a.rank || a.given - b.given || a.gold - b.gold)
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const pair of pairs) {
    if (matched.has(pair.given) || taken.has(pair.gold)) continue
    matched.set(pair.given, pair.gold)
    taken.add(pair.gold)
  }
  return matched
}

/** A gold line that the statement contradicts: all alike but its numbers, signs, sides, polarity or assertion. */
function contradicted(statement: Statement, gold: readonly GoldStatement[]): GoldStatement | undefined {
  return gold.find((line) => {
    if (statement.property !== line.property) return false
    const likeness = compareStatements(statement, line)
    return statement.assertion === line.assertion
      ? likeness === 'meaning'
      : likeness === 'equal' || likeness === 'alike'
  })
}

const latinShare = (text: string): number => {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  const hanzi = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return letters + hanzi === 0 ? 0 : letters / (letters + hanzi)
}

/** The texts of the blocks that are at least 80 % Latin: what restates Chinese gold there is neither right nor wrong. */
function latinBlocks(cleaned: string): string[] {
  return parseBlocks(cleaned)
    .map((block) => cleaned.slice(block.content.start, block.content.end))
    .filter((text) => latinShare(text) >= 0.8)
}

function restates(statement: Statement, latin: readonly string[], gold: readonly GoldStatement[]): boolean {
  const quotes = statement.evidence
    .filter(({ role }) => role === 'value')
    .map(({ prefix, quote, suffix }) => prefix + quote + suffix)
  const inLatin = quotes.length > 0 && quotes.every((quote) => latin.some((text) => text.includes(quote)))
  return inLatin && gold.some((line) => line.property === statement.property && latinShare(line.value.text) < 0.8)
}

export function scoreStatements(
  statements: readonly Statement[],
  gold: readonly GoldStatement[],
  cleaned: string,
): StatementScore {
  const given = statements.filter(({ property }) => !unscored.has(property))
  const matched = matchAll(given, gold)
  const goldFound = new Set(matched.values())
  const latin = latinBlocks(cleaned)
  const byProperty = new Map<string, StatementTally>()
  const add = (property: string, right: number, given: number, wanted: number, strict = 0, meaningErrors = 0) => {
    const tally = { counts: { right, given, wanted }, strict, meaningErrors }
    byProperty.set(property, addTally(byProperty.get(property) ?? noTally, tally))
  }
  const wrong: Statement[] = []
  const meaningErrors: (readonly [Statement, GoldStatement])[] = []
  given.forEach((statement, i) => {
    const line = gold[matched.get(i) ?? -1]
    if (line?.optional) return
    if (line) {
      add(statement.property, 1, 1, 0, isStrict(statement, line) ? 1 : 0)
      return
    }
    const against = contradicted(statement, gold)
    if (!against && restates(statement, latin, gold)) return
    wrong.push(statement)
    if (against) meaningErrors.push([statement, against])
    add(statement.property, 0, 1, 0, 0, against ? 1 : 0)
  })
  const missed = gold.filter((line, j) => !line.optional && !goldFound.has(j))
  for (const line of gold) if (!line.optional) add(line.property, 0, 0, 1)
  const all = [...byProperty.values()].reduce(addTally, noTally)
  return { all, byProperty, unscored: statements.length - given.length, missed, wrong, meaningErrors }
}
