import { findAims } from '../relations/aims.ts'
import type { StatementRule } from '../rule.ts'

export const relationAim: StatementRule = {
  id: 'relation-aim',
  why: 'Clauses such as P的目的是A and 为了A，应行P say what a procedure, test, drug or device is for.',
  find: findAims,
  examples: [
    ['减压术的目的是解除神经压迫。', ['procedure 减压术 | purpose | 解除神经压迫']],
    [
      '手术的主要目的在于切除病灶、重建血运。',
      ['procedure 手术 | purpose | 切除病灶', 'procedure 手术 | purpose | 重建血运'],
    ],
    ['为了明确肿块的性质，可行穿刺活检。', ['test 穿刺活检 | purpose | 明确肿块的性质']],
    ['为减轻水肿，应给予甘露醇。', ['drug 甘露醇 | purpose | 减轻水肿']],
    ['骨牵引旨在恢复肢体长度。', ['procedure 骨牵引 | purpose | 恢复肢体长度']],
    ['行尿培养，目的是确定致病菌。', ['test 尿培养 | purpose | 确定致病菌']],
    ['血常规检查是为了监测白细胞的变化。', ['test 血常规检查 | purpose | 监测白细胞的变化']],
  ],
  leaves: ['本研究的目的是探讨疗效。', '治疗的目的是什么？', '为了健康，请戒烟。', '为了安全起见，应就医。'],
}
