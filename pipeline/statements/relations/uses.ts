import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findDrugClauses } from './drug-clauses.ts'
import { type Frame, findFrames, type ListValue, type TextValue } from './frames.ts'
import { merits } from './merits.ts'
import { effects, findPurposes, tells } from './purposes.ts'
import { suitability } from './suitability.ts'
import { findWarnings } from './warnings.ts'

const drugs = { types: ['drug', 'procedure'], loose: true } as const
const means = { types: ['drug', 'procedure', 'device', 'test'], loose: true } as const
const diseases: ListValue = { kind: 'list', types: ['disease', 'symptom'] }
const whole: TextValue = { kind: 'text', longest: 60, shortest: 4, whole: true }

const frames: readonly Frame[] = [
  {
    property: 'indication',
    cue: /(?:主要|一般|可|常|多|临床上?|特别|尤其|更|最|较|适合)*?(?:适用于|适应于|用于治疗(?:[和及与或、]预防)?|用于(?:预防[和及与或、]治疗|防治)|(?<!应)用于(?!制|评|测|判|检|诊断|预防|缓解)|适合(?!的|自己|[您你]|于?(?:使用|做|进行))(?:用?于)?|可用于)(?:治疗)?/dg,
    subject: drugs,
    value: {
      ...diseases,
      like: /^(?!缓解|减轻|治疗|预防|改善|控制)[^，。；：]{2,16}(?:引起|导致|所致)的[\u4e00-\u9fff]{2,8}$/,
    },
    unless: /(?:者|患者|病人|人群)$/,
    notAfter: /不$|是否$|不太$/,
  },
  {
    property: 'indication',
    cue: /(?:特别|主要|尤其)?(?:适用于|适合用?于)(?<v>[^，。；：]{2,40}?)$/dg,
    subject: drugs,
    value: { kind: 'list', types: ['procedure'], like: /^(?:黏膜|皮肤|切口)切开$/ },
  },
  {
    property: 'indication',
    cue: /(?:主要|尤其|特别|更|最|尤为|较|比较|仅|只)*(?:适合于?|适用于|适宜于?|适于|(?<=[仅只主要])用于)(?!做|行|在|进行|手术$|各种|各类|不同)(?<v>[^，。；：]{2,60}?)$/dg,
    subject: { types: ['drug', 'procedure', 'device'], loose: true },
    value: { ...whole, shortest: 5, notList: ['disease', 'symptom', 'procedure', 'test'] },
    notAfter: /不$|[和与及]$|对于?$|是否$|能否$/,
    unless:
      /(?:患者|者|病人|人群|儿童|孕妇|妇女|老年人|成人|青少年)(?:使用|服用|接种)?$|^(?:自己|自身|[您你他她]|本人|孩子|家庭|医院|医生|临床|长期|大多数|所有|治疗|缓解|改善|预防|评估|诊断)|(?:检查|诊断|筛查|评估|研究|教学|推广|方法)$/,
  },
  {
    property: 'indication',
    cue: /^(?:仅|只)(?:能|可|应|宜)?在(?<v>[^，。；：]{2,24})(?:时|的情况下)(?:才)?(?:使用|应用|采用|考虑)$/dg,
    subject: { types: ['drug', 'procedure'], carried: true },
    value: whole,
  },
  {
    property: 'indication',
    cue: /^(?<s>[^，。；：的]{2,24}?)的?(?:绝对|紧急|主要|手术|常见)?(?:指征|适应证|适应症)[^，。；：]{0,8}(?:有|包括|为|是)?$/dg,
    subject: { types: ['procedure', 'drug'] },
    value: { kind: 'list', types: ['disease', 'symptom'], open: true, text: true, like: /[<>≥≤]/ },
  },
  {
    property: 'indication',
    cue: /(?:主要|一般|可|常|多|特别|尤其|更|最|较|仅|只)*?(?:适用于|适合用?于?|适宜于?|适于|用于)(?<v>[^，。；：]{2,60}?(?:人群|患者|病例|者|病人|患儿|儿童|婴幼?儿|孩子|产妇|孕妇|妇女|女性|男性|老年人|老人|成人|青少年|(?:的|[中青]年)人))(?:使用|服用|接种)?$/dg,
    subject: means,
    value: { kind: 'groups', whole: true },
  },
  {
    property: 'indication',
    cue: /(?:适用于|适合用?于?)(?<v>[^，。；：]{0,16}(?:直径|长径|小于|大于|不超过|没有|无|早期|[≤≥<>])[^，。；：]{1,40}(?:结石|瘤|癌|囊肿|骨折|病变|结节|息肉))$/dg,
    subject: drugs,
    value: whole,
  },
  {
    property: 'indication',
    cue: /(?:主要|一般|可以?|常|多|广泛|被|也|还)*(?:应用于|用于)(?<v>[^，。；：]{2,40}?)的(?:维持|辅助|长期|联合|初始|一线|常规|对症)?(?:治疗|防治)(?:[和及与、]预防)?$/dg,
    subject: drugs,
    value: diseases,
  },
  {
    property: 'purpose',
    cue: new RegExp(`(?:主要|一般|可|常|多|可以)?(?:被?用于|被?用来|用以)(?=${tells}|${effects}|预防)`, 'dg'),
    subject: means,
    value: whole,
    unless: /不得|不能|不宜|不超过|不应|(?:引起|导致|所致)的/,
  },
  {
    property: 'purpose',
    cue: new RegExp(
      `(?:可以?|能够?|有助于|能帮助)(?!诊断为|确诊|判断为)(?=(?:准确地?|清楚地?|清晰地?|直观地?|有效地?|明确|精准地?|精确地?|早期|及时|直接|全面|辅助|进一步|更|动态|实时|无创){0,2}(?:(?:${tells})|显示(?=[^，。；：]{2,40}(?:形态|大小|结构|位置|情况|范围|程度|关系|走向|轮廓)$)))`,
      'dg',
    ),
    subject: { types: ['test'] },
    notFollows: /^(?:(?:一般|通常|可以?|医生)?(?:通过|经过?|借助|利用|采用))/,
    value: { kind: 'deeds', verbs: `${tells}|${effects}|指导|为|显示` },
    unless: /(?:超过|大于|增大|小于)[^，。；：]{0,40}$/,
  },
  {
    property: 'purpose',
    cue: /^(?<s>[^，。；：]{2,16}?)(?:是|为)(?:目前)?(?<v>(?:鉴别|评估|判断|监测)[^，。；：的]{2,20})的(?:金标准|首选|主要|重要|可靠|最)[^，。；：]{0,8}$/dg,
    subject: { types: ['test'] },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'purpose',
    cue: /(?:主要|一般|可|常|多|可以)?(?<!适|适合)(?:被?用于)(?!治疗|制|下列|以下|各种|[^，。；：]{2,40}(?:人群|患者|病例|者|病人|成人|儿童|妇女|女性|男性|老年人|[岁龄]以[上下])$)/dg,
    subject: means,
    value: { ...whole, not: ['disease', 'symptom'] },
    unless:
      /^对?[^，。；：]{2,20}的(?:辅助|联合|综合|对症|维持|长期|初始|一线|常规)?(?:治疗|预防|防治)(?:[和及与、]预防)?$/,
  },
  {
    property: 'adverse-effect',
    cue: /(?:的)?(?:最?常见|主要|严重|可能|的){0,3}(?:不良反应|副作用|副反应|毒副作用)(?:主要|通常|一般|可能)?(?:包括|为|是|有(?!哪|什么))(?:但不限于)?：?/dg,
    subject: { types: ['drug'] },
    value: { kind: 'list', types: ['symptom', 'disease'], open: true, onward: true },
  },
  {
    property: 'adverse-effect',
    cue: /(?:可以?|会|易|容易|可能|可能会|常|偶可|有时会?){1,2}(?:引起|导致|引发|出现|产生|造成|诱发)/dg,
    subject: { types: ['drug'], rivals: ['disease', 'procedure', 'symptom'] },
    value: { kind: 'list', types: ['symptom', 'disease'], onward: true },
    notAfter: /(?:停用|停药|停服|撤药|减量|漏服|合用|联用|同用)(?:后|时|者)?，?$/,
    notFollows: /(?:停用|停药|停服|撤药|减量|漏服|中断)(?:后|时|者)?$/,
  },
  {
    property: 'adverse-effect',
    cue: /^(?:首次|初次|长期|大量|过量|少数患者|部分患者|个别患者)?(?:用药|服药|服用|使用|注射|给药|滴注|停药|接种|应用|突然停药)(?:本品)?(?:后|期间|初期|过程中|时)?(?:少数|部分|个别|极少数|多数)?(?:患者|病人|人)?(?:可以?|会|可能|常|偶|易|有时){1,2}(?:能|见|有|会)?(?:出现|引起|发生|有|导致)(?=.{2})/dg,
    subject: { types: ['drug'], carried: true },
    value: { kind: 'list', types: ['symptom', 'disease'], onward: true },
  },
  {
    property: 'adverse-effect',
    cue: /(?:有|存在|具有)(?:明确的?|一定的?|潜在的?|较强的?)?(?<v>致[畸癌突残聋死敏][\u4e00-\u9fff]{0,2}?|[^，。；：的]{2,12}?)的?(?:风险|危险|毒性)$/dg,
    subject: { types: ['drug'], loose: true },
    value: { kind: 'list', types: ['symptom', 'disease'], like: /^致[畸癌突残聋死敏]/ },
  },
  {
    property: 'contraindication',
    cue: /^(?<s>[^，。；：]{2,14}?(?:治疗|手术|疗法|检查|术|药|疫苗))(?:对)?(?<v>(?:孕妇|妊娠期妇女|哺乳期妇女|儿童|婴幼儿|老年人)(?:[和及、](?:孕妇|妊娠期妇女|哺乳期妇女|儿童|婴幼儿|老年人)){0,3})(?:绝对|应|均|都)?(?:禁止使用|禁用|不能[做用]|不宜(?:做|用|使用)|忌用)$/dg,
    subject: { types: ['drug', 'procedure', 'test'] },
    value: { kind: 'groups' },
  },
  {
    property: 'contraindication',
    cue: /(?:(?:不宜|不能|不得|禁止|不可|不应|禁)(?:应?用于|使用于)|禁忌(?:于|用于|(?:人群|[症证]|对象)?(?:主要)?(?:包括|[为是有]))(?:但不限于)?：?)(?<v>[^，。；：]{1,40}?(?:者|患者|病人|人群|孕妇|儿童|妇女))(?:禁用)?$/dg,
    subject: drugs,
    value: { kind: 'groups' },
  },
  {
    property: 'precaution',
    cue: /^(?<v>(?:用药|服药|使用|治疗|手术|给药|注射|接种)前(?:必须|应|需|须|要)(?:先|常规|仔细|注意)?(?:排除|检测|检查|筛查|询问|评估|确认|了解)[^，。；：]{2,30})$/dg,
    subject: { types: ['drug', 'procedure'] },
    value: { kind: 'text', longest: 40, whole: true },
  },
]

