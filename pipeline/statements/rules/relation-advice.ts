import { findAdvice } from '../relations/advice.ts'
import type { StatementRule } from '../rule.ts'

export const relationAdvice: StatementRule = {
  id: 'relation-advice',
  why: 'Clauses that bid or forbid, such as 用药期间应监测… and 切勿…, say what to mind with the drug at hand where they speak of taking, measuring or a doctor, and with an operation where they tell the time about it.',
  find: findAdvice,
  examples: [
    [
      '# 甲氨蝶呤怎么用\n\n甲氨蝶呤是免疫抑制剂。服药期间应监测肝功能，避免饮酒。',
      ['drug 甲氨蝶呤 | precaution | 服药期间应监测肝功能', 'drug 甲氨蝶呤 | precaution | 避免饮酒'],
    ],
    [
      '左甲状腺素钠应空腹服用。老年患者应从小剂量开始。',
      ['drug 左甲状腺素钠 | precaution | 应空腹服用', 'drug 左甲状腺素钠 | precaution | 老年患者应从小剂量开始'],
    ],
    [
      '# 白内障超声乳化术\n\n术后一周内不要揉眼，务必按时滴眼药水。',
      [
        'procedure 白内障超声乳化术 | precaution | 术后一周内不要揉眼',
        'procedure 白内障超声乳化术 | precaution | 务必按时滴眼药水',
      ],
    ],
    ['胰岛素需冷藏。注射部位应轮换。', ['drug 胰岛素 | precaution | 注射部位应轮换']],
    [
      '泼尼松不能突然停药，需定期复查血糖。',
      ['drug 泼尼松 | precaution | 不能突然停药', 'drug 泼尼松 | precaution | 需定期复查血糖'],
    ],
    [
      '# 高血压\n\n吃氢氯噻嗪的人要定期查血钾。长期吃美托洛尔的，切忌说停就停。',
      [
        'drug 氢氯噻嗪 | precaution | 吃氢氯噻嗪的人要定期查血钾',
        'drug 美托洛尔 | precaution | 长期吃美托洛尔的，切忌说停就停',
      ],
    ],
    [
      '癫痫首选抗癫痫药，应规律服用。症状控制后不要马上停药。',
      ['drug 抗癫痫药 | precaution | 应规律服用', 'drug 抗癫痫药 | precaution | 症状控制后不要马上停药'],
    ],
    [
      '# 腹腔镜胆囊切除术\n\n术后1天可下床活动，1个月内不提重物。',
      [
        'procedure 腹腔镜胆囊切除术 | precaution | 术后1天可下床活动',
        'procedure 腹腔镜胆囊切除术 | precaution | 1个月内不提重物',
      ],
    ],
  ],
  leaves: [
    '# 石膏固定\n\n石膏固定可用于无移位骨折。切忌包扎过紧。',
    '# 布洛芬\n\n布洛芬可退热。发热期间应多休息，避免剧烈运动。',
    '# 华法林\n\n非甾体类抗炎药应避免使用。',
    '# 痛风\n\n平时避免饮酒。',
    '# 提肛运动\n\n饮食方面，不要吃辛辣食物。',
    '孕妇首选低分子肝素，避免使用华法林。',
    '# 阿司匹林\n\n避免血栓形成是治疗的目的。',
    '# 支气管镜检查\n\n检查时应避免吗？',
    '# 感冒\n\n感冒药有很多种。感冒时要多喝水。',
    '# 全膝关节置换术\n\n恢复大约需要12周。疼痛不能缓解的并不多。这项手术主要治疗骨关节炎，需要住院5天。',
    '# 助听器怎么戴\n\n有个误区：耳朵不响就要停戴。不要紧，耳垢不能阻止声音传入。',
    '# 高血压\n\n孕妇不能吃卡托普利，应首选拉贝洛尔。',
  ],
}
