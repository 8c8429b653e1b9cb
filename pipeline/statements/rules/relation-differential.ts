import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { SubjectOptions } from '../relations/subjects.ts'
import type { StatementRule } from '../rule.ts'

const diseases: ListValue = { kind: 'list', types: ['disease'], as: 'disease' }
const carried: SubjectOptions = { types: ['disease'], carried: true }
const apart = '(?:鉴别|区分|区别|混淆|分辨|辨别|分开|搞混|弄混)'
const must = '(?:必须|尚|需要?|应当?|应该|要|须|必须|注意|首先|仔细|主要|先|常|还|也|并|特别|尤其|同时|均|都|宜)'

const frames: readonly Frame[] = [
  {
    property: 'differential-diagnosis',
    cue: /(?:尤其|特别|更|尚|需要?|应|应当|要|须|必须|注意|主要|常|还|也|可|易|同时){0,4}(?:与|和|同|跟)(?<v>[^，。；：]{2,80}?)(?:等|疾病|相|进行|加以|作|做|最?容易|极?易|很容易){0,4}(?:鉴别|区分|区别|混淆|分辨|辨别|分开|搞混|弄混|长得很?像|酷似)(?:清楚|开来?)?/dg,
    subject: { types: ['disease'], loose: true },
    value: { kind: 'list', types: ['disease', 'symptom'], as: 'disease', open: true },
  },
  // '需要鉴别的疾病有A、B', '须与之区别的是A'.
  {
    property: 'differential-diagnosis',
    cue: new RegExp(
      `${apart}(?:诊断)?的(?:疾?病|病种|病变|情况|常见病)?(?:主要|常见的?|还|通常)?(?:有(?!哪|什么)|包括|是(?!否)|为)(?:[^，。；：、]{2,8}的)?`,
      'dg',
    ),
    subject: carried,
    value: { ...diseases, onward: true },
    notAfter: /研究|检查|方法|指标|手段/,
  },
  // '需与下列疾病鉴别：A；B'.
  {
    property: 'differential-diagnosis',
    cue: new RegExp(
      `(?:与|和|同|跟)(?:下列|以下|下述)(?:[几一]些?种?)?(?:疾?病|病症|情况)?(?:相|进行|作)?${apart}$`,
      'dg',
    ),
    subject: carried,
    value: diseases,
  },
  // '诊断时须除外A、B'.
  {
    property: 'differential-diagnosis',
    cue: new RegExp(`${must}{1,4}(?:除外|排除|鉴别)(?!标准|诊断)(?:外)?(?<v>[^，。；：]{2,60})$`, 'dg'),
    subject: carried,
    value: diseases,
    notAfter: /[术药食疗孕]前|前，?$|后|手术|用药|服药|治疗|者|患者|怀孕|合并/,
    unless: /^[^、]{0,8}(?:可能|并发|合并)|后$|者$/,
  },
  // '查彩超排除A'.
  {
    property: 'differential-diagnosis',
    cue: /(?:[查做行拍]|检查|进行)[^，。；：]{2,14}?(?:以|来|用来)?(?:排除|除外)(?<v>[^，。；：]{2,40})$/dg,
    subject: carried,
    value: diseases,
    notAfter: /[术药]前|后/,
    unless: /可能$|后$/,
  },
  // 'A、B也要想到'.
  {
    property: 'differential-diagnosis',
    cue: /^(?<v>[^，。；：]{2,40}?)(?:等)?(?:也|都|均|亦|同样)(?:要|应|需|须|必须|应该|需要)(?:想到|考虑到?|排除|除外|鉴别|区分)(?:在内)?$/dg,
    subject: carried,
    value: diseases,
  },
  {
    property: 'differential-diagnosis',
    cue: /(?:最|很|极|常|也|多|先|往往|早期|此时|有时|一开始|起初){0,3}(?:容易|易|常|可|会)?(?:被)?(?:误诊[为成]|误认为是?|误以为是?|误当[作成]|错当成|当成|当作|看成)(?:了|是)?(?<v>[^，。；：]{2,60}?)(?:[来去]?(?:治疗?|处理|看|对待)|而[^，。；：]{2,12})?(?=$|，)/dg,
    subject: carried,
    value: diseases,
    notAfter: /曾|入院|外院|当地|年|月|把|将|不[能要应可]|别/,
  },
  {
    property: 'differential-diagnosis',
    cue: /^(?<v>[^，。；：]{4,60}?)(?:均|都|也|亦|同样){1,2}(?:可以?|能|会)?(?:有|出现|表现为|引起|呈)(?:类似|相似|同样|相同|差不多|相近|一样)的?/dg,
    subject: { types: ['disease'], headed: true },
    value: { ...diseases, like: /^[^、]{2,6}[病症]的[^、]{2,6}$/ },
  },
  {
    property: 'differential-diagnosis',
    cue: /(?:还|也|并)?(?:需要?|要|应|须)(?:注意|同时)?排除/dg,
    subject: carried,
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
