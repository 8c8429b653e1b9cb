import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepInline: StatementRule = {
  id: 'step-inline',
  why: 'Numbers in a sentence after words on how something is done part its steps.',
  find: (page) => stepClaims(page, 'inline'),
  examples: [
    [
      '## 1.2 治疗方法\n\n治疗组在此基础上加用穴位埋线。①定位：取足三里、中脘；②消毒：用碘伏消毒皮肤；③埋线：将羊肠线推入穴位。每2周1次。',
      [
        'procedure 穴位埋线 | step | 取足三里、中脘 | ordinal=1 name=定位',
        'procedure 穴位埋线 | step | 用碘伏消毒皮肤 | ordinal=2 name=消毒',
        'procedure 穴位埋线 | step | 将羊肠线推入穴位 | ordinal=3 name=埋线',
      ],
    ],
    [
      '## 1.2 治疗方法\n\n1.2.1 手术方法 全身麻醉，患者取侧卧位，下肢牵引重量 6 kg。①显露：经髋外侧入路切开关节囊。②清理：咬除骨赘，磨除髋臼缘 3～5 mm。③固定：螺钉两枚，钉距 8 mm。④关闭：逐层缝合。',
      [
        'procedure 手术方法 | step | 经髋外侧入路切开关节囊 | ordinal=1 name=显露',
        'procedure 手术方法 | step | 咬除骨赘，磨除髋臼缘 3～5 mm | ordinal=2 name=清理',
        'procedure 手术方法 | step | 螺钉两枚，钉距 8 mm | ordinal=3 name=固定',
        'procedure 手术方法 | step | 逐层缝合 | ordinal=4 name=关闭',
      ],
    ],
    [
      '# 膀胱冲洗术\n\n操作步骤：1、核对姓名，洗手。2、用碘伏消毒尿管接口。3、缓慢注入冲洗液，停留5分钟。',
      [
        'procedure 膀胱冲洗术 | step | 核对姓名，洗手 | ordinal=1',
        'procedure 膀胱冲洗术 | step | 用碘伏消毒尿管接口 | ordinal=2',
        'procedure 膀胱冲洗术 | step | 缓慢注入冲洗液，停留5分钟 | ordinal=3',
      ],
    ],
    [
      '## 无痛肠镜检查\n\n过程分几步。第一步是麻醉：静脉推注麻药。第二步是进镜：镜子经肛门插入。第三步，退镜观察。',
      [
        'procedure 无痛肠镜检查 | step | 静脉推注麻药 | ordinal=1 name=麻醉',
        'procedure 无痛肠镜检查 | step | 镜子经肛门插入 | ordinal=2 name=进镜',
        'procedure 无痛肠镜检查 | step | 退镜观察 | ordinal=3',
      ],
    ],
  ],
  leaves: [
    '## 1.2 手术方法\n\n1.2.2 手术指征 ①疼痛：经保守治疗无效；②结石：直径大于2 cm。',
    '1.2 诊断标准 ①发热；②咳嗽。',
    '## 1.4 观察指标\n\n①疼痛：采用VAS评分；②功能：用量表评定。',
    '## 甲状腺癌的治疗\n\n1.手术治疗。2.放射性碘治疗。3.内分泌治疗。',
    '该病分为：①急性期；②慢性期。',
  ],
}
