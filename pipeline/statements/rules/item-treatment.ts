import { findGiven } from '../items/given.ts'
import { headedClaims } from '../items/headed.ts'
import type { StatementRule } from '../rule.ts'

export const itemTreatment: StatementRule = {
  id: 'item-treatment',
  why: 'Under a heading on treatment, drugs with a dose, what is chosen and what items list are treatments of what the page is about.',
  find: (page) => headedClaims(page, findGiven(page)),
  examples: [
    [
      '# 癫痫\n\n## 治疗\n\n### 抗癫痫药物\n\n丙戊酸钠每次200 mg，口服，每日3次；左乙拉西坦起始剂量为每次500 mg，每日2次。',
      ['disease 癫痫 | treatment | 丙戊酸钠', 'disease 癫痫 | treatment | 左乙拉西坦'],
    ],
    [
      '# 偏头痛\n\n## 如何治疗\n\n（1）一般治疗：卧床休息，吸氧，冷敷。\n\n（2）药物治疗：轻度疼痛可选对乙酰氨基酚或布洛芬。',
      [
        'disease 偏头痛 | treatment | 卧床休息',
        'disease 偏头痛 | treatment | 吸氧',
        'disease 偏头痛 | treatment | 冷敷',
        'disease 偏头痛 | treatment | 对乙酰氨基酚',
        'disease 偏头痛 | treatment | 布洛芬',
      ],
    ],
    [
      '# 肠梗阻\n\n## 治疗\n\n有呕吐者行胃肠减压。静脉输注葡萄糖。不宜用吗啡。',
      ['disease 肠梗阻 | treatment | 胃肠减压', 'disease 肠梗阻 | treatment | 葡萄糖'],
    ],
    [
      '# 银屑病\n\n## 物理治疗\n\n窄谱中波紫外线照射、温泉疗法可减轻瘙痒。',
      ['disease 银屑病 | treatment | 窄谱中波紫外线照射', 'disease 银屑病 | treatment | 温泉疗法'],
    ],
    [
      '# 肺炎\n\n## 治疗\n\n病毒性肺炎应使用奥司他韦，每次75 mg，可选头孢曲松联合阿奇霉素。',
      [
        'disease 病毒性肺炎 | treatment | 奥司他韦',
        'disease 病毒性肺炎 | treatment | 头孢曲松',
        'disease 病毒性肺炎 | treatment | 阿奇霉素',
      ],
    ],
    [
      '# 急性荨麻疹\n\n## 怎么治疗\n\n- 外用炉甘石洗剂。\n- 首选氯雷他定，每次10 mg。',
      ['disease 急性荨麻疹 | treatment | 炉甘石洗剂', 'disease 急性荨麻疹 | treatment | 氯雷他定'],
    ],
  ],
  leaves: [
    '# 癫痫\n\n## 概述\n\n丙戊酸钠每次200 mg。',
    '## 治疗\n\n可选布洛芬。',
    '肺炎是一种感染。\n\n怎样治疗？\n\n扁桃体周围脓肿怎样治疗？可以先使用青霉素。',
    '# 痛风\n\n## 治疗\n\n禁用阿司匹林。避免使用呋塞米。',
    '# 糖尿病\n\n## 治疗\n\n出现低血糖时口服葡萄糖。',
    '# 高血压\n\n## 治疗\n\n肾功能不全者不宜用螺内酯。',
    '# 肺炎\n\n## 治疗\n\n及时治疗可改善预后。应使用药物治疗。',
    '# 痛风\n\n## 治疗\n\n（1）局部治疗：关节内注射。',
    '# 肺炎\n\n## 治疗\n\n患者每次300 mg，疗程7天。',
  ],
}
