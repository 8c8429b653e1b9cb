import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import { type Decided, decidedBy, linked } from '../drugs/deciding.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'

/** What is measured: the words right before the comparator. */
const attribute =
  /^(?:.*(?:[，。；：、（()）\s]|若|如果?|当|且|或|及|和|与|的|时|后|者|但|是|在|诊断|要|等))?(?<what>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,11}?)\s?(?:为|值为|水平)?\s?$/
/** Endings of what is measured. */
const measuredEnd =
  /(?:率|压|温|糖|值|数|量|浓度|水平|肌酐|[血尿][\u4e00-\u9fff]|酸|脂|酶|蛋白|细胞|血小板|[血尿][钾钠钙磷镁糖脂压]|间期|心率|血氧|饱和度|发热|发烧|抗体|滴度|体重|年龄|评分|直径|长径|长度|厚度|面积|距离|角度?|[旋展屈伸]|曲度|时间|下降|升高|增加|减少|深度|容积|分数|指数|[A-Za-z][A-Za-z0-9-]{1,11})$/
const noAttribute =
  /随访|治疗|病程|持续|休息|间隔|观察|疗程|服用|患者|占|[效生亡发存愈出]率$|平均|共|经过|需要|术后|住院|手术时间|用药时间/

/** 餐后2 h血糖: a number stands in the name. */
const timed = /(?<what>(?:餐后|负荷后|服糖后|糖负荷后)\s?\d\s?(?:h|小时)\s?(?:血糖|血浆葡萄糖)(?:值)?)\s?$/

/** 结石直径: whose size it is stays out. */
const owner = /^[\u4e00-\u9fff]{2,6}(?=(?:直径|长径|短径)$)/

/** Verbs and particles before what is measured: 适用于直径, 出现发热. */
const leads =
  /^(?:.{0,12}(?:适用于|适合于?|用于|建议|所以|因此|[你您我])|对于?|要求|出现|伴有?|仅|只要|除非|一旦|通常|一般|凡|发现|测得?|检查|使|保持|维持|达到|直至|直到)/

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
    : what
        .replace(leads, '')
        .replace(owner, '')
        .replace(/^(?:成年)?(?:男性|女性|男|女|患者|成人|儿童)/, '')
}

interface Limit {
  readonly quantity: Quantity
  readonly attribute: string
}

/** The limits of a sentence; one that only names its group has the attribute of the one before: 女性低于120 g/L. */
function limitsOf({ text }: PageBlock, sentence: Span, quantities: readonly Quantity[]): Limit[] {
  const limits: Limit[] = []
  for (const quantity of quantities) {
    const { start, end } = quantity.span
    // 低于90/60 mmHg: half a pair is no limit.
    if (/^\s?[/／]\s?\d/.test(text.slice(end, end + 4))) continue
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
    ['内镜黏膜切除术适用于直径小于3 mm的息肉。', ['procedure 内镜黏膜切除术 | threshold | 小于3 mm | attribute=直径']],
    [
      '息肉直径超过2 cm或反复出血时，可行肠段切除术。',
      ['procedure 肠段切除术 | threshold | 超过2 cm | attribute=直径'],
    ],
    ['# 流感防治\n\n体温超过39℃，请尽快就医。', ['disease 流感 | threshold | 超过39℃ | attribute=体温']],
  ],
  leaves: [
    '血压低于90/60 mmHg者停用氨氯地平。',
    '随访时间超过6个月。',
    '出血量少于50 mL，手术顺利。',
    '②保守：适用于直径小于8 mm的结石，先观察。',
    '体温38℃。',
  ],
}
