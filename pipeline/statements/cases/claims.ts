import type { Claim, Qualifiers, QuantityValue, Value, Witness } from '../../statement.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { findQuantities, readQuantity } from '../quantity.ts'
import { factsOf } from './narrative.ts'
import { type Passage, passagesOf } from './passage.ts'
import type { CaseFact } from './reading.ts'

/** The claims of one passage that reports a patient. */
export interface CaseClaims {
  readonly passage: Passage
  readonly claims: readonly Claim[]
}

const cases = new Kept((page: Page) =>
  passagesOf(page).map((passage) => ({ passage, claims: claimsOf(page.text, passage) })),
)

/** The passages of a page that report patients, with what they say; read once a page. */
export const casesOf = (page: Page): readonly CaseClaims[] => cases.of(page)

/** The blocks that tell a patient's story. */
export function caseBlocks(page: Page): ReadonlySet<PageBlock> {
  return new Set(casesOf(page).flatMap(({ passage }) => passage.blocks))
}

/** The claims about patients that bear one of the properties. */
export function caseClaims(page: Page, ...properties: readonly string[]): Claim[] {
  return casesOf(page).flatMap(({ claims }) => claims.filter(({ property }) => properties.includes(property)))
}

function claimsOf(text: string, passage: Passage): Claim[] {
  return [
    ...patientClaims(text, passage),
    ...followUpClaims(text, passage),
    ...factsOf(text, passage).map((fact) => factClaim(text, passage, fact)),
  ]
}

function patientClaims(text: string, passage: Passage): Claim[] {
  const { sex, age } = passage.patient ?? {}
  const claims: Claim[] = []
  if (sex)
    claims.push(
      claim(passage, 'sex', { kind: 'text', text: text.slice(sex.start, sex.end) }, { role: 'value', ...sex }),
    )
  const years = age && ageIn(text.slice(age.start, age.end))
  if (age && years) claims.push(claim(passage, 'age', years, { role: 'value', ...age }))
  return claims
}

/** 9月 of a child is nine months. */
function ageIn(written: string): QuantityValue | undefined {
  const months = /^\d{1,2}月$/.test(written) ? readQuantity(written.replace('月', '个月')) : undefined
  return months ? { ...months, text: written } : readQuantity(written)
}

const followedFor = /随访(?:时间|至今|观察)?(?:已|约|共)?\s?$/

/** How long the patient was followed: '随访18个月'. */
function followUpClaims(text: string, passage: Passage): Claim[] {
  return passage.blocks.flatMap(({ block }) => {
    const { start, end } = block.content
    const told = text.slice(start, end)
    if (!told.includes('随访')) return []
    return findQuantities(told)
      .filter(
        ({ span, kind }) => kind === 'time' && followedFor.test(told.slice(Math.max(0, span.start - 8), span.start)),
      )
      .map(({ span, value }) =>
        claim(passage, 'follow-up', value, { role: 'value', start: start + span.start, end: start + span.end }),
      )
  })
}

const entities: Readonly<Record<string, 'disease' | 'procedure'>> = {
  diagnosis: 'disease',
  'procedure-done': 'procedure',
}

function factClaim(text: string, passage: Passage, { property, span, time, possible }: CaseFact): Claim {
  const words = text.slice(span.start, span.end)
  const type = entities[property]
  const value: Value = type ? { kind: 'entity', type, text: words } : { kind: 'text', text: words }
  const made = claim(
    passage,
    property,
    value,
    { role: 'value', ...span },
    // A time whose number is lost dates nothing.
    time === undefined || time.includes('⟦') ? undefined : { timepoint: time },
  )
  return possible ? { ...made, assertion: 'possible' } : made
}

/** A claim about the passage's patient. */
export function claim(
  { article, label, labelSpan }: Passage,
  property: string,
  value: Value,
  witness: Witness,
  qualifiers?: Qualifiers,
): Claim {
  const witnesses: Witness[] = [witness, ...(labelSpan ? [{ role: 'subject' as const, ...labelSpan }] : [])]
  const subject = { type: 'case' as const, text: label }
  return { ...(article > 1 && { article }), subject, property, value, ...(qualifiers && { qualifiers }), witnesses }
}
