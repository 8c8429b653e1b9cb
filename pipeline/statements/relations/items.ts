import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { stateMembers } from '../drugs/states.ts'
import type { PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { bars, holdsBid } from './bids.ts'
import { pureList } from './conjuncts.ts'
import { itemMark } from './inline-items.ts'
import type { Passage } from './passages.ts'
import { sectionClaims, typedValue } from './section-claims.ts'

const imperative =
  /告诉|告知|避免|不要|请|应|需要|必须|禁止|注意|切勿|不得|不可|tell|avoid|do not|don't|should|must|禁[食饮水止烟酒]|保持|鼓励|术[前后中]\d|静脉|洗澡|淋浴|备皮|拆线|空腹|戒烟|早期下床/i
const asText: ReadonlySet<string> = new Set(['precaution', 'preparation', 'contraindication', 'indication'])
const longestEntity = 60

/** A list item under a heading or a leading line: one value. */
export function* itemClaims(passage: Passage, section: string): Generator<Claim> {
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
  const parts = partsOf(block.text, span, section)
  if (parts) {
    yield* sectionClaims(passage, clause, section, parts)
    return
  }
  if (!isValue(section, text, whole) || isComing(section, text)) return
  const property = section === 'preparation' ? 'precaution' : section
  const named = section === 'indication' && isTerm(text, ['disease', 'symptom'])
  const entity = named || (!asText.has(section) && section !== 'risk-factor')
  yield* sectionClaims(passage, clause, property, [{ span, ...(entity && { type: typeOf(text) ?? 'disease' }) }])
}

interface Part {
  readonly span: Span
  readonly type?: TermType
}

/** The members of an item that says for whom something is, or for whom not; undefined where it is read as a whole. */
function partsOf(text: string, span: Span, section: string): readonly Part[] | undefined {
  const words = text.slice(span.start, span.end)
  if (section === 'indication') {
    const parts = indicated(text, span)
    return parts.length > 1 ? parts : undefined
  }
  if (section !== 'contraindication' || /[，；。：]/.test(words)) return undefined
  // 慎用 bids care.
  if (words.length < 2 || /慎[用重行]$/.test(words)) return []
  const members = stateMembers(text, span)
  // '患有A或B者' tells of whom in one phrase.
  const shared = members.length > 1 && /^(?:患有?|伴有?|合并|存在|[有对]).*(?:者|患者|病人)$/.test(words)
  const apart = members.every(({ start, end }) => /(?:者|患者|病人|史)$/.test(text.slice(start, end)))
  return shared && !apart ? [{ span }] : members.map((one) => ({ span: one }))
}

const isComing = (section: string, text: string): boolean =>
  section === 'precaution' && (describes.test(text) || people.test(text)) && !holdsBid(text)

/** Of whom the next paragraph tells what to mind. */
const people = /^[^，。；：]{0,20}(?:者|患者|病人|人群|妇女|儿童|孕妇|老年?人|婴幼儿|[成男女]人|青少年)$/

/** What comes of it by itself is nothing to mind. */
const describes =
  /(?:通常|一般|大多|多数人?|多半|往往)[^，]{0,16}(?:恢复|消失|缓解|愈合|好转|消退)|可以?(?:缓解|减轻|消除)|(?:后|时)拆除$|取决于/

/** In whom something is indicated: parts between semicolons, and the diseases of a list behind a label, '头面部：A、B'. */
function indicated(text: string, span: Span): Part[] {
  const types: readonly TermType[] = ['disease', 'symptom']
  return splitOutside(text, span, '；;。').flatMap(({ start, end }): Part[] => {
    const label = /^[^，。；：]{2,8}[：:]/.exec(text.slice(start, end))?.[0].length ?? 0
    const place = { start: start + label, end }
    const list = pureList(text, place, { types, open: true })
    const known = list.filter((one) => types.includes(typeOf(text.slice(one.start, one.end)) as TermType))
    const typed = label > 0 ? known.length > 0 : known.length === list.length && /、/.test(text.slice(start, end))
    return list.length > 1 && typed ? list.map((one) => typedValue(text, one)) : end > start ? [{ span: place }] : []
  })
}

/** What a piece of advice bids or forbids. */
const bids =
  /不要|不能|不可|不得|不宜|[别勿禁忌]|应|要(?!素|是)|须|(?<!无)需|请|停|避免|照[吃常]|先|换|保持|告诉|注意|定期|避开|当心|少(?=[吃喝])|多(?=[吃喝饮])|不(?=[做吃喝洗灸泡开负长签])|禁食|少渣|减(?=[到少量小])/
const forbids = /不要|不能|不可|别|勿|禁止|避免|应|须|需|要(?!是)/
/** What tells how things are, or what is done by others. */
const tells = /可能|突然|就诊|并发症|包括|正常|是因为|属于|原因|多半|[？?]|医生会|研究|如下|发生在|会引起|吸收|合格/
const shortestAdvice = 4
const longestAdvice = 60

/** Under a heading on what to mind with a procedure or test, each sentence or part between semicolons that bids something. */
export function* adviceClaims(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  const [first] = clauses
  const end = clauses.at(-1)?.end
  if (!first || end === undefined || !isOnDeed(passage)) return
  for (const part of splitOutside(block.text, { start: first.start, end }, '；;')) {
    const start = part.start + (itemMark(block.text, part)?.length ?? 0)
    const text = block.text.slice(start, part.end)
    if (
      text.length < shortestAdvice ||
      text.length > longestAdvice ||
      !bids.test(text) ||
      tells.test(text) ||
      bars(text)
    )
      continue
    const told = passage.clauses.filter((clause) => clause.start >= start && clause.end <= part.end)
    const each = told.length > 1 && told.every((clause) => forbids.test(block.text.slice(clause.start, clause.end)))
    const values = each
      ? told.map(({ start, end }) => ({ span: { start, end } }))
      : [{ span: { start, end: part.end } }]
    yield* sectionClaims({ ...passage, label: undefined }, { ...first, topics: passage.before }, 'precaution', values)
  }
}

const ofDeeds: ReadonlySet<string> = new Set(['procedure', 'test', 'device'])
/** Whether the block stands under what to mind with a procedure or test; the first that it stands under decides. */
export function isOnDeed({ before, section, block }: Passage): boolean {
  if ((section !== 'precaution' && section !== 'preparation') || block.block.kind !== 'paragraph') return false
  const main = before.find(({ type }) => type === 'drug' || ofDeeds.has(type))
  return main !== undefined && ofDeeds.has(main.type) && isHeaded(block, main)
}

/** Named in a heading over the block, or in its label. */
export const isHeaded = ({ headings, block }: PageBlock, { span }: Topic): boolean =>
  [...headings, { block }].some(({ block: { content } }) => content.start <= span.start && span.end <= content.end)

const graded =
  /^(?:非常|十分|极)?(?:常见|少见|偶见|罕见|多见|极少见|严重|早期|晚期|近期|远期|其他|全身|局部|[\u4e00-\u9fff]{2,6}系统|[\u4e00-\u9fff]{1,4}部)(?:的?(?:不良)?反应|的?并发症)?[：:]/

/** Whether an item opens with a grade, or with the part of the body that its members befall. */
export const isGraded = (item: string): boolean => graded.test(item)

/** '常见：A、B、C': an item that opens with a grade and goes on as a list. */
export function* gradedList(passage: Passage, section: string): Generator<Claim> {
  if (!graded.test(passage.block.text)) return
  for (const clause of passage.clauses.slice(1)) {
    const found = pureList(passage.block.text, clause, { types: ['symptom', 'disease'], open: true })
    yield* sectionClaims(
      passage,
      clause,
      section,
      found.map((span) => typedValue(passage.block.text, span)),
    )
  }
}

function isValue(section: string, text: string, whole: boolean): boolean {
  if (/[：:]$/.test(text)) return false
  if (section === 'preparation') return imperative.test(text) && !/可能/.test(text) && text.length <= 120
  if (asText.has(section)) return text.length >= 4 && text.length <= 120
  if (section === 'complication' && /[、]/.test(text)) return false
  return whole && text.length >= 2 && text.length <= longestEntity && !/[，；：]/.test(text)
}

/** What the heading on contraindications says already. */
const barred =
  /(?<=者|人|妇女|患者|病人)(?:应|均)?(?:禁用|禁止使用|忌用|不宜使用|不可使用|不得使用|不能使用|不宜服用|不宜用)(?:本品|本药)?$/

/** The item without closing marks and without a remark in brackets at its end. */
function itemSpan(text: string, { start, end }: Span, section: string): Span {
  let to = end
  while (to > start && /[\s，。；;.、]/.test(text[to - 1] as string)) to--
  if (section === 'contraindication' && barred.test(text.slice(start, to)))
    to = start + text.slice(start, to).search(barred)
  const remark = /\s?[（(](?:罕见|少见|常见|偶见|极少|rare|uncommon|common)[）)]$/i.exec(text.slice(start, to))
  return { start, end: remark ? start + remark.index : to }
}
