import { findAverted } from '../relations/averted.ts'
import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const advice: ListValue = {
  kind: 'list',
  types: ['procedure', 'drug'],
  open: true,
  text: true,
  like: /^[\u4e00-\u9fff]{0,4}(?:不(?=[吃喝用做穿抽])|少|维持|控制|保持|避免)[\u4e00-\u9fff]{2,12}$|^(?:不|少|多|戒|忌|勤|避免|防止|控制|保持|减少|增加|定期|及时|适量|适当|合理|均衡|加强|坚持|接种|注意|远离|清除|清理|消灭|防蚊|灭|隔离|佩戴|戴|补充|锻炼|饮用|穿)[\u4e00-\u9fff]{1,14}$/,
}

/** How what keeps an illness away is bidden. */
const bidden =
  '坚持|避免|保持|减少|控制|加强|戒|少|多|不|勿|定期|及时|合理|规律|均衡|适当|适度|接种|远离|勤|增强|养成|补充|锻炼|限制|改变|改善|清淡|做好|重视|维持|养护'

const frames: readonly Frame[] = [
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:都|均|也)?(?:可以?|能够?)(?:有效|帮助|起到|较好地?|在一定程度上){0,2}(?:地)?(?:预防|防止|避免)(?:[^，。；：]{0,14}(?:引起|所致|导致)的)?(?<s>[^，。；：的]{2,20}?)(?:的发生|的复发|发生|复发|发作)?$/dg,
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

/** 'A、B是防止复发的关键', '少做A，能减少发病': without the disease's name. */
const unnamed: readonly Frame[] = [
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,40}?)(?:是|为)(?:预防|防止|避免|减少)(?:复发|发病|再发|其发生|其复发|本病|发作|感染)?(?:发生)?的(?:关键|重点|根本|核心|主要措施|有效措施|有效方法|最好方法|最好办法|主要手段)(?:措施|所在)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: advice,
  },
  {
    property: 'prevention',
    cue: /^(?:都|均|也)?(?:可以?|能够?|有助于)(?:有效|大大|明显|显著)?(?:减少|降低|预防|防止|避免)(?:发病|复发|再发|发作|本病|患病)(?:率|的?风险|的?机会|的?几率|的?发生|次数)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: { ...advice, before: true },
  },
  {
    property: 'prevention',
    cue: /^预防(?:本病|该病)?(?:最|的|比较|实在|有效|好|关键|主要|重要){1,5}(?:一招|办法|措施|方法|手段)(?:就?是|为|在于)(?<v>[^，。；：]{2,30})$/dg,
    subject: { types: ['disease'], carried: true },
    value: advice,
  },
]

/** 'A，以防止D的发生', 'A可降低D的风险': what is done keeps the disease away. */
const averting: readonly Frame[] = [
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:都|均|也)?(?:可以?|能够?|有助于|有利于|有益于)(?:有效|帮助|起到|较好地?|在一定程度上|显著|明显|大大){0,2}(?:地)?(?:预防|防止|避免|降低|减少)(?<s>[^，。；：的]{2,20}?)的?(?:发生|复发|发作|发生率|发病率|复发率|患病率|发病风险|发生风险|风险|发生的?风险|几率|出现|形成){1,2}$/dg,
    subject: { types: ['disease'] },
    value: advice,
  },
  {
    property: 'prevention',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:都|均|也)?(?:有助于|有利于)(?:有效)?(?:地)?(?:预防|防止)(?<s>[^，。；：的]{2,20}?)$/dg,
    subject: { types: ['disease'] },
    value: advice,
  },
]

/** '平时应避免熬夜，不要…': how an answer says what keeps the illness at bay. */
const everyday: readonly Frame[] = [
  {
    property: 'prevention',
    cue: /^(?:平时|日常|平日|日常生活中|生活中|生活上)(?:患者)?(?:一定|还|也|请|尽量)?(?:应该?|要|需要?|宜|注意)(?<v>(?:避免|坚持|保持|减少|加强|控制|戒|少[吃喝食]|多[吃喝饮])(?![^，]*(?:药|治疗))[^，。；：]{2,24})$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true, longest: 30 },
  },
]

/** '预防D需坚持A，避免B': each that it takes. */
const taking: Frame = {
  property: 'prevention',
  cue: /^(?:日常|平时|如何)?(?:有效|更好地)?预防(?<s>[^，。；：的]{2,16}?)的?(?:发生|复发)?(?:需要?|应该?|应当|必须|须|宜|要|首先要?|重在|关键(?:是|在于)|主要是|在于){1,2}(?:注意|做到|从)?(?<v>[^，。；：]{3,40})$/dg,
  subject: { types: ['disease'] },
  value: { kind: 'deeds', verbs: bidden },
}

export const relationPrevention: StatementRule = {
  id: 'relation-prevention',
  why: 'Clauses such as A可预防X and 预防X的措施包括A say what keeps a disease away.',
  *find(page) {
    yield* findFrames(page, [...frames, ...unnamed, ...averting, ...everyday, taking])
    yield* findAverted(page)
  },
  examples: [
    [
      '预防骨质疏松需坚持负重运动，避免吸烟和酗酒，定期检测骨密度。',
      [
        'disease 骨质疏松 | prevention | 坚持负重运动',
        'disease 骨质疏松 | prevention | 避免吸烟和酗酒',
        'disease 骨质疏松 | prevention | 定期检测骨密度',
      ],
    ],
    ['偏头痛预后较好。平时应避免熬夜、饮酒和强光刺激。', ['disease 偏头痛 | prevention | 避免熬夜、饮酒和强光刺激']],
    [
      '接种疫苗、勤洗手都可有效预防流行性感冒。',
      ['disease 流行性感冒 | prevention | 接种疫苗', 'disease 流行性感冒 | prevention | 勤洗手'],
    ],
    ['预防龋齿的方法包括控制糖分。', ['disease 龋齿 | prevention | 控制糖分']],
    ['控制体重可以降低膝骨关节炎的发生风险。', ['disease 膝骨关节炎 | prevention | 控制体重']],
    [
      '戒烟限酒、适量运动有助于预防高血压。',
      ['disease 高血压 | prevention | 戒烟限酒', 'disease 高血压 | prevention | 适量运动'],
    ],
    ['术后应早期下床活动，以防止深静脉血栓的发生。', ['disease 深静脉血栓 | prevention | 术后应早期下床活动']],
    [
      '为预防切口感染，术前30分钟应静脉滴注头孢唑林。',
      ['disease 切口感染 | prevention | 术前30分钟应静脉滴注头孢唑林'],
    ],
    ['长期卧床者要定时翻身，避免压疮。', ['disease 压疮 | prevention | 长期卧床者要定时翻身']],
  ],
  leaves: [
    '吃大蒜不能预防感冒。',
    '怎样才能预防中风？',
    '阿司匹林抑制血小板聚集，防止血栓形成。',
    '应及时就诊，以免延误病情。',
  ],
}
