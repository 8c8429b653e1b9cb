import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import { clausesOf, sentencesOf, splitOutside } from '../../text/sentences.ts'
import { markLength } from '../items/marks.ts'
import type { LeafletPart } from './leaflets.ts'

/** A stretch of a leaflet's section between 。 or ；, without its number and closing mark. */
export type Segment = Span

/** The segments of a part, in order; what holds a gap says nothing for sure. */
export function segmentsOf({ block: { text }, span }: LeafletPart): Segment[] {
  return sentencesOf(text, span)
    .flatMap((sentence) => splitOutside(text, sentence, '；。'))
    .map(({ start, end }) => trimSpan(text, { start: start + markLength(text.slice(start, start + 8)), end }))
    .filter(({ start, end }) => end - start > 1 && !text.slice(start, end).includes('⟦?⟧'))
}

/** The clauses of a segment, cut at ， and ：. */
export const clausesIn = (text: string, segment: Segment): readonly (Span & { readonly mark: string })[] =>
  clausesOf(text, segment)
