import type { Frame, ListValue } from './frames.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const means: ListValue = { kind: 'list', types: ['procedure', 'drug'] }

/** A grade of a symptom: what is chosen for it treats the disease. */
export const graded: RegExp = /^(?:轻|中|重|轻中|中重|极重|轻至中|中至重)度[^，]{1,8}$/

/** Rest and diet that a section on treatment bids. */
const rested: Frame = {
  property: 'treatment',
  cue: /(?:应|需要?|宜|要|必须|须|可){1,2}(?:绝对|严格|注意|多|适当|充分|立即|暂时?|短期)?(?<v>卧床休息|卧床|休息|制动|禁食|吸氧|补液|抬高患肢|冷敷|热敷|冰敷|减重|减肥|戒烟|戒酒|低盐饮食|低脂饮食|低嘌呤饮食)$/dg,
  subject: { types: ['disease'], carried: true },
  value: { kind: 'list', types: ['procedure'], like: /^.{2,6}$/, as: 'procedure' },
  section: 'treatment',
}

/** Under a heading on treatment, what is given, put on or taken. */
const applied: Frame = {
  property: 'treatment',
  cue: /(?:外涂|外用|外搽|涂抹|口服|服用|静脉滴注|静滴|肌注|含服|可用|先用|后用|选用|改用|使用|给予|予以?|应用|(?<=[时后前])用)(?:\d[\d.]{0,4}[%％])?(?<v>[^，。；：]{2,40}?)(?:湿敷|外敷|冲洗|涂擦|外涂|外搽|滴眼|漱口|治疗|注射|口服|静滴|等)?$/dg,
  subject,
  value: means,
  notAfter: graded,
  section: 'treatment',
}

/** 'D口服，每次…': a drug that opens a clause and is dosed. */
const dosed: Frame = {
  property: 'treatment',
  cue: /^(?:或|也可|可|如)?(?<v>[^，。；：]{2,16}?)(?:\d[\d.]{0,4}\s?(?:mg|g|毫克|克|ml|毫升|片)|口服|外用|静脉滴注|静滴|肌注|肌内注射|皮下注射|每次|起始剂量|初始剂量)/dg,
  subject: { types: ['disease'], carried: true },
  value: { kind: 'list', types: ['drug'] },
  section: 'treatment',
}

/** 'P适用于…' under a heading on treatment, and drugs given as examples. */
const suited: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：（]{2,20}?)(?:（[^（）]{1,20}）)?(?:主要|多|常)?(?:适用于|适合用?于?|适于|可用于|用于)(?!治疗)/dg,
    subject: { types: ['disease'], headed: true },
    value: means,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /^(?:例如|比如|如)(?![果何下此])/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: ['drug'] },
    follows: /治疗|选用|首选|可用|服用|口服/,
  },
]

/** 'P治疗X', in prose and in titles. */
const treats: Frame = {
  property: 'treatment',
  cue: /(?<=[\u4e00-\u9fff）)])治疗(?!方|措|手|原|过|后|前|期|效|时|和|与|及|上|目|费|效果)(?<s>[^，。；：（(的]{2,24}?)(?=[（(]|比|的|$|效果|具有|是)/dg,
  subject: { types: ['disease'] },
  value: { kind: 'list', types: ['procedure', 'drug'] },
  titles: true,
}

/** 'D是首选药物' under a heading on treatment, with an example; 'P是一种治疗X的手术'. */
const chosen: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:是|为)(?:其|本病|该病|目前)?的?(?:首选|一线|二线|常用|主要|基础|核心)的?(?:治疗)?(?:药物|用药|药|方法|术式|治疗|手段|[^，。；：]{2,10}药)$/dg,
    subject: { types: ['disease'], headed: true },
    value: means,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /^(?:例如|比如|如)(?![果何下此])/dg,
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['drug'] },
    follows: /首选|一线|常用/,
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /(?:口服|服用|可用|肌内注射|肌注|静脉注射|静脉推注|静脉滴注|静滴|皮下注射|含服|予|给予)(?<v>[\u4e00-\u9fffA-Za-z]{2,14}?)\s?(?=\d[\d.]{0,6}\s?(?:毫克|m?g|微克|μg|克|片|粒|m[lL]|毫升|I?U|单位|万))/dg,
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['drug'] },
    section: 'treatment',
  },
  {
    property: 'treatment',
    cue: /是(?:目前)?(?:一种|一类)?(?:用于|用来)?治疗(?<s>[^，。；：（(的]{2,24}?)(?:（[^（）]{1,20}）)?的(?=[^，。；：]{1,16}(?:手术|方法|疗法|药物|药|技术|术)$)/dg,
    subject: { types: ['disease'] },
    value: means,
  },
]

/** Treatments that a section on them names, and what is chosen for a named illness. */
export const sectionTreatments: readonly Frame[] = [rested, applied, dosed, ...suited, ...chosen, treats]
