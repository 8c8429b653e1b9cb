import type { StatementRule } from '../rule.ts'
import { regimenClaims } from '../steps/regimens.ts'

export const stepRegimen: StatementRule = {
  id: 'step-regimen',
  why: 'Behind the steps of a treatment stands how often and for how long it is done.',
  find: regimenClaims,
  examples: [
    [
      '### 靠墙静蹲训练\n\n1. 背靠墙站立，屈膝下蹲。\n2. 保持30秒，每天3次，坚持6周。',
      ['procedure 靠墙静蹲训练 | frequency | 每天3次', 'procedure 靠墙静蹲训练 | course | 6周'],
    ],
    [
      '## 术后锻炼\n\n（1）握球：每次5分钟，每天4次。\n\n（2）直腿抬高：每组15个，每日2次。',
      ['procedure 握球 | frequency | 每天4次', 'procedure 直腿抬高 | frequency | 每日2次'],
    ],
    ['急性期可冰敷15～20分钟，每天3次。', ['procedure 冰敷 | frequency | 每天3次']],
    ['可进行直腿抬高练习，足跟离床15 cm，每天3～4组。', ['procedure 直腿抬高练习 | frequency | 每天3～4组']],
  ],
  leaves: ['阿莫西林每天3次，疗程7天。', '## 服药步骤\n\n1. 饭后口服1片，每天3次。\n2. 服用后多喝水。'],
}
