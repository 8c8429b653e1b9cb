import { illsApart } from '../relations/ills-among-signs.ts'
import { findPresentations } from '../relations/presentations.ts'
import type { StatementRule } from '../rule.ts'

export const relationPresentation: StatementRule = {
  id: 'relation-presentation',
  why: 'A clause that holds nothing but signs, after words of seeing or having or without a verb, tells how the disease at hand shows itself.',
  find: (page) => illsApart(page, findPresentations(page)),
  examples: [
    [
      '# 石膏护理\n\n手指发白发凉、麻木、一掰手指就剧痛，多半是骨筋膜室综合征。',
      [
        'disease 骨筋膜室综合征 | symptom | 手指发白发凉',
        'disease 骨筋膜室综合征 | symptom | 麻木',
        'disease 骨筋膜室综合征 | symptom | 一掰手指就剧痛',
      ],
    ],
    [
      '# 甲状腺功能减退症\n\n怕冷、乏力、体重增加最多见，皮肤干燥，反应迟钝。',
      [
        'disease 甲状腺功能减退症 | symptom | 怕冷',
        'disease 甲状腺功能减退症 | symptom | 乏力',
        'disease 甲状腺功能减退症 | symptom | 体重增加',
        'disease 甲状腺功能减退症 | symptom | 皮肤干燥',
        'disease 甲状腺功能减退症 | symptom | 反应迟钝',
      ],
    ],
  ],
  leaves: [
    '# 症状性癫痫\n\n脑部有明确病变的癫痫，称为症状性癫痫，如脑肿瘤、脑囊虫病、脑血管畸形等。',
    '# 阿莫西林\n\n服药后恶心、呕吐。',
    '# 肺炎\n\n如果出现胸闷、气促，应就医。',
    '# 房价\n\n收入低、面积小、交通差。',
  ],
}
