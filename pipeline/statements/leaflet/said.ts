import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'

/** What a segment of a section says: the property, where the value stands, and its type where it is a term. */
export interface Said {
  readonly property: string
  readonly span: Span
  readonly type?: TermType
}

/** A stretch of a segment by offsets in it. */
export const within = ({ start }: Span, from: number, to: number): Span => ({ start: start + from, end: start + to })
