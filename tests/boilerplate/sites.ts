import { seeded } from '../bench/corpus.ts'

/** A page made of a site's template: its lines, and which of them are the site's. */
export interface SitePage {
  readonly id: string
  readonly lines: readonly { readonly text: string; readonly isSites: boolean }[]
}

type Below = (below: number) => number
const pick = <T>(from: readonly T[], below: Below): T => from[below(from.length)] as T

const organs = [
  '肝',
  '肾',
  '胃',
  '肺',
  '甲状腺',
  '前列腺',
  '乳腺',
  '膝关节',
  '腰椎',
  '颈椎',
  '鼻窦',
  '视网膜',
  '皮肤',
  '胆囊',
  '结肠',
]
const lesions = ['囊肿', '炎', '结石', '息肉', '纤维化', '出血', '肿瘤', '脓肿', '结核', '增生', '狭窄', '畸形']
const signs = [
  '疼痛',
  '发热',
  '乏力',
  '消瘦',
  '水肿',
  '麻木',
  '出汗',
  '头晕',
  '恶心',
  '视物模糊',
  '夜间加重',
  '活动受限',
]
const means = ['超声', 'CT', '磁共振', '活检', '血常规', '内镜', '造影', '基因检测']
const cures = ['手术切除', '抗生素', '物理治疗', '观察随访', '介入治疗', '激素', '放射治疗', '针灸', '饮食调整']

/** Sentences that many pages of many sites share, and that are content on each. */
const standard = [
  '出现上述情况应当及时到正规医院就诊，在医生指导下用药。',
  'P<0.05为差异有统计学意义。',
  '平时注意休息，避免过度劳累，保持良好的心态。',
]

function article(below: Below): string[] {
  const disease = pick(organs, below) + pick(lesions, below)
  const sentence = (): string =>
    pick(
      [
        `${disease}的患者常有${pick(signs, below)}和${pick(signs, below)}，约占${below(90) + 5}%，部分人在${below(60) + 10}岁以后才出现。`,
        `检查首选${pick(means, below)}，必要时加做${pick(means, below)}，${below(20) + 2}天后复查。`,
        `治疗以${pick(cures, below)}为主，疗程${below(11) + 1}周，效果不好时改用${pick(cures, below)}。`,
        `我们统计了${below(900) + 30}例${disease}，其中${below(29) + 1}例复发。`,
      ],
      below,
    )
  const paragraph = (): string => Array.from({ length: 2 + below(3) }, sentence).join('')
  const lines = [`${disease}${pick(['怎么治', '的诊断', '有哪些表现', '的护理', '为什么会复发'], below)}`]
  for (let part = 0; part < 2 + below(3); part++) {
    lines.push(`## ${pick(['病因', '症状', '检查', '治疗', '预防', '护理'], below)}`, paragraph())
    if (below(4) === 0) lines.push(pick(standard, below))
  }
  return lines
}

interface Site {
  readonly head: readonly string[]
  readonly belowTitle: readonly string[]
  readonly inside: readonly string[]
  readonly foot: readonly string[]
}

const sites: Readonly<Record<string, Site>> = {
  'portal.example': {
    head: ['安康在线——您身边的健康顾问', '内科 外科 妇科 儿科 男科 五官科 皮肤科', '当前栏目：疾病百科 第#页'],
    belowTitle: ['安康在线 20##-0#-1# 人气：####'],
    inside: ['安康在线会员福利', '前#名注册可领取体检代金券一张'],
    foot: [
      '安康在线由三十位临床医生共同编写，每天更新，陪伴您和家人走过每一个春夏秋冬，是您放心的选择。',
      '点亮小红心，明天继续看',
      '安康在线 2008-20##',
      '健康就是财富，安康与您同行',
    ],
  },
  'hospital.example': {
    head: ['仁和骨伤医院欢迎您', '医院概况', '名医风采', '特色科室', '来院路线', '你现在看的是：健康讲堂'],
    belowTitle: ['撰稿：宣传科 点击：###'],
    inside: [],
    foot: [
      '仁和骨伤医院始建于一九五六年，是集医疗、教学、科研、康复于一体的综合性医院，年门诊量三十万人次，服务周边五县。',
      '院址：某某市某某路##号',
      '乘#路、##路公交车到仁和医院站下',
    ],
  },
  'forum.example': {
    head: ['病友之家', '版块列表', '今日帖子####'],
    belowTitle: ['楼主 发表于 20##-#-#', '只看大图'],
    inside: ['签到领金币', '升级为铜牌会员'],
    foot: [
      '快速回帖',
      '本版积分规则',
      '小黑屋',
      '病友之家欢迎每一位与疾病抗争的朋友，请文明发言，互相鼓励，共同守护这个温暖的大家庭。',
    ],
  },
}

const numbered = (line: string, below: Below): string => line.replace(/#/g, () => String(below(10)))

function page(site: Site, id: string, below: Below): SitePage {
  const own = (lines: readonly string[]) => lines.map((text) => ({ text, isSites: false }))
  const sitesOwn = (lines: readonly string[]) => lines.map((text) => ({ text: numbered(text, below), isSites: true }))
  const [title = '', ...body] = article(below)
  const middle = 2 * (1 + below(Math.max(1, Math.floor(body.length / 2) - 1)))
  const lines = [
    ...sitesOwn(site.head),
    ...own([`# ${title}`]),
    ...sitesOwn(site.belowTitle),
    ...own(body.slice(0, middle)),
    ...sitesOwn(site.inside),
    ...own(body.slice(middle)),
    ...sitesOwn(site.foot),
  ]
  return { id, lines }
}

/** So many pages of each of three sites. */
export function makeSites(perSite: number, seed: number): SitePage[] {
  const below = seeded(seed)
  return Object.entries(sites).flatMap(([name, site]) =>
    Array.from({ length: perSite }, (_, i) => page(site, `${name}/${String(i).padStart(3, '0')}`, below)),
  )
}
