import { effectiveMeans } from '../relations/effective-means.ts'
import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import { withoutHedgedRepeats } from '../relations/hedged-repeats.ts'
import { graded, sectionTreatments } from '../relations/section-treatments.ts'
import { widerTreatments } from '../relations/treatments.ts'
import type { StatementRule } from '../rule.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const means: ListValue = { kind: 'list', types: ['procedure', 'drug'] }
const given: ListValue = { kind: 'list', types: ['procedure', 'drug', 'device'], openIn: 'treatment' }
const wide: ListValue = { ...means, open: true, onward: true }

const frames: readonly Frame[] = [
  {
    property: 'treatment',
    cue: /(?:是|已?成为)(?:目前|现阶段|临床上?|现今|国际上?|公认的?|医学上)*(?:治疗|处理|根治)(?<s>[^，。；：的]{2,24}?)的?(?:最|主要|首选|有效|常用|基本|根本|重要|标准|唯一|常规|理想|关键|一种|一线|成熟|可靠|经典|和|较为?|好|佳|的|又){1,6}(?:骨科|外科|内科|微创|手术|治疗)?(?:方法|方式|手段|措施|药物|疗法|选择|途径|术式|方案|手术|金标准)/dg,
    subject,
    value: means,
  },
  {
    property: 'treatment',
    cue: /^(?<v>[^，。；：]{2,30}?)(?:是|为)(?:其|本病|该病)?(?:最|主要|首选|有效|常用|基本|根本|重要|唯一|的){1,4}(?:治疗)(?:方法|方式|手段|措施|药物)/dg,
    subject,
    value: means,
  },
  {
    property: 'treatment',
    cue: /(?:的)?(?:主要|常规|常用|临床|一般|首选|具体|的|保守|药物|手术|物理|外用|系统|局部|一线|二线|三线|免疫|内科|外科|病因|生物|抗病毒|抗菌){0,3}治疗(?:方法|方案|方式|措施|手段|原则|药物|上|一般)?(?:通常|可能|一般|主要|首先|首选|可以?|多|需要?|应)?(?:包括|有(?!哪|什么|效)|首选(?!为|是)|为(?!主)|是(?!否|什么)|以|采用|采取|使用|选用)/dg,
    subject,
    value: wide,
    unless: /的首选|首选$|^(?:关键|重点)/,
  },
  {
    property: 'treatment',
    cue: /(?:(?:遵医嘱|(?:可?在)?医生的?指导下|可|可以|应|应当|需要?|宜|建议|必须|常需?|多|一般|通常|主要|首选|首先|考虑|积极|及时|尽早|尽快|早期|予|给予|则|必要时|住院|可先|先|再){1,4}(?:采用|采取|使用|应用|选用|选择|行(?![走动为])|进行|做|加用|联用|合用|改用|换用|改行|打(?=针)|静脉滴注|静脉注射|静脉输注|静脉推注|静滴|肌内注射|肌肉注射|肌注|皮下注射|滴注|雾化吸入|吸入|涂|服用|口服|给予|外用|外涂|注射|接受|施行|实施|考虑|通过|配合|予以?)|适合(?:做|行|采用)?)(?:一?些|适当的?)?(?:\d[\d.]{0,4}\s?[%％])?(?<v>[^，。；：]{2,50}?)(?:\d[\d.～~-]{0,8}\s?(?:mg|g|μg|m[lL]|毫克|克|微克|毫升|片|粒|支|单位|万?U|IU)[^，。；：]{0,24})?(?:(?:等|来|进行|以|的方法|的方式|等药物|退热|退烧|止痛|镇痛|消炎|止痒|止咳|降压|排石|解痉|止吐|平喘|控制|缓解|促进|抑制(?!剂)|改善|(?<=[药片素林剂类汀星等粒囊丸液膏])治疗){1,4}(?![^，。；：]{0,12}(?:检查|检验|化验|筛查|检测))[^，。；：]{0,16})?$/dg,
    subject,
    value: given,
    notAfter: graded,
  },
]

const all: readonly Frame[] = [...frames, ...sectionTreatments, ...widerTreatments]

