import { findOwnText } from '../items/own-text.ts'
import type { StatementRule } from '../rule.ts'

export const itemText: StatementRule = {
  id: 'item-text',
  why: 'What stands behind the disease or the means that an item opens with is said of it, not of what the page is about.',
  find: findOwnText,
  examples: [
    [
      '# 糖尿病\n\n## 并发症\n\n（1）糖尿病视网膜病变：早期可出现视物模糊，严重者可引起视网膜脱离。\n\n（2）糖尿病足：足部麻木、疼痛。',
      [
        'disease 糖尿病视网膜病变 | symptom | 视物模糊',
        'disease 糖尿病视网膜病变 | complication | 视网膜脱离',
        'disease 糖尿病足 | symptom | 足部麻木',
        'disease 糖尿病足 | symptom | 疼痛',
      ],
    ],
    [
      '# 肺结核\n\n## 鉴别诊断\n\n1、肺炎：起病急，有高热、胸痛，胸片可见片状影。\n\n2、肺癌：出现痰中带血而无发热。',
      ['disease 肺炎 | symptom | 高热', 'disease 肺炎 | symptom | 胸痛', 'disease 肺癌 | symptom | 痰中带血'],
    ],
    [
      '# 荨麻疹\n\n## 特殊类型\n\n① 胆碱能性荨麻疹：表现为风团、瘙痒等。',
      ['disease 胆碱能性荨麻疹 | symptom | 风团', 'disease 胆碱能性荨麻疹 | symptom | 瘙痒'],
    ],
    [
      '# 胆囊结石\n\n## 如何治疗\n\n（1）药物治疗：疗效有限。\n\n（2）手术治疗：适用于反复发作者和胆囊萎缩患者。',
      ['procedure 手术治疗 | indication | 反复发作者', 'procedure 手术治疗 | indication | 胆囊萎缩患者'],
    ],
    [
      '# 椎间盘突出\n\n## 治疗\n\n3、保守治疗：主要用于初次发病者、椎管狭窄和老年人。',
      [
        'procedure 保守治疗 | indication | 初次发病者',
        'procedure 保守治疗 | indication | 椎管狭窄',
        'procedure 保守治疗 | indication | 老年人',
      ],
    ],
    ['# 痔\n\n## 分型\n\n- 血栓性外痔：剧烈疼痛，无出血。', ['disease 血栓性外痔 | symptom | 剧烈疼痛']],
  ],
  leaves: [
    '# 糖尿病\n\n## 概述\n\n（1）糖尿病足：足部麻木。',
    '# 肺结核\n\n## 鉴别诊断\n\n1、肺炎：无低热、盗汗。',
    '# 肺结核\n\n## 鉴别诊断\n\n1、肺癌：与本病不同，有刺激性咳嗽。',
    '# 胆囊结石\n\n## 如何治疗\n\n（2）手术治疗：医生会根据病情选择。',
    '# 荨麻疹\n\n## 特殊类型\n\n（1）急性期：瘙痒。',
    '# 肺炎\n\n## 并发症\n\n（1）脓胸：应及时引流。',
  ],
}
