import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { assertionOf, claimOf } from './claims.ts'
import { pureList } from './conjuncts.ts'
import { type Cue, isNarrative } from './cues.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { topicOf } from './subjects.ts'
import { cutEtcetera, trimValue } from './trim.ts'

const subjectTypes: Readonly<Record<string, readonly TermType[]>> = {
  symptom: ['disease'],
  complication: ['procedure', 'disease'],
  'adverse-effect': ['drug'],
  'risk-factor': ['disease'],
  'differential-diagnosis': ['disease'],
  treatment: ['disease', 'symptom'],
  precaution: ['drug', 'procedure'],
  preparation: ['procedure'],
  prevention: ['disease'],
  contraindication: ['drug', 'procedure'],
  indication: ['drug', 'procedure'],
}

/** What stands in lists and short clauses under a heading or label that names a property. */
export function* findListings(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { section, block, heading } = passage
    if (heading || !section || !subjectTypes[section] || isNarrative(passage)) continue
    if (section === 'symptom') yield* symptoms(passage)
    else if (section === 'treatment') yield* labelled(passage)
    else if (section === 'prevention') yield* advice(passage)
    else if (section === 'adverse-effect' && block.block.kind !== 'item') yield* reactions(passage)
    else if (block.block.kind === 'item') yield* item(passage, section)
  }
}

const cueOf = (passage: Passage, clause: TopicClause, value: Span): Cue => ({
  passage,
  clause,
  cue: { start: clause.start, end: clause.start },
  subject: { start: clause.start, end: clause.start },
  value,
  open: false,
})

function* claims(
  passage: Passage,
  clause: TopicClause,
  property: string,
  values: readonly { span: Span; type?: TermType }[],
): Generator<Claim> {
  const topics = passage.block.block.kind === 'item' ? passage.before : clause.topics
  const subject = topicOf(topics, subjectTypes[property] ?? [])
  if (!subject) return
  for (const { span, type } of values) {
    const cue = cueOf(passage, clause, { start: clause.start, end: clause.end })
    const hedged = /可能/.test(passage.block.text.slice(clause.start, span.start)) || exemplifies(passage)
    const asserted = hedged ? 'possible' : assertionOf(cue)
    if (asserted === 'denied' && type) continue
    const rest = { ...(type && { type }), ...(asserted === 'possible' && { assertion: asserted }) } as const
    const claim = claimOf(cue, { property, subject, value: span, ...rest })
    if (claim) yield claim
  }
}

/** '例如' gives examples of what the sentence before says, with its hedge. */
function exemplifies({ block, sentence }: Passage): boolean {
  if (!/^(?:例如|比如|如[，：])/.test(block.text.slice(sentence.start, sentence.end))) return false
  return /可能(?!性)/.test(block.text.slice(Math.max(0, sentence.start - 60), sentence.start))
}

const denies = /^(?:合并|并发|伴发|继发)|无|没有|不伴|未见|不会|除外|缓解|减轻|改善/

/** When a symptom shows itself: '咳嗽时疼痛加重'. */
const occasion = /^[\u4e00-\u9fff]{2,8}?[时则](?=[\u4e00-\u9fff]{3})/

/** Clauses that hold nothing but symptoms. */
function* symptoms(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const clause of clauses) {
    const text = block.text.slice(clause.start, clause.end)
    if (clause.mark === '：' || clause.mark === ':' || denies.test(text)) continue
    const under = occasion.exec(text)?.[0].length ?? 0
    const list = { start: clause.start + under, end: clause.end }
    const found = pureList(block.text, list, { types: ['symptom', 'disease'] })
    yield* claims(
      passage,
      clause,
      'symptom',
      found.map((span) => ({ span, type: 'symptom' })),
    )
  }
}

/** Under a heading on treatment: items that open with a label, and lists of drugs and procedures. */
function* labelled(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const [i, clause] of clauses.entries()) {
    if (block.block.kind === 'item') yield* dosedMeans(passage, clause)
    const label = i === 0 && /[：:]/.test(clause.mark) && clause.start < 6
    if (!label && block.block.kind !== 'item') continue
    if (!label && clauses.length > 1) continue
    const found = pureList(block.text, clause, { types: ['procedure', 'drug'] })
    const named = found.filter(
      ({ start, end }) =>
        !/^(?:治疗|用药|药物|口服药|手术|其他治疗|一般治疗|对症治疗|注射)$/.test(block.text.slice(start, end)),
    )
    yield* claims(
      passage,
      clause,
      'treatment',
      named.map((span) => ({ span, type: typeOf(block.text.slice(span.start, span.end)) ?? 'procedure' })),
    )
  }
}

const occurs =
  /(?:^(?:偶见|少见|罕见|常见|多见|可见|偶有|罕有|极少数)|出现|发生|可有|可见|的有|包括)(?=[^，。；：]{2,60}$)/

