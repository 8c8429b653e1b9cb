import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import type { Cue } from './cues.ts'
import { hasOtherSubject } from './openings.ts'

/** The latest topic of one of `types`. */
export function topicOf(topics: readonly Topic[], types: readonly TermType[]): Topic | undefined {
  return topics.find(({ type }) => types.includes(type))
}

/** A symptom that an earlier sentence named gives way to the disease. */
export function illness({ passage, clause }: Cue, topic: Topic, types: readonly TermType[]): Topic {
  const near = topic.span.start >= passage.block.block.content.start + passage.sentence.start
  if (topic.type !== 'symptom' || near || !types.includes('disease')) return topic
  return topicOf(clause.topics, ['disease']) ?? topic
}

const onset = /(?:急性|突然|突发|反复)?(?:发作|发生|出现|复发)(?:时|期|后)?$|时$/

/** 'D发作时，…': what is said then is said of D. */
export function occasionBefore({ passage, clause }: Cue, types: readonly TermType[]): Topic | undefined {
  const before = passage.clauses[clause.index - 1]
  if (before?.mark !== '，') return undefined
  const text = passage.block.text.slice(before.start, before.end)
  const length = text.search(onset)
  const name = text.slice(0, length)
  if (length < 2 || !isTerm(name, types)) return undefined
  const span = inPage(passage.block, { start: before.start, end: before.start + length })
  return { type: typeOf(name) as TermType, text: name, span }
}

/** A symptom before or after which something holds, and a site that is affected, are no subjects. */
export const isOccasion = (written: string, next: string | undefined): boolean =>
  next === '时'
    ? /受累$/.test(written)
    : /^[后前]$/.test(next ?? '') &&
      (typeOf(written) === 'symptom' || /^.{0,4}(?:感染|中毒|患病|发病|受伤)$/.test(written))

/** Whether a clause without a subject is about the topic. */
export function goesOnAbout(cue: Cue, topic: Topic | undefined): boolean {
  if (ofPatients(cue) || ofClinic(cue)) return true
  if (topic && (isNamedBefore(cue, topic) || cue.passage.label?.text === topic.text)) return true
  return !hasOtherSubject(cue.passage, cue.clause)
}

/** Whether the clause before names what this one goes on about: '药物有D，可…'. */
function isNamedBefore({ passage, clause }: Cue, topic: Topic): boolean {
  const before = passage.clauses[clause.index - 1]
  const { start } = passage.block.block.content
  return (
    before?.mark === '，' &&
    topic.span.end > start + before.end - 20 &&
    topic.span.end <= start + before.end &&
    topic.span.start >= start + before.start
  )
}

/** Whether a thing of one of `rivals` was named in the block since; what the value itself names is none. */
export function isOvertaken(
  { passage, clause }: Cue,
  topic: Topic,
  rivals: readonly TermType[],
  value: Span = { start: 0, end: 0 },
): boolean {
  const { start } = passage.block.block.content
  const later = clause.topics.slice(0, clause.topics.indexOf(topic))
  return later.some(
    ({ type, span }) =>
      rivals.includes(type) &&
      span.start >= start &&
      !(span.start - start >= value.start && span.end - start <= value.end),
  )
}

/** '临床多表现为…' is said of the disease at hand, whatever the sentence tells before. */
const ofClinic = ({ passage, clause }: Cue): boolean =>
  /^(?:其|主要|常见|典型)*(?:临床|症状|体征)/.test(passage.block.text.slice(clause.start, clause.start + 10))

const ofPatients = ({ passage, subject }: Cue): boolean =>
  /(?:患者|患儿|病人)/.test(passage.block.text.slice(subject.start, subject.end))
