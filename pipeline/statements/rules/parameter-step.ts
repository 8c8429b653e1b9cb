import type { StatementRule } from '../rule.ts'
import { parameterClaims } from '../steps/parameters.ts'

export const parameterStep: StatementRule = {
  id: 'parameter-step',
  why: 'Distances, angles, times and counts in a step set how it is done.',
  find: parameterClaims,
  examples: [
    [
      '## 胃管置入步骤\n\n1. 测量：从发际到剑突约45～55 cm。\n2. 插管：轻轻插入10～15 cm达咽喉部，停留30秒。',
      [
        'procedure 胃管置入 | parameter | 约45～55 cm | attribute=从发际到剑突',
        'procedure 胃管置入 | parameter | 10～15 cm | attribute=轻轻插入 site=咽喉部',
        'procedure 胃管置入 | parameter | 30秒 | attribute=停留',
      ],
    ],
    [
      '### 【踮脚运动】\n\n1. 双手扶椅站立，脚跟抬起5秒。\n2. 重复15下。',
      [
        'procedure 踮脚运动 | parameter | 5秒 | attribute=脚跟抬起',
        'procedure 踮脚运动 | parameter | 15下 | attribute=重复',
      ],
    ],
  ],
  leaves: ['## 溶栓流程\n\n1. 评估：发病4.5 h内者可溶栓。\n2. 用药：年龄大于80岁者慎用。', '从发际到剑突约45～55 cm。'],
}
