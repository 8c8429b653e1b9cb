import { findReferenceColumns } from '../drugs/reference-columns.ts'
import { findReferenceRanges } from '../drugs/reference-ranges.ts'
import type { StatementRule } from '../rule.ts'

export const testRange: StatementRule = {
  id: 'test-range',
  why: 'A range behind 正常值, 参考范围 or 正常成人 is the one in which the result of a test is normal.',
  *find(page) {
    yield* findReferenceRanges(page)
    yield* findReferenceColumns(page)
  },
  examples: [
    [
      '血镁的正常值为0.75～1.02 mmol/L，儿童为0.56～0.76 mmol/L。TSH参考范围0.27～4.2 mU/L。',
      [
        'test 血镁 | threshold | 0.75～1.02 mmol/L',
        'test 血镁 | threshold | 0.56～0.76 mmol/L',
        'test TSH | threshold | 0.27～4.2 mU/L',
      ],
    ],
    ['- 血沉（ESR）：反映炎症。正常范围：男性<15 mm/h。', ['test 血沉 | threshold | <15 mm/h']],
    ['正常成人颅内压为5～15 mmHg。', ['test 颅内压 | threshold | 5～15 mmHg']],
    ['正常情况下，眼压应在10～21 mmHg。', ['test 眼压 | threshold | 10～21 mmHg']],
    [
      '# 血脂怎么看\n\n1. 总胆固醇：\n\n参考值：小于5.2 mmol/L\n\n2. 甘油三酯\n\n正常值：0.45～1.69 mmol/L',
      ['test 总胆固醇 | threshold | 小于5.2 mmol/L', 'test 甘油三酯 | threshold | 0.45～1.69 mmol/L'],
    ],
    [
      '# 凝血\n\n## 常用指标的正常参考值\n\n凝血酶原时间：11～13 s；纤维蛋白原2～4 g/L。',
      ['test 凝血酶原时间 | threshold | 11～13 s', 'test 纤维蛋白原 | threshold | 2～4 g/L'],
    ],
    [
      '| 检查项目 | 正常值 | 意义 |\n| --- | --- | --- |\n| 血钙 | 2.25～2.75 mmol/L | 骨代谢 |\n| 甲状旁腺激素（PTH） | 15～65 pg/mL | 升高 |',
      ['test 血钙 | threshold | 2.25～2.75 mmol/L', 'test 甲状旁腺激素 | threshold | 15～65 pg/mL'],
    ],
    [
      '成年人安静时正常心率为60～100次/min。成人正常血压为收缩压≥90 mmHg且<140 mmHg，舒张压≥60 mmHg。',
      [
        'test 心率 | threshold | 60～100次/min',
        'test 收缩压 | threshold | ≥90 mmHg',
        'test 收缩压 | threshold | <140 mmHg',
        'test 舒张压 | threshold | ≥60 mmHg',
      ],
    ],
  ],
  leaves: [
    '| 组别 | 正常值 |\n| --- | --- |\n| 观察组 | 3～5 |',
    '谷丙转氨酶高于正常值2～3倍时停药。',
    '患者血压正常，白细胞<4×10⁹/L。',
    '肝功能正常者每次2～4片。',
    '正常人每天睡眠应在7～9小时。',
    '体温恢复正常后继续用药3～5天。',
  ],
}
