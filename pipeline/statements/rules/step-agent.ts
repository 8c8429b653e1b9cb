import type { StatementRule } from '../rule.ts'
import { agentClaims } from '../steps/agents.ts'

export const stepAgent: StatementRule = {
  id: 'step-agent',
  why: 'A step that uses a drug says how much of it or how strong it is.',
  find: agentClaims,
  examples: [
    [
      '## 腰椎穿刺步骤\n\n1. 用2%利多卡因3 ml局部麻醉。\n2. 鞘内注射甲氨蝶呤10 mg。',
      [
        'drug 利多卡因 | concentration | 2%',
        'drug 利多卡因 | dose | 3 ml',
        'drug 甲氨蝶呤 | dose | 10 mg | route=鞘内注射',
        'drug 甲氨蝶呤 | route | 鞘内注射',
      ],
    ],
  ],
  leaves: ['## 家庭输氧步骤\n\n1. 检查氧气瓶。\n2. 调节流量至2 L/min。', '利多卡因3 ml局部麻醉。'],
}
