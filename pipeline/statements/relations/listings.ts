import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { explainsSigns } from '../items/head-values.ts'
import type { Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm } from '../topic.ts'
import { holdsDenial } from './assertion.ts'
import { barredGroups } from './barred-groups.ts'
import { pureList } from './conjuncts.ts'
import { isNarrative } from './cues.ts'
import { habitsOf } from './habits.ts'
import { headValue } from './inline-items.ts'
import { adviceClaims, itemClaims } from './items.ts'
import { causeClaims, labelClaims, symptomItem } from './labelled.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { effects, shortEffects } from './purposes.ts'
import { sectionClaims, subjectTypes, typedValue } from './section-claims.ts'
import { complications, departments, differentials, harms, outlooks } from './section-lists.ts'
import { signClause } from './sign-clauses.ts'

/** What stands in lists and short clauses under a heading or label that names a property. */
export function* findListings(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { section, heading } = passage
    if (!section || !subjectTypes[section] || isNarrative(passage)) continue
    yield* labelClaims(passage)
    yield* headClaims(passage, section)
    if (heading || section === 'examination' || section === 'subtype') continue
    yield* statedIn(passage, section)
  }
}

function* statedIn(passage: Passage, section: string): Generator<Claim> {
  const item = passage.block.block.kind === 'item'
  const read = readers[section] ?? (item ? undefined : paragraphReaders[section])
  if (read) yield* read(passage)
  else if (item || isSoleRule(passage)) {
    yield* itemClaims(passage, section)
    if (section === 'complication') yield* harms(passage)
  } else if (section === 'contraindication') yield* barredGroups(passage)
}

/** Items inside a paragraph under a label: each head is a value. */
function* headClaims(passage: Passage, section: string): Generator<Claim> {
  const { block, clauses, label, names } = passage
  const [clause] = clauses
  const head = passage.heading || !clause ? undefined : headValue(block.text, clause, names, section)
  if (!clause || !head || head.span.start === label?.span.start) return
  yield* sectionClaims({ ...passage, clauses: [clause] }, { ...clause, topics: passage.before }, section, [head])
}

type Reader = (passage: Passage) => Iterable<Claim>

/** How the text of a section is read; other sections state their values in items only. */
const readers: Readonly<Record<string, Reader>> = {
  cause: causeClaims,
  'risk-factor': causeClaims,
  symptom: symptoms,
  treatment: labelled,
  prevention: habitsOf,
  'differential-diagnosis': differentials,
  department: departments,
  prognosis: outlooks,
}
const paragraphReaders: Readonly<Record<string, Reader>> = {
  'adverse-effect': reactions,
  complication: complications,
  precaution: adviceClaims,
  preparation: adviceClaims,
}

const others = /^(?:合并|并发|伴发|继发)|(?:也|还|甚至|可|可能|会|常|易|多)(?:合并|并发|伴发|继发)(?!症)|缓解|减轻|改善/

/** Whether a clause denies its signs, or names what follows them. */
const isOfOther = (text: string): boolean => others.test(text) || holdsDenial(text)

/** A paragraph of one sentence under a heading on contraindications says who must not. */
const isSoleRule = ({ section, sentence, block }: Passage): boolean =>
  (section === 'contraindication' || section === 'indication') &&
  sentence.start === 0 &&
  sentence.end === block.text.length &&
  block.text.length < 80

/** When a symptom shows itself: '咳嗽时疼痛加重'. */
const occasion = /^(?:[\u4e00-\u9fff]{2,8}?[时则]|(?:伤|受伤|发病|起病|患病|骨折|扭伤)后)(?=[\u4e00-\u9fff]{3})/

/** What holds under a condition is no sign by itself. */
const condition = /^(?:如果|若|一旦|假如|要是)/
/** What may be behind a sign is none. */
const example = /^(?:如|例如|比如)/

/** Clauses that hold nothing but symptoms; what explains the sign that its item opens with must name several. */
function* symptoms(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  const items = block.block.kind === 'item' ? [...symptomItem(passage)] : []
  yield* items
  const explained = explainsSigns(passage)
  for (const clause of clauses) {
    if (items.length > 0 && clause.index === 0) continue
    const text = block.text.slice(clause.start, clause.end)
    if (clause.mark === '：' || clause.mark === ':' || isOfOther(text) || condition.test(text)) continue
    const found = signsOf(passage, clause)
    if (explained && (found.length < 2 || example.test(text))) continue
    yield* sectionClaims(
      passage,
      clause,
      'symptom',
      found.map((span) => ({ span, type: 'symptom' })),
    )
  }
}

function signsOf(passage: Passage, clause: TopicClause): readonly Span[] {
  const { text } = passage.block
  const tale = signClause(passage, clause, true)
  if (tale && !tale.subject) return tale.signs
  const under = occasion.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0
  return pureList(text, { start: clause.start + under, end: clause.end }, { types: ['symptom', 'disease'] })
}

/** Under a heading on treatment: items that open with a label, and lists of drugs and procedures. */
function* labelled(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const [i, clause] of clauses.entries()) {
    if (block.block.kind === 'item') yield* dosedMeans(passage, clause)
    const label = i === 0 && /[：:]/.test(clause.mark) && clause.start < 6
    const listed = i > 0 && /[：:]/.test(clauses[i - 1]?.mark ?? '')
    if (!label && block.block.kind !== 'item' && !(listed && isAimed(passage, i))) continue
    if (i === 0 && !label) yield* opener(passage, clause)
    if (!label && !listed && clauses.length > 1) continue
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

/** '（1）缩瞳：D，每日2次': what stands behind a label that says what it is for. */
const isAimed = ({ block, clauses, label }: Passage, index: number): boolean =>
  index === 1 &&
  label !== undefined &&
  label.span.start > 0 &&
  aimed.test(label.text) &&
  clauses[1] !== undefined &&
  !/[者时]|^\D{0,4}(?:静脉|口服|肌)/.test(block.text.slice(clauses[1].start, clauses[1].end))
const aimed = new RegExp(`^(?:${shortEffects}|(?:${effects})[^，。；：]{1,8})$`)

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

const occurs =
  /(?:严重的有|^(?:偶见|少见|罕见|常见|多见|可见|偶有|罕有|极少数)(?!但)|最?常见的[是为]|其次[为是]|出现|发生|可有|可见|的有|包括)(?=[^，。；：]{2,60}$)/

const reaction = /^[\u4e00-\u9fff]{2,6}(?:反应|增加|增生)$/

/** Under a heading on adverse effects: what patients are said to have. */
function* reactions(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const clause of clauses) {
    const found = occurs.exec(block.text.slice(clause.start, clause.end))
    if (!found && (!passage.runIn || isOfOther(block.text.slice(clause.start, clause.end)))) continue
    const list = { start: clause.start + (found ? found.index + found[0].length : 0), end: clause.end }
    const values = pureList(block.text, list, { types: ['symptom', 'disease'], like: reaction, open: !found })
    yield* sectionClaims(
      passage,
      clause,
      'adverse-effect',
      values.map((span) => typedValue(block.text, span)),
    )
  }
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
