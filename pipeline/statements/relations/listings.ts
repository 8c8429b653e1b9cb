import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { explainsSigns } from '../items/head-values.ts'
import type { Page } from '../page.ts'
import { isTerm } from '../terms.ts'
import { holdsDenial } from './assertion.ts'
import { barredGroups } from './barred-groups.ts'
import { pureList } from './conjuncts.ts'
import { isNarrative } from './cues.ts'
import { habitsOf } from './habits.ts'
import { harmItems } from './harm-items.ts'
import { headValue, itemMark } from './inline-items.ts'
import { adviceClaims, isGraded, itemClaims } from './items.ts'
import { causeClaims, labelClaims, symptomItem } from './labelled.ts'
import { labelled } from './listed-means.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { sectionClaims, subjectTypes, typedValue } from './section-claims.ts'
import { complications, departments, differentials, outlooks } from './section-lists.ts'
import { isItem } from './sections-over.ts'
import { signClause } from './sign-clauses.ts'

/** What stands in lists and short clauses under a heading or label that names a property. */
export function* findListings(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { section, heading } = passage
    if (!section || !subjectTypes[section] || isNarrative(passage)) continue
    yield* labelClaims(passage)
    yield* headClaims(passage, section)
    if (section === 'examination' && passage.runIn) yield* tests(passage)
    if (heading || section === 'examination' || section === 'subtype') continue
    yield* statedIn(passage, section)
  }
}

function* statedIn(passage: Passage, section: string): Generator<Claim> {
  const item = isRead(passage, section)
  const read = readers[section] ?? (item ? undefined : paragraphReaders[section])
  if (read) yield* read(passage)
  else if (item || isSoleRule(passage)) {
    yield* itemClaims(passage, section)
    if (section === 'complication') yield* harmItems(passage)
    if (section === 'adverse-effect' && !isGraded(passage.block.text)) yield* reactions(passage)
  } else if (section === 'contraindication') yield* barredGroups(passage)
}

const numberedToo: ReadonlySet<string> = new Set(['complication', 'contraindication', 'indication'])
const inside = /.[①-⑳]|.[（(][\d一二三四五六七八九十]{1,2}[）)]/

/** Whether a block is read as an item: also a numbered paragraph that holds no other number, and any on complications. */
const isRead = ({ block }: Passage, section: string): boolean =>
  block.block.kind === 'item' ||
  (numberedToo.has(section) && isItem(block) && (section === 'complication' || !inside.test(block.text)))

/** Items inside a paragraph under a label: each head is a value. */
function* headClaims(passage: Passage, section: string): Generator<Claim> {
  const { block, clauses, label, names } = passage
  const [clause] = clauses
  const head = passage.heading || !clause ? undefined : headValue(block.text, clause, names, section)
  if (!clause || !head || head.span.start === label?.span.start) return
  yield* sectionClaims({ ...passage, clauses: [clause] }, { ...clause, topics: passage.before }, section, [head])
}

/** '检查项目：A、B': the lists behind a label on tests. */
function* tests(passage: Passage): Generator<Claim> {
  for (const clause of passage.clauses) {
    const found = pureList(passage.block.text, clause, { types: ['test'], open: true })
    const some = found.some(({ start, end }) => isTerm(passage.block.text.slice(start, end), ['test']))
    if (!some || found.length < 2) continue
    yield* sectionClaims(
      passage,
      clause,
      'examination',
      found.map((span) => ({ span, type: 'test' })),
    )
  }
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
  (section === 'contraindication' || (section === 'indication' && !/不[能宜可应得]|禁/.test(block.text))) &&
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
  for (const whole of clauses) {
    if (items.length > 0 && whole.index === 0) continue
    const clause = { ...whole, start: whole.start + (itemMark(block.text, whole)?.length ?? 0) }
    const text = block.text.slice(clause.start, clause.end)
    if (/[^现]病?史$/.test(text)) continue
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
  const tale = signClause(passage, clause, 'any')
  if (tale && !tale.subject) return tale.signs
  const under = occasion.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0
  return pureList(text, { start: clause.start + under, end: clause.end }, { types: ['symptom', 'disease'] })
}

const occurs =
  /(?:严重的有|^(?:如|例如|比如|主要?有|主要为|常有|多有)|^(?:偶见|少见|罕见|常见|多见|可见|偶有|罕有|极少数)(?!但)|最?常见的[是为]|其次[为是]|出现|发生|可有|可见|的有|包括)(?=[^，。；：]{2,60}$)/

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
