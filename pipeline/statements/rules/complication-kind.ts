import { headedClaims } from '../items/headed.ts'
import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const list: ListValue = {
  kind: 'list',
  types: ['disease', 'symptom'],
  like: /^[\u4e00-\u9fff]{2,10}(?:麻痹|积聚|损害|受损|不全|延迟|残留|癌变|恶变|出血|脑病|失调|紊乱|障碍|缺血|挛缩|足|肺|心|形成)$/,
  as: 'disease',
}
const headed = { types: ['disease', 'procedure'], headed: true } as const

const frames: readonly Frame[] = [
  {
    property: 'complication',
    cue: /^(?:其|本病的?|该病的?|常见的?|主要的?|此外|另外)?(?:局部|全身|急性|慢性|早期|晚期|近期|远期|其他|其它|心血管|神经|肺部|微血管|大血管)(?:的)?(?:并发症|合并症)(?:主要|通常|一般|常见的?|可能|多|还|可)?(?:包括|为|是|有)(?!哪|什么|无)/dg,
    subject: headed,
    value: list,
  },
  {
    property: 'complication',
    cue: /^(?:此外|另外|也|还|甚至|重者|严重者|部分患者|少数患者|患者|病情严重者|病情严重时)?(?:也|还|常|多|易|容易|可能|可|会){1,3}(?:并发|继发|合并)(?!症|于|性)(?:有|出现)?/dg,
    subject: { types: ['disease'], headed: true },
    value: list,
    unconditional: true,
    // Later clauses of a sentence may go on about another disease.
    follows: /^$/,
  },
]

export const complicationKind: StatementRule = {
  id: 'complication-kind',
  why: 'Kinds of complications (局部, 全身, 慢性) and what is said to be the most frequent one are those of what the passage is about.',
  find: (page) => headedClaims(page, findFrames(page, frames)),
  examples: [
    [
      '# 急性胰腺炎\n\n局部并发症包括急性胰周液体积聚、胰瘘和胰腺脓肿。',
      [
        'disease 急性胰腺炎 | complication | 急性胰周液体积聚',
        'disease 急性胰腺炎 | complication | 胰瘘',
        'disease 急性胰腺炎 | complication | 胰腺脓肿',
      ],
    ],
    [
      '# 糖尿病\n\n慢性并发症有视网膜病变和糖尿病足。此外还可并发细菌感染、面神经麻痹。',
      [
        'disease 糖尿病 | complication | 视网膜病变',
        'disease 糖尿病 | complication | 糖尿病足',
        'disease 糖尿病 | complication | 细菌感染',
        'disease 糖尿病 | complication | 面神经麻痹',
      ],
    ],
    [
      '# 麻疹\n\n麻疹并发症多。重者可并发喉炎、心肌炎。',
      ['disease 麻疹 | complication | 喉炎', 'disease 麻疹 | complication | 心肌炎'],
    ],
  ],
  leaves: [
    '局部并发症包括血肿。',
    '肺癌可转移至脑。\n\n常见并发症包括脉络膜视网膜炎。',
    '# 阑尾炎\n\n早期手术可避免并发穿孔。',
    '# 肺炎\n\n全身并发症有哪些？',
    '# 水痘\n\n常见并发症为何？',
    '# 白内障\n\n青光眼患者若合并葡萄膜炎，预后差。',
    '# 痛风\n\n积极治疗是减少并发症的关键。',
  ],
}
