import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Term, Value, Witness } from '../../statement.ts'
import type { Cell } from './grid.ts'

/** Whom or what the cells of a row are about. */
export interface RowSubject {
  readonly article: number
  readonly subject: Term
  /** Subject and header witnesses that all claims of the row share. */
  readonly witnesses: readonly Witness[]
  /** Who a dose of this row is for. */
  readonly group?: string
  /** How and how often, where columns of their own say so. */
  readonly route?: string
  readonly frequency?: string
}

/** A claim of a row's subject, with the place of its value. */
export function claimOf(
  { article, subject, witnesses }: RowSubject,
  property: string,
  value: Value,
  place: Span,
  more: { readonly head?: Cell; readonly qualifiers?: Qualifiers } = {},
): Claim {
  const header: Witness[] = more.head ? [{ role: 'header', start: more.head.start, end: more.head.end }] : []
  return {
    article,
    subject,
    property,
    value,
    ...(more.qualifiers && { qualifiers: more.qualifiers }),
    witnesses: [{ role: 'value', start: place.start, end: place.end }, ...witnesses, ...header],
  }
}
