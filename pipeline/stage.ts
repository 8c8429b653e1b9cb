import type { Document, Note } from './document.ts'
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

/** Names and SQL types of a table's columns. */
export type Columns = Readonly<Record<string, 'VARCHAR' | 'BIGINT'>>

/** A table made from tables that are there: those of the survey and those of the steps before. */
export interface Step {
  readonly table: string
  /** One SELECT; its result is the same set of rows whatever the order of the rows it reads. */
  readonly sql: string
  /** A pure look at each row of the SELECT, for what SQL cannot tell: the row to put into the table, or none. */
  readonly confirm?: { readonly columns: Columns; readonly look: (row: Row) => Row | undefined }
  /** One SELECT that reads the table itself; the table becomes its result until nothing changes any more. */
  readonly repeat?: string
}

/**
 * A step that must have seen the corpus: every document gives rows, SQL turns all rows into knowledge, and each document is
 * judged by the knowledge rows that bear its id. Without knowledge `apply` does what the document alone allows.
 */
export interface CorpusStage {
  readonly kind: 'corpus'
  readonly name: string
  readonly rules: readonly RuleCard[]
  /** The tables of the survey; the column `id` is the document's. */
  readonly tables: Readonly<Record<string, Columns>>
  readonly survey: (document: Document) => Iterable<readonly [table: string, row: Row]>
  /** In order; the last makes the knowledge, with a column `id`. */
  readonly steps: readonly Step[]
  readonly apply: (document: Document, knowledge: readonly Row[], options: Options) => Outcome
}

/** The last step: facts, and no change to the text. */
export interface StatementStage {
  readonly kind: 'statements'
  readonly name: string
  readonly rules: readonly RuleCard[]
  readonly extract: (document: Document, options: Options) => readonly Statement[]
  /** What the facts of a document say that does not go together; at its best right after they are extracted. */
  readonly notes: (document: Document) => readonly Note[]
  /** How far each rule can be trusted, by its precision on documents that it was not written on: A ≥ .95, B ≥ .85, else C. */
  readonly bands: Readonly<Record<string, 'A' | 'B' | 'C'>>
}

export type Stage = DocumentStage | CorpusStage | StatementStage
