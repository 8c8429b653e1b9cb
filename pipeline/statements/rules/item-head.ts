import { findHeadValues } from '../items/head-values.ts'
import { headedClaims } from '../items/headed.ts'
import type { StatementRule } from '../rule.ts'

export const itemHead: StatementRule = {
  id: 'item-head',
  why: 'Under a heading that names a property, what each numbered item opens with is a value of it.',
  find: (page) => headedClaims(page, findHeadValues(page)),
  examples: [
    [
      '# 支气管哮喘\n\n## 支气管哮喘的病因是什么\n\n1、尘螨：是最常见的病因。\n\n2、花粉和动物皮屑：可诱发喘息。',
      [
        'disease 支气管哮喘 | cause | 尘螨',
        'disease 支气管哮喘 | cause | 花粉',
        'disease 支气管哮喘 | cause | 动物皮屑',
      ],
    ],
    [
      '# 肾结石\n\n## 二、肾结石有哪些症状\n\n（1）腰痛：为首发症状，常在夜间发作。\n\n（2）恶心、呕吐及腹胀：起病即可出现。',
      [
        'disease 肾结石 | symptom | 腰痛',
        'disease 肾结石 | symptom | 恶心',
        'disease 肾结石 | symptom | 呕吐',
        'disease 肾结石 | symptom | 腹胀',
      ],
    ],
    [
      '# 痛风\n\n## 哪些因素会诱发痛风？\n\n① 饮酒。酒精使尿酸升高。\n\n② 药物：呋塞米、阿司匹林等可使尿酸升高。',
      [
        'disease 痛风 | cause | 饮酒',
        'disease 痛风 | cause | 药物',
        'disease 痛风 | cause | 呋塞米',
        'disease 痛风 | cause | 阿司匹林',
      ],
    ],
    [
      '# 甲状腺功能亢进\n\n## 三、会有什么并发症\n\n一、甲亢性心脏病：多见于老年人。\n\n二、甲状腺危象和周期性麻痹：少见。',
      [
        'disease 甲状腺功能亢进 | complication | 甲亢性心脏病',
        'disease 甲状腺功能亢进 | complication | 甲状腺危象',
        'disease 甲状腺功能亢进 | complication | 周期性麻痹',
      ],
    ],
    [
      '# 脑梗死\n\n## 脑梗死的危险因素有哪些\n\n- 高血压与高血脂：是主要的可控因素。\n- 缺乏运动：久坐者更多。',
      [
        'disease 脑梗死 | risk-factor | 高血压',
        'disease 脑梗死 | risk-factor | 高血脂',
        'disease 脑梗死 | risk-factor | 缺乏运动',
      ],
    ],
    [
      '# 缺铁性贫血\n\n## 做哪些检查\n\n1. 血清铁蛋白水平和骨髓铁染色：最可靠。\n\n## 怎么治疗\n\n（1）铁剂：首选。\n\n（2）输血：用于重度贫血。',
      [
        'disease 缺铁性贫血 | examination | 血清铁蛋白水平',
        'disease 缺铁性贫血 | treatment | 铁剂',
        'disease 缺铁性贫血 | treatment | 输血',
      ],
    ],
  ],
  leaves: [
    '# 肺炎\n\n## 概述\n\n1、发热：多为高热。',
    '## 病因\n\n1、感染：最常见。',
    '# 痛风\n\n## 病因\n\n1、目前病因尚不明确：可能是多方面的。\n\n2、发病机制：尿酸盐结晶沉积。',
    '# 肾结石\n\n## 症状\n\n（1）泌尿系统：多种多样。\n\n（2）起病方式：多急骤。\n\n（3）早期症状：不明显。',
    '# 肺炎\n\n## 检查\n\n1、体格检查：注意呼吸。',
    '# 感冒\n\n## 如何治疗\n\n（1）多喝水：有利于恢复。\n\n（2）手术治疗：一般不用。',
    '# 肺炎\n\n## 症状\n\n39.5～40 ℃：高热。',
    '# 肝硬化\n\n## 肝硬化会引起哪些并发症\n\n1、早期：不多。\n\n2、应及时就医：以免加重。',
  ],
}
