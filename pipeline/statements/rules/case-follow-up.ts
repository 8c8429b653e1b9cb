import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseFollowUp: StatementRule = {
  id: 'case-follow-up',
  why: 'A case report says behind 随访 how long the patient was followed.',
  find: (page) => caseClaims(page, 'follow-up'),
  examples: [
    ['患者，男，58岁，黄疸10 d入院。行胰十二指肠切除术。随访18个月，无复发。', ['case 病例 | follow-up | 18个月']],
  ],
  leaves: ['随访18个月，无复发。', '患者，男，58岁，黄疸10 d入院。建议3个月后随访。'],
}
