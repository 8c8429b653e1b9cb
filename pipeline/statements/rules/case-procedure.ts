import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseProcedure: StatementRule = {
  id: 'case-procedure',
  why: 'A case report names the operations that were done after 行 or 实施, or dates by them.',
  find: (page) => caseClaims(page, 'procedure-done'),
  examples: [
    [
      '患者，女，48岁，因腹痛1天入院。在全麻下行腹腔镜胆囊切除术加胆总管探查引流术，手术顺利。',
      ['case 病例 | procedure-done | 腹腔镜胆囊切除术', 'case 病例 | procedure-done | 胆总管探查引流术'],
    ],
    ['例2 患者男，66岁，言语不清3小时。静脉溶栓后言语较前清晰。', ['case 例2 | procedure-done | 静脉溶栓']],
  ],
  leaves: ['患者，女，48岁，既往曾行阑尾切除术。', '患者，男，50岁，建议行冠状动脉搭桥术。'],
}
