import { shortHash } from '../digest.ts'
import type { Claim, Qualifiers } from '../statement.ts'

/** Properties of which a subject has one value: a new value updates the statement. */
const singleValued: ReadonlySet<string> = new Set(
  `title journal year volume issue pages doi issn updated-at sex age onset-time duration concentration sample-size male-count
   female-count follow-up study-period outcome p-value t-value chi2-value event-count threshold parameter step conclusion`.split(
    /\s+/,
  ),
)

/** Texts that are their own identity: hanzi, digits, small letters and the marks between them. */
const plain = /^[\u4e00-\u9fff0-9a-z.%/±\-~、·α-ωμ°]*$/

/** Width-folded, without white space, lower case: the form in which texts are compared for identity. */
export function identityText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .toLowerCase()
}

/** Hashes what claims are, each text once. */
class Hasher {
  private readonly known = new Map<string, string>()

  idOf(text: string): string {
    const id = this.known.get(text) ?? `st_${shortHash(text, 12)}`
    this.known.set(text, id)
    return id
  }
}

/** What an id is the hash of. */
function keyOf(claim: Claim, withValue: boolean): string {
  const { article = 1, subject, property, value, qualifiers } = claim
  const rest = qualifiers ? JSON.stringify(sortedOf(qualifiers)) : '[]'
  const known = `[${article},"${subject.type}",${quoted(identityText(subject.text))},"${property}",${rest}`
  return withValue ? `${known},${quoted(identityText(value.text))}]` : `${known}]`
}

/** A text as JSON writes it. */
const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

const sortedOf = (qualifiers: Qualifiers): (string | number)[][] =>
  Object.entries(qualifiers)
    .map(([name, value]) => [name, typeof value === 'number' ? value : identityText(value)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

const suffix = { negated: '-', possible: '?' } as const

/**
 * The ids of the claims, in their order. A single-valued property's id leaves the value out, so that a changed value keeps the
 * id; where one such id would hold several values, all of them take the value in.
 */
export function claimIds(claims: readonly Claim[]): string[] {
  const values = new Map<string, Set<string>>()
  const hasher = new Hasher()
  const single = claims.map((claim) => {
    if (!singleValued.has(claim.property)) return undefined
    const key = keyOf(claim, false)
    const held = values.get(key) ?? new Set()
    values.set(key, held.add(identityText(claim.value.text)))
    return key
  })
  const ids = claims.map((claim, i) => {
    const key = single[i]
    return hasher.idOf(key !== undefined && values.get(key)?.size === 1 ? key : keyOf(claim, true))
  })
  return markAssertions(claims, ids)
}

/** Of statements that differ only in assertion, the negated and the possible one say so in their id. */
function markAssertions(claims: readonly Claim[], ids: string[]): string[] {
  if (claims.every(({ assertion }) => assertion === undefined)) return ids
  const assertions = new Map<string, Set<string>>()
  ids.forEach((id, i) => {
    const held = assertions.get(id) ?? new Set()
    assertions.set(id, held.add(claims[i]?.assertion ?? ''))
  })
  return ids.map((id, i) => {
    const assertion = claims[i]?.assertion
    return assertion && (assertions.get(id)?.size ?? 0) > 1 ? id + suffix[assertion] : id
  })
}
