import { headedClaims } from '../items/headed.ts'
import { type Frame, findFrames } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

/** '…三种类型' behind the kinds. */
const count = '(?:[两二三四五六七八九\\d](?:大?[类种型]|[种个]?类型|[种个]?亚型))?'
const kinds = '[\\u4e00-\\u9fff-]{1,8}(?:性|型)'

const frames: readonly Frame[] = [
  {
    property: 'subtype',
    cue: new RegExp(
      `^(?:西医|中医|临床上?|一般|通常|可以?|大致|主要|常|本病|其){0,3}(?:分|分为|分成|有)(?<v>${kinds}(?:(?:、|和|与|及|以及)${kinds}){1,5})(?:大?[类种型]|个类型)?${count}$`,
      'dg',
    ),
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['disease'], as: 'disease', like: /^(?!.*[阴阳]性).*[性型]$/ },
  },
  {
    property: 'subtype',
    cue: new RegExp(
      `^(?:临床上?|目前|一般|通常|此外|也|又|还|可|常){0,3}(?:按照?|根据|依据|依|从)(?!分)[^，。；：分]{2,16}?(?:的?不同|上|来)?(?:临床上?|也|又|还|可以?|能|常|通常|一般|大致|将其|把它|将本病){0,4}(?:分为|分成|分作|划分为|区分为)(?:了|以下)?(?:[两二三四五六几](?:大?[类种型]|个类型)|\\d(?:大?[类种型]|个类型)(?=[:：]))?[:：]?(?<v>[^，。；：]{2,80}?)(?:等)?${count}$`,
      'dg',
    ),
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['disease'], as: 'disease' },
  },
  {
    property: 'subtype',
    cue: new RegExp(
      `^(?:临床上?|一般|通常|本病|该病|主要|大致|其)?(?:也|又|还|可以?|常|通常|一般|大致){0,3}(?:分为|分成|划分为)(?:了|以下)?(?:[两二三四五六几](?:大?[类种型]|个类型)|\\d(?:大?[类种型]|个类型)(?=[:：]))?[:：]?(?<v>[^，。；：]{2,80}?)(?:等)?${count}$`,
      'dg',
    ),
    subject: { types: ['disease'], headed: true },
    value: { kind: 'list', types: ['disease'], as: 'disease' },
    follows: /^(?:临床上?|目前|一般|通常)?(?:按照?|根据|依据|依)[^，。；：]{2,20}$/,
  },
]

export const subtypeDivision: StatementRule = {
  id: 'subtype-division',
  why: 'Words such as 按病因可分为 divide what the passage is about, and its kinds are diseases by their names.',
  find: (page) => headedClaims(page, findFrames(page, frames)),
  examples: [
    [
      '# 肺炎\n\n按病因可分为细菌性肺炎、病毒性肺炎和支原体肺炎。',
      [
        'disease 肺炎 | subtype | 细菌性肺炎',
        'disease 肺炎 | subtype | 病毒性肺炎',
        'disease 肺炎 | subtype | 支原体肺炎',
      ],
    ],
    [
      '# 急性胰腺炎\n\n按病情轻重可分为轻症急性胰腺炎和重症急性胰腺炎。',
      ['disease 急性胰腺炎 | subtype | 轻症急性胰腺炎', 'disease 急性胰腺炎 | subtype | 重症急性胰腺炎'],
    ],
    [
      '# 白血病\n\n临床上按细胞类型分为淋巴细胞白血病和髓细胞白血病。根据病程的不同，可分为急性白血病与慢性白血病两类。',
      [
        'disease 白血病 | subtype | 淋巴细胞白血病',
        'disease 白血病 | subtype | 髓细胞白血病',
        'disease 白血病 | subtype | 急性白血病',
        'disease 白血病 | subtype | 慢性白血病',
      ],
    ],
    [
      '# 肾小球肾炎\n\n依据发病机制又可分为原发性肾小球肾炎、继发性肾小球肾炎。',
      ['disease 肾小球肾炎 | subtype | 原发性肾小球肾炎', 'disease 肾小球肾炎 | subtype | 继发性肾小球肾炎'],
    ],
    [
      '# 足癣\n\n一般分为水疱型、糜烂型及角化型三种类型。',
      ['disease 足癣 | subtype | 水疱型', 'disease 足癣 | subtype | 糜烂型', 'disease 足癣 | subtype | 角化型'],
    ],
    [
      '# 骨折\n\n根据骨折处皮肤是否完整，一般分为闭合性骨折和开放性骨折。',
      ['disease 骨折 | subtype | 闭合性骨折', 'disease 骨折 | subtype | 开放性骨折'],
    ],
    [
      '# 糖尿病\n\n目前按病因将其分为1型糖尿病、2型糖尿病、妊娠糖尿病。',
      [
        'disease 糖尿病 | subtype | 1型糖尿病',
        'disease 糖尿病 | subtype | 2型糖尿病',
        'disease 糖尿病 | subtype | 妊娠糖尿病',
      ],
    ],
  ],
  leaves: [
    '# 肺炎\n\n分阴性和阳性。',
    '按病因可分为细菌性肺炎和病毒性肺炎。',
    '# 肺炎\n\n按治疗方法分为药物治疗和手术治疗。',
    '# 肺炎\n\n患者按随机数字表法分为两组。',
    '# 高血压\n\n按血压水平分为三级。',
    '# 痔\n\n根据什么分为内痔和外痔？',
    '# 烧伤\n\n按疗程每日分为三次服用。',
  ],
}
