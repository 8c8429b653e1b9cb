import { findTimings } from '../relations/timings.ts'
import type { StatementRule } from '../rule.ts'

export const relationTiming: StatementRule = {
  id: 'relation-timing',
  why: 'A time before the name of what should be done then says when a procedure is done.',
  find: findTimings,
  examples: [
    ['切口愈合良好者，术后2周应拆线。', ['procedure 拆线 | timing | 2周']],
    ['急性心肌梗死发病12小时内应进行溶栓。', ['procedure 溶栓 | timing | 12小时内']],
    ['被犬咬伤后应在24小时内接种疫苗。', ['procedure 接种疫苗 | timing | 24小时内']],
    ['出院后建议3个月后复查。', ['procedure 复查 | timing | 3个月']],
    ['先天性髋关节脱位宜在18个月内行切开复位。', ['procedure 切开复位 | timing | 18个月内']],
    ['妊娠24周需做糖耐量试验。', ['test 糖耐量试验 | timing | 24周']],
    ['骨折愈合后1年可以进行取出内固定。', ['procedure 取出内固定 | timing | 1年']],
    ['手术宜推迟至发病4周后。', ['procedure 手术 | timing | 4周']],
    ['（2）抗病毒治疗：最好在出疹后72小时内使用。', ['procedure 抗病毒治疗 | timing | 72小时内']],
    ['重症患者应在48 h内启动肠内营养，首选鼻胃管。', ['procedure 肠内营养 | timing | 48 h内']],
  ],
  leaves: [
    '患者术后3个月复查，骨折愈合。',
    '术后2周拆线，切口愈合良好。',
    '应每3个月复查1次。',
    '应随访至少2年。',
    '症状一般在2周内消失。',
    '水肿应在3天内消退。',
  ],
}
