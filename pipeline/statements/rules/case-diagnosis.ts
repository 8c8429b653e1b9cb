import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseDiagnosis: StatementRule = {
  id: 'case-diagnosis',
  why: 'A case report names the diagnosis after 诊断, or in brackets in its heading.',
  find: (page) => caseClaims(page, 'diagnosis'),
  examples: [
    [
      '患者，男，39岁，头痛1年入院。诊断为嗜铬细胞瘤、PHPT、糖耐量异常。行肾上腺切除术。病理：副神经节瘤。',
      [
        'case 病例 | diagnosis | 嗜铬细胞瘤',
        'case 病例 | diagnosis | PHPT',
        'case 病例 | diagnosis | 糖耐量异常',
        'case 病例 | diagnosis | 副神经节瘤',
      ],
    ],
    [
      '患者，男，62岁，胸痛2小时入院。诊断：①急性前壁心肌梗死；②高血压病3级。',
      ['case 病例 | diagnosis | 急性前壁心肌梗死', 'case 病例 | diagnosis | 高血压病3级'],
    ],
    ['### 病例 1（带状疱疹）\n\n患者为52岁男性，左胸背疼痛3天。', ['case 病例 1 | diagnosis | 带状疱疹']],
    ['患儿，男，4岁，反复咳嗽1个月就诊。考虑为支气管哮喘收入院。', ['case 病例 | diagnosis | 支气管哮喘 | possible']],
    [
      '【基本信息】女、35岁\n\n【疾病类型】卵巢囊肿\n\n【治疗方案】腹腔镜卵巢囊肿剥除术',
      ['case 病例 | diagnosis | 卵巢囊肿'],
    ],
  ],
  leaves: ['诊断：符合以上两条即可诊断。', '患者，男，62岁，胸痛2小时入院。查体：双肺呼吸音清。'],
}
