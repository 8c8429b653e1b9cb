import { type Frame, findFrames } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const frames: readonly Frame[] = [
  {
    property: 'differential-diagnosis',
    cue: /(?:需要?|应|应当|要|须|必须|注意|主要|常|还|也|可|易|同时){0,4}(?:与|和|同|跟)(?<v>[^，。；：]{2,80}?)(?:等|疾病|相|进行|加以|作|做|最?容易|极?易|很容易){0,4}(?:鉴别|区分|区别|混淆|分辨|辨别|分开|搞混|弄混|长得很?像|酷似)(?:清楚|开来?)?/dg,
    subject: { types: ['disease'], loose: true },
    value: { kind: 'list', types: ['disease', 'symptom'], as: 'disease', open: true },
  },
  {
    property: 'differential-diagnosis',
    cue: /(?:最|很|极|常|也|多|往往|早期|此时|有时){0,3}(?:容易|易|常|可)?(?:被)?(?:误诊为|误认为是?|误以为是?|错当成|当成)(?:了|是)?/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: ['disease'], as: 'disease' },
    notAfter: /曾|入院|外院|当地|年|月/,
  },
  {
    property: 'differential-diagnosis',
    cue: /^(?<v>[^，。；：]{4,60}?)(?:均|都|也){1,2}(?:可以?|能|会)?(?:有|出现|表现为|引起)(?:类似|相似|同样|相同)的?/dg,
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['disease'], as: 'disease', like: /^[^、]{2,6}[病症]的[^、]{2,6}$/ },
  },
  {
    property: 'differential-diagnosis',
    cue: /(?:还|也|并)?(?:需要?|要|应|须)(?:注意|同时)?排除/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: ['disease'] },
    follows: /(?:鉴别|区分|区别)$/,
  },
]

export const relationDifferential: StatementRule = {
  id: 'relation-differential',
  why: 'Words such as 需与A鉴别 name the diseases that another must be told from.',
  find: (page) => findFrames(page, frames),
  examples: [
    [
      '急性阑尾炎需与输尿管结石、宫外孕等疾病相鉴别。',
      [
        'disease 急性阑尾炎 | differential-diagnosis | 输尿管结石',
        'disease 急性阑尾炎 | differential-diagnosis | 宫外孕',
      ],
    ],
  ],
  leaves: ['湿疹如何与癣鉴别？', '检查有助于鉴别诊断。'],
}
