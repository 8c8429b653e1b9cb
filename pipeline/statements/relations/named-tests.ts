import type { Span } from '../../span.ts'
import { isTerm } from '../terms.ts'
import { listMembers } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { termBefore } from './term-before.ts'
import { trimValue } from './trim.ts'

/** What is found by looking is a sign of the disease. */
export const byHand: RegExp = /^(?:查体|体检|体格检查|望诊|触诊)$/

/** 'T：显微镜下可见F': the test is the item's head. */
function seenUnder({ passage: { block, label }, clause, cue, subject }: Cue): Span[] | undefined {
  if (label?.type !== 'test' || clause.index === 0 || clause.index > 2) return undefined
  return /镜下?$|^$/.test(block.text.slice(subject.start, cue.start)) && clause.index === 1 ? [label.span] : undefined
}

/** 'X线片早期可见': when something is seen is no part of the test. */
function withoutStage(text: string, { start, end }: Span): Span {
  const stage = /(?:早期|晚期|急性期|慢性期|活动期)$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - stage }
}

/** The tests before the verb; where nothing stands there, the test of the label or the sentence before. */
export function testsBefore(cue: Cue): Span[] {
  const { text } = cue.passage.block
  return (seenUnder(cue) ?? membersBefore(cue)).map(({ start, end }) => ({
    start: start + (aside.exec(text.slice(start, end))?.[0].length ?? 0),
    end,
  }))
}

/** '【辅助检查】① 尿常规', '肾后性者超声': what leads a name and is no part of it. */
const aside = /^(?:【[^【】]{2,8}】)?\s?[①-⑳]?\s?(?:[\u4e00-\u9fff]{2,8}者(?=[\u4e00-\u9fffA-Z]))?/

function membersBefore(cue: Cue): Span[] {
  const { block, clauses } = cue.passage
  const span =
    namedBefore(cue) ??
    withoutStage(
      block.text,
      trimValue(block.text, cue.subject, (part) => isTerm(part, ['test']), ['test']),
    )
  if (span.end > span.start) {
    const named = listMembers(block.text, span, { types: ['test'] })
    const checked = block.text.startsWith('检查', span.end) ? { start: span.start, end: span.end + 2 } : span
    return named.length > 0 || checked === span ? named : listMembers(block.text, checked, { types: ['test'] })
  }
  const before = clauses[cue.clause.index - 1]
  if (before?.mark === '：') return listMembers(block.text, before, { types: ['test'] })
  const topic = topicOf(cue.clause.topics, ['test'])
  const { start } = block.block.content
  const from = before ? start + cue.passage.sentence.start : start
  return topic && topic.span.start >= from && topic.span.end <= block.block.content.end
    ? [{ start: topic.span.start - start, end: topic.span.end - start }]
    : []
}

/** '应做T，它可显示…': the test that the clause before ends with. */
function namedBefore({ passage: { block, clauses }, clause, subject }: Cue): Span | undefined {
  const before = /^[它其]$/.test(block.text.slice(subject.start, subject.end)) ? clauses[clause.index - 1] : undefined
  return before && termBefore(block.text, { start: before.start, end: before.end }, ['test'])
}
