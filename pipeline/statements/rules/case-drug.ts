import { treatmentDrugs } from '../cases/given.ts'
import type { StatementRule } from '../rule.ts'

export const caseDrug: StatementRule = {
  id: 'case-drug',
  why: 'A treatment in a case report says by which route and in which dose a drug was given.',
  find: treatmentDrugs,
  examples: [
    [
      '患者女，42岁，面部红斑2周就诊。予氯雷他定10 mg口服，每日1次，及地奈德乳膏外用。',
      [
        'drug 氯雷他定 | dose | 10 mg | route=口服 frequency=每日1次',
        'drug 氯雷他定 | route | 口服',
        'drug 氯雷他定 | frequency | 每日1次',
        'drug 地奈德乳膏 | route | 外用',
      ],
    ],
    [
      '患者，男，66岁，因胸闷1周入院。术后2 h起皮下注射那屈肝素0.4 ml。',
      ['drug 那屈肝素 | dose | 0.4 ml | route=皮下注射', 'drug 那屈肝素 | route | 皮下注射'],
    ],
  ],
  leaves: [
    '患者，女，⟦?⟧岁，腹痛入院。予补液⟦?⟧静脉滴注。',
    '患者女，42岁，面部红斑2周就诊。予抗感染、补液等治疗。',
    '氯雷他定10 mg口服，每日1次。',
  ],
}
