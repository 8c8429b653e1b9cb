import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseFinding: StatementRule = {
  id: 'case-finding',
  why: 'Each clause after the name of an examination says what it found in the patient.',
  find: (page) => caseClaims(page, 'exam-finding'),
  examples: [
    [
      '患者，男，62岁，因胸痛2小时入院。查体：血压 90/60 mmHg，双肺未闻及啰音。心电图示：V1-V4导联ST段抬高。',
      [
        'case 病例 | exam-finding | 血压 90/60 mmHg | timepoint=入院',
        'case 病例 | exam-finding | 双肺未闻及啰音 | timepoint=入院',
        'case 病例 | exam-finding | V1-V4导联ST段抬高 | timepoint=入院',
      ],
    ],
    [
      '患者，女，27岁，因腹泻3天于2015年4月2日入院。外院诊断为肠炎，予补液治疗，无好转。查体：腹软，脐周压痛。',
      ['case 病例 | exam-finding | 腹软 | timepoint=入院', 'case 病例 | exam-finding | 脐周压痛 | timepoint=入院'],
    ],
    [
      '例1 患者女，35岁，下腹痛1天。行腹腔镜下卵巢囊肿剥除术，术中见左卵巢增大，表面光滑，剥除囊肿，缝合创面。',
      ['case 例1 | exam-finding | 左卵巢增大 | timepoint=术中', 'case 例1 | exam-finding | 表面光滑 | timepoint=术中'],
    ],
    [
      '患者，女，46岁，心悸1个月就诊。舌淡红，苔薄白，脉弦细。',
      ['case 病例 | exam-finding | 舌淡红', 'case 病例 | exam-finding | 苔薄白', 'case 病例 | exam-finding | 脉弦细'],
    ],
    [
      '患者：男性，43岁，1981年3月27日入院。\n\n体查：颈静脉怒张，肝大。\n\n实验室检查：\n\n1、RBC 500万/mm3，红细胞正常\n\n2、血沉25mm/h。',
      [
        'case 病例 | exam-finding | 颈静脉怒张',
        'case 病例 | exam-finding | 肝大',
        'case 病例 | exam-finding | RBC 500万/mm3',
        'case 病例 | exam-finding | 红细胞正常',
        'case 病例 | exam-finding | 血沉25mm/h',
      ],
    ],
  ],
  leaves: ['CT示肺部磨玻璃影时应考虑病毒性肺炎。', '查体：患椎棘突压痛及叩击痛明显。'],
}
