/** A file that becomes one document. */
export interface FileInput {
  readonly kind: 'file'
  readonly id: string
  /** The path under the raw folder, with `/`. */
  readonly path: string
  /** Where the file lies. */
  readonly location: string
}

/** A record of a table that becomes one document. */
export interface RecordInput {
  readonly kind: 'record'
  readonly id: string
  /** The record's own id, or `<file>#<line>` where it has none. */
  readonly path: string
  readonly text: string
  /** The record's own word for its site, or the host of its address. */
  readonly site?: string
}

/** An input that cannot become a document, and why. */
export interface BadInput {
  readonly kind: 'bad'
  readonly id: string
  readonly path: string
  readonly code: string
  readonly message: string
}

export type Input = FileInput | RecordInput | BadInput
