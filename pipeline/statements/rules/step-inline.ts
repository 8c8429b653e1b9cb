import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepInline: StatementRule = {
  id: 'step-inline',
  why: 'Numbers in a sentence after words on how something is done part its steps.',
  find: (page) => stepClaims(page, 'inline'),
  examples: [
    [
      '## 1.2 治疗方法\n\n治疗组在此基础上加用穴位埋线。①定位：取足三里、中脘；②消毒：用碘伏消毒皮肤；③埋线：将羊肠线推入穴位。每2周1次。',
      [
        'procedure 穴位埋线 | step | 取足三里、中脘 | ordinal=1 name=定位',
        'procedure 穴位埋线 | step | 用碘伏消毒皮肤 | ordinal=2 name=消毒',
        'procedure 穴位埋线 | step | 将羊肠线推入穴位 | ordinal=3 name=埋线',
      ],
    ],
  ],
  leaves: [
    '1.2 诊断标准 ①发热；②咳嗽。',
    '## 1.4 观察指标\n\n①疼痛：采用VAS评分；②功能：用量表评定。',
    '该病分为：①急性期；②慢性期。',
  ],
}
