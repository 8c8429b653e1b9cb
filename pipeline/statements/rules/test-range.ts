import { findReferenceRanges } from '../drugs/reference-ranges.ts'
import type { StatementRule } from '../rule.ts'

export const testRange: StatementRule = {
  id: 'test-range',
  why: 'A range behind 正常值, 参考范围 or 正常成人 is the one in which the result of a test is normal.',
  find: findReferenceRanges,
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
  ],
  leaves: [
    '谷丙转氨酶高于正常值2～3倍时停药。',
    '患者血压正常，白细胞<4×10⁹/L。',
    '肝功能正常者每次2～4片。',
    '正常人每天睡眠应在7～9小时。',
    '体温恢复正常后继续用药3～5天。',
  ],
}
