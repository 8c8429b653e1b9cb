import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { listMembers, pureList } from '../relations/conjuncts.ts'
import { isNarrative } from '../relations/cues.ts'
import { type Passage, passagesOf, type TopicClause } from '../relations/passages.ts'
import { sectionClaims } from '../relations/section-claims.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { headsIn, type ItemHead, namesOf } from './heads.ts'
import { markLength } from './marks.ts'

/** Sections whose items open with diseases that their text goes on about. */
const ofDiseases: ReadonlySet<string> = new Set(['subtype', 'differential-diagnosis', 'complication'])

/** What is said of the disease that an item opens with, of its means of treatment what they are for. */
export function* findOwnText(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { section, heading } = passage
    if (!section || heading) continue
    if (section === 'treatment') yield* meansClaims(passage)
    else if (ofDiseases.has(section) && !isNarrative(passage))
      for (const head of headsIn(passage)) yield* diseaseClaims(head)
  }
}

function* diseaseClaims(head: ItemHead): Generator<Claim> {
  const { passage, span, rest } = head
  const name = passage.block.text.slice(span.start, span.end)
  if (typeOf(name) !== 'disease' || !isTerm(name)) return
  const topic: Topic = { type: 'disease', text: name, span: inPage(passage.block, span) }
  for (const clause of rest) {
    if (other.test(passage.block.text.slice(clause.start, clause.end))) return
    yield* said(passage, topic, clause, 'symptom', signsIn(passage.block.text, clause), 'symptom')
    yield* said(passage, topic, clause, 'complication', sequelsIn(passage.block.text, clause), 'disease')
  }
}

/** From here on an item speaks of tests and treatment, or compares. */
const other = /检查|可见|显示|治疗|用药|鉴别|相比|不同|区别|而本病|本病/

function* said(
  passage: Passage,
  topic: Topic,
  clause: TopicClause,
  property: string,
  spans: readonly Span[],
  type?: TermType,
): Generator<Claim> {
  const one = { ...passage, before: [topic], clauses: [clause] }
  const values = spans.map((span) => ({ span, ...(type && { type }) }))
  yield* sectionClaims(one, { ...clause, topics: [topic] }, property, values)
}

const shows =
  /^(?:临床上?|患者|病人|早期|晚期|主要|多|常|可|仅|会|也|还|自觉|以){0,3}(?:出现|表现为|表现|有(?!接触|病史|家族|史)|伴有?|可见|感)?(?<v>[^，。；：]{2,40}?)(?:而?[无不].{1,12}|等(?:症状|表现)?|三联征|四联征|为主|为特[征点]|为主要(?:症状|表现))?$/d
const denied = /^(?:无|没有|不伴|不|未|少有|很少)/

function signsIn(text: string, clause: TopicClause): Span[] {
  const written = text.slice(clause.start, clause.end)
  const span = denied.test(written) ? undefined : shows.exec(written)?.indices?.groups?.['v']
  if (!span) return []
  const list = { start: clause.start + span[0], end: clause.start + span[1] }
  return pureList(text, list, {
    types: ['symptom'],
    like: /^[\u4e00-\u9fff]{2,5}疹$|^疼痛剧烈$|^[\u4e00-\u9fff]{2,8}[痒痛]$/,
  })
}

const leadsTo =
  /(?:可|常|易|会|多|严重者?|甚至){1,3}(?:[^，。；：]{0,8}?)(?:形成|并发|继发|发展为|导致|引起)(?<v>[^，。；：]{2,24})$/d

function sequelsIn(text: string, clause: TopicClause): Span[] {
  const span = leadsTo.exec(text.slice(clause.start, clause.end))?.indices?.groups?.['v']
  return span
    ? listMembers(text, { start: clause.start + span[0], end: clause.start + span[1] }, { types: ['disease'] })
    : []
}

const means = /^[\u4e00-\u9fff]{2,10}(?:治疗|疗法|手术)(?=[：:])/
const isFor = /^(?:主要|多|常|仅|一般|只)?(?:适用于|用于|适合于?|适应于)(?<v>[^，。；：]{2,40}?)(?:的治疗)?$/d

const who = /^(?!.*(?:医生|情况))[^，。；：]{0,30}(?:者|患者|病人|人群|儿童|孕妇|老年人)$/

/** '（7）手术治疗：适用于…': a means whose name is too general to be known as a term. */
function* meansClaims(passage: Passage): Generator<Claim> {
  const { block, clauses, sentence } = passage
  if (sentence.start > 24) return
  const start = markLength(block.text)
  const found = means.exec(block.text.slice(start, start + 16))
  const clause = clauses.find(({ start: at }) => at > start)
  if (!found || !clause || passage.label?.type) return
  const span = isFor.exec(block.text.slice(clause.start, clause.end))?.indices?.groups?.['v']
  if (!span) return
  const topic: Topic = {
    type: 'procedure',
    text: found[0],
    span: inPage(block, { start, end: start + found[0].length }),
  }
  const value = { start: clause.start + span[0], end: clause.start + span[1] }
  const members = namesOf(block.text, value, (part) => who.test(part) || isTerm(part, ['disease', 'symptom']))
  for (const one of members) {
    const type = typeOf(block.text.slice(one.start, one.end))
    yield* said(
      passage,
      topic,
      clause,
      'indication',
      [one],
      type === 'disease' || type === 'symptom' ? type : undefined,
    )
  }
}
