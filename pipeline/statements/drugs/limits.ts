import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'

/** What is measured: the words right before the comparator. */
const attribute =
  /^(?:.*(?:[，。；：、（()）】\]］]|(?<![A-Za-z])\s|[片图像]上|若|如果?|当|且|或|及|和|与|的|时|后|者|但|而|以|是|在|指|诊断|要|等|期间|过程中|每[次人日天]{1,2}))?(?<what>(?:[A-Za-z][A-Za-z0-9-]{0,9} )?[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,11}?)\s?(?:为|值为|水平)?\s?$/
/** Endings of what is measured. */
export const measuredEnd: RegExp =
  /(?:率|压|温|糖|值|数|量|浓度|水平|肌力|肌酐|[血尿][\u4e00-\u9fff]|酸|脂|酶|蛋白|细胞|血小板|摄入量?|[血尿][钾钠钙磷镁糖脂压]|间期|心率|血氧|饱和度|发热|发烧|抗体|滴度|体重|年龄|评分|直径|长径|短径|内径|外径|长度|厚度|高度|宽度|间隙|间距|移位|成角|塌陷|台阶|狭窄|面积|距离|角度?|酯|素|醇|氮|氨|酮|酐|呼吸|脉搏|视力|听力|血沉|比重|密度|孕周|腹围|腰围|身高|饮水|食盐|脂肪|热量|失血|根|抗原|二聚体|降钙素原|[旋展屈伸]|曲度|时间|下降|升高|增加|减少|深度|容积|分数|指数|[A-Za-z][A-Za-z0-9-]{1,11})$/
const noAttribute =
  /^(?:该|此|这一|上述|其)(?:项|个)?(?:数?值|指标|水平|浓度|结果)$|室温|水温|湿度|最大量|极量|随访|饮水|喝水|治疗|病程|持续|休息|间隔|观察|疗程|服用|患者|占|[效生亡发存愈出]率$|平均(?!动脉压|血压|血糖|血红蛋白|气道压)|共|经过|需要|术后|住院|手术时间|用药时间/

/** 餐后2 h血糖: a number stands in the name. */
const timed = /(?<what>(?:餐后|负荷后|服糖后|糖负荷后)\s?\d\s?(?:h|小时)\s?(?:血糖|血浆葡萄糖)(?:值)?)\s?$/

/** 结石直径: whose size it is stays out. */
const owner = /^[\u4e00-\u9fff]{2,6}(?=(?:直径|长径|短径)$)|^[\u4e00-\u9fff]{0,4}[烫烧灼擦病肿伤]+[伤灶瘤变]?(?=面积$)/

/** Verbs and particles before what is measured: 适用于直径, 出现发热. */
const leads =
  /^(?:内(?!径|压|皮|脏|源|镜|分)|(?:训练|治疗|操作|术|检查|透析)中(?=[\u4e00-\u9fff]{2})|.{0,12}(?:适用于|适合于?|用于|建议|所以|因此|[你您我])|对于?|要求|出现|伴有?|仅|只要|除非|一旦|通常|一般|凡|发现|测得?|检查|术中|使|将|把|保持|维持|达到|直至|直到)/

const bounds = ({ value: { comparator, sd } }: Quantity): boolean =>
  comparator !== undefined && comparator !== '~' && sd === undefined

/** 控制在, 目标为, 降至: what is aimed at or reached. */
const aimed =
  /(?:应|宜|需|须|要|可|一般|通常|严格|平稳|建议|推荐|最好){0,3}(?:(?:控制|维持|保持|稳定|波动)(?:在|至|到|于|为)?|(?:要|需|须|应)达到|(?:控制)?目标(?:值|水平|范围)?(?:应?为|是|：|:)?|(?:正常|有效|安全)?治疗(?:浓度|血药浓度)?(?:范围|窗)(?:为|是|：)?)\s?$/
const reached = /(?:降|升|达|下降|上升|升高|降低)(?:至|到)?\s?$/

