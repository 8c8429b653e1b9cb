import type { Span } from '../../span.ts'
import type { Claim, Term, TermType } from '../../statement.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import { drugsIn, isDrugClass } from '../drugs/mentions.ts'
import { articleOf } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import type { Cell } from '../tabular/grid.ts'
import { articleTopic, headingTerm, openingTerm } from '../tabular/topic.ts'
import { isTerm, typeOf } from '../terms.ts'

/** What is measured: the words right before the comparator. */
const attribute =
  /^(?:.*(?:[，。；：、（()）\s]|若|如果?|当|且|或|及|和|与|的|时|后|者|但|是|在|诊断|要|等))?(?<what>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,11}?)\s?(?:为|值为|水平)?\s?$/
/** Endings of what is measured. */
const measuredEnd =
  /(?:率|压|温|糖|值|数|量|浓度|水平|肌酐|[血尿][\u4e00-\u9fff]|酸|脂|酶|蛋白|细胞|血小板|[血尿][钾钠钙磷镁糖脂压]|间期|心率|血氧|饱和度|发热|发烧|抗体|滴度|体重|年龄|评分|直径|长径|长度|厚度|面积|距离|角度?|[旋展屈伸]|曲度|时间|下降|升高|增加|减少|深度|容积|分数|指数|[A-Za-z][A-Za-z0-9-]+)$/
const noAttribute =
  /随访|治疗|病程|持续|休息|间隔|观察|疗程|服用|患者|占|[效生亡发存愈出]率$|平均|共|经过|需要|术后|住院|手术时间|用药时间/

/** 餐后2 h血糖: a number stands in the name. */
const timed = /(?<what>(?:餐后|负荷后|服糖后|糖负荷后)\s?\d\s?(?:h|小时)\s?(?:血糖|血浆葡萄糖)(?:值)?)\s?$/

interface Decided {
  readonly term: Term
  readonly span?: Span
}

/** Words between a limit and what it decides. */
const lead =
  /^(?:的|者|时|则|就|，|、|患者|病人|成人|人|（|）|即便|即|则|应|需|须|宜|要|可|必须|建议|考虑|立即|及时|尽快|首先|先|再|也|均|都|仍|酌情|请|一般|给予?|予以?|加用|使用|服用|口服|静脉注射|静脉滴注|肌注|含服|采用|选用|改用|行|进行|实施|启动|开始|接受|做|作|紧急|急诊)*/
/** A word of duty or doing among them. */
const deed = /[应需须宜可要予做先用服行]|立即|考虑|建议|进行|实施|启动|及时|尽快/
const forbids =
  /^(?:[^，。；]{0,14})(?:禁用|慎用|忌用|禁止使用|减量|停用|停药|停服|暂停|不宜使用|不应使用|避免使用|调整剂量|减少剂量|剂量减少|剂量减半|剂量应?减|暂不使用)/
const names =
  /^(?:的|者|时|患者|即|则|就|，|应|可|需|要|按|考虑|诊断为?|可诊断为?|定义为|称为|提示|高度|怀疑|警惕|视为|属于?|为){1,8}(?<what>本病|该病|[\u4e00-\u9fff]{2,10}?)(?:处理|可能|的可能|诊断|[，。；]|$)/
const seeDoctor =
  /^[^。；]{0,24}(?:就医|就诊|急诊科|回诊|回(?:骨|外|内|妇|儿|眼|耳)?科|看医生|去医院|到医院|送医|返诊|联系(?:你的|您的)?医[生师]|致电)/
/** A deed that a limit calls for, without a name of its own. */
const acts = /^(?:者|时|，){1,2}(?:[^，。；]{0,8})(?:先|应|须|需|宜|可|予|改用?|暂停|停|减|加|禁|慎|补|调整|启动|考虑)/
/** 且Y≥b时: the next limit of the same condition. */
const linked =
  /^(?:者|时)?\s?(?:，|、)?\s?(?:或者?|和|且|及|与|伴有?|同时|并且?|合并)?\s?(?:（[^（）]{0,24}）)?[^，。；\d]{0,16}$/

const topicTerm = (page: Page, block: PageBlock, types: readonly TermType[]): Decided | undefined => {
  const topic = openingTerm(block, types) ?? sectionTerm(block, types) ?? articleTopic(articleOf(page, block), types)
  const type = topic && (typeOf(topic.text) ?? types[0])
  return topic && type && { term: { type: types.includes(type) ? type : (types[0] as TermType), text: topic.text } }
}

/** What the nearest heading under the title is about. */
function sectionTerm(block: PageBlock, types: readonly TermType[]): Cell | undefined {
  for (const heading of [...block.headings].reverse()) {
    const term = heading.block.level === 1 ? undefined : headingTerm(heading, types)
    if (term) return term
  }
  return undefined
}

function spanned({ block, text }: PageBlock, type: TermType, { start, end }: Span): Decided {
  const by = block.content.start
  return { term: { type, text: text.slice(start, end) }, span: { start: start + by, end: end + by } }
}

/** The drug that is forbidden: named behind the word, before it, or taken in the condition. */
function forbiddenDrug(page: Page, block: PageBlock, from: number, at: number, end: number): Decided | undefined {
  const behind = drugsIn(block.text, at, Math.min(end, at + 40))[0]
  const near = drugsIn(block.text, Math.max(from, at - 60), at).at(-1)
  const before =
    near ??
    drugsIn(block.text, Math.max(0, at - 200), from).findLast(
      (one) => !isDrugClass(block.text.slice(one.start, one.end)),
    )
  const drug = behind ?? before
  return drug ? spanned(block, 'drug', drug) : topicTerm(page, block, ['drug'])
}

