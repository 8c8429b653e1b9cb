import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import type { Topic } from '../topic.ts'
import type { Cue } from './cues.ts'
import { isOvertaken, topicOf } from './ellipsis.ts'
import type { SubjectOptions } from './subjects.ts'

const given: readonly TermType[] = ['drug', 'procedure']

/** The topic at hand; a procedure named since is another way to treat the same illness. */
export function carriedSubject(cue: Cue, { operated: isOperated, types, property }: SubjectOptions): Topic[] {
  const operation = isOperated ? namedOperation(cue) : undefined
  const after = isOperated && /术后|术中/.test(cue.passage.block.text.slice(0, cue.value.start))
  const topic = operation ?? topicBeside(cue, after ? ['procedure'] : types)
  return topic && !isOvertaken(cue, topic, property === 'treatment' ? ['drug'] : given, cue.value)
    ? [inFull(cue, topic)]
    : []
}

/** The latest topic that the value itself does not name. */
function topicBeside(
  { clause, passage: { block, before }, value }: Cue,
  types: readonly TermType[],
): Topic | undefined {
  const topic = topicOf(clause.topics, types)
  const start = (topic?.span.start ?? 0) - block.block.content.start
  return topic && start >= value.start && start < value.end ? topicOf(before, types) : topic
}

/** Names so general that on a page on one of their kinds they stand for it: '结石' on a page on 肾结石. */
export const shortened: RegExp = /^(?:结石|骨折|肿瘤|囊肿|息肉|溃疡|感染|结节|脱位|损伤|积液|肌瘤|癌|瘤)$/

const inFull = ({ passage }: Cue, topic: Topic): Topic =>
  (shortened.test(topic.text) &&
    passage.before.find(({ type, text }) => type === topic.type && text.length > 2 && text.endsWith(topic.text))) ||
  topic

/** 手术 is the operation that the block has named. */
export function namedOperation(cue: Cue): Topic | undefined {
  const {
    clause,
    passage: { block, clauses },
  } = cue
  for (let i = clause.index; i >= 0; i--) {
    const operation = topicOf(clauses[i]?.topics ?? [], ['procedure'])
    if (operation && !/^(?:手术|非手术|保守)/.test(operation.text))
      return operation.span.start >= block.block.content.start ? operation : surgeryOf(cue)
  }
  return surgeryOf(cue)
}

/** 手术 by itself, where the sentence speaks of it before. */
function surgeryOf({ passage: { block, sentence }, cue }: Cue): Topic | undefined {
  const at = block.text.slice(sentence.start, cue.start).lastIndexOf('手术')
  if (at < 0 || /[非前]$/.test(block.text.slice(0, sentence.start + at))) return undefined
  const start = sentence.start + at
  return { type: 'procedure', text: '手术', span: inPage(block, { start, end: start + 2 }) }
}
