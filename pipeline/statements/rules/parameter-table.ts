import type { StatementRule } from '../rule.ts'
import { tableParameterClaims } from '../steps/tables.ts'
import { timeTableClaims } from '../steps/time-tables.ts'

export const parameterTable: StatementRule = {
  id: 'parameter-table',
  why: 'A table of where, at which angle and how long something is done gives a distance, an angle or a time for each row.',
  *find(page) {
    yield* tableParameterClaims(page)
    yield* timeTableClaims(page)
  },
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
    [
      '# 膝关节置换术后康复\n\n| 练习 | 要领 | 量 |\n| --- | --- | --- |\n| 坐位屈膝 | 屈膝不超过90° | 每次10分钟，每日3次 |\n| 台阶训练 | 先健侧后患侧 | 每次5分钟 |',
      [
        'procedure 坐位屈膝 | parameter | 不超过90° | attribute=屈膝',
        'procedure 坐位屈膝 | parameter | 10分钟',
        'procedure 台阶训练 | parameter | 5分钟',
      ],
    ],
    [
      '拔罐能祛风散寒。\n\n| 穴位 | 取法 | 时间 |\n| --- | --- | --- |\n| 肺俞 | 第3胸椎棘突下旁开1.5寸 | 10分钟 |',
      ['procedure 拔罐 | parameter | 10分钟 | site=肺俞'],
    ],
    [
      '| 物品 | 消毒方法 | 时间 |\n| --- | --- | --- |\n| 餐具 | 蒸煮 | 30分钟 |',
      ['procedure 蒸煮 | parameter | 30分钟'],
    ],
  ],
  leaves: [
    '| 药物 | 方法 | 时间 |\n| --- | --- | --- |\n| 阿司匹林 | 口服 | 30分钟 |',
    '| 组别 | 项目 | 时间 |\n| --- | --- | --- |\n| 观察组 | 针刺 | 30 min |',
    '## 结果\n\n| 组别 | 切口长度 |\n| --- | --- |\n| 观察组 | 3 cm |',
    '### 分期\n\n| 分期 | 肿瘤位置 |\n| --- | --- |\n| Ⅰ期 | 直径2 cm |',
  ],
}
