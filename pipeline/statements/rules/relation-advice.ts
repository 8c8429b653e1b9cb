import { findAdvice } from '../relations/advice.ts'
import type { StatementRule } from '../rule.ts'

export const relationAdvice: StatementRule = {
  id: 'relation-advice',
  why: 'Clauses that bid or forbid, such as 用药期间应监测… and 切勿…, say what to mind with the drug or procedure at hand.',
  find: findAdvice,
  examples: [
    [
      '# 甲氨蝶呤怎么用\n\n甲氨蝶呤是免疫抑制剂。服药期间应监测肝功能，避免饮酒。',
      ['drug 甲氨蝶呤 | precaution | 服药期间应监测肝功能', 'drug 甲氨蝶呤 | precaution | 避免饮酒'],
    ],
    ['左甲状腺素钠应空腹服用。老年患者应从小剂量开始。', ['drug 左甲状腺素钠 | precaution | 老年患者应从小剂量开始']],
    [
      '# 白内障超声乳化术\n\n术后一周内不要揉眼，务必按时滴眼药水。',
      [
        'procedure 白内障超声乳化术 | precaution | 术后一周内不要揉眼',
        'procedure 白内障超声乳化术 | precaution | 务必按时滴眼药水',
      ],
    ],
    ['胰岛素需冷藏。注射部位应轮换。', ['drug 胰岛素 | precaution | 注射部位应轮换']],
    ['泼尼松不能突然停药，需定期复查血糖。', ['drug 泼尼松 | precaution | 需定期复查血糖']],
    ['癫痫首选抗癫痫药，应规律服用。症状控制后不要马上停药。', ['drug 抗癫痫药 | precaution | 症状控制后不要马上停药']],
    [
      '# 腹腔镜胆囊切除术\n\n术后1天可下床活动，1个月内不提重物。',
      [
        'procedure 腹腔镜胆囊切除术 | precaution | 术后1天可下床活动',
        'procedure 腹腔镜胆囊切除术 | precaution | 1个月内不提重物',
      ],
    ],
    ['# 石膏固定\n\n石膏固定可用于无移位骨折。切忌包扎过紧。', ['procedure 石膏固定 | precaution | 切忌包扎过紧']],
    ['# 脑卒中\n\n## 三、口腔护理\n\n昏迷者不可漱口。', ['procedure 口腔护理 | precaution | 昏迷者不可漱口']],
  ],
  leaves: [
    '# 痛风\n\n平时避免饮酒。',
    '# 提肛运动\n\n饮食方面，不要吃辛辣食物。',
    '孕妇首选低分子肝素，避免使用华法林。',
    '# 阿司匹林\n\n避免血栓形成是治疗的目的。',
    '# 支气管镜检查\n\n检查时应避免吗？',
    '# 感冒\n\n感冒药有很多种。感冒时要多喝水。',
  ],
}
