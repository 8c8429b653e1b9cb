import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseHistory: StatementRule = {
  id: 'case-history',
  why: 'What lay before the illness is told after 既往, as a 病史, or dated years before.',
  find: (page) => caseClaims(page, 'history'),
  examples: [
    ['患者，女，52岁，主因反复腰痛4年入院。4年来行体外冲击波碎石3次。', ['case 病例 | history | 行体外冲击波碎石3次']],
    [
      '患者，男，70岁，因咳嗽1周入院。既往有高血压病史10年，否认糖尿病史。',
      ['case 病例 | history | 高血压病史10年', 'case 病例 | history | 否认糖尿病史'],
    ],
    ['患者为40岁女性，2年前出现头痛。', ['case 病例 | history | 出现头痛 | timepoint=2年前']],
  ],
  leaves: ['有高血压病史者慎用。', '患者，男，70岁，因咳嗽1周入院。查体：双肺呼吸音粗。'],
}