export const relationTreatment: StatementRule = {
  id: 'relation-treatment',
  why: 'Clauses such as 治疗包括A and 可行A name the drugs and procedures that a disease is treated with.',
  find: (page) => withoutHedgedRepeats([...findFrames(page, all), ...effectiveMeans(page)]),
  examples: [
    [
      '# 高血压用药\n\n高血压是一种慢性病。\n\n## 出了踝部水肿怎么办\n\n可口服呋塞米20 mg。',
      ['symptom 踝部水肿 | treatment | 呋塞米'],
    ],
    [
      '# 银屑病\n\n## 用药\n\n出现高热、全身脓疱时，要警惕脓疱型银屑病，应立即停药，必要时静脉注射甲泼尼龙40 mg。',
      ['disease 脓疱型银屑病 | treatment | 甲泼尼龙'],
    ],
    [
      '射频消融术是一种治疗甲状腺结节的技术。甲状腺结节可能需要进行射频消融。',
      ['disease 甲状腺结节 | treatment | 射频消融术'],
    ],
    ['经皮肾镜取石术是一种治疗肾结石的微创手术。', ['disease 肾结石 | treatment | 经皮肾镜取石术']],
    [
      '# 癫痫\n\n## 治疗\n\n丙戊酸钠是一线药物，口服左乙拉西坦片500毫克。',
      ['disease 癫痫 | treatment | 左乙拉西坦片', 'disease 癫痫 | treatment | 丙戊酸钠'],
    ],
    [
      '胆囊结石是常见病。腹腔镜胆囊切除术是治疗胆囊结石的首选方法。',
      ['disease 胆囊结石 | treatment | 腹腔镜胆囊切除术'],
    ],
    [
      '类风湿关节炎的治疗包括药物治疗、物理治疗等。',
      ['disease 类风湿关节炎 | treatment | 药物治疗', 'disease 类风湿关节炎 | treatment | 物理治疗'],
    ],
    [
      '颈椎病很常见。颈托制动、牵引均有一定疗效。',
      ['disease 颈椎病 | treatment | 颈托制动', 'disease 颈椎病 | treatment | 牵引'],
    ],
    ['急性阑尾炎应早期行阑尾切除术。', ['disease 急性阑尾炎 | treatment | 阑尾切除术']],
    [
      '# 细菌性鼻窦炎要多久才好\n\n您好！治疗首选青霉素类抗生素，例如阿莫西林0.5 g，每日3次，或头孢呋辛0.25 g，每日2次。',
      [
        'disease 细菌性鼻窦炎 | treatment | 青霉素类抗生素',
        'disease 细菌性鼻窦炎 | treatment | 阿莫西林',
        'disease 细菌性鼻窦炎 | treatment | 头孢呋辛',
      ],
    ],
    [
      '# 下肢静脉曲张\n\n手术是治疗静脉曲张的有效手段。手术方式主要有大隐静脉剥脱术和射频消融术两种。也可通过弹力袜压迫、注射硬化剂等方式治疗。激光闭合术是目前主流的手术方式。',
      [
        'disease 静脉曲张 | treatment | 手术',
        'disease 静脉曲张 | treatment | 弹力袜压迫',
        'disease 静脉曲张 | treatment | 注射硬化剂',
        'disease 静脉曲张 | treatment | 激光闭合术',
        'disease 静脉曲张 | treatment | 大隐静脉剥脱术',
        'disease 静脉曲张 | treatment | 射频消融术',
      ],
    ],
    [
      '# 偏头痛\n\n曲普坦类药物（如舒马普坦）可有效缓解中重度疼痛，氟桂利嗪胶囊、普萘洛尔片的效果确切。神经阻滞对顽固者效果显著。',
      [
        'disease 偏头痛 | treatment | 曲普坦类药物',
        'disease 偏头痛 | treatment | 舒马普坦',
        'disease 偏头痛 | treatment | 氟桂利嗪胶囊',
        'disease 偏头痛 | treatment | 普萘洛尔片',
        'disease 偏头痛 | treatment | 神经阻滞',
      ],
    ],
    [
      '# 焦虑症\n\n可服用酸枣仁、合欢皮等中药安神。重者可使用帕罗西汀片等药物配合认知行为疗法治疗。',
      [
        'disease 焦虑症 | treatment | 酸枣仁',
        'disease 焦虑症 | treatment | 帕罗西汀片',
        'disease 焦虑症 | treatment | 合欢皮',
        'disease 焦虑症 | treatment | 认知行为疗法',
      ],
    ],
    ['关节肿胀时可以冷敷15分钟。', ['symptom 关节肿胀 | treatment | 冷敷']],
    ['吸入治疗是哮喘首选的给药方式。', ['disease 哮喘 | treatment | 吸入治疗']],
    ['社区获得性肺炎可选用阿莫西林治疗。', ['disease 社区获得性肺炎 | treatment | 阿莫西林']],
  ],
  leaves: [
    '# 痛风\n\n规律运动可改善代谢。碳酸氢钠可减轻甲氨蝶呤的毒性。',
    '# 布洛芬\n\n布洛芬可缓解关节痛。',
    '感冒不需要使用抗生素。',
    '肺炎如何治疗？',
    '患者，男，52岁，予头孢曲松治疗。',
  ],
}
