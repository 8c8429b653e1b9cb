import type { Document } from './document.ts'
import type { Options } from './options.ts'
import type { Statement } from './statement.ts'

/** A document goes on, or is dropped for a reason that is written down. */
export type Outcome =
  | { readonly kind: 'keep'; readonly document: Document }
  | { readonly kind: 'drop'; readonly id: string; readonly reason: string; readonly detail?: string }

/** What `rules` prints of a rule, whatever it works on. */
export interface RuleCard {
  readonly id: string
  readonly why: string
}

/** A pure step that needs no other document. */
export interface DocumentStage {
  readonly kind: 'document'
  readonly name: string
  readonly rules: readonly RuleCard[]
  readonly apply: (document: Document, options: Options) => Outcome
}

/** One row of a table: plain values, so that any engine can hold them. */
export type Row = Readonly<Record<string, string | number>>

/**
 * A step that must have seen the corpus: every document gives rows, SQL turns all rows into knowledge, and each document is
 * judged by the knowledge rows that bear its id. Without knowledge `apply` does what the document alone allows.
 */
export interface CorpusStage {
  readonly kind: 'corpus'
  readonly name: string
  readonly rules: readonly RuleCard[]
  /** Column names and SQL types of the rows; the first column is `id`, the document's. */
  readonly columns: Readonly<Record<string, 'VARCHAR' | 'BIGINT'>>
  readonly survey: (document: Document) => Iterable<Row>
  /** One SELECT over the table `rows`; its result has a column `id` and is the same whatever the order of the rows. */
  readonly sql: string
  readonly apply: (document: Document, knowledge: readonly Row[], options: Options) => Outcome
}

/** The last step: facts, and no change to the text. */
export interface StatementStage {
  readonly kind: 'statements'
  readonly name: string
  readonly rules: readonly RuleCard[]
  readonly extract: (document: Document, options: Options) => readonly Statement[]
}

export type Stage = DocumentStage | CorpusStage | StatementStage
