import { exampleTreatments } from './example-treatments.ts'
import type { Frame, ListValue } from './frames.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const means: ListValue = { kind: 'list', types: ['procedure', 'drug'] }

const medicines: Frame = {
  property: 'treatment',
  cue: /(?:(?:^|治疗|的)(?:临床上?|目前|其)?(?:(?:常用|治疗|可用|可选|首选|外用|口服|内服|代表|中医|中|西|中成|局部){1,3}(?:的|治疗){0,2}(?:药物?|用药)|药物(?:治疗)?(?:可用|可选|常用)?)|常用的?[\u4e00-\u9fff]{2,6}药物?)(?:主要|一般|通常|常用){0,2}(?:包括|有(?!哪|什么|效|很多|多种)|为(?!主)|是)/dg,
  subject,
  value: { ...means, open: true },
}

const others: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /(?:通过|采用|使用|应用|给予|配合|联合|加用|服用|外用|予以?|选择)(?<v>[^，。；：]{2,60}?)等?(?:多种|综合|药物)?(?:方式|方法|手段|措施|途径|疗法|药物)?(?:规范|系统|综合|联合|积极|进行|来|以|予以|加以){0,2}(?:治疗|处理|控制|改善|缓解|干预)(?![等、])[^，。；：]{0,10}$/dg,
    subject,
    value: means,
  },
  {
    property: 'treatment',
    cue: /(?:主要|一般|通常|多|常|首选)?以(?<v>[^，。；：]{2,60}?)为主$/dg,
    subject,
    value: means,
  },
]

/** '可通过A、B等方式治疗': whatever ways these are. */
const byWays: Frame = {
  property: 'treatment',
  cue: /(?:可以?|一般|通常|主要|能够?|应|需要?|常){1,2}(?:先|尝试|试着)?(?:通过|采[取用]|用)(?<v>[^，。；：]{2,60}?)等(?:多种|综合|一般|简单)?(?:方式|方法|手段|措施|办法|途径)(?:规范|系统|综合|积极|进行|来|以|予以|加以|对症){0,2}(?:治疗|缓解|改善|调理|干预|控制|减轻|处理)(?:症状|病情|不适|疼痛)?$/dg,
  subject,
  value: {
    kind: 'list',
    types: ['procedure', 'drug'],
    like: /^(?!.*(?:这些|以下|上述|多种|不同|各种|检查|药物?$))[\u4e00-\u9fff]{2,12}$/,
  },
}

const grade = '(?:轻|中|重|轻中|中重|轻至中|中至重|极重)度'
/** '重度疼痛可选用D': the drug treats the disease at hand. */
const byGrade: Frame = {
  property: 'treatment',
  cue: new RegExp(
    `^${grade}[^，。；：]{1,10}?(?:可|应|宜|推荐|首选|可以){1,2}(?:选择|选用|选|使用|用|给予|首选|应用|采用|口服)(?<v>[^，。；：]{2,40}?)(?:治疗|等)?$`,
    'dg',
  ),
  subject: { types: ['disease'], carried: true },
  value: means,
}

