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
    [
      '静脉注射丙泊酚1 mg/kg，速度4～5 mg/min；维持用瑞芬太尼，速度0.1 μg/min。',
      [
        'drug 丙泊酚 | parameter | 4～5 mg/min | attribute=速度',
        'drug 瑞芬太尼 | parameter | 0.1 μg/min | attribute=速度',
      ],
    ],
    [
      '万古霉素0.5 g加入生理盐水100 mL，滴注时间不少于60 min。',
      ['drug 万古霉素 | parameter | 不少于60 min | attribute=滴注时间'],
    ],
  ],
  leaves: [
    '车辆行驶速度60 km/h，每分钟速度1 km/min。',
    '滴注时间不宜过短。',
    '手术时间为2 h。',
    '两组给药时间差异无统计学意义（P>0.05）。',
  ],
}
