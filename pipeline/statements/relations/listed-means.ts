import type { Claim } from '../../statement.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm } from '../topic.ts'
import { pureList } from './conjuncts.ts'
import type { Passage, TopicClause } from './passages.ts'
import { aimed } from './purposes.ts'
import { sectionClaims, typedValue } from './section-claims.ts'

/** Under a heading on treatment: items that open with a label, and lists of drugs and procedures. */
export function* labelled(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  const item = block.block.kind === 'item'
  for (const [i, clause] of clauses.entries()) {
    if (item) yield* dosedMeans(passage, clause)
    const label = i === 0 && /[：:]/.test(clause.mark) && clause.start < 6
    if (item && i === 0 && !label) yield* opener(passage, clause)
    if (!label && !isListed(passage, i)) continue
    const found = pureList(block.text, clause, { types: ['procedure', 'drug'] })
    const named = found.filter(
      ({ start, end }) =>
        !/^(?:治疗|用药|(?:口服|外用|内服|其他)?药物?|手术|其他治疗|一般治疗|对症治疗|非?药物治疗|[\u4e00-\u9fff]{0,4}注射|[\u4e00-\u9fff]{2,6}类|.*以.{2,8}治疗)$/.test(
          block.text.slice(start, end),
        ),
    )
    yield* sectionClaims(
      passage,
      clause,
      'treatment',
      named.map((span) => ({ span, type: typeOf(block.text.slice(span.start, span.end)) ?? 'procedure' })),
    )
  }
}

/** Whether a clause that is no label may be a list of means. */
function isListed(passage: Passage, index: number): boolean {
  const { block, clauses } = passage
  const behind = index > 0 && /[：:]/.test(clauses[index - 1]?.mark ?? '')
  return block.block.kind === 'item' ? behind || clauses.length === 1 : behind && isAimed(passage, index)
}

/** '（1）缩瞳：D，每日2次': what stands behind a label that says what it is for. */
const isAimed = ({ block, clauses, label }: Passage, index: number): boolean =>
  index === 1 &&
  label !== undefined &&
  label.span.start > 0 &&
  aimed.test(label.text) &&
  clauses[1] !== undefined &&
  !/[者时]|^\D{0,4}(?:静脉|口服|肌)/.test(block.text.slice(clauses[1].start, clauses[1].end))

/** The drug or procedure that an item opens with, whatever it goes on to say of it. */
function* opener(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { text } = passage.block
  if (passage.label || passage.sentence.start > 0) return
  const found = leadingTerm(text.slice(clause.start, clause.start + 40), passage.names)
  const whole =
    passage.clauses.length === 1 && isTerm(text.slice(clause.start, clause.end), ['drug', 'procedure', 'device'])
  if (whole || !found || !['drug', 'procedure', 'device'].includes(found.type)) return
  const span = { start: clause.start, end: clause.start + found.length }
  yield* sectionClaims(passage, clause, 'treatment', [{ span, type: found.type }])
}

const dosed = /^([\u4e00-\u9fff]{2,12}?)(?=每[次日天回]|一天|[\d一二三四五]+(?:至|～|-)?\d*(?:毫克|mg|分钟|克|片))/

/** '布洛芬每次400毫克', '热敷15分钟': a drug or procedure with its dose or time. */
function* dosedMeans(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { text } = passage.block
  const found = dosed.exec(text.slice(clause.start, clause.end))
  const name = found?.[1] ?? ''
  if (!isTerm(name, ['drug', 'procedure'])) return
  yield* sectionClaims(passage, clause, 'treatment', [
    typedValue(text, { start: clause.start, end: clause.start + name.length }),
  ])
}
