import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseOutcome: StatementRule = {
  id: 'case-outcome',
  why: 'What is better, gone or healed after the last treatment is how the case ended.',
  find: (page) => caseClaims(page, 'case-outcome'),
  examples: [
    [
      '患者，男，55岁，腰痛1年入院。行椎间盘切除术。术后疼痛明显减轻，切口愈合良好。',
      [
        'case 病例 | case-outcome | 疼痛明显减轻 | timepoint=术后',
        'case 病例 | case-outcome | 切口愈合良好 | timepoint=术后',
      ],
    ],
    [
      '患者女，42岁，面部红斑2周就诊。予氯雷他定口服。2周后复查，皮疹完全消退。',
      ['case 病例 | case-outcome | 皮疹完全消退 | timepoint=2周后'],
    ],
  ],
  leaves: ['术后疼痛明显减轻者可出院。', '患者，男，55岁，腰痛1年，休息后缓解。'],
}
