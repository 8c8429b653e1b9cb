import { sha256 } from './digest.ts'
import { type Document, newDocument } from './document.ts'
import { openDocument } from './encoding/decode.ts'
import { defaultOptions, type Options } from './options.ts'
import type { Outcome } from './stage.ts'
import { stages } from './stages.ts'
import type { Statement } from './statement.ts'
import { statements } from './statements/index.ts'

export interface CleanOptions extends Partial<Options> {
  /** The document's id; `document` where it is left out. */
  readonly id?: string
}

/** Runs one document through the stages that change text, without knowledge of other documents. */
export function cleanDocument(document: Document, options: Options): Outcome {
  let now = document
  for (const stage of stages) {
    if (stage.kind === 'statements') break
    const outcome = stage.kind === 'corpus' ? stage.apply(now, [], options) : stage.apply(now, options)
    if (outcome.kind === 'drop') return outcome
    now = outcome.document
    if (stage.name === options.until) break
  }
  return { kind: 'keep', document: now }
}

/**
 * Cleans one text that stands alone.
 * @param input bytes in any encoding we know, or text
 * @returns the document: text, revisions, blocks, notes; a document that would be dropped comes back with empty text
 */
export function clean(input: Uint8Array | string, { id = 'document', ...rest }: CleanOptions = {}): Document {
  const options = { ...defaultOptions, ...rest }
  const document =
    typeof input === 'string'
      ? newDocument(id, { path: id, sha256: sha256(input), runs: [] }, input)
      : openDocument(id, input)
  const outcome = cleanDocument(document, options)
  return outcome.kind === 'keep' ? outcome.document : { ...document, text: '', blocks: [] }
}

/** The statements of a cleaned document, in the order of the text. */
export function extract(document: Document, options: Partial<Options> = {}): readonly Statement[] {
  return statements.extract(document, { ...defaultOptions, ...options })
}
