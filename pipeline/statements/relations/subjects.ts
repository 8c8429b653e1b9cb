import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { isMereHead, isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { carriedSubject, namedOperation, shortened } from './carried-subjects.ts'
import type { Cue } from './cues.ts'
import { goesOnAbout, illness, isOccasion, isOvertaken, occasionBefore, topicOf } from './ellipsis.ts'
import { listedBefore } from './listed-before.ts'
import { circumstance, pointsBack } from './openings.ts'
import { isSign } from './signs.ts'
import { trimSubject } from './trim.ts'
import { bracket, mentions, opened, termAt } from './written-subjects.ts'

export interface SubjectOptions {
  readonly types: readonly TermType[]
  /** A place or a condition before the verb leaves the topic in force. */
  readonly loose?: boolean
  /** A thing of one of these types that the block has named since is what the clause goes on about. */
  readonly rivals?: readonly TermType[]
  /** Only what the block stands under. */
  readonly main?: boolean
  /** What the block stands under, whatever its clauses name since. */
  readonly headed?: boolean
  /** The topic at hand, whatever opens the clause. */
  readonly carried?: boolean
  /** An operation that the block has named is meant rather than the illness that it treats. */
  readonly operated?: boolean
  /** The property that is looked for: under a heading that names it, clauses without a subject are about what the heading stands under. */
  readonly property?: string
}

/**
 * Whom a cue speaks of: the term before the verb, both of 'A与B', the topic where the words before the verb point back or are
 * missing; nothing where they are something else.
 */
export function subjectsOf(cue: Cue, options: SubjectOptions): Topic[] {
  if (options.headed || isOfOthers(cue, options)) return headedSubject(cue, options)
  // Who must tell one illness from another says so of the one at hand, whatever opens the sentence.
  const bare = options.property === 'differential-diagnosis' && cue.subject.start === cue.cue.start
  if (options.carried || bare) return carriedSubject(cue, options)
  const found = findSubjects(cue, options)
  if (!options.main) return found
  return found.filter(({ text }) => cue.passage.before.some((main) => main.text === text || main.text.endsWith(text)))
}

/** Under a heading on what a disease must be told from, the diseases that sentences open with are the others. */
const isOfOthers = ({ passage, subject, cue, clause }: Cue, { property, types, carried }: SubjectOptions): boolean => {
  if (property !== 'differential-diagnosis' || passage.section !== property) return false
  const at = (topicOf(clause.topics, types)?.span.start ?? 0) - passage.block.block.content.start
  return (carried ? at < clause.start : subject.start === cue.start) && topicOf(passage.before, types) !== undefined
}

/** What the block stands under, but for an operation, an occasion or a feared illness that the words before the cue name. */
function headedSubject(cue: Cue, { types, property }: SubjectOptions): Topic[] {
  const operation = operated(cue, types, property)
  if (operation) return operation
  const occasion = occasionBefore(cue, types)
  if (occasion) return [occasion]
  const feared = topicOf(cue.clause.topics, types)
  const main = topicOf(cue.passage.before, types) ?? (cue.passage.before.length === 0 ? feared : undefined)
  // '荨麻疹' in the title, '考虑为慢性荨麻疹' in the answer.
  const isKind = main && feared && feared.text !== main.text && feared.text.endsWith(main.text)
  if (feared && (isKind || isFeared(cue, feared))) return [feared]
  return main ? [main] : []
}

/** '要警惕X，必要时注射D': what the sentence bids do is done about X, whatever its heading is on. */
function isFeared({ passage: { block, sentence } }: Cue, { span }: Topic): boolean {
  const at = span.start - block.block.content.start
  return (
    at > sentence.start &&
    at < sentence.end &&
    /(?:警惕|怀疑|疑似|当心)(?:为|是|发生|出现)?$/.test(block.text.slice(sentence.start, at))
  )
}

function findSubjects(cue: Cue, { types, loose = false, rivals = [], property }: SubjectOptions): Topic[] {
  const { text } = cue.passage.block
  const { names } = cue.passage
  const isNamed = (part: string): boolean => types.includes(names.get(part) as TermType)
  const span = trimSubject(text, cue.subject, (part) => isTerm(part, types) || isNamed(part), types)
  const written = text.slice(span.start, span.end).replace(bracket, '')
  const topic = topicOf(cue.clause.topics, types)
  const backward = topic && !isOvertaken(cue, topic, rivals) ? [illness(cue, topic, types)] : []
  if (written === '' || written === '术后')
    return operated(cue, types, property) ?? unwritten(cue, types, backward, property)
  if (pointing(written) || (loose && isOccasion(written, text[span.end])))
    return pointedTo(cue, types, written) ?? backward
  const whole = wholeSubject(cue, span, written, types)
  if (whole) return [whole]
  const named = opened(cue, span, types)
  if (named.length > 0) return named
  return loose && (ofPeople.test(written) || isAside(cue, span, written, types)) ? backward : []
}

/** The term or sign that all the words before the verb make; what ends the name of what the page is about stands for it. */
function wholeSubject(cue: Cue, span: Span, written: string, types: readonly TermType[]): Topic | undefined {
  const { names, before } = cue.passage
  if (isTerm(written, types) || types.includes(names.get(written) as TermType)) {
    const main = before.find(({ type, text }) => types.includes(type) && text.length > 3 && text.endsWith(written))
    if (/^(?:手术|操作|术式)$/.test(written)) return namedOperation(cue) ?? termAt(cue, span)
    return main && shortened.test(written) ? main : termAt(cue, span)
  }
  return types.includes('symptom') && isSign(written) ? { ...termAt(cue, span), type: 'symptom' } : undefined
}

/** What comes after an operation is said of it, where the block speaks of the time after. */
function operated({ passage, clause, cue }: Cue, types: readonly TermType[], property?: string): Topic[] | undefined {
  if (property !== 'complication' || !types.includes('procedure')) return undefined
  const after = /术后|手术后/.test(passage.block.text.slice(0, cue.start))
  const operation = after ? topicOf([...clause.topics, ...passage.before], ['procedure']) : undefined
  return operation && [operation]
}

/** Of whom a clause without a subject speaks. */
function unwritten(cue: Cue, types: readonly TermType[], backward: Topic[], property?: string): Topic[] {
  // Where the value stands in the place of the subject, the clause cannot have one.
  if (cue.value.start === cue.clause.start && cue.value.end > cue.value.start) return backward
  const occasion = occasionBefore(cue, types)
  if (occasion) return [occasion]
  const listed = listedBefore(cue, types)
  if (listed.length > 1) return listed
  const opens = property === 'complication' && property === cue.passage.section && cue.clause.index === 0
  const main = opens ? topicOf(cue.passage.before, types) : undefined
  if (main) return [main]
  const sectioned = property !== undefined && property === cue.passage.section
  return sectioned || goesOnAbout(cue, topicOf(cue.clause.topics, types)) ? backward : []
}

/** '静脉给药主要用于…' is said of the drug. */
const way = /^(?:(?:静脉|肌内|皮下|局部|鞘内|口服)(?:给药|用药|使用|应用)|口服|外用)$/
const pointing = (written: string): boolean =>
  way.test(written) || pointsBack.test(written) || isMereHead(written) || /过敏$/.test(written)

/** 本病 is what the page is about, whatever was named since. */
function pointedTo({ passage }: Cue, types: readonly TermType[], written: string): Topic[] | undefined {
  const main = /^本(?:病|症|病症)$/.test(written) ? topicOf(passage.before, types) : undefined
  return main && [main]
}

/** Who is spoken of is no other subject. */
const ofPeople =
  /^(?:[\u4e00-\u9fff]{0,4}后)?(?:绝?大多数|绝?大部分|多数|部分|少数|多|一般|轻症|重症|早期|及时治疗的?)的?(?:患者|患儿|病人|病例)$|(?:妇女|女性|男性|儿童|老年人|成人|人群|孕妇|婴幼儿|新生儿|青少年)$/

/** A place or a condition, and no other thing that the clause could be about. */
function isAside({ passage, subject }: Cue, span: Span, written: string, types: readonly TermType[]): boolean {
  if (/^随着?(?:病情|病程|年龄|时间|疾病)的?(?:进展|发展|增长|延长|加重)$/.test(written)) return true
  if (written.length > 20 || mentions(written, types)) return false
  return (
    /^(?:临床上?)?(?:按|根据|依据|依照|从|据此|借此|以此)|^[\u4e00-\u9fff]{2,6}(?:系统|方面|外)$/.test(written) ||
    circumstance.test(written) ||
    circumstance.test(passage.block.text.slice(span.start, subject.end)) ||
    typeOf(written) === 'anatomy'
  )
}
