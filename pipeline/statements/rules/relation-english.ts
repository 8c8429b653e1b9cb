import { englishClaims } from '../english/claims.ts'
import type { StatementRule } from '../rule.ts'

export const relationEnglish: StatementRule = {
  id: 'relation-english',
  why: 'Pages that a machine has translated in part keep English sentences; those of a few plain forms say what Chinese ones say.',
  find: englishClaims,
  examples: [
    [
      '# Kidney stones（肾结石）\n\n## Symptoms\n\nSymptoms of kidney stones may include severe flank pain, nausea and 血尿.',
      [
        'disease kidney stones | symptom | severe flank pain | possible',
        'disease kidney stones | symptom | nausea | possible',
        'disease kidney stones | symptom | 血尿 | possible',
      ],
    ],
    [
      'Tendinitis is caused by repeated motions of the shoulder.',
      ['disease Tendinitis | cause | repeated motions of the shoulder'],
    ],
    [
      '# 主动脉瓣狭窄\n\nSmoking and 高血压 increase the risk of aortic stenosis.',
      ['disease aortic stenosis | risk-factor | Smoking', 'disease aortic stenosis | risk-factor | 高血压'],
    ],
    [
      '# 骨髓炎\n\nYour doctor may order a bone scan and blood tests.',
      ['disease 骨髓炎 | examination | bone scan | possible', 'disease 骨髓炎 | examination | blood tests | possible'],
    ],
    ['A colonoscopy is used to look for polyps.', ['test colonoscopy | purpose | look for polyps']],
    [
      'Deep vein thrombosis (DVT) is a blood clot in a vein. Often, DVT is a result of long bed rest. Cancer increases the risk of DVT.',
      [
        'disease Deep vein thrombosis | definition | a blood clot in a vein',
        'disease DVT | cause | long bed rest',
        'disease DVT | risk-factor | Cancer',
      ],
    ],
    [
      '# Laminectomy（椎板切除术）\n\n## How do I prepare for a laminectomy?\n\nStop smoking 4 weeks before surgery. Laminectomy can help relieve leg pain.',
      [
        'procedure Laminectomy | precaution | Stop smoking 4 weeks before surgery',
        'procedure Laminectomy | characteristic | relieve leg pain',
      ],
    ],
    [
      '# 颈椎间盘突出\n\nThe doctor might also use magnetic resonance imaging (MRI) or a CT scan. An MRI can show a torn disc.',
      [
        'disease 颈椎间盘突出 | examination | magnetic resonance imaging | possible',
        'disease 颈椎间盘突出 | examination | CT scan | possible',
        'disease 颈椎间盘突出 | examination | MRI | finding=a torn disc',
      ],
    ],
    [
      '# 痛风\n\nRisk factors include obesity, diabetes，过量饮酒和肾功能不全。',
      [
        'disease 痛风 | risk-factor | obesity',
        'disease 痛风 | risk-factor | diabetes',
        'disease 痛风 | risk-factor | 过量饮酒',
        'disease 痛风 | risk-factor | 肾功能不全',
      ],
    ],
  ],
  leaves: [
    'Is asthma caused by dust?',
    'Appendicitis is not caused by stress.',
    'Our team is led by surgeons who have treated many patients.',
    'Objective: To study the effect of exercise on low back pain.',
  ],
}
