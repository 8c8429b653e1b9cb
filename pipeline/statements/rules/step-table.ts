import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepTable: StatementRule = {
  id: 'step-table',
  why: 'A table with a column of steps and one of what is done tells a step a row.',
  find: (page) => stepClaims(page, 'table'),
  examples: [
    [
      '## 手卫生操作流程\n\n| 步骤 | 操作要点 |\n| --- | --- |\n| 1. 湿手 | 流动水打湿双手 |\n| 2. 揉搓 | 掌心相对揉搓至少15秒 |',
      [
        'procedure 手卫生 | step | 流动水打湿双手 | ordinal=1 name=湿手',
        'procedure 手卫生 | step | 掌心相对揉搓至少15秒 | ordinal=2 name=揉搓',
      ],
    ],
  ],
  leaves: [
    '## 疗效\n\n| 组别 | 方法 |\n| --- | --- |\n| 观察组 | 针刺 |\n| 对照组 | 药物 |',
    '| 步骤 | 操作 |\n| --- | --- |\n| 1 | 消毒 |\n| 2 | 进针 |',
  ],
}
