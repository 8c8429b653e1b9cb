import { findOtherNames } from '../items/other-names.ts'
import type { StatementRule } from '../rule.ts'

export const itemSynonym: StatementRule = {
  id: 'item-synonym',
  why: 'A second name in a chain of names, the trade name in the head of an item, and the abbreviation of what is measured are other names.',
  find: findOtherNames,
  examples: [
    [
      '# 带状疱疹\n\n带状疱疹是一种皮肤病，中医称为“蛇串疮”，民间俗称“缠腰龙”。',
      ['disease 带状疱疹 | synonym | 缠腰龙'],
    ],
    ['# 类风湿关节炎\n\n本病多见于女性，中医称“尪痹”，又称为“历节风”。', ['disease 类风湿关节炎 | synonym | 历节风']],
    ['1. 美托洛尔缓释片（倍他乐克）：每次47.5 mg。', ['drug 美托洛尔缓释片 | synonym | 倍他乐克']],
    ['- 阿托伐他汀（立普妥）：每晚1次。', ['drug 阿托伐他汀 | synonym | 立普妥']],
    ['（1）疱液涂片检查（Tzanck涂片）：可见多核巨细胞。', ['test 疱液涂片检查 | synonym | Tzanck涂片']],
    [
      '尿白蛋白排泄率（UAER）、估算肾小球滤过率（eGFR）和体重指数（BMI）升高。',
      [
        'test 尿白蛋白排泄率 | synonym | UAER',
        'test 估算肾小球滤过率 | synonym | eGFR',
        'test 体重指数 | synonym | BMI',
      ],
    ],
  ],
  leaves: [
    '1. 氨氯地平（首选）：每日1次。',
    '1. 二甲双胍（餐后服）：每日2次。',
    '美托洛尔缓释片（倍他乐克）很常用。',
    '总有效率（ORR）为80%。',
    '肺功能（FEV1）下降。',
    '他称为“老张”，又称“老李”。',
  ],
}
