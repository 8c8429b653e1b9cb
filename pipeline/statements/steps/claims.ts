import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value, Witness } from '../../statement.ts'
import type { Page } from '../page.ts'
import { stepsOf } from './series.ts'
import type { StepSource } from './step.ts'

/** A thing that is done, as written, and where. */
export interface Doing {
  readonly article: number
  readonly subject: Span
}

/** A claim about a procedure whose name stands at `subject`. */
export function procedureClaim(
  page: string,
  { article, subject }: Doing,
  property: string,
  value: Value,
  at: Span,
  qualifiers: Qualifiers = {},
): Claim {
  const text = page.slice(subject.start, subject.end)
  const witnesses: Witness[] = [
    { role: 'value', ...at },
    { role: 'subject', ...subject },
  ]
  return {
    ...(article > 1 && { article }),
    subject: { type: 'procedure', text },
    property,
    value,
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    witnesses,
  }
}

/** The steps of a page that are parted in one of the ways, as claims. */
export function stepClaims(page: Page, source: StepSource): Claim[] {
  return stepsOf(page)
    .filter((step) => step.source === source)
    .map((step) => {
      const text = page.text.slice(step.text.start, step.text.end)
      const name = step.name && page.text.slice(step.name.start, step.name.end)
      const qualifiers = { ordinal: step.ordinal, ...(name !== undefined && { name }) }
      return procedureClaim(page.text, step, 'step', { kind: 'text', text }, step.text, qualifiers)
    })
}
