import { leafletParts } from '../leaflet/leaflets.ts'
import { partClaims } from '../leaflet/readers.ts'
import type { StatementRule } from '../rule.ts'

export const leafletSection: StatementRule = {
  id: 'leaflet-section',
  why: "What a section of a drug's leaflet lists is said of the drug whose leaflet it is, by the property that the section names.",
  *find(page) {
    for (const part of leafletParts(page).values()) yield* partClaims(part)
  },
  examples: [
    [
      '洛伐平（通用名：法莫替丁缓释片）是一种抑制胃酸的药物。\n\n【适应症】\n\n1. 十二指肠溃疡。\n\n2. 反流性食管炎。\n\n【禁忌】对本品过敏者禁用，严重肾功能不全者禁用。',
      [
        'drug 洛伐平 | indication | 十二指肠溃疡',
        'drug 洛伐平 | indication | 反流性食管炎',
        'drug 洛伐平 | contraindication | 对本品过敏者',
        'drug 洛伐平 | contraindication | 严重肾功能不全者',
      ],
    ],
    [
      '盐酸溴己新片\n\n适应症：慢性支气管炎。\n\n不良反应：偶有恶心、胃部不适。',
      [
        'drug 盐酸溴己新片 | indication | 慢性支气管炎',
        'drug 盐酸溴己新片 | adverse-effect | 恶心',
        'drug 盐酸溴己新片 | adverse-effect | 胃部不适',
      ],
    ],
    [
      '# 10%氯化钠注射液病区使用须知\n\n## 什么时候用\n\n用于各种原因引起的低钠血症，比如大量呕吐。\n\n## 绝对不能做的事\n\n严禁快速静脉推注。高钠血症患者禁用。\n\n## 不良反应\n\n外周静脉滴注可有注射部位疼痛，以恶心、头痛最常见；输注过快时容易发生高钠血症，表现为烦躁，甚至惊厥。',
      [
        'drug 氯化钠注射液 | indication | 低钠血症',
        'drug 氯化钠注射液 | contraindication | 快速静脉推注',
        'drug 氯化钠注射液 | contraindication | 高钠血症患者',
        'drug 氯化钠注射液 | adverse-effect | 注射部位疼痛',
        'drug 氯化钠注射液 | adverse-effect | 恶心',
        'drug 氯化钠注射液 | adverse-effect | 头痛',
        'drug 氯化钠注射液 | adverse-effect | 高钠血症',
      ],
    ],
    [
      '# 盐酸羟考酮缓释片（奥施康定）：写给病人和家属\n\n## 可能的不适\n\n便秘、嗜睡都不少见。老年人可出现意识模糊、幻觉，停药后恢复。\n\n## 怎么存放\n\n避光。\n\n## 不要和这些一起用\n\n麻痹性肠梗阻患者不能用。',
      [
        'drug 盐酸羟考酮缓释片 | adverse-effect | 便秘',
        'drug 盐酸羟考酮缓释片 | adverse-effect | 嗜睡',
        'drug 盐酸羟考酮缓释片 | adverse-effect | 意识模糊',
        'drug 盐酸羟考酮缓释片 | adverse-effect | 幻觉',
        'drug 盐酸羟考酮缓释片 | contraindication | 麻痹性肠梗阻患者',
      ],
    ],
    [
      '# 布地奈德混悬液使用指导\n\n【用法用量】雾化吸入。\n\n【不良反应】偶见声音嘶哑和咽部不适。\n\n【药物相互作用】尚不明确。',
      ['drug 布地奈德混悬液 | adverse-effect | 声音嘶哑', 'drug 布地奈德混悬液 | adverse-effect | 咽部不适'],
    ],
    [
      '### （三）格列齐特缓释片\n\n【成份】每片含格列齐特30 mg。\n\n【适应症】用于成人2型糖尿病。\n\n【不良反应】常见低血糖、恶心和腹泻；罕见肝酶升高。\n\n【禁忌】1型糖尿病、酮症酸中毒患者以及对磺脲类过敏者禁用。\n\n【注意事项】用药期间应定期监测血糖；如出现皮疹，应立即停药。\n\n【贮藏】密封保存。',
      [
        'drug 格列齐特缓释片 | indication | 成人2型糖尿病',
        'drug 格列齐特缓释片 | adverse-effect | 低血糖',
        'drug 格列齐特缓释片 | adverse-effect | 恶心',
        'drug 格列齐特缓释片 | adverse-effect | 腹泻',
        'drug 格列齐特缓释片 | adverse-effect | 肝酶升高',
        'drug 格列齐特缓释片 | contraindication | 1型糖尿病',
        'drug 格列齐特缓释片 | contraindication | 酮症酸中毒患者',
        'drug 格列齐特缓释片 | contraindication | 对磺脲类过敏者',
        'drug 格列齐特缓释片 | precaution | 用药期间应定期监测血糖',
        'drug 格列齐特缓释片 | precaution | 如出现皮疹，应立即停药',
      ],
    ],
    [
      '复方甘草片说明书\n\n【药品名称】\n\n通用名称：复方甘草片\n\n英文名称：Compound Liquorice Tablets\n\n【适应症】\n\n本品适用于下列疾病：\n\n- 呼吸系统疾病：急性支气管炎、咽炎。\n\n【用法用量】口服。一次3片。服药时应少饮酒。\n\n【孕妇用药】可引起早产，孕妇禁用。',
      [
        'drug 复方甘草片 | synonym | Compound Liquorice Tablets',
        'drug 复方甘草片 | indication | 急性支气管炎',
        'drug 复方甘草片 | indication | 咽炎',
        'drug 复方甘草片 | precaution | 服药时应少饮酒',
        'drug 复方甘草片 | adverse-effect | 早产',
        'drug 复方甘草片 | contraindication | 孕妇',
      ],
    ],
    [
      '## 盐酸二甲双胍片\n\n成份：盐酸二甲双胍。\n\n适应症：2型糖尿病。\n\n药理作用：本品属于双胍类药物，对空腹血糖作用较强。\n\n## 格列美脲片\n\n性状：白色片。\n\n规格：2 mg\n\n禁忌：对本品过敏者。',
      [
        'drug 盐酸二甲双胍片 | indication | 2型糖尿病',
        'drug 盐酸二甲双胍片 | drug-class | 双胍类药物',
        'drug 盐酸二甲双胍片 | characteristic | 对空腹血糖作用较强',
        'drug 格列美脲片 | contraindication | 对本品过敏者',
      ],
    ],
    [
      '# 注射用盐酸去甲万古霉素使用要点\n\n## 规格\n\n每瓶0.4 g。\n\n## 怎么用\n\n静脉滴注。\n\n## 血药浓度怎么看\n\n测谷浓度。\n\n## 谁不能用、谁要当心\n\n对本药过敏者禁用。曾因抗生素致聋的人，原则上不用。高龄患者慎用。\n\n## 不良反应\n\n- 肾损害、听力下降（尤其与呋塞米合用时）',
      [
        'drug 注射用盐酸去甲万古霉素 | contraindication | 对本药过敏者',
        'drug 注射用盐酸去甲万古霉素 | contraindication | 曾因抗生素致聋的人',
        'drug 注射用盐酸去甲万古霉素 | precaution | 高龄患者慎用',
        'drug 注射用盐酸去甲万古霉素 | adverse-effect | 肾损害',
        'drug 注射用盐酸去甲万古霉素 | adverse-effect | 听力下降',
      ],
    ],
    [
      '# 硝苯地平控释片（拜新同）\n\n成分　每片含硝苯地平30 mg。\n\n## 下列情况禁用\n\n- 心源性休克\n- 对硝苯地平过敏\n\n老年人慎用。服药期间不要喝西柚汁。\n\n## 不良反应\n\n最主要的不良反应是头痛，轻者表现为面部潮红，重者可发生低血压；少见攻击行为。',
      [
        'drug 硝苯地平控释片 | contraindication | 心源性休克',
        'drug 硝苯地平控释片 | contraindication | 对硝苯地平过敏',
        'drug 硝苯地平控释片 | precaution | 老年人慎用',
        'drug 硝苯地平控释片 | precaution | 服药期间不要喝西柚汁',
        'drug 硝苯地平控释片 | adverse-effect | 头痛',
        'drug 硝苯地平控释片 | adverse-effect | 面部潮红',
        'drug 硝苯地平控释片 | adverse-effect | 低血压',
        'drug 硝苯地平控释片 | adverse-effect | 攻击行为',
      ],
    ],
    [
      '| 药品名称 | 糠酸氟替卡松鼻喷雾剂 |\n| --- | --- |\n| 适应症 | 用于过敏性鼻炎、鼻息肉。 |\n| 用法用量 | 每侧鼻孔2喷，每日1次。 |\n| 不良反应 | 鼻出血、头痛（2%）。 |\n| 禁忌 | 对本品过敏者禁用。 |',
      [
        'drug 糠酸氟替卡松鼻喷雾剂 | indication | 过敏性鼻炎',
        'drug 糠酸氟替卡松鼻喷雾剂 | indication | 鼻息肉',
        'drug 糠酸氟替卡松鼻喷雾剂 | adverse-effect | 鼻出血',
        'drug 糠酸氟替卡松鼻喷雾剂 | adverse-effect | 头痛',
        'drug 糠酸氟替卡松鼻喷雾剂 | contraindication | 对本品过敏者',
      ],
    ],
    [
      '# 倍他洛尔滴眼液使用时的注意事项有哪些？\n\n（1）若出现心率减慢，请立即停药。\n\n（2）运动员慎用。',
      [
        'drug 倍他洛尔滴眼液 | precaution | 若出现心率减慢，请立即停药',
        'drug 倍他洛尔滴眼液 | precaution | 运动员慎用',
      ],
    ],
  ],
  leaves: [
    '# 氯吡格雷用药指导\n\n## 用法用量\n\n口服。停药后作用可持续5天。',
    '## 关节镜手术\n\n【适应症】半月板损伤。\n\n【禁忌】局部感染者禁用。\n\n【注意事项】术后应制动。',
    '# 二甲双胍\n\n【禁忌】尚不明确。\n\n【贮藏】密封，遮光。\n\n【规格】0.5 g',
    '【摘要】目的：观察。\n\n【关键词】高血压；用药\n\n【中图分类号】R544',
  ],
}
