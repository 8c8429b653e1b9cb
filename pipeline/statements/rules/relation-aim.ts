import { findAims } from '../relations/aims.ts'
import { meansToEnds } from '../relations/means-to-ends.ts'
import type { StatementRule } from '../rule.ts'

export const relationAim: StatementRule = {
  id: 'relation-aim',
  why: 'Clauses such as P的目的是A, 为了A，应行P and P通过…来A say what a procedure, test, drug or device is for.',
  find: function* (page) {
    yield* findAims(page)
    yield* meansToEnds(page)
  },
  examples: [
    ['减压术的目的是解除神经压迫。', ['procedure 减压术 | purpose | 解除神经压迫']],
    [
      '手术的主要目的在于切除病灶、重建血运。',
      ['procedure 手术 | purpose | 切除病灶', 'procedure 手术 | purpose | 重建血运'],
    ],
    ['为了明确肿块的性质，可行穿刺活检。', ['test 穿刺活检 | purpose | 明确肿块的性质']],
    ['为减轻水肿，应给予甘露醇。', ['drug 甘露醇 | purpose | 减轻水肿']],
    ['骨牵引旨在恢复肢体长度。', ['procedure 骨牵引 | purpose | 恢复肢体长度']],
    ['腕管松解术通过切断压迫神经的韧带来减轻手部的麻木。', ['procedure 腕管松解术 | purpose | 减轻手部的麻木']],
    ['冠脉支架植入术利用球囊扩张病变血管来恢复心肌供血。', ['procedure 冠脉支架植入术 | purpose | 恢复心肌供血']],
    ['行尿培养，目的是确定致病菌。', ['test 尿培养 | purpose | 确定致病菌']],
    ['血常规检查是为了监测白细胞的变化。', ['test 血常规检查 | purpose | 监测白细胞的变化']],
  ],
  leaves: [
    '本研究的目的是探讨疗效。',
    '治疗的目的是什么？',
    '为了健康，请戒烟。',
    '为了安全起见，应就医。',
    '医生通过问诊来了解病情。',
  ],
}
