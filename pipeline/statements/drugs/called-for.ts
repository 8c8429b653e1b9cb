import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { articleOf } from '../header/article.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { passageAt } from '../relations/block-passages.ts'
import { isNarrative } from '../relations/cues.ts'
import { isStage } from '../relations/labels.ts'
import type { Passage } from '../relations/passages.ts'
import { articleTopic, headingTerm, openingTerm } from '../tabular/topic.ts'
import { isTerm, typeOf } from '../terms.ts'
import { type Consequence, consequenceOf } from './consequences.ts'
import type { Decided } from './deciding.ts'
import type { Limit } from './limits.ts'
import { drugsIn } from './mentions.ts'
import { drugsNamed } from './spoken.ts'

/** Words between a condition and the name of what is done or found. */
const lead =
  /^(?:的|则|就|即|便|才|也|还|均|都|，|：|应该?|应当|需要?|须|要|可以?|必须|建议|考虑|推荐|主张|提倡|才|不能|不宜|不应|禁止|宜|最好|首选|优先|首先|立[即刻]|马上|及时|尽[快早]|紧急|急诊|先(?!天|锋)|再|酌情|一般|请|给予?|予以?|加[用服]|使用|服用|口服|静脉(?:注射|滴注|推注|泵入)|静[推滴注]|皮下注射|肌内注射|肌[注肉]注?射?|含服|采[用取]|选[用择]?|改[用为]|换[用成]|行(?!走)|进行|实施|开始|启动|接受|[做作吃服打输用含喷涂查测](?![为用])|使用|放置|植入|长期|短期|常规|患者|小剂量|大剂量|高度|强烈|怀疑|警惕|提示|说明|表示|诊断为?|确诊为?|判[定断]?为|视为|称[为作]?|叫[做作]?|定义为|属于?|为|是|多半|可能|往往|通常|几乎|存在|有|合并|发生|出现|了|[\u4e00-\u9fff]{2}[前后](?![路壁叶囊房交纵外内])(?=[\u4e00-\u9fff]{2})|\d[\d.～~-]{0,6}\s?(?:%|mg|g|mL|ml|μg|U|IU|J|片|粒|支|杯)?)*/

const called: readonly TermType[] = ['drug', 'procedure', 'test', 'device']

/** The thing named right at a place of a block, of one of the types; the longest name. */
export function namedAt(block: PageBlock, at: number, end: number, types: readonly TermType[]): Decided | undefined {
  const words = /^[\u4e00-\u9fffA-Za-z0-9αβγ+／/-]{2,24}/.exec(block.text.slice(at, Math.min(end, at + 24)))?.[0] ?? ''
  for (let length = words.length; length >= 2; length--) {
    const name = words.slice(0, length)
    const next = block.text.slice(at + length, at + length + 2)
    if (isTerm(name, types) && !/^(?:前|期间|当天|水平|升高|降低)/.test(next)) return decided(block, at, name)
  }
  const drug = types.includes('drug') ? drugsIn(block.text, at, Math.min(end, at + 24))[0] : undefined
  return drug && drug.start - at < 2 ? decided(block, drug.start, block.text.slice(drug.start, drug.end)) : undefined
}

function decided(block: PageBlock, start: number, name: string): Decided {
  return {
    term: { type: typeOf(name) ?? 'drug', text: name },
    span: inPage(block, { start, end: start + name.length }),
  }
}

const ofTopic: readonly TermType[] = ['disease', 'drug', 'device', 'symptom']
/** What the article is about comes first. */
function typesFor(page: Page, block: PageBlock): readonly TermType[] {
  const topic = articleTopic(articleOf(page, block), ofTopic)
  const type = topic && typeOf(topic.text)
  return type && type !== 'disease' && ofTopic.includes(type)
    ? [type, ...ofTopic.filter((one) => one !== type)]
    : ofTopic
}

/** What the passage speaks of: the head of its item, else what was named last before. */
export function spokenOf(page: Page, passage: Passage, at: number): Decided | undefined {
  const { label, clauses, block } = passage
  const labelled = label?.type && (ofTopic.includes(label.type) || label.type === 'procedure') && label.span.end <= at
  if (labelled && !/[\s\u3000]/.test(label.text))
    return { term: { type: label.type as TermType, text: label.text }, span: inPage(block, label.span) }
  // '（2）曼月乐：…': what the head names is unknown; under a heading on treatment it is a remedy.
  if (label && !labelled && label.span.end <= at && label.span.start < 6)
    return passage.section === 'treatment' && !isStage(label.text) && /^[\u4e00-\u9fffA-Za-z-]{2,10}$/.test(label.text)
      ? { term: { type: 'procedure', text: label.text }, span: inPage(block, label.span) }
      : undefined
  const opening = openingTerm(block, ['procedure', 'device'])
  if (opening) return { term: { type: typeOf(opening.text) ?? 'procedure', text: opening.text }, span: opening }
  const headed = [...block.headings]
    .reverse()
    .flatMap((heading) => (heading.block.level === 1 ? [] : (headingTerm(heading, ofTopic) ?? [])))[0]
  const clause = clauses.findLast(({ start }) => start <= at)
  const from = block.block.content.start + passage.sentence.start
  const topic = typesFor(page, block)
    .map((wanted) =>
      clause?.topics.find(({ type, span }) => type === wanted && (type !== 'symptom' || span.start >= from)),
    )
    .find((one) => one !== undefined)
  const headedType = headed && typeOf(headed.text)
  if (headed && headedType && headedType !== 'disease' && ofTopic.includes(headedType))
    return { term: { type: headedType, text: headed.text }, span: headed }
  return topic && { term: { type: topic.type, text: topic.text }, span: topic.span }
}