/** 降到110次/分以下: the verb is no part of what is measured; in 收缩压下降超过20 mmHg it is. */
const arrived = /(?:先|应|须|需|要|可|再){0,3}(?:降|升|达|下降|上升|升高|降低)(?:至|到)\s?$/
/** 达到健侧的80%, 达正常值上限3倍: what a share is of. */
const ofBase =
  /(?:升高|降低|增加)?(?:达到?|恢复到?|升至|降至|为)?(?:健侧|对侧|正常[\u4e00-\u9fff]{0,2}(?:上限|下限|水平)?|参考值上限|基线|预计值|个人最佳值|基础值|术前)的?\s?$/

/** Whether a quantity bounds by the words round it: 控制在4.4～7.0, 降至13.9 mmol/L时, 为15～30 mL/min者. */
function boundsByWords(
  { kind, value: { low, sd, comparator }, span }: Quantity,
  before: string,
  text: string,
): boolean {
  if (sd !== undefined || comparator === '~') return false
  if (/目标(?:血压|收缩压|舒张压|血糖|[\u4e00-\u9fff]{0,2}血糖|尿酸|血尿酸|LDL-C|TSH|心率|INR)\s?$/.test(before))
    return true
  if (aimed.test(before)) return kind !== 'time' || !/稳定\s?$/.test(before)
  const rest = text.slice(span.end, span.end + 6)
  const condition = /^\s?(?:者|时(?!间)|的?患者|后(?=[，可改停再应]))/.test(rest)
  if (
    low !== undefined &&
    /^\s?(?:可能|多|常|则|即|应)?(?:提示|说明|表示|代表|判定?为|算(?![法出一])|就?是(?![否指因由])|[为属]于?(?!宜|佳|准|好|主))/.test(
      rest,
    )
  )
    return true
  return condition && (low !== undefined || reached.test(before))
}

/** What is measured by a quantity that bounds; undefined for any other quantity. */
function measuredBy(quantity: Quantity, before: string, text: string): string | undefined {
  const bare = before
    .replace(aimed, '')
    .replace(ofBase, '')
    .replace(bounds(quantity) ? arrived : reached, '')
    .replace(/[（(][A-Za-z0-9-]{1,12}[)）]\s?$/, '')
    .replace(/(?:仍|已|均|明显|持续|若|如|应|宜|需|须|要|每[日天])$/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})在[\u4e00-\u9fff]{2,6}(?:期间|过程中)(?:升高|降低|下降|增加)$/, '')
  const { what } = (timed.exec(bare) ?? attribute.exec(bare))?.groups ?? {}
  if (
    !(bounds(quantity) || boundsByWords(quantity, before, text)) ||
    what === undefined ||
    noAttribute.test(what) ||
    !measuredEnd.test(what)
  )
    return undefined
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
        .replace(
          /^下?(?:成年)?(?:男性|女性|男|女|患者|足月儿|早产儿|孕妇|产妇|成人|儿童|婴幼?儿|新生儿|小儿|老年?人)/,
          '',
        )
}

/** A quantity that may decide something, and what it measures. */
export interface Limit {
  readonly quantity: Quantity
  /** The words beside the number; absent where none are. */
  readonly attribute?: string
  /** Whether they are known to name something measured; else what is said behind the number must tell. */
  readonly sure: boolean
}

/** What stands before a number in its clause, whatever it is called. */
const anyAttribute =
  /^(?:.{0,30}(?:[，。；：、（()）】\]］“”]|(?:若|如果?|当|一旦|但|而|且|或|及|和|与|的|时|后|者|周|月|天|年|是|指|为|凡|出现|以|在|要|等|期间|过程中|患者|成人|儿童|首次|只要)(?=.{2})))?(?<what>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{0,13}?)\s?(?:[（(][A-Za-z0-9-]{1,12}[)）])?(?:仍|还|已|均|都|若|一般|应|宜|需|须|要|能|可|值|水平|为|在|达到?){0,3}\s?$/
