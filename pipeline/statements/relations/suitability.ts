import type { Frame } from './frames.ts'

/** For whom something is not, and which treatment it is used in. */
export const suitability: readonly Frame[] = [
  {
    property: 'contraindication',
    cue: /(?:通常|一般|均|也)?不(?:太)?适(?:合|宜|用)(?:应?用?于)?(?<v>[^，。；：]{2,60}?(?:者|患者|病人|人群|孕妇|儿童|妇女|的人))(?:使用|服用|接种)?$/dg,
    subject: { types: ['drug', 'procedure', 'test'], loose: true },
    value: { kind: 'groups' },
  },
  {
    property: 'indication',
    cue: /(?:可|常|也|主要|多)*(?:应用于|用于|适用于)对?(?<v>[^，。；：]{2,40}?)的(?:辅助|联合|综合|对症|药物)?治疗$/dg,
    subject: { types: ['drug', 'procedure'], loose: true },
    value: { kind: 'list', types: ['disease', 'symptom'] },
  },
]