/** A procedure named right behind the words of doing: 应紧急透析, 可行短期强化治疗. */
function procedureAt(block: PageBlock, at: number, end: number): Decided | undefined {
  const words = /^[\u4e00-\u9fffA-Za-z0-9-]{2,16}/.exec(block.text.slice(at, Math.min(end, at + 16)))?.[0] ?? ''
  for (let length = words.length; length >= 2; length--)
    if (isTerm(words.slice(0, length), ['procedure']))
      return spanned(block, 'procedure', { start: at, end: at + length })
  return undefined
}

/** Whom a limit decides about: the drug that is forbidden or given, the disease that is diagnosed, what is done. */
function decidedBy(page: Page, block: PageBlock, from: number, at: number, end: number): Decided | undefined {
  const { text } = block
  const rest = text.slice(at, Math.min(end, at + 60))
  if (forbids.test(rest)) return forbiddenDrug(page, block, from, at, end)
  const skip = at + (lead.exec(rest)?.[0].length ?? 0)
  const calls = /^者/.test(rest) || deed.test(text.slice(at, skip))
  const drug = calls ? drugsIn(text, skip, Math.min(end, skip + 24)).find(({ start }) => start - skip < 2) : undefined
  if (drug) return spanned(block, 'drug', drug)
  const named = names.exec(rest)
  const { what = '' } = named?.groups ?? {}
  if (what === '本病' || what === '该病') return topicTerm(page, block, ['disease'])
  const start = at + (named?.[0].indexOf(what) ?? 0)
  if (named && isTerm(what, ['disease']) && !/^(?:排除|除外|须|需)/.test(what))
    return spanned(block, 'disease', { start, end: start + what.length })
  if (seeDoctor.test(rest)) return topicTerm(page, block, ['disease'])
  const done = calls ? procedureAt(block, skip, end) : undefined
  return done ?? (acts.test(rest) ? topicTerm(page, block, ['disease', 'drug']) : undefined)
}

const bounds = ({ value: { comparator, sd } }: Quantity): boolean =>
  comparator !== undefined && comparator !== '~' && sd === undefined

/** What is measured by a quantity that bounds; undefined for any other quantity. */
function measuredBy(quantity: Quantity, before: string): string | undefined {
  const bare = before.replace(/[（(][A-Za-z0-9-]{1,12}[)）]\s?$/, '').replace(/(?:仍|已|均|明显|持续|若|如)$/, '')
  const { what } = (timed.exec(bare) ?? attribute.exec(bare))?.groups ?? {}
  if (!bounds(quantity) || what === undefined || noAttribute.test(what) || !measuredEnd.test(what)) return undefined
  if (
    (quantity.kind === 'occasions' && quantity.value.unit !== '/min') ||
    (quantity.kind === 'time' && !/(?:时间|间期)$/.test(what))
  )
    return undefined
  return quantity.kind === 'age' && what !== '年龄'
    ? undefined
    : what.replace(/^(?:成年)?(?:男性|女性|男|女|患者|成人|儿童)/, '')
}

interface Limit {
  readonly quantity: Quantity
  readonly attribute: string
}

/** The limits of a sentence; one that only names its group has the attribute of the one before: 女性低于120 g/L. */
function limitsOf({ text }: PageBlock, sentence: Span, quantities: readonly Quantity[]): Limit[] {
  const limits: Limit[] = []
  for (const quantity of quantities) {
    const { start } = quantity.span
    const before = text.slice(Math.max(sentence.start, start - 24), start)
    const last = limits.at(-1)
    const own = measuredBy(quantity, before)
    const shared =
      own === undefined && bounds(quantity) && last && quantity.value.unit === last.quantity.value.unit
        ? /[，、；或](?:成年|绝经后)?(?:男性?|女性?|儿童|老年人|成人|孕妇)[^，。；\d]{0,4}$/.test(before) &&
          last.attribute
        : undefined
    const attribute = own ?? (shared || undefined)
    if (attribute !== undefined && attribute.length > 1) limits.push({ quantity, attribute })
  }
  return limits
}

function* sentenceClaims(page: Page, block: PageBlock, sentence: Span, own: readonly Quantity[]): Generator<Claim> {
  let next: { start: number; decided: Decided | undefined } | undefined
  const found: Claim[] = []
  for (const { quantity, attribute } of limitsOf(block, sentence, own).reverse()) {
    const { start, end } = quantity.span
    const joined = next && linked.test(block.text.slice(end, next.start))
    const decided = (joined ? next?.decided : undefined) ?? decidedBy(page, block, sentence.start, end, sentence.end)
    next = { start, decided }
    if (decided) found.push(limitClaim(block, quantity, attribute, decided))
  }
  yield* found.reverse()
}

function limitClaim(
  block: PageBlock,
  { span, value }: Quantity,
  attribute: string,
  { term, span: place }: Decided,
): Claim {
  const by = block.block.content.start
  return {
    article: block.article,
    subject: term,
    property: 'threshold',
    value,
    qualifiers: { attribute },
    witnesses: [
      { role: 'value', start: span.start + by, end: span.end + by },
      ...(place ? [{ role: 'subject' as const, ...place }] : []),
    ],
  }
}

/** Words and signs of a limit. */
const limit = /[≤≥<>＜＞≦≧]|[超大高多]于|超过|小于|低于|少于|以上|以下|不足|未满/

function* blockClaims(page: Page, block: PageBlock): Generator<Claim> {
  if (!/\d/.test(block.text) || !limit.test(block.text)) return
  for (const [sentence, own] of bySentence(sentencesIn(block), numbersIn(block)))
    if (own.length > 0) yield* sentenceClaims(page, block, sentence, own)
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
