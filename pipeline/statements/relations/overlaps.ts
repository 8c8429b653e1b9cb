import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'

/** The claims without those whose value lies across that of an earlier one of the same subject and property: '家族史' in '有家族史'. */
export function* withoutOverlaps(claims: Iterable<Claim>): Generator<Claim> {
  const told = new Map<string, Span[]>()
  for (const claim of claims) {
    const [value] = claim.witnesses
    const key = `${claim.property} ${claim.subject.text}`
    const spans = told.get(key) ?? []
    if (value && spans.some(({ start, end }) => start < value.end && value.start < end)) continue
    if (value) spans.push(value)
    told.set(key, spans)
    yield claim
  }
}
