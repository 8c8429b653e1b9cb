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
    [
      '痛经很常见。疼痛持续时建议转诊疼痛科，或到妇科就诊。',
      ['disease 痛经 | department | 疼痛科', 'disease 痛经 | department | 妇科'],
    ],
    [
      '腭裂修复的最佳时机通常在12-18个月之间。阻生牙的最佳拔除年龄为16～24岁。月经干净后3～7天是做宫腔镜检查的最佳时间。疝修补术最好在寒假进行。',
      [
        'procedure 修复 | timing | 12-18个月',
        'procedure 拔除 | timing | 16～24岁',
        'test 宫腔镜检查 | timing | 3～7天',
        'procedure 疝修补术 | timing | 寒假',
      ],
    ],
    ['隐睾应治疗。手术最佳时间为1岁以内。', ['procedure 手术 | timing | 1岁以内']],
  ],
  leaves: ['预后如何？', '请到医院就诊。', '乳腺活检最好在超声引导下进行。', '康复训练应在医生指导下进行。'],
}
