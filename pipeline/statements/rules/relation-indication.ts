import { findConditions } from '../relations/conditions.ts'
import { type Frame, findFrames } from '../relations/frames.ts'
import { indicationLists } from '../relations/indication-lists.ts'
import type { StatementRule } from '../rule.ts'

/** '…者为手术禁忌', '…者禁忌手术'. */
const taboo: readonly Frame[] = [
  {
    property: 'contraindication',
    cue: /^(?<v>[^，。；：]{2,30}?(?:者|患者|病人)?)(?:被?视为|是|为|属于?)(?:其|本术|该手术)?(?<s>[^，。；：的]{2,16}?)的?(?:绝对|相对)?禁忌(?:证|症)?$/dg,
    subject: { types: ['drug', 'procedure', 'test'] },
    value: { kind: 'groups' },
  },
  {
    property: 'contraindication',
    cue: /^(?<v>[^，。；：]{2,30}?(?:者|患者|病人))禁忌(?<s>[^，。；：]{2,16}?)$/dg,
    subject: { types: ['drug', 'procedure', 'test'] },
    value: { kind: 'groups' },
  },
]

export const relationIndication: StatementRule = {
  id: 'relation-indication',
  why: 'A condition before 可行P or 宜选用D says in whom P or D is used, and 禁忌 whom an operation is not for.',
  *find(page) {
    yield* findConditions(page)
    yield* indicationLists(page)
    yield* findFrames(page, taboo)
  },
  examples: [
    [
      '# 胆囊息肉\n\n## 三、治疗\n\n（1）观察：直径<6 mm者，每年复查1次超声。',
      ['procedure 观察 | indication | 直径<6 mm者'],
    ],
    ['保守治疗三个月无效者可行半月板切除术。', ['procedure 半月板切除术 | indication | 保守治疗三个月无效者']],
    ['当瓣口面积小于1 cm²时，应行瓣膜置换术。', ['procedure 瓣膜置换术 | indication | 瓣口面积小于1 cm²']],
    ['对青霉素过敏的患者，可选用红霉素。', ['drug 红霉素 | indication | 对青霉素过敏的患者']],
    ['若结石嵌顿或合并感染时，需行经皮肾镜取石术。', ['procedure 经皮肾镜取石术 | indication | 结石嵌顿或合并感染']],
    ['眼压控制不佳者，宜采用小梁切除术。', ['procedure 小梁切除术 | indication | 眼压控制不佳者']],
    ['马尾神经受压者应急诊手术。', ['procedure 手术 | indication | 马尾神经受压者']],
    ['痰多者予雾化吸入。', ['procedure 雾化吸入 | indication | 痰多者']],
    [
      '轻中度疼痛可选布洛芬或双氯芬酸。',
      ['drug 布洛芬 | indication | 轻中度疼痛', 'drug 双氯芬酸 | indication | 轻中度疼痛'],
    ],
    ['有肠麻痹者行胃肠减压。', ['procedure 胃肠减压 | indication | 有肠麻痹者']],
    [
      '# 子宫肌瘤\n\n有下列情形之一，考虑手术：（1）月经过多致贫血；（2）肌瘤直径≥5 cm；（3）怀疑恶变。',
      [
        'procedure 手术 | indication | 月经过多致贫血',
        'procedure 手术 | indication | 肌瘤直径≥5 cm',
        'procedure 手术 | indication | 怀疑恶变',
      ],
    ],
    [
      '# 胆囊息肉\n\n胆囊切除术的指征包括：\n\n1. 直径超过1 cm\n2. 合并结石',
      ['procedure 胆囊切除术 | indication | 直径超过1 cm', 'procedure 胆囊切除术 | indication | 合并结石'],
    ],
    ['凝血功能障碍者禁忌手术。', ['procedure 手术 | contraindication | 凝血功能障碍者']],
  ],
  leaves: [
    '必要时可行胃镜检查。',
    '有下列情况之一，不宜手术：（1）心功能衰竭；（2）凝血障碍。',
    '有下列情况应及时就医：（1）高热不退；（2）抽搐。',
    '治疗时应使用抗生素。',
    '患者可采用物理治疗。',
    '出血多者不应给予阿司匹林。',
    '患者，男，50岁，疼痛明显时给予布洛芬。',
  ],
}
