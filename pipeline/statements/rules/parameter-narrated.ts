import type { StatementRule } from '../rule.ts'
import { narratedClaims } from '../steps/narrated.ts'

export const parameterNarrated: StatementRule = {
  id: 'parameter-narrated',
  why: 'A paragraph that narrates how something is done gives distances, angles, times and counts beside its verbs.',
  find: narratedClaims,
  examples: [
    [
      '### 1.2 治疗方法\n\n1.2.1 对照组 患者取坐位，常规消毒，于肩峰下进针 2～3 cm，缓慢推注药液，出针后按压 5 min。每周 1 次，连续 4 次。',
      [
        'procedure 对照组 | parameter | 2～3 cm | attribute=肩峰下进针',
        'procedure 对照组 | parameter | 5 min | attribute=按压',
      ],
    ],
    [
      '### 腹式呼吸训练\n\n平躺屈膝，一手放在腹部，用鼻子慢慢吸气，保持3秒，再缩唇呼气。',
      ['procedure 腹式呼吸训练 | parameter | 3秒 | attribute=保持'],
    ],
    [
      '### 1.3 治疗方法\n\n1.3.2 BMAC 制备 抽取髂骨骨髓血 60 mL，加肝素抗凝；先以 1800 r/min 离心 12 min，弃去上清液。',
      [
        'procedure BMAC 制备 | parameter | 60 mL | attribute=抽取髂骨骨髓血',
        'procedure BMAC 制备 | parameter | 1800 r/min',
        'procedure BMAC 制备 | parameter | 12 min | attribute=离心',
      ],
    ],
    [
      '### 1.2 治疗方法\n\n1.2.1 手术方法 全身麻醉，患者取侧卧位，下肢牵引重量 6 kg。①显露：经髋外侧入路切开关节囊。②清理：咬除骨赘。',
      ['procedure 手术方法 | parameter | 6 kg | attribute=下肢牵引重量'],
    ],
  ],
  leaves: [
    '### 1.3 观察指标\n\n患者取坐位，测量血压，记录结果，间隔 5 min。',
    '1.2.1 对照组 男 20 例，女 22 例，病程 3 个月。',
  ],
}
