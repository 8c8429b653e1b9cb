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
    ['骨折愈合后1年可以进行取出内固定。', ['procedure 取出内固定 | timing | 1年']],
  ],
  leaves: ['患者术后3个月复查，骨折愈合。', '术后2周拆线，切口愈合良好。', '应每3个月复查1次。', '应随访至少2年。'],
}