/** 腺瘤直径≥10 mm: whose size it is. */
export function ownerOf(block: PageBlock, at: number): Decided | undefined {
  const words = /[\u4e00-\u9fff]{2,8}(?=的?(?:直径|长径|短径|面积|大小|厚度)$)/.exec(
    block.text.slice(Math.max(0, at - 16), at).trimEnd(),
  )
  const name = words?.[0] ?? ''
  for (let from = 0; from < name.length - 1; from++)
    if (isTerm(name.slice(from), ['disease']))
      return decided(block, Math.max(0, at - 16) + (words?.index ?? 0) + from, name.slice(from))
  return undefined
}

/** The disease that follows words of judging: 可诊断为X, 高度怀疑X. */
const judged = /诊断|确诊|考虑|怀疑|警惕|为|称|叫|属|定义|是|判|视/

/** Whom a limit decides about by what follows from it: what is called for, what it is a sign of, or what the passage speaks of. */
export function byConsequence(page: Page, block: PageBlock, sentence: Span, limit: Limit): Decided | undefined {
  const { quantity, sure } = limit
  const found = consequenceOf(block.text, quantity.span.end, sentence.end)
  const passage = found && passageAt(page, block, quantity.span.start)
  const clause = passage?.clauses.findLast(({ start }) => start <= quantity.span.start)
  if (!found || !passage || isNarrative(passage, clause)) return undefined
  if (/^[^，。；]{0,4}(?:为|呈|判为)[阳阴]性/.test(block.text.slice(found.at, found.at + 10))) return undefined
  const own = ownOf(page, block, sentence, limit, found)
  const named = found.kind === 'means' && own !== undefined
  if (!sure && !named && !holds(block.text, sentence, limit, found)) return undefined
  const spoken = own ?? ownerOf(block, quantity.span.start) ?? spokenOf(page, passage, quantity.span.start)
  return spoken && found.kind === 'risk' && isDrugElsewhere(page, passage, spoken) ? undefined : spoken
}

/** What the words behind a limit name: what is done, or the disease that it is judged to be. */
function ownOf(
  page: Page,
  block: PageBlock,
  sentence: Span,
  { quantity }: Limit,
  found: Consequence,
): Decided | undefined {
  const { text } = block
  const skip = found.at + (lead.exec(text.slice(found.at, Math.min(sentence.end, found.at + 60)))?.[0].length ?? 0)
  if (found.kind === 'does')
    return dosedBefore(page, block, sentence, found, quantity) ?? namedAt(block, skip, sentence.end, called)
  const judges = found.kind === 'means' && judged.test(text.slice(found.at, skip))
  return judges ? namedAt(block, skip, sentence.end, ['disease']) : undefined
}

/** 'X年龄小于N者容易复发': no drug of another sentence has that risk. */
const isDrugElsewhere = (page: Page, { block, sentence }: Passage, { term, span }: Decided): boolean =>
  term.type === 'drug' &&
  !articleOf(page, block).title?.text.includes(term.text) &&
  span !== undefined &&
  span.start < block.block.content.start + sentence.start

const dose =
  /^(?:，|：|每次|一次|单次|起始|首[剂次]|给予?|予|用|口服){0,4}\d[\d.～~-]{0,8}\s?(?:mg|g|μg|mL|ml|U|IU|万U|片|粒|支|袋|滴)/

/** 体重>40 kg者10 mg: the drug whose dose goes by the limit stands before it. */
function dosedBefore(
  page: Page,
  block: PageBlock,
  sentence: Span,
  { at }: Consequence,
  { span }: Quantity,
): Decided | undefined {
  if (!dose.test(block.text.slice(at, at + 24))) return undefined
  const drug = drugsNamed(page, block, { start: sentence.start, end: span.start }).at(-1)
  return drug && decided(block, drug.start, block.text.slice(drug.start, drug.end))
}

/** Whether a bound of something that no known word measures is a condition: what follows must say so. */
function holds(text: string, sentence: Span, { quantity, attribute }: Limit, { marked, kind }: Consequence): boolean {
  const { span, value } = quantity
  const before = text.slice(Math.max(sentence.start, span.start - 40), span.start)
  const opened = /(?:^|[，；。：])(?:若|如果?|当|一旦|只要)[^，；。]{0,30}$/.test(before)
  // 超过50%的患者: a share of people.
  if (value.unit === '%' && /^\s?的?(?:患者|病人|患儿|人|病例|女性|男性)/.test(text.slice(span.end, span.end + 6)))
    return false
  if (value.low !== undefined && attribute === undefined) return false
  if (value.unit === '{score}' && kind !== 'risk') return true
  return (marked && (attribute !== undefined || kind !== 'risk')) || opened
}