/** 'P是D首选的给药方式', '治疗的关键是P'. */
const ranked: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:均|都|也)?(?:可|可以)(?:酌情)?(?:单用|单独使用|联合使用|联合应用|合用|选用|试用|单独或联合使用)[^，。；：]{0,10}$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,16}?)(?:是|为)(?:目前)?(?:治愈|根治|治疗)(?:本病|该病)?的?(?:唯一|主要|根本|首选|最有效|有效|最佳)的?(?:方法|手段|措施|途径|方案)$/dg,
    subject: { types: ['disease'], carried: true },
    value: { ...means, like: /^手术$/ },
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:仍然?|依然|也|都|则|曾)?(?:是|为|成为)(?:目前|现在|临床上?|当前|国际|公认)*(?:唯一|最|有效|根本|首选|主要|主流|常用|理想|佳|好|重要|成熟|可靠|确切|经典|标准|的|可能|可以?|能够?){1,5}(?:微创|外科|内科|药物)?(?:(?:治愈|根治|治疗|根除)(?:本病|该病|手段|性)?的?)?(?:方法|手段|措施|途径|办法|方式|方案|术式|手术方式|手术方法|手术|选择)(?:之一)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: { ...means, like: /^(?:手术|开刀)$/ },
    unless: /\d/,
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,16}?)(?:是|为)(?:目前)?(?:治疗|处理|控制|缓解|延缓|减轻|减少|改善|降低|解除)[^，。；：]{0,16}?(?:最|首选|主要|重要|根本|关键|有效|唯一|的){1,4}(?:治疗)?(?:措施|方法|手段|方式|疗法)$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /^(?:也|还|主要|常用|一般)?(?:包括|即|有)(?<v>[^，。；：]{2,80}?)(?:等(?:药物|方法|措施|治疗|手段)?)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: { ...means, like: /^抬高患肢$|^[冷热冰]敷$|^休息$|^牵引$|^推拿$/ },
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /(?:(?:^|的|常用|常见|主要|可选|传统|经典|标准|首选|代表)(?:的)?(?:术式|手术(?:方式|方法|治疗)|治疗(?:方法|措施|方式|手段|方案)|物理(?:治疗|疗法)|中医(?:治疗|疗法))|(?:常用|可选|传统|经典|首选)的?(?:方法|措施|手术))(?:主要|一般|通常|常用|多|常){0,2}(?:有(?!哪|什么|很多|多种)|包括|为(?!主)|是|分为)(?<v>[^，。；：]{2,80}?)等?(?:这?[两二三四五几多]种)?(?:方法|方式|术式)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:是|为)(?:目前)?(?:治疗)?(?<s>[^，。；：的]{2,20}?)的(?:首选|一线选择|首选治疗|一线治疗|主要治疗|标准治疗|根本治疗)$/dg,
    subject: { types: ['disease', 'symptom'] },
    value: means,
  },
  {
    property: 'treatment',
    cue: /^(?:主要)?包括(?<v>[^，。；：]{2,80}?)(?:等(?:药物|方法|措施|治疗|手段)?)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
    follows: /^(?:药物|手术|保守|物理|微创|非手术)(?:治疗|疗法)/,
  },
  {
    property: 'treatment',
    cue: /^(?:临床上?|目前)?常用(?:的)?(?:药物?)?(?:有|为|包括|是)?(?<v>[^，。；：]{2,60})$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:是|为)(?:目前|现在|临床上)?(?<s>(?!治疗|处理|诊断|控制|预防|缓解|延缓|减轻|减少|改善|降低|避免|防止|提高|恢复|解除|目前)[^，。；：的最首]{2,20}?)的?(?:目前|临床上?)?(?:最|首选|主要|常用|有效|重要|基本|一线|二线|核心|根本|标准|的){1,4}(?:治疗|给药|用药)?(?:方法|方式|手段|措施|药物|用药|办法|疗法|选择|术式|途径)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'] },
    value: means,
  },
  {
    property: 'treatment',
    cue: /治疗的?(?:关键|核心|要点|重点|首要措施|首要任务|根本)(?:措施)?(?:主要)?(?:是|在于|为)(?<v>[^，。；：]{2,40})$/dg,
    subject,
    value: { ...means, like: /^(?:停用|停止使用|去除|切除|清除|避免接触|脱离)[\u4e00-\u9fff]{2,10}$/ },
  },
]

/** '对于大型肿瘤，P仍是首选', 'P也是一种选择'; 'D可用于治疗X'. */
const options: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /(?:^|多数?|大多|一般|常|往往|可)经(?![期过常皮])(?<v>[^，。；：]{2,60}?)等?(?:保守|非手术|综合|药物|积极)?(?:治疗|处理)后?(?:多|可|能|即可|均可|大多)*(?:缓解|好转|改善|治愈|恢复|控制)$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
    unless: /^(?:上述|以上|积极|及时|正规)/,
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,20}?)(?:（[^（）]{1,20}）)?(?:也|仍|仍然|依然|还|才|则|都)?是(?:目前|现在)?(?:的)?(?:一种|另一种|唯一的?|最好的|不错的|主要的?|可靠的)?(?:首选|选择|治疗手段|有效(?:的)?(?:办法|方法|手段))$/dg,
    subject: { types: ['disease'], carried: true },
    value: means,
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,20}?)(?:主要|常|多|也|均|都|可以?|被)*(?:用于|用来|用以)治疗(?<s>[^，。；：（(的]{2,24}?)(?=[（(]|的|$)/dg,
    subject: { types: ['disease', 'symptom'] },
    value: means,
  },
]

/** 'A、B均有一定疗效'. */
const effective: Frame = {
  property: 'treatment',
  cue: /^(?<v>[^，。；：]{2,40}?)等?(?:方法|措施|治疗)?(?:对(?:本病|该病|其|(?<s>[^，。；：的]{2,16}?)))?(?:均|都|也|亦|皆)?(?:可)?(?:有|取得|获得)(?:一定|较好|良好|显著|明显|满意|很好|肯定)的?(?:疗效|治疗效果|效果)$/dg,
  subject: { types: ['disease'] },
  value: means,
  unless: /研究|本组/,
}

/** Ways of naming treatments that hold in any section. */
export const widerTreatments: readonly Frame[] = [
  medicines,
  ...others,
  byWays,
  byGrade,
  ...ranked,
  effective,
  ...options,
  ...exampleTreatments,
]
