import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const caseCourse: StatementRule = {
  id: 'case-course',
  why: 'Treatments and what happened between them are told one sentence or time after another.',
  find: (page) => caseClaims(page, 'course-note'),
  examples: [
    [
      '患者，女，30岁，因停经39周入院。行剖宫产术，术后予缩宫素静滴，术后第2天出现发热。',
      [
        'case 病例 | course-note | 予缩宫素静滴 | timepoint=术后',
        'case 病例 | course-note | 出现发热 | timepoint=术后第2天',
      ],
    ],
    [
      '患儿，男，5岁，发热3天就诊。予头孢曲松静滴，体温无下降，第3天改用阿奇霉素。',
      ['case 病例 | course-note | 予头孢曲松静滴，体温无下降，第3天改用阿奇霉素'],
    ],
    [
      '验案2：李某，女，40岁，2012年3月1日初诊。\n\n失眠3个月。舌红。\n\n处方：酸枣仁15 g，知母10 g。5剂，水煎服。\n\n二诊：夜寐稍安。余症同前。',
      ['case 验案2 | course-note | 酸枣仁15 g，知母10 g', 'case 验案2 | course-note | 夜寐稍安 | timepoint=二诊'],
    ],
  ],
  leaves: ['术后予抗感染治疗可降低感染率。', '患者，女，30岁，因停经39周入院。'],
}
