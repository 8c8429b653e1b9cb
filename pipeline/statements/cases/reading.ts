import type { Span } from '../../span.ts'
import type { Diagnosis } from './diagnoses.ts'

/** What a clause of a case report tells. */
export type Kind =
  | 'complaint'
  | 'history'
  /** What goes on with a history. */
  | 'more'
  | 'finding'
  | 'diagnosis'
  | 'operation'
  | 'treatment'
  | 'event'
  | 'outcome'
  | 'nothing'

/** One clause of a case report, read. */
export interface Reading {
  readonly kind: Kind
  /** The words that tell it, without time words and cues. */
  readonly span: Span
  readonly time?: string
  /** The clause itself begins with a time word. */
  readonly timeLed: boolean
  /** Number of its sentence in the passage. */
  readonly sentence: number
  /** The finding is an image's or a laboratory's. */
  readonly imaging: boolean
  readonly operations: readonly Span[]
  readonly diagnoses: readonly Diagnosis[]
}

/** The words of a clause after its time word. */
export interface Words {
  readonly span: Span
  readonly text: string
  readonly timeLed: boolean
}

/** What a reading holds besides its words. */
export interface More {
  readonly time?: string | undefined
  readonly timeLed?: boolean
  readonly operations?: readonly Span[]
  readonly diagnoses?: readonly Diagnosis[]
}

/** One fact of a case report, with its place in the page's text. */
export interface CaseFact {
  readonly property:
    | 'chief-complaint'
    | 'history'
    | 'exam-finding'
    | 'diagnosis'
    | 'procedure-done'
    | 'course-note'
    | 'case-outcome'
  readonly span: Span
  readonly time?: string
  readonly possible?: boolean
}
