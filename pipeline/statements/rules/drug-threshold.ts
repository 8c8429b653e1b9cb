import type { Span } from '../../span.ts'
import type { Claim, Term, TermType } from '../../statement.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { drugAfter } from '../drugs/names.ts'
import { articleOf } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'
import { findQuantities, type Quantity } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { articleTopic, openingTerm } from '../tabular/topic.ts'
import { isTerm } from '../terms.ts'

/** What is measured: the words right before the comparator. */
const attribute =
  /^(?:.*(?:[，。；：、（()）\s]|若|如果?|当|且|或|及|和|与|的|时|后|者|但|是|在|诊断|要|等))?(?<what>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,11}?)\s?(?:为|值为|水平)?\s?$/
/** Endings of what is measured. */
const measuredEnd =
  /(?:率|压|温|糖|值|数|量|浓度|水平|肌酐|[血尿][\u4e00-\u9fff]|酸|脂|酶|蛋白|细胞|血小板|体重|年龄|评分|直径|长径|长度|厚度|面积|距离|角度?|[旋展屈伸]|曲度|时间|下降|升高|增加|减少|深度|容积|分数|指数|[A-Za-z][A-Za-z0-9-]+)$/
const noAttribute =
  /随访|治疗|病程|持续|休息|间隔|观察|疗程|服用|患者|占|[效生亡发存愈出]率$|平均|共|经过|需要|术后|住院|手术时间|用药时间/

interface Decided {
  readonly term: Term
  readonly span?: Span
}

const forbids =
  /^(?:的|者|时|患者|人|的人|的患者|，|则|应|需|须|宜|要|避免|，应){0,4}(?:禁用|慎用|忌用|禁止使用|减量|停用|停药|不宜使用|调整剂量|减少剂量)/
const names =
  /^(?:的|者|时|患者|即|则|就|，|应|可|需|要|按|考虑|诊断为?|可诊断为?|定义为|称为|提示|高度|怀疑|警惕|视为|属于?|为){1,8}(?<what>本病|该病|[\u4e00-\u9fff]{2,10}?)(?:处理|可能|的可能|诊断|[，。；]|$)/
const gives =
  /^(?:的|者|时|患者|，|应|可|需|须|宜|要|即|给予?|予以?|加用|使用|服用|口服|静脉注射|静脉滴注|肌注|含服|及时|立即|酌情|考虑|采用|选用){1,8}/
const seeDoctor = /^[^。；]{0,24}(?:就医|就诊|急诊|回诊|回(?:骨|外|内|妇|儿|眼|耳)?科|看医生|去医院|送医|返诊)/

const topicTerm = (page: Page, block: PageBlock, types: readonly TermType[], type: TermType): Decided | undefined => {
  const topic = openingTerm(block, types) ?? articleTopic(articleOf(page, block), types)
  return topic && { term: { type, text: topic.text } }
}

/** 服用华法林期间INR超过4.0时停药: the drug that the sentence speaks of. */
function takenDrug({ block, text }: PageBlock, at: number): Decided | undefined {
  const near = /(?:服用|使用|口服|应用|静滴|注射)(?=[^。；]{2,30}$)/.exec(text.slice(Math.max(0, at - 50), at))
  const from = near && Math.max(0, at - 50) + near.index + near[0].length
  const name = from === null ? undefined : drugAfter(text, from, at)
  if (!name) return undefined
  const by = block.content.start
  const span = { start: name.start + by, end: name.end + by }
  return { term: { type: 'drug', text: text.slice(name.start, name.end) }, span }
}