/** Words of a course, a dose, a frequency or a share, whose bounds decide nothing. */
const noCondition =
  /室温|水温|湿度|最大量|极量|随访|观察|疗程|病程|经过|需要|患者|用药|每[次日天晚周月]|[两每单首]次|间隔|剂量|用量|总量|共|连用|连续|服用|用药|术后|住院|手术时间|手术|治疗(?!前|后)|休息|饮水|喝水|占|平均|[效生亡发存愈出]率$|比例|约$|多数|时间$|至少|浓度$|超声|样本|例$|数据|\d$|为期|病史|距今|报道|术前|出血量|切口|[速滴]度$|速率/

/** 截断值为2.0 μg/L: a number that parts two results. */
export const cut: RegExp = /((?:最佳)?(?:截断值|临界值|界值|切点|cut-?off值?))(?:分别)?(?:为|是|取|：|:)?\s?$/

/** Kinds of things that are counted, and not limited. */
const counted: ReadonlySet<string | undefined> = new Set(['people', 'things', 'age', 'portion'])

function mayBound({ kind, value }: Quantity): boolean {
  return !counted.has(kind) && (kind !== 'occasions' || value.unit === '/min') && !/内$/.test(value.text)
}

/** A bound that no known word measures: 皮肤压红超过30分钟, 屈膝不足90°, <6 cm. */
function looseLimit({ text }: PageBlock, sentence: Span, quantity: Quantity): Limit | undefined {
  const { span, kind, value } = quantity
  const before = text.slice(Math.max(sentence.start, span.start - 30), span.start)
  const cutOff = cut.exec(before)?.[1]
  if (cutOff !== undefined && value.sd === undefined) return { quantity, attribute: cutOff, sure: true }
  if (!mayBound(quantity) || !(bounds(quantity) || boundsByWords(quantity, before, text))) return undefined
  const bare = before
    .replace(aimed, '')
    .replace(ofBase, '')
    .replace(bounds(quantity) ? arrived : reached, '')
  const { what } = anyAttribute.exec(bare)?.groups ?? {}
  if (what === undefined) return bareLimit(quantity, before, bare)
  const attribute = what.replace(leads, '').replace(owner, '')
  if (noCondition.test(attribute)) return undefined
  if (attribute === '') return kind === 'time' ? undefined : { quantity, sure: false }
  return { quantity, attribute, sure: false }
}

/** A bound with no word beside it: what is aimed at, or the condition that opens a clause. */
function bareLimit(quantity: Quantity, before: string, bare: string): Limit | undefined {
  const { kind, value } = quantity
  if (kind === 'time' || /\/(?:kg|h|min|d)/.test(value.unit ?? '')) return undefined
  const target = /目标(?:值|水平)/.exec(aimed.exec(before)?.[0] ?? '')?.[0]
  if (aimed.test(before)) return { quantity, ...(target !== undefined && { attribute: target }), sure: true }
  return /(?:^|[，；：、（]|若|如果?|当|一旦)\s?$/.test(bare) ? { quantity, sure: false } : undefined
}

/** The limits of a sentence; one that only names its group has the attribute of the one before: 女性低于120 g/L. */
export function limitsOf(block: PageBlock, sentence: Span, quantities: readonly Quantity[]): Limit[] {
  const { text } = block
  const limits: Limit[] = []
  for (const quantity of quantities) {
    const { start, end } = quantity.span
    // 低于90/60 mmHg: half a pair is no limit.
    if (/^\s?[/／]\s?\d/.test(text.slice(end, end + 4))) continue
    const before = text.slice(Math.max(sentence.start, start - 24), start)
    const last = limits.at(-1)
    const own = measuredBy(quantity, before, text)
    const shared =
      own === undefined && bounds(quantity) && last?.sure && quantity.value.unit === last.quantity.value.unit
        ? /[，、；或](?:成年|绝经后)?(?:男性?|女性?|儿童|老年人|成人|孕妇)[^，。；\d]{0,4}$/.test(before) &&
          last.attribute
        : undefined
    const attribute = own ?? (shared || undefined)
    const sure = attribute !== undefined && attribute.length > 1
    const limit = sure ? { quantity, attribute, sure } : looseLimit(block, sentence, quantity)
    if (limit) limits.push(limit)
  }
  return limits
}
