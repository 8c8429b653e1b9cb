import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepHeading: StatementRule = {
  id: 'step-heading',
  why: 'Headings that count steps tell the procedure above them; the paragraph under each, or its own words, is the step.',
  find: (page) => stepClaims(page, 'heading'),
  examples: [
    [
      '## 胰岛素笔注射步骤\n\n### 第一步：装针\n\n取下针帽，将针头垂直旋紧。\n\n### 第二步：排气\n\n调2个单位，针尖朝上推到底。',
      [
        'procedure 胰岛素笔注射 | step | 取下针帽，将针头垂直旋紧 | ordinal=1 name=装针',
        'procedure 胰岛素笔注射 | step | 调2个单位，针尖朝上推到底 | ordinal=2 name=排气',
      ],
    ],
    [
      '# 包皮环切术步骤\n\n1.消毒：\n\n碘伏消毒会阴部，铺巾。\n\n2.切开包皮：\n\n沿冠状沟远端0.5 cm处环形切开。\n\n3.止血缝合：\n\n结扎出血点，间断缝合。',
      [
        'procedure 包皮环切术 | step | 碘伏消毒会阴部，铺巾 | ordinal=1 name=消毒',
        'procedure 包皮环切术 | step | 沿冠状沟远端0.5 cm处环形切开 | ordinal=2 name=切开包皮',
        'procedure 包皮环切术 | step | 结扎出血点，间断缝合 | ordinal=3 name=止血缝合',
      ],
    ],
    [
      '## PICC维护流程\n\n### Step 1｜评估——看三处\n\n- 穿刺点\n- 敷料',
      ['procedure PICC维护 | step | 评估——看三处 | ordinal=1 name=评估'],
    ],
    [
      '## 雾化吸入操作流程\n\n### 1、核对\n\n核对姓名与药名。\n\n### 2、吸入\n\n含住吸嘴，深吸气后屏气2秒。',
      [
        'procedure 雾化吸入 | step | 核对姓名与药名 | ordinal=1 name=核对',
        'procedure 雾化吸入 | step | 含住吸嘴，深吸气后屏气2秒 | ordinal=2 name=吸入',
      ],
    ],
  ],
  leaves: [
    '# 痛风治疗步骤\n\n1.降尿酸：\n\n别嘌醇。\n\n2.止痛：\n\n布洛芬。',
    '## 第一章 总论\n\n本章介绍高血压。',
    '## 一、病因\n\n吸烟。',
    '# 痛风治疗步骤\n\n## 1、降尿酸\n\n别嘌醇。\n\n## 2、止痛\n\n布洛芬。',
    '# 尿常规怎么看\n\n## 第一步：看蛋白\n\n阳性提示肾病。',
    '# 疝修补手术流程\n\n## 一、术前检查\n\n心电图。\n\n## 二、术后恢复\n\n多走动。',
    '# 新生儿皮肤护理做法\n\n## 1、保湿\n\n涂润肤霜。\n\n## 2、洗澡\n\n水温37℃。',
    '## 操作流程\n\n### 1、适应证\n\n肺炎。\n\n### 2、操作步骤\n\n略。',
  ],
}
