import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepArrow: StatementRule = {
  id: 'step-arrow',
  why: 'Arrows in a step part it into smaller steps of what its name says.',
  find: (page) => stepClaims(page, 'arrow'),
  examples: [
    [
      '### Step 2｜进镜\n\n1. 常规进镜：循腔进镜→注气少许→见皱襞即前行；\n2. 遇弯角：退镜取直→旋镜通过。',
      [
        'procedure 常规进镜 | step | 循腔进镜 | ordinal=1',
        'procedure 常规进镜 | step | 注气少许 | ordinal=2',
        'procedure 常规进镜 | step | 见皱襞即前行 | ordinal=3',
        'procedure 遇弯角 | step | 退镜取直 | ordinal=1',
        'procedure 遇弯角 | step | 旋镜通过 | ordinal=2',
      ],
    ],
    [
      '灌肠操作流程：核对医嘱→摆左侧卧位→润滑肛管→插入7～10 cm。',
      [
        'procedure 灌肠 | step | 核对医嘱 | ordinal=1',
        'procedure 灌肠 | step | 摆左侧卧位 | ordinal=2',
        'procedure 灌肠 | step | 润滑肛管 | ordinal=3',
        'procedure 灌肠 | step | 插入7～10 cm | ordinal=4',
      ],
    ],
    [
      '# 刮痧\n\n操作：涂刮痧油→由上向下刮→出痧为止。刮完喝一杯温水。',
      [
        'procedure 刮痧 | step | 涂刮痧油 | ordinal=1',
        'procedure 刮痧 | step | 由上向下刮 | ordinal=2',
        'procedure 刮痧 | step | 出痧为止 | ordinal=3',
      ],
    ],
  ],
  leaves: ['## 发病机制\n\n1. 缺血→缺氧→坏死。\n2. 充血→水肿。', '血压升高→头痛。'],
}
