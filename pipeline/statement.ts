import type { Span } from './span.ts'

export type TermType =
  | 'document'
  | 'disease'
  | 'symptom'
  | 'anatomy'
  | 'procedure'
  | 'drug'
  | 'test'
  | 'device'
  | 'finding'
  | 'study'
  | 'case'
  | 'group'

/** A thing that is spoken of, as it is written. */
export interface Term {
  readonly type: TermType
  readonly text: string
}

export type Comparator = '<' | '<=' | '>' | '>=' | '~'

export interface EntityValue {
  readonly kind: 'entity'
  readonly type: TermType
  readonly text: string
}

export interface TextValue {
  readonly kind: 'text'
  readonly text: string
  /** The normal form, where it differs from what is written. */
  readonly value?: string
}

export interface QuantityValue {
  readonly kind: 'quantity'
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly sd?: number
  readonly comparator?: Comparator
  /** UCUM. */
  readonly unit?: string
  readonly text: string
}

export interface DateValue {
  readonly kind: 'date'
  /** ISO 8601, as precise as the source. */
  readonly value: string
  readonly text: string
}

export type Value = EntityValue | TextValue | QuantityValue | DateValue

export type EvidenceRole = 'value' | 'subject' | 'cue' | 'header' | 'unit'

/** A W3C text-quote selector into the text of one block. */
export interface Evidence {
  readonly role: EvidenceRole
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** 2, 3 … only where quote, prefix and suffix together are not unique in the document. */
  readonly n?: number
}

export type Assertion = 'negated' | 'possible'

export type Qualifiers = Readonly<Record<string, string | number>>

/** One fact, as it is written; the keys stand in the order in which they are written. */
export interface Statement {
  readonly id: string
  /** 2, 3 … where a file holds several articles. */
  readonly article?: number
  readonly subject: Term
  readonly property: string
  readonly value: Value
  readonly qualifiers?: Qualifiers
  readonly assertion?: Assertion
  readonly evidence: readonly Evidence[]
  readonly rule: string
}

/** A place in the document's text that bears a claim out. */
export interface Witness extends Span {
  readonly role: EvidenceRole
}

/** What a statement rule finds: a statement before it has an id and quotes. Spans are in `document.text`. */
export interface Claim {
  readonly article?: number
  readonly subject: Term
  readonly property: string
  readonly value: Value
  readonly qualifiers?: Qualifiers
  readonly assertion?: Assertion
  /** At least one of role `value`. */
  readonly witnesses: readonly Witness[]
}
