import type { Frame, ListValue } from './frames.ts'

const means: ListValue = { kind: 'list', types: ['procedure', 'drug'] }

/** 'A、B等药物': what the words behind call drugs are drugs, whatever they end in; 'D等药物配合P治疗'. */
const calledDrugs: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /(?:使用|服用|选用|应用|口服|外用|给予|采用|内服)(?<v>[\u4e00-\u9fff、和]{2,40}?)等(?:中药|西药|中成药|草药|药物|药膏|药品|外用药)(?=[^，。；：]{0,14}$)/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: ['drug'], open: true },
    unless: /[的了]|期间|过量/,
  },
  {
    property: 'treatment',
    cue: /(?:等|药物?|治疗)(?:再|并|同时)?(?:配合|联合|辅以|结合)(?<v>[^，。；：、]{2,20}?)(?:治疗|等)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: ['procedure', 'drug'] },
  },
]

/** '治疗首选C，例如D 10 mg，每日1次，或E 5 mg': drugs that stand for their class, and what relieves a sign. */
const exemplified: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /^(?:例如|比如|如)(?![果何下此])(?<v>[^，。；：\d]{2,30}?)(?:\s?\d[\d.]{0,4}\s?(?:mg|g|毫克|克|ml|mL|毫升|片))?(?:口服)?$/dg,
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['drug'] },
    follows:
      /(?:首选|推荐|选用|可用|口服|服用|采取|采用|使用|给予|接受)[^，]{2,14}(?:药物?|[剂素]|治疗|措施|方法|手段|干预|手术|术式)$|(?:需要?|考虑|可行|应行|进行)[^，]{0,6}(?:手术|干预|介入|治疗)$/,
  },
  {
    property: 'treatment',
    cue: /^(?:或者?|也可用)(?<v>[^，。；：\d]{2,14}?)\s?\d[\d.]{0,4}\s?(?:mg|g|毫克|克|ml|mL|毫升|片)$/dg,
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['drug'] },
    follows: /^(?:每[日天晚]|一日|睡前|口服)/,
  },
  {
    property: 'treatment',
    cue: /^(?<s>[^，。；：]{2,8}?)(?:时|者|明显时|明显者)(?:可以?|应|宜|需)(?:先|适当|局部|用)?(?<v>冷敷|热敷|冰敷|湿敷|坐浴|雾化吸入|按摩|吸氧)(?:\d[\d.～~-]{0,6}\s?(?:分钟|min|小时))?$/dg,
    subject: { types: ['symptom', 'disease'] },
    value: { ...means, like: /^.{2,4}$/ },
  },
]

/** Drugs that stand for their class, and what words behind a list call drugs. */
export const exampleTreatments: readonly Frame[] = [...exemplified, ...calledDrugs]
