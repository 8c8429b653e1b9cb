import { findGlosses } from '../relations/glosses.ts'
import type { StatementRule } from '../rule.ts'

export const relationGloss: StatementRule = {
  id: 'relation-gloss',
  why: 'A bracket or 也就是 after a term tells what it is, where it closes with the noun of a kind.',
  find: findGlosses,
  examples: [
    ['手术会切开腱鞘（包裹肌腱的管状组织）。', ['anatomy 腱鞘 | definition | 包裹肌腱的管状组织']],
    ['医生会检查视网膜，也就是眼球后部的感光组织。', ['anatomy 视网膜 | definition | 眼球后部的感光组织']],
    ['关节镜检查可发现滑膜炎（滑膜的慢性炎症）。', ['disease 滑膜炎 | definition | 滑膜的慢性炎症']],
    ['医生可植入心脏支架，即撑开狭窄血管的金属装置。', ['device 心脏支架 | definition | 撑开狭窄血管的金属装置']],
    ['胆汁经胆总管（连接肝脏与十二指肠的管道）流出。', ['anatomy 胆总管 | definition | 连接肝脏与十二指肠的管道']],
    ['可行动脉栓塞术（阻断肿瘤供血的手术）。', ['procedure 动脉栓塞术 | definition | 阻断肿瘤供血的手术']],
  ],
  leaves: ['肺炎（重症感染）', '高血压（最常见的疾病）', '阿司匹林（见前述的药物）', '他有糖尿病，即将手术。'],
}
