import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import { passagesOf } from '../relations/passages.ts'
import { sectionClaims } from '../relations/section-claims.ts'
import type { StatementRule } from '../rule.ts'

const diseases = { types: ['disease'] } as const
const kinds: ListValue = { kind: 'list', types: ['disease'], onward: true }

const frames: readonly Frame[] = [
  {
    property: 'subtype',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:是|为|属于?)(?<s>[^，。；：的是]{2,20}?)(?:中|里|当中)?的?(?:最为|最|较|一种|一类|常见|多见|主要|特殊|的){1,5}(?:类型|一种|一型|亚型|分型|表现形式)(?!并发|的?症状|表现|原因|方法|治疗|因素)/dg,
    subject: diseases,
    value: kinds,
  },
  {
    property: 'subtype',
    cue: /(?:主要|通常|一般|临床上|可以?|常|大致|(?:按|根据|依据|依)[^，。；：]{1,8}?(?=可?分)){0,3}(?:可?分为|分成)(?:了|以下)?(?:[两二三四五六几]|\d)?(?:大?[类种型]|个类型)?[:：]?/dg,
    subject: diseases,
    value: kinds,
  },
  {
    property: 'subtype',
    cue: /^(?!其中)(?<s>[^，。；：的]{2,24}?)(?:主要|常见)?包括(?<v>[^，。；：]{2,60})/dg,
    subject: diseases,
    value: kinds,
  },
  {
    property: 'subtype',
    cue: /^(?:主要|常见)?包括/dg,
    subject: diseases,
    value: kinds,
    follows: /^[^，。；：的]{2,24}?(?:（[^）]{1,20}）)?(?:是|为)/,
  },
]

/** Items whose label is the name of what they stand under, and more: '眼带状疱疹：…' under 带状疱疹. */
function* labelled(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, label, before, section, sentence } = passage
    if (block.block.kind !== 'item' || label?.type !== 'disease' || sentence.start > 0) continue
    if (section !== undefined && !/^(?:subtype|symptom)$/.test(section)) continue
    const main = before.find(({ type }) => type === 'disease')
    if (!main || main.text.length < 3 || label.text === main.text || !label.text.endsWith(main.text)) continue
    const clause = passage.clauses[0]
    if (clause)
      yield* sectionClaims(passage, { ...clause, topics: before }, 'subtype', [{ span: label.span, type: 'disease' }])
  }
}

export const relationSubtype: StatementRule = {
  id: 'relation-subtype',
  why: 'Clauses such as X分为A和B and A是X的常见类型 name the kinds of a disease.',
  find: function* (page) {
    yield* findFrames(page, frames)
    yield* labelled(page)
  },
  examples: [
    [
      '肺癌可分为小细胞肺癌和非小细胞肺癌。',
      ['disease 肺癌 | subtype | 小细胞肺癌', 'disease 肺癌 | subtype | 非小细胞肺癌'],
    ],
    [
      '心力衰竭按起病缓急分为急性心力衰竭和慢性心力衰竭。',
      ['disease 心力衰竭 | subtype | 急性心力衰竭', 'disease 心力衰竭 | subtype | 慢性心力衰竭'],
    ],
    [
      '# 银屑病\n\n- 寻常型银屑病：最常见。\n- 关节病型银屑病：可致畸。',
      ['disease 银屑病 | subtype | 寻常型银屑病', 'disease 银屑病 | subtype | 关节病型银屑病'],
    ],
    [
      '肺栓塞是一组疾病，包括肺血栓栓塞症，脂肪栓塞综合征，羊水栓塞等。',
      [
        'disease 肺栓塞 | subtype | 肺血栓栓塞症',
        'disease 肺栓塞 | subtype | 脂肪栓塞综合征',
        'disease 肺栓塞 | subtype | 羊水栓塞',
      ],
    ],
    ['浆液性囊腺瘤是卵巢肿瘤中最常见的一种。', ['disease 卵巢肿瘤 | subtype | 浆液性囊腺瘤']],
  ],
  leaves: ['湿疹的治疗包括保湿。', '肺炎分为哪几种？'],
}
