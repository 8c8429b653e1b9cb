import { type Document, newDocument, rawSpan, revise, textSpan } from '../document.ts'
import type { Edit } from '../edit.ts'
import { BonesetterError } from '../errors.ts'
import { overlaps, type Span } from '../span.ts'
import type { Evidence, Statement } from '../statement.ts'

/** A place in the text as one stage left it, and what that stage did there. */
export interface TraceStep {
  /** `raw` for the text before the first stage. */
  readonly stage: string
  readonly before: string
  readonly here: string
  readonly after: string
  readonly edits: readonly Edit[]
}

/** How a place in the raw text came to be what it is. */
export interface Trace {
  readonly raw: Span
  /** The place in the cleaned text; empty where nothing is left. */
  readonly text: Span
  readonly steps: readonly TraceStep[]
}

const around = 20

function stepAt(document: Document, span: Span, stage: string, edits: readonly Edit[]): TraceStep {
  const { text } = document
  return {
    stage,
    before: text.slice(Math.max(0, span.start - around), span.start),
    here: text.slice(span.start, span.end),
    after: text.slice(span.end, span.end + around),
    edits,
  }
}

const touches = (edit: Edit, span: Span): boolean =>
  overlaps(edit, span) || (edit.start === edit.end && span.start <= edit.start && edit.start <= span.end)

/** Follows a span of the raw text through the stages. */
export function traceRaw(document: Document, raw: Span): Trace {
  let now = newDocument(document.id, document.source, document.raw)
  const steps = [stepAt(now, raw, 'raw', [])]
  for (const { stage, edits } of document.revisions) {
    const was = textSpan(now, raw)
    now = revise(now, stage, edits)
    const made = edits.filter((edit) => touches(edit, was))
    if (made.length > 0) steps.push(stepAt(now, textSpan(now, raw), stage, made))
  }
  return { raw, text: textSpan(document, raw), steps }
}

/** Follows a span of the cleaned text back to the raw text, and from there through the stages. */
export function traceText(document: Document, text: Span): Trace {
  return { ...traceRaw(document, rawSpan(document, text)), text }
}

/**
 * Where a quote stands in the cleaned text.
 * @throws BonesetterError `not-found` where it does not stand there
 */
export function findQuote(document: Document, { quote, prefix, suffix, n = 1 }: Evidence): Span {
  const needle = prefix + quote + suffix
  let at = -1
  for (let i = 0; i < n; i++) {
    at = document.text.indexOf(needle, at + 1)
    if (at < 0)
      throw new BonesetterError('not-found', `${document.id}: the quote ${JSON.stringify(quote)} is not there`)
  }
  const start = at + prefix.length
  return { start, end: start + quote.length }
}

/** Follows each quote of a statement. */
export function traceStatement(document: Document, statement: Statement): [Evidence, Trace][] {
  return statement.evidence.map((evidence) => [evidence, traceText(document, findQuote(document, evidence))])
}
