import type { StatementRule } from '../rule.ts'
import { tableParameterClaims } from '../steps/tables.ts'

export const parameterTable: StatementRule = {
  id: 'parameter-table',
  why: 'A table of where and at which angle something is put in gives a distance or angle for each place.',
  find: tableParameterClaims,
  examples: [
    [
      '### 步骤2：进针角度\n\n| 部位 | 进针点 | 角度 |\n| --- | --- | --- |\n| 腹部 | 脐旁开5 cm | 与皮肤成90° |',
      [
        'procedure 进针角度 | parameter | 5 cm | attribute=脐旁开 site=腹部',
        'procedure 进针角度 | parameter | 90° | attribute=与皮肤 site=腹部',
      ],
    ],
    [
      '### 穿刺定位\n\n| 名称 | 体表位置 |\n| --- | --- |\n| 锁骨下静脉穿刺 | 锁骨中点下1～2 cm |',
      ['procedure 锁骨下静脉穿刺 | parameter | 1～2 cm | attribute=锁骨中点下'],
    ],
  ],
  leaves: [
    '## 结果\n\n| 组别 | 切口长度 |\n| --- | --- |\n| 观察组 | 3 cm |',
    '### 分期\n\n| 分期 | 肿瘤位置 |\n| --- | --- |\n| Ⅰ期 | 直径2 cm |',
  ],
}