/** Under a heading on adverse effects: what patients are said to have. */
function* reactions(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const clause of clauses) {
    const found = occurs.exec(block.text.slice(clause.start, clause.end))
    if (!found) continue
    const list = { start: clause.start + found.index + found[0].length, end: clause.end }
    const values = pureList(block.text, list, { types: ['symptom', 'disease'] })
    yield* claims(
      passage,
      clause,
      'adverse-effect',
      values.map((span) => typedValue(block.text, span)),
    )
  }
}

const typedValue = (text: string, span: Span): { span: Span; type: TermType } => ({
  span,
  type: typeOf(text.slice(span.start, span.end)) ?? 'symptom',
})

const dosed = /^([\u4e00-\u9fff]{2,12}?)(?=每[次日天回]|一天|[\d一二三四五]+(?:至|～|-)?\d*(?:毫克|mg|分钟|克|片))/

/** '布洛芬每次400毫克', '热敷15分钟': a drug or procedure with its dose or time. */
function* dosedMeans(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { text } = passage.block
  const found = dosed.exec(text.slice(clause.start, clause.end))
  const name = found?.[1] ?? ''
  if (!isTerm(name, ['drug', 'procedure'])) return
  yield* claims(passage, clause, 'treatment', [
    typedValue(text, { start: clause.start, end: clause.start + name.length }),
  ])
}

const urges =
  /^(?:应该?|要|注意|避免|保持|加强|多(?=[吃饮喝运参做])|少(?=[吃饮喝])|不要|禁止|定期|养成|适量|适当|均衡|戒|坚持|控制|减少|增加|远离|合理|做好|勤|接种|积极|规律|清淡|忌|勿|切勿|注重|关注|尽量|平时)(?![的了])/

/** Advice under a heading on prevention: clauses that open with what is to be done. */
function* advice(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const clause of clauses) {
    for (const part of splitOutside(block.text, cutEtcetera(block.text, clause), '、')) {
      const span = trimValue(block.text, part, (one) => urges.test(one) && !/[，。；、的\s]$/.test(one))
      const text = block.text.slice(span.start, span.end)
      if (!urges.test(text) || /[是都能会]|可以|可能/.test(text) || text.length < 4 || text.length > 30) continue
      yield* claims(passage, clause, 'prevention', [{ span }])
    }
  }
}

const imperative = /告诉|告知|避免|不要|请|应|需要|必须|禁止|注意|切勿|不得|不可|tell|avoid|do not|don't|should|must/i
const asText: ReadonlySet<string> = new Set(['precaution', 'preparation', 'contraindication', 'indication'])
const longestEntity = 60

/** A list item under a heading or a leading line: one value. */
function* item(passage: Passage, section: string): Generator<Claim> {
  const { block, sentence, clauses } = passage
  const [clause] = clauses
  const span = itemSpan(block.text, sentence, section)
  const text = block.text.slice(span.start, span.end)
  const whole = sentence.start === 0 && sentence.end === block.text.length
  if (!clause) return
  if (!asText.has(section) && /[：:]/.test(clause.mark) && graded.test(block.text)) {
    yield* gradedList(passage, section)
    return
  }
  if (!isValue(section, text, whole)) return
  const property = section === 'preparation' ? 'precaution' : section
  const named = section === 'indication' && isTerm(text, ['disease', 'symptom'])
  const entity = named || (!asText.has(section) && section !== 'risk-factor')
  yield* claims(passage, clause, property, [{ span, ...(entity && { type: typeOf(text) ?? 'disease' }) }])
}

const graded =
  /^(?:非常|十分|极)?(?:常见|少见|偶见|罕见|多见|极少见|严重|早期|晚期|近期|远期|其他|全身|局部|[\u4e00-\u9fff]{2,6}系统)(?:的?(?:不良)?反应|的?并发症)?[：:]/

/** '常见：A、B、C': an item that opens with a grade and goes on as a list. */
function* gradedList(passage: Passage, section: string): Generator<Claim> {
  for (const clause of passage.clauses.slice(1)) {
    const found = pureList(passage.block.text, clause, { types: ['symptom', 'disease'], open: true })
    yield* claims(
      passage,
      clause,
      section,
      found.map((span) => typedValue(passage.block.text, span)),
    )
  }
}

function isValue(section: string, text: string, whole: boolean): boolean {
  if (section === 'preparation') return imperative.test(text) && !/可能/.test(text) && text.length <= 120
  if (asText.has(section)) return text.length >= 4 && text.length <= 120
  return whole && text.length >= 2 && text.length <= longestEntity && !/[，；：]/.test(text)
}

/** What the heading on contraindications says already. */
const barred = /(?<=者|人|妇女|患者|病人)(?:应|均)?(?:禁用|禁止使用|忌用)$/

/** The item without closing marks and without a remark in brackets at its end. */
function itemSpan(text: string, { start, end }: Span, section: string): Span {
  let to = end
  while (to > start && /[\s，。；;.、]/.test(text[to - 1] as string)) to--
  if (section === 'contraindication' && barred.test(text.slice(start, to)))
    to = start + text.slice(start, to).search(barred)
  const remark = /\s?[（(](?:罕见|少见|常见|偶见|极少|rare|uncommon|common)[）)]$/i.exec(text.slice(start, to))
  return { start, end: remark ? start + remark.index : to }
}