/** Whom a limit decides about: the drug that is forbidden or given, the disease that is diagnosed. */
function decidedBy(page: Page, block: PageBlock, at: number, end: number): Decided | undefined {
  const rest = block.text.slice(at, Math.min(end, at + 60))
  if (forbids.test(rest)) return takenDrug(block, at) ?? topicTerm(page, block, ['drug'], 'drug')
  const lead = gives.exec(rest)?.[0].length ?? 0
  const drug = lead > 0 ? drugAfter(block.text, at + lead, end) : undefined
  const by = block.block.content.start
  if (drug) {
    const span = { start: drug.start + by, end: drug.end + by }
    return { term: { type: 'drug', text: block.text.slice(drug.start, drug.end) }, span }
  }
  const named = names.exec(rest)
  const { what = '' } = named?.groups ?? {}
  if (what === '本病' || what === '该病') return topicTerm(page, block, ['disease'], 'disease')
  if (named && isTerm(what, ['disease'])) {
    const start = at + named[0].indexOf(what) + by
    return { term: { type: 'disease', text: what }, span: { start, end: start + what.length } }
  }
  return seeDoctor.test(rest) ? topicTerm(page, block, ['disease'], 'disease') : undefined
}

const bounds = ({ value: { comparator, sd } }: Quantity): boolean =>
  comparator !== undefined && comparator !== '~' && sd === undefined

/** What is measured by a quantity that bounds; undefined for any other quantity. */
function measuredBy(quantity: Quantity, before: string): string | undefined {
  const { what } = attribute.exec(before)?.groups ?? {}
  if (!bounds(quantity) || what === undefined || noAttribute.test(what) || !measuredEnd.test(what)) return undefined
  if (quantity.kind === 'occasions' || (quantity.kind === 'time' && !/时间$/.test(what))) return undefined
  return quantity.kind === 'age' && what !== '年龄' ? undefined : what
}

function* sentenceClaims(
  page: Page,
  block: PageBlock,
  sentence: Span,
  quantities: readonly Quantity[],
): Generator<Claim> {
  for (const quantity of quantities) {
    const { start, end } = quantity.span
    const what = measuredBy(quantity, block.text.slice(Math.max(sentence.start, start - 20), start))
    const decided = what === undefined ? undefined : decidedBy(page, block, end, sentence.end)
    if (what === undefined || !decided) continue
    const by = block.block.content.start
    yield {
      article: block.article,
      subject: decided.term,
      property: 'threshold',
      value: quantity.value,
      qualifiers: { attribute: what },
      witnesses: [
        { role: 'value', start: start + by, end: end + by },
        ...(decided.span ? [{ role: 'subject' as const, ...decided.span }] : []),
      ],
    }
  }
}

function* blockClaims(page: Page, block: PageBlock): Generator<Claim> {
  if (!/\d/.test(block.text)) return
  const quantities = findQuantities(block.text, { unitless: true })
  let next = 0
  for (const sentence of sentencesOf(block.text)) {
    const own: Quantity[] = []
    while (next < quantities.length && (quantities[next] as Quantity).span.start < sentence.end)
      own.push(quantities[next++] as Quantity)
    yield* sentenceClaims(page, block, sentence, own)
  }
}

export const drugThreshold: StatementRule = {
  id: 'drug-threshold',
  why: 'A limit before words of forbidding, giving, diagnosing or seeing a doctor decides about that drug or disease.',
  *find(page) {
    for (const block of page.blocks)
      if (block.block.kind === 'paragraph' || block.block.kind === 'item') yield* blockClaims(page, block)
  },
  examples: [
    [
      '# 二甲双胍怎么吃\n\n1. 查肾功能：eGFR低于30 mL/min者禁用。\n2. 体温超过38.5℃时可口服对乙酰氨基酚。',
      [
        'drug 二甲双胍 | threshold | 低于30 mL/min | attribute=eGFR',
        'drug 对乙酰氨基酚 | threshold | 超过38.5℃ | attribute=体温',
      ],
    ],
    ['空腹血糖高于7.0 mmol/L可诊断为糖尿病。', ['disease 糖尿病 | threshold | 高于7.0 mmol/L | attribute=空腹血糖']],
    ['# 流感防治\n\n体温超过39℃，请尽快就医。', ['disease 流感 | threshold | 超过39℃ | attribute=体温']],
  ],
  leaves: ['随访时间超过6个月。', '出血量少于50 mL，手术顺利。', '体温38℃。'],
}
