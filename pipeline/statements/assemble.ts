import type { Claim, Evidence, Statement } from '../statement.ts'
import { Quoter } from './evidence.ts'
import { claimIds } from './identity.ts'
import type { Page } from './page.ts'
import { withoutRivals } from './rivals.ts'
import { settleNames } from './settle.ts'
import { isWellFormed } from './well-formed.ts'

/** A claim and the rule that made it. */
export interface Found {
  readonly claim: Claim
  readonly rule: string
}

/** Only what stands in the document counts: a value that one of its quotes holds. */
function bearsOut(evidence: readonly Evidence[], { value }: Claim): boolean {
  return evidence.some((one) => one.role === 'value' && one.quote.includes(value.text))
}

const placeOf = (claim: Claim): number => claim.witnesses.find(({ role }) => role === 'value')?.start ?? 0

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The statements of a page: claims without a quote or with part of a sentence for a name are refused, a repeated fact is told once, and the order is that of the
 * first value evidence, then of subject, property and id.
 */
export function assemble(page: Page, found: readonly Found[]): Statement[] {
  if (found.length === 0) return []
  const settled = found.flatMap(({ claim, rule }) => {
    const whole = settleNames(claim)
    return whole ? [{ claim: whole, rule }] : []
  })
  const sorted = settled.sort((a, b) => placeOf(a.claim) - placeOf(b.claim))
  const quotes = new Quoter(page).quoteAll(sorted.map(({ claim }) => claim.witnesses))
  const borne: Held[] = []
  sorted.forEach(({ claim, rule }, i) => {
    const evidence = quotes[i]
    if (evidence && bearsOut(evidence, claim) && isWellFormed(claim)) borne.push({ claim, rule, evidence })
  })
  const held = withoutHedges(withoutRivals(borne))
  const ids = claimIds(held.map(({ claim }) => claim))
  const first = new Map<string, Placed>()
  held.forEach((one, i) => {
    const id = ids[i] as string
    if (!first.has(id)) first.set(id, { place: placeOf(one.claim), statement: statementOf(id, one) })
  })
  return [...first.values()].sort(byPlace).map(({ statement }) => statement)
}

const factOf = ({ claim: { article, subject, property, value } }: Found): string =>
  `${article ?? 1} ${subject.text} ${property} ${value.text}`

/** What the page also states outright is not told once more as what may be. */
function withoutHedges<T extends Found>(found: readonly T[]): readonly T[] {
  if (!found.some(({ claim }) => claim.assertion === 'possible')) return found
  const stated = new Set(found.filter(({ claim }) => claim.assertion === undefined).map(factOf))
  return found.filter((one) => one.claim.assertion !== 'possible' || !stated.has(factOf(one)))
}

/** A claim that the text bears out. */
interface Held extends Found {
  readonly evidence: readonly Evidence[]
}

interface Placed {
  readonly place: number
  readonly statement: Statement
}

const byPlace = (a: Placed, b: Placed): number =>
  a.place - b.place ||
  inOrder(a.statement.subject.text, b.statement.subject.text) ||
  inOrder(a.statement.property, b.statement.property) ||
  inOrder(a.statement.id, b.statement.id)

type Draft = { -readonly [Key in keyof Statement]?: Statement[Key] }

function statementOf(id: string, { claim, rule, evidence }: Held): Statement {
  const { article = 1, subject, property, value, qualifiers, assertion } = claim
  const draft: Draft = { id }
  if (article > 1) draft.article = article
  draft.subject = subject
  draft.property = property
  draft.value = value
  if (qualifiers && Object.keys(qualifiers).length > 0) draft.qualifiers = qualifiers
  if (assertion) draft.assertion = assertion
  draft.evidence = evidence
  draft.rule = rule
  return draft as Statement
}
