import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { typeOf } from '../terms.ts'
import { isHedged } from './assertion.ts'
import { assertionOf, claimOf } from './claims.ts'
import { wholeClause } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import type { Passage, TopicClause } from './passages.ts'

/** Whom the sections of a page speak of. */
export const subjectTypes: Readonly<Record<string, readonly TermType[]>> = {
  symptom: ['disease'],
  department: ['disease'],
  prognosis: ['disease'],
  cause: ['disease', 'symptom'],
  subtype: ['disease'],
  examination: ['disease', 'symptom'],
  characteristic: ['drug', 'procedure'],
  complication: ['procedure', 'disease'],
  'adverse-effect': ['drug'],
  'risk-factor': ['disease'],
  'differential-diagnosis': ['disease'],
  treatment: ['disease', 'symptom'],
  precaution: ['drug', 'procedure', 'device', 'test'],
  preparation: ['procedure', 'test'],
  prevention: ['disease'],
  contraindication: ['drug', 'procedure', 'test'],
  indication: ['drug', 'procedure', 'test'],
}

/** The claims of a section's values about what the section speaks of. */
export function* sectionClaims(
  passage: Passage,
  clause: TopicClause,
  property: string,
  values: readonly { span: Span; type?: TermType }[],
): Generator<Claim> {
  const topics = isOfBlock(passage, property, values[0]?.span) ? passage.before : clause.topics
  const subject = topicOf(topics, subjectTypes[property] ?? [])
  if (!subject) return
  for (const { span, type } of values) {
    const cue = wholeClause(passage, clause)
    const hedged =
      passage.hedged ||
      isHedged(passage.block.text.slice(clause.start, span.start)) ||
      mayAppear(passage, clause) ||
      exemplifies(passage)
    const asserted = hedged ? 'possible' : assertionOf(cue)
    if (asserted === 'denied' && type) continue
    const rest = { ...(type && { type }), ...(asserted === 'possible' && { assertion: asserted }) } as const
    const claim = claimOf(cue, { property, subject, value: span, ...rest })
    if (claim) yield claim
  }
}

/** Whether a value is said of what the block stands under, whatever its clauses name. */
const isOfBlock = (passage: Passage, property: string, value: Span | undefined): boolean =>
  property === 'complication' ||
  (property === 'prevention' && topicOf(passage.before, ['disease']) !== undefined) ||
  passage.block.block.kind === 'item' ||
  passage.heading ||
  labels(passage, value)

/** A label is a value of what the block stands under. */
const labels = ({ label }: Passage, value: Span | undefined): boolean =>
  label !== undefined && value !== undefined && value.start === label.span.start

/** 'S也可能出现'. */
const mayAppear = ({ block }: Passage, { end }: TopicClause): boolean =>
  /可能会?(?:出现|发生)$/.test(block.text.slice(Math.max(0, end - 6), end))

/** '例如' gives examples of what the sentence before says, with its hedge. */
function exemplifies({ block, sentence }: Passage): boolean {
  if (!/^(?:例如|比如|如[，：])/.test(block.text.slice(sentence.start, sentence.end))) return false
  return /可能(?!性)/.test(block.text.slice(Math.max(0, sentence.start - 60), sentence.start))
}

/** A value with the type its ending tells. */
export const typedValue = (text: string, span: Span): { span: Span; type: TermType } => ({
  span,
  type: typeOf(text.slice(span.start, span.end)) ?? 'symptom',
})
