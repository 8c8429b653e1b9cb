import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const advice: ListValue = {
  kind: 'list',
  types: ['procedure', 'drug'],
  open: true,
  text: true,
  like: /^(?:不|少|多|戒|忌|勤|避免|防止|控制|保持|减少|增加|定期|及时|适量|适当|合理|均衡|加强|坚持|接种|注意|远离|清除|清理|消灭|防蚊|灭|隔离|佩戴|戴|补充|锻炼|饮用|穿)[\u4e00-\u9fff]{1,14}$/,
}

const frames: readonly Frame[] = [
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:都|均|也)?(?:可以?|能够?)(?:有效|帮助|起到|较好地?|在一定程度上){0,2}(?:地)?(?:预防|防止|避免)(?<s>[^，。；：的]{2,20}?)(?:的发生|的复发|发生|复发|发作)?$/dg,
    subject: { types: ['disease'] },
    value: advice,
  },
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,40}?)(?:是|为)预防(?<s>[^，。；：的最]{2,20}?)的?(?:的|最|主要|重要|有效|关键|根本|好|首选|佳){1,5}(?:措施|方法|手段|办法|途径|方式)/dg,
    subject: { types: ['disease'] },
    value: advice,
  },
  {
    property: 'prevention',
    cue: /预防(?<s>[^，。；：的]{2,20}?)的?(?:方法|措施|关键|办法)(?:主要)?(?:包括|有(?!哪|什么)|是|在于)(?<v>[^，。；：]{2,60})/dg,
    subject: { types: ['disease'] },
    value: advice,
  },
]

export const relationPrevention: StatementRule = {
  id: 'relation-prevention',
  why: 'Clauses such as A可预防X and 预防X的措施包括A say what keeps a disease away.',
  find: (page) => findFrames(page, frames),
  examples: [
    [
      '接种疫苗、勤洗手都可有效预防流行性感冒。',
      ['disease 流行性感冒 | prevention | 接种疫苗', 'disease 流行性感冒 | prevention | 勤洗手'],
    ],
    ['预防龋齿的方法包括控制糖分。', ['disease 龋齿 | prevention | 控制糖分']],
  ],
  leaves: ['吃大蒜不能预防感冒。', '怎样才能预防中风？'],
}
