import { headedClaims } from '../items/headed.ts'
import { findPortalFacts } from '../items/portal-lines.ts'
import type { StatementRule } from '../rule.ts'

export const portalLine: StatementRule = {
  id: 'portal-line',
  why: 'Pages on a disease open with lines of a key and its value: the department, who gets it, where, its other names.',
  find: (page) => headedClaims(page, findPortalFacts(page)),
  examples: [
    [
      '# 荨麻疹\n\n就诊科室：皮肤科、变态反应科\n\n好发人群：过敏体质者、儿童\n\n英文名：urticaria\n\n别名：“风疹块”',
      [
        'disease 荨麻疹 | department | 皮肤科',
        'disease 荨麻疹 | department | 变态反应科',
        'disease 荨麻疹 | affected-group | 过敏体质者',
        'disease 荨麻疹 | affected-group | 儿童',
        'disease 荨麻疹 | synonym | urticaria',
        'disease 荨麻疹 | synonym | 风疹块',
      ],
    ],
    [
      '# 网球肘\n\n## 基本信息\n\n- 挂号科室：骨科\n- 多发部位：肘关节和前臂\n- 多发人群：网球运动员、家庭妇女等',
      [
        'disease 网球肘 | department | 骨科',
        'disease 网球肘 | affected-site | 肘关节',
        'disease 网球肘 | affected-site | 前臂',
        'disease 网球肘 | affected-group | 网球运动员',
        'disease 网球肘 | affected-group | 家庭妇女',
      ],
    ],
    [
      '# 桡骨茎突狭窄性腱鞘炎\n\n别名：妈妈手 德奎尔万病、De Quervain disease',
      [
        'disease 桡骨茎突狭窄性腱鞘炎 | synonym | 妈妈手',
        'disease 桡骨茎突狭窄性腱鞘炎 | synonym | 德奎尔万病',
        'disease 桡骨茎突狭窄性腱鞘炎 | synonym | De Quervain disease',
      ],
    ],
    ['# 膀胱镜检查\n\n英文名称：cystoscopy', ['test 膀胱镜检查 | synonym | cystoscopy']],
    [
      '# 川崎病\n\n别称：皮肤黏膜淋巴结综合征 易感人群：5岁以下儿童 传染性：无',
      ['disease 川崎病 | synonym | 皮肤黏膜淋巴结综合征', 'disease 川崎病 | affected-group | 5岁以下儿童'],
    ],
  ],
  leaves: [
    '就诊科室：皮肤科',
    '# 痛风\n\n好发人群：无特定人群',
    '# 痛风\n\n别名：暂无',
    '# 痛风\n\n就诊科室：请根据病情选择',
    '# 痛风\n\n好发部位：以第一跖趾关节最常见，其次是踝关节。',
    '# 痛风\n\n作者单位：风湿科 联系人群：患者',
  ],
}
