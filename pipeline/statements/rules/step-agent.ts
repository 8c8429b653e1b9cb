import type { StatementRule } from '../rule.ts'
import { agentClaims } from '../steps/agents.ts'

export const stepAgent: StatementRule = {
  id: 'step-agent',
  why: 'A step that uses a drug says how strong it is, or how much of it where no dose of a drug is read.',
  find: agentClaims,
  examples: [
    [
      '## 伤口换药步骤\n\n1. 用0.5%碘伏消毒周围皮肤。\n2. 用3%双氧水冲洗创面。',
      ['drug 碘伏 | concentration | 0.5%', 'drug 双氧水 | concentration | 3%'],
    ],
  ],
  leaves: ['## 家庭输氧步骤\n\n1. 检查氧气瓶。\n2. 调节流量至2 L/min。', '利多卡因3 ml局部麻醉。'],
}
