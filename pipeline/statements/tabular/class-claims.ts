import type { Span } from '../../span.ts'
import type { Claim, QuantityValue, Witness } from '../../statement.ts'
import { findQuantities } from '../quantity.ts'
import { typeOf } from '../terms.ts'
import type { Column } from './columns.ts'
import { type Cell, unbracket } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'

/** The quantity that a bracket gives for how long a class of drugs works: （维持2-4周）. */
function lastingOf(text: string): { readonly span: Span; readonly value: QuantityValue } | undefined {
  if (!/维持|持续|作用|药效/.test(text)) return undefined
  return findQuantities(text).find(({ kind }) => kind === 'time')
}

export const subjectWitness = ({ start, end }: Cell): Witness => ({ role: 'subject', start, end })

/** A row's class of drugs, and what the class's bracket says of how long its drugs work: 中效（维持2-4周）. */
export function* classClaims(row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  const { term, inner } = unbracket(cell)
  // 失神发作: a kind of an illness is no class of the drug beside it.
  if (term.text === '' || /；/.test(row.subject.text) || /^(?:disease|symptom)$/.test(typeOf(term.text) ?? '')) return
  yield claimOf(row, 'drug-class', { kind: 'text', text: term.text }, term, { head: column.head })
  if (inner && /^[A-Z][A-Za-z0-9-]{1,9}$/.test(inner.text) && typeOf(term.text) === 'drug') {
    const subject = { type: 'drug', text: term.text } as const
    const named = { article: row.article, subject, witnesses: [subjectWitness(term)] }
    yield claimOf(named, 'synonym', { kind: 'entity', type: 'drug', text: inner.text }, inner)
  }
  const lasting = inner && lastingOf(inner.text)
  if (!inner || !lasting) return
  const { start, end } = lasting.span
  yield claimOf(row, 'duration', lasting.value, { start: inner.start + start, end: inner.start + end })
}
