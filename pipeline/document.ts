import { type Block, moveBlock } from './block.ts'
import { composeEdits } from './compose.ts'
import { applyEdits, type Edit, type Edits } from './edit.ts'
import { type OffsetMap, offsetMap, spanAfter, spanBefore } from './offsets.ts'
import type { Span } from './span.ts'

/** Where the raw text came from and how its bytes were read. */
export interface Source {
  /** The path under the raw folder, or the name of the record. */
  readonly path: string
  /** SHA-256 of the bytes. */
  readonly sha256: string
  /** Why the bytes were read so, where there was a choice. */
  readonly evidence?: string
  /** The site it was collected from, where the input names it. */
  readonly site?: string
  /** Which bytes were read in which encoding, in order. */
  readonly runs: readonly (readonly [byteStart: number, byteEnd: number, encoding: string])[]
}

/** The edits one stage made, as one list in the offsets of the text it was given. */
export interface Revision {
  readonly stage: string
  readonly edits: Edits
}

/** The site of a document: as the input names it, or the folder it lies in. */
export const siteOf = ({ source: { site, path } }: Pick<Document, 'source'>): string =>
  site ?? path.replace(/(?:^|\/)[^/]*$|#\d+$/, '')

/** Noticed, not changed. */
export interface Note {
  readonly code: string
  readonly rule: string
  /** Offsets in the raw text. */
  readonly raw: Span
  readonly message: string
}

/** The text now, the raw text, and the edits between them. Never mutated. */
export interface Document {
  readonly id: string
  readonly source: Source
  readonly raw: string
  readonly text: string
  /** Oldest first. */
  readonly revisions: readonly Revision[]
  /** In order, without overlap; empty until the layout stage has set them. */
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/** A document that nothing has happened to yet. */
export function newDocument(id: string, source: Source, raw: string, notes: readonly Note[] = []): Document {
  return { id, source, raw, text: raw, revisions: [], blocks: [], notes }
}

/**
 * The only way to change a document's text; called once by each stage. Blocks move with the text.
 * @param edits sorted and disjoint, in the offsets of `document.text`
 * @param text the text after the edits, where the caller has made it already
 * @throws BonesetterError `bad-edits` where the edits are out of order, overlap or leave the text
 */
export function revise(
  document: Document,
  stage: string,
  edits: Edits,
  text: string = applyEdits(document.text, edits),
): Document {
  if (edits.length === 0) return document
  return {
    ...document,
    text,
    revisions: [...document.revisions, { stage, edits }],
    blocks: document.blocks.length === 0 ? [] : moveBlocks(document.blocks, offsetMap(edits)),
  }
}

const moveBlocks = (blocks: readonly Block[], map: OffsetMap): Block[] =>
  blocks.flatMap((block) => moveBlock(block, (span) => spanAfter(map, span)) ?? [])

/** The document with these blocks in place of its own. */
export function withBlocks(document: Document, blocks: readonly Block[]): Document {
  return { ...document, blocks }
}

/** The document with these notes after its own. */
export function withNotes(document: Document, notes: readonly Note[]): Document {
  return notes.length === 0 ? document : { ...document, notes: [...document.notes, ...notes] }
}

/** Folds the revisions into the one list of edits that leads from the raw text to the last revision's. */
export function compose(revisions: readonly Revision[]): Edit[] {
  return revisions.reduce<Edit[]>((edits, revision) => composeEdits(edits, revision.edits), [])
}

interface Lineage {
  readonly edits: readonly Edit[]
  readonly map: OffsetMap
}

const lineages = new WeakMap<readonly Revision[], Lineage>()

/** The composed edits of a document and their offsets, computed once for each list of revisions. */
export function lineage({ revisions }: Pick<Document, 'revisions'>): Lineage {
  const known = lineages.get(revisions)
  if (known) return known
  const edits = compose(revisions)
  const made = { edits, map: offsetMap(edits) }
  lineages.set(revisions, made)
  return made
}

/** The smallest span of the raw text that `span` of the current text came from; O(log n). */
export function rawSpan(document: Document, span: Span): Span {
  return spanBefore(lineage(document).map, span)
}

/** Where `span` of the raw text stands in the current text; empty where nothing of it is left; O(log n). */
export function textSpan(document: Document, span: Span): Span {
  return spanAfter(lineage(document).map, span)
}
