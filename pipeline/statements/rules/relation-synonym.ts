import { findSynonyms } from '../relations/synonyms.ts'
import type { StatementRule } from '../rule.ts'

export const relationSynonym: StatementRule = {
  id: 'relation-synonym',
  why: 'A bracket after a term, or 又称 and its like, gives its other names and abbreviations.',
  find: findSynonyms,
  examples: [
    ['痛风性关节炎属于中医“痹证”的范畴。', ['disease 痛风性关节炎 | synonym | 痹证']],
    ['胃食管反流病（GERD）很常见。', ['disease 胃食管反流病 | synonym | GERD']],
    [
      '带状疱疹又称缠腰龙，也叫蛇串疮。',
      ['disease 带状疱疹 | synonym | 缠腰龙', 'disease 带状疱疹 | synonym | 蛇串疮'],
    ],
    [
      '早期胃癌行内镜下黏膜剥离术（ESD）。肝郁气滞型慢性胃炎（CG）多见。分泌过量的促甲状腺激素（TSH）。',
      [
        'procedure 内镜下黏膜剥离术 | synonym | ESD',
        'disease 慢性胃炎 | synonym | CG',
        'test 促甲状腺激素 | synonym | TSH',
      ],
    ],
    ['行磁共振成像（MRI）检查。', ['test 磁共振成像 | synonym | MRI']],
  ],
  leaves: ['肺炎（重症）需要住院。', '糖尿病（见第3节）', '骨折（38例）'],
}
