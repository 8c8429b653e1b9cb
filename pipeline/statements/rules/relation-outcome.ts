import { findOutcomes } from '../relations/outcomes.ts'
import type { StatementRule } from '../rule.ts'

export const relationOutcome: StatementRule = {
  id: 'relation-outcome',
  why: 'Clauses on 预后 and 疗效 say how a disease ends, 就诊 and 科 where to go with it, and 最佳时机 when to operate.',
  find: findOutcomes,
  examples: [
    ['帕金森病目前还无法根治。', ['disease 帕金森病 | prognosis | 目前还无法根治']],
    ['贝尔麻痹症好发于青壮年，多数预后良好。', ['disease 贝尔麻痹症 | prognosis | 预后良好']],
    ['过敏性鼻炎很常见。鼻塞持续应到耳鼻喉科就诊。', ['disease 过敏性鼻炎 | department | 耳鼻喉科']],
    ['隐睾应治疗。手术最佳时间为1岁以内。', ['procedure 手术 | timing | 1岁以内']],
  ],
  leaves: ['预后如何？', '请到医院就诊。'],
}