/** What a drug, procedure, device or test is for and does, and who must not have it. */
export function* findUses(page: Page): Generator<Claim> {
  yield* onceEach([...uses(page)])
}

function* onceEach(claims: readonly Claim[]): Generator<Claim> {
  const told = new Set<string>()
  const farthest = reaches(claims)
  for (const claim of claims) {
    const key = `${claim.property} ${claim.subject.text} ${claim.value.text}`
    if (!told.has(key) && !isPartOf(claim, farthest)) yield claim
    told.add(key)
  }
}

/** Where the longest indication that ends at a place begins, by subject and end. */
type Reaches = ReadonlyMap<string, number>

const endOf = ({ subject, witnesses: [value] }: Claim): string => `${subject.text} ${value?.end}`

function reaches(claims: readonly Claim[]): Reaches {
  const farthest = new Map<string, number>()
  for (const claim of claims) {
    const start = claim.witnesses[0]?.start ?? 0
    if (claim.property === 'indication')
      farthest.set(endOf(claim), Math.min(start, farthest.get(endOf(claim)) ?? start))
  }
  return farthest
}

/** What an indication tells is told no second time as a purpose, or without its first words. */
function isPartOf(claim: Claim, farthest: Reaches): boolean {
  const from = farthest.get(endOf(claim))
  const start = claim.witnesses[0]?.start ?? 0
  if (from === undefined) return false
  return claim.property === 'purpose' ? start >= from : claim.property === 'indication' && start > from
}

function* uses(page: Page): Generator<Claim> {
  yield* findFrames(page, [...frames, ...suitability, ...merits])
  yield* findPurposes(page)
  yield* findDrugClauses(page)
  yield* findWarnings(page)
}
