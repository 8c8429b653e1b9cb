import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { typeOf } from '../terms.ts'
import { leadingTerm, type Topic } from '../topic.ts'
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
  if (!subject || tellsOfAnother(passage, clause, property, subject)) return
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

/** Sections whose sentences may open with another of two things that are compared. */
const compared: ReadonlySet<string> = new Set(['cause', 'treatment', 'indication', 'precaution', 'contraindication'])

/** '病因：A由…引起；B由…引起': whether a clause behind a label, or one before it in its half sentence, speaks of another than the subject. */
function tellsOfAnother(passage: Passage, clause: TopicClause, property: string, subject: Topic): boolean {
  if (!passage.runIn || !compared.has(property)) return false
  const { clauses } = passage
  for (let i = clauses.indexOf(clause); i >= 0; i--) {
    const one = clauses[i] as TopicClause
    if (i !== clauses.indexOf(clause) && /[；;。]/.test(one.mark)) return false
    if (opensWithAnother(passage, one, subject)) return true
  }
  return opensWithAnother(passage, clause, subject)
}

function opensWithAnother({ block, names }: Passage, clause: TopicClause, subject: Topic): boolean {
  const words = block.text.slice(clause.start, clause.end).replace(/^而/, '')
  const found = leadingTerm(words, names)
  if (!found || found.type !== subject.type || !says.test(words.slice(found.length))) return false
  const name = words.slice(0, found.length)
  return !name.includes(subject.text) && !subject.text.includes(name)
}

const says = /^(?:则|主要|多|常|一般|通常|大多|往往){0,2}(?:是|由|因|以(?!上|下)|用于|适用|在|与|可|能|需|应|属)/

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
