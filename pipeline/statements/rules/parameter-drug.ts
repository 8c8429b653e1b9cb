import type { StatementRule } from '../rule.ts'
import { infusionClaims } from '../steps/infusions.ts'

export const parameterDrug: StatementRule = {
  id: 'parameter-drug',
  why: 'How long an infusion takes, how fast it runs and how far apart doses lie is told behind those words.',
  find: infusionClaims,
  examples: [
    [
      '静脉滴注阿昔洛韦 25 mg，每次滴注时间不少于6 h，滴注速度20～30滴/min。',
      [
        'drug 阿昔洛韦 | parameter | 不少于6 h | attribute=每次滴注时间',
        'drug 阿昔洛韦 | parameter | 20～30滴/min | attribute=滴注速度',
      ],
    ],
    [
      '# 帕米膦酸二钠注射液说明书\n\n## 用法用量\n\n静脉滴注，滴注时间为4小时，两次给药间隔不少于3周。',
      [
        'drug 帕米膦酸二钠注射液 | parameter | 4小时 | attribute=滴注时间',
        'drug 帕米膦酸二钠注射液 | parameter | 不少于3周 | attribute=两次给药间隔',
      ],
    ],
  ],
  leaves: ['滴注时间不宜过短。', '手术时间为2 h。', '两组给药时间差异无统计学意义（P>0.05）。'],
}
