import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseComplaint: StatementRule = {
  id: 'case-complaint',
  why: 'The words between the patient and the coming to hospital say why the patient came.',
  find: (page) => caseClaims(page, 'chief-complaint'),
  examples: [
    ['患者，男，62岁，因“突发胸痛2小时”急诊入院。', ['case 病例 | chief-complaint | 突发胸痛2小时 | timepoint=入院']],
    ['患儿，女，3岁，发热伴皮疹3天就诊。', ['case 病例 | chief-complaint | 发热伴皮疹3天']],
    [
      '### 病例一\n\n患者女，30岁。\n\n主诉：停经37周，阴道流液1小时。',
      ['case 病例一 | chief-complaint | 停经37周，阴道流液1小时'],
    ],
  ],
  leaves: ['胸痛患者应尽快就诊。', '患者，男，62岁，既往有高血压病史10年。'],
}
