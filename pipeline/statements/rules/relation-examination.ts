import { findExaminations } from '../relations/examinations.ts'
import type { StatementRule } from '../rule.ts'

export const relationExamination: StatementRule = {
  id: 'relation-examination',
  why: 'Clauses such as 诊断依赖于T and T可显示F name the tests of a disease and what they show.',
  find: findExaminations,
  examples: [
    [
      '# 肾病综合征\n\n出院后每月复查1次，内容包括尿常规和肾功能。',
      ['disease 肾病综合征 | examination | 尿常规', 'disease 肾病综合征 | examination | 肾功能'],
    ],
    [
      '# 胰腺癌\n\n超声为首选，见胰头低回声团块。金标准是增强CT，可显示血管受侵。',
      [
        'disease 胰腺癌 | examination | 超声 | finding=胰头低回声团块',
        'disease 胰腺癌 | examination | 增强CT | finding=血管受侵',
      ],
    ],
    ['MRI是诊断肩袖损伤的首选方法。', ['disease 肩袖损伤 | examination | MRI']],
    ['结核性脑膜炎的诊断金标准是脑脊液培养。', ['disease 结核性脑膜炎 | examination | 脑脊液培养']],
    [
      '肺癌的诊断主要依靠胸部CT和支气管镜。',
      ['disease 肺癌 | examination | 胸部CT', 'disease 肺癌 | examination | 支气管镜'],
    ],
    [
      '胆囊结石很常见。B超可显示胆囊内强回声伴声影。',
      ['disease 胆囊结石 | examination | B超 | finding=胆囊内强回声伴声影'],
    ],
    [
      '# 肺结核\n\n一律查血沉，T-SPOT和支气管镜对诊断有帮助。胸部CT见树芽征，支气管镜对支气管结核敏感。怀疑结核性脑膜炎，加做腰椎穿刺。',
      [
        'disease 肺结核 | examination | 血沉',
        'disease 肺结核 | examination | T-SPOT',
        'disease 肺结核 | examination | 支气管镜',
        'disease 结核性脑膜炎 | examination | 腰椎穿刺',
        'disease 肺结核 | examination | 胸部CT | finding=树芽征',
      ],
    ],
    [
      '# 股骨头坏死\n\n## 检查\n\n1. 骨扫描：热区中有冷区，现已少用。\n2. 血沉：敏感度不高。',
      ['disease 股骨头坏死 | examination | 血沉', 'disease 股骨头坏死 | examination | 骨扫描 | finding=热区中有冷区'],
    ],
  ],
  leaves: [
    '肺结核很常见。用药期间每月复查，不必做CT。病史对诊断很重要。',
    '患者，女，30岁，CT显示肺部结节。',
    '肺炎不需要做CT。',
  ],
}
