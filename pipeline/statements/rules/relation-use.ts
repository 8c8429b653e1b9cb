import { findUses } from '../relations/uses.ts'
import type { StatementRule } from '../rule.ts'

export const relationUse: StatementRule = {
  id: 'relation-use',
  why: 'Words such as 用于, 适用于, 禁用 and 可缓解 say what a drug, procedure or test is for, for whom it is not, and what it does.',
  find: findUses,
  examples: [
    [
      '前庭功能检查采用冷热水刺激观察眼震变化。通过鼻内镜检查，可以观察鼻道有无息肉。',
      ['test 前庭功能检查 | purpose | 观察眼震变化', 'test 鼻内镜检查 | purpose | 观察鼻道有无息肉'],
    ],
    [
      '肠镜检查适用于反复便血、长期腹泻以及有肠癌家族史的人群。增强CT通常不适合体内有金属植入物、处于妊娠早期以及患有哮喘的人群。',
      [
        'test 肠镜检查 | indication | 反复便血、长期腹泻以及有肠癌家族史的人群',
        'test 增强CT | contraindication | 体内有金属植入物',
        'test 增强CT | contraindication | 处于妊娠早期',
        'test 增强CT | contraindication | 患有哮喘的人群',
      ],
    ],
    ['2、心脏超声：心脏有杂音者，需排除瓣膜病。', ['test 心脏超声 | purpose | 排除瓣膜病']],
    ['四环素片不宜用于8岁以下的儿童。', ['drug 四环素片 | contraindication | 8岁以下的儿童']],
    [
      '# 冠状动脉支架植入术\n\n如果穿刺部位出血不止，请立即联系医生。',
      ['procedure 冠状动脉支架植入术 | precaution | 如果穿刺部位出血不止，请立即联系医生'],
    ],
    [
      '# 肾癌\n\n6. 治疗：①索拉非尼片：每次400毫克。②射频消融：适用于直径小于4厘米的肿瘤，孕妇禁用。',
      ['procedure 射频消融 | indication | 直径小于4厘米的肿瘤'],
    ],
    [
      '奥美拉唑适用于胃溃疡和反流性食管炎，能抑制胃酸分泌。',
      [
        'drug 奥美拉唑 | indication | 胃溃疡',
        'drug 奥美拉唑 | indication | 反流性食管炎',
        'drug 奥美拉唑 | characteristic | 抑制胃酸分泌',
      ],
    ],
    ['阿司匹林起效快。活动性消化道出血者禁用。', ['drug 阿司匹林 | characteristic | 起效快']],
    ['MMSE量表用来评估认知功能。', ['test MMSE量表 | purpose | 评估认知功能']],
  ],
  leaves: [
    '# 肾癌\n\n6. 治疗：①索拉非尼片：每次400毫克。②中药调理：孕妇禁用。',
    '# 冻疮护理\n\n## 注意事项\n\n创面可外用莫匹罗星软膏，每日2次。足部冻疮应警惕继发感染。',
    '钙片能抑制感冒吗？',
    '青霉素不能缓解疼痛。',
    '胆囊切除术后多数人1周能恢复工作。',
    '氯硝西泮和苯巴比妥突然停用，可能诱发惊厥。',
    '硝苯地平片每日1次。也可用氨氯地平。之后出现头晕，应立即停药。',
  ],
}
