import type { Claim, Evidence, Statement } from '../statement.ts'
import { Quoter } from './evidence.ts'
import { claimIds } from './identity.ts'
import type { Page } from './page.ts'

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
 * The statements of a page: claims without a quote are refused, a repeated fact is told once, and the order is that of the
 * first value evidence, then of subject, property and id.
 */
export function assemble(page: Page, found: readonly Found[]): Statement[] {
  const sorted = [...found].sort((a, b) => placeOf(a.claim) - placeOf(b.claim))
  const quotes = new Quoter(page).quoteAll(sorted.map(({ claim }) => claim.witnesses))
  const held = sorted.flatMap(({ claim, rule }, i) => {
    const evidence = quotes[i]
    return evidence && bearsOut(evidence, claim) ? [{ claim, rule, evidence }] : []
  })
  const ids = claimIds(held.map(({ claim }) => claim))
  const first = new Map<string, Statement & { place: number }>()
  held.forEach(({ claim, rule, evidence }, i) => {
    const id = ids[i] as string
    if (!first.has(id)) first.set(id, { ...statementOf(id, claim, evidence, rule), place: placeOf(claim) })
  })
  return [...first.values()]
    .sort(
      (a, b) =>
        a.place - b.place ||
        inOrder(a.subject.text, b.subject.text) ||
        inOrder(a.property, b.property) ||
        inOrder(a.id, b.id),
    )
    .map(({ place: _, ...statement }) => statement)
}

function statementOf(id: string, claim: Claim, evidence: readonly Evidence[], rule: string): Statement {
  const { article = 1, subject, property, value, qualifiers, assertion } = claim
  return {
    id,
    ...(article > 1 && { article }),
    subject,
    property,
    value,
    ...(qualifiers && Object.keys(qualifiers).length > 0 && { qualifiers }),
    ...(assertion && { assertion }),
    evidence,
    rule,
  }
}
