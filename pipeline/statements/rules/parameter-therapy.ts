import type { StatementRule } from '../rule.ts'
import { therapyClaims } from '../steps/therapies.ts'

export const parameterTherapy: StatementRule = {
  id: 'parameter-therapy',
  why: 'How long one session of a physical treatment takes stands right behind its name.',
  find: therapyClaims,
  examples: [
    ['急性期可冰敷15～20分钟，每天3次。', ['procedure 冰敷 | parameter | 15～20分钟']],
    ['- 物理治疗：坐浴，每次10 min。', ['procedure 坐浴 | parameter | 10 min']],
  ],
  leaves: ['热敷30分钟后再活动。', '等候约30分钟。', '卧床休息3周。'],
}
