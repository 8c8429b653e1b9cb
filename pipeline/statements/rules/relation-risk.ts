import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { claimOf } from '../relations/claims.ts'
import { listMembers } from '../relations/conjuncts.ts'
import { cuesOf } from '../relations/cues.ts'
import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import { withoutOverlaps } from '../relations/overlaps.ts'
import type { TopicClause } from '../relations/passages.ts'
import { riskFrames } from '../relations/risk-frames.ts'
import type { StatementRule } from '../rule.ts'

const subject = { types: ['disease'], loose: true } as const
const taken = /^(?:长期|大量|过量|反复)?(?:应用|使用|服用)$/
const list: ListValue = {
  kind: 'list',
  types: ['disease', 'procedure', 'drug', 'symptom'],
  open: true,
  text: true,
  like: /^(?:携带|合并|有|存在|缺乏)[^，。；：、是会能可]{2,24}$|^(?!.*(?:都会|均会|也会|可能|影响))[\u4e00-\u9fffA-Za-z]{2,12}$|（[^（）]{2,20}）$/,
}

const frames: readonly Frame[] = [
  {
    property: 'risk-factor',
    cue: /^(?:都|均|也|皆|可|可以|能|会|可能|可能会){1,3}(?:增加|增高|加大|提高|升高)(?:其|本病|该病|患病|发病|得病|发生|患|的){0,3}(?:风险|机会|几率|概率|可能性|危险性?)/dg,
    subject: { types: ['disease'] },
    value: { ...list, before: true },
  },
  {
    property: 'risk-factor',
    cue: /(?:的)?(?:最?常见|主要|重要|独立|的){0,3}(?:危险|高危|易感|风险)因素(?:主要|通常|一般)?(?:包括|为|是|有(?!哪|什么))/dg,
    subject,
    value: { ...list, onward: true },
  },
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{2,80}?)(?:等)?(?:因素)?(?:都|均|也|皆|(?<!不)全)?是(?:其|本病|该病|(?:发生|引起|引发|导致|诱发|罹患|患)?(?<s>[^，。；：的最]{2,24}?)的)?(?:的|最|常见|主要|重要|独立|较|一个){0,4}(?:危险|高危|易感|风险)因素/dg,
    subject,
    value: list,
  },
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{2,80}?)(?:等|因素|都|均|也|皆|可|可以|能|会|可能|可能会){0,5}(?:增加|增高|加大|提高|升高)(?:(?:其|本病|该病|患病|发病|得病|发生|患|的){0,3}|(?:患|发生)?(?<s>[^，。；：的]{2,20}?)(?:的|发生的?|发病的?|患病的?|形成的?)?)(?:风险|机会|几率|概率|可能性|危险性?)/dg,
    subject,
    unless: taken,
    value: list,
  },
]

/** '受凉和劳累会加重病情'. */
const worsens: Frame = {
  property: 'risk-factor',
  cue: /^(?<v>[^，。；：]{2,30}?)等?(?:都|均|也)?(?:会|可|可以|可能|能|容易){1,2}(?:使|加重|诱发或加重)(?:病情|本病|该病|症状)(?:加重|恶化)?$/dg,
  subject: { types: ['disease'], carried: true },
  unless: /治疗|手术|[用服停]药|[它其这此]|^(?:如果?|若|不)/,
  value: list,
}

/** Whoever or whatever is told to bring a disease nearer, of any kind. */
const anyOne: ListValue = {
  ...list,
  like: /^(?!.*(?:可以|可能|已经|认为|患者|目前|研究|发现|显示|提示|不是|因此|所以|就是|岁))[^，。；：？！“”…]{2,20}$/,
}

/** '越A越容易发生'; under a heading on risk, what comes next to the first. */
const ranked: readonly Frame[] = [
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{1,8}越[^，。；：]{1,4}越(?:容易|易)(?:发生|得病|患病|发病|出现|中招))$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true, longest: 24 },
  },
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{2,60}?)(?:等)?(?:紧随其后|次之|也不例外|也要当心|也在其列)$/dg,
    subject: { types: ['disease'], headed: true },
    value: anyOne,
    section: 'risk-factor',
  },
]

/** 'A、B，还有C的，容易中招': all that the clauses before list. */
const prone = /^(?:都|也|更|最|比较|特别|尤其){0,2}(?:容易|易|爱)(?:中招|得病|被盯上|发病|患病)$/dg

function* findProne(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, prone)) {
    const { passage, clause } = cue
    const subject = clause.topics.find(({ type }) => type === 'disease')
    for (let i = clause.index - 1; subject && i >= 0 && passage.clauses[i]?.mark === '，'; i--) {
      const before = passage.clauses[i] as TopicClause
      for (const value of listMembers(passage.block.text, before, anyOne)) {
        const claim = claimOf(cue, { property: 'risk-factor', subject, value })
        if (claim) yield claim
      }
    }
  }
}

/** 'G的人发病率升高'. */
const likelier: readonly Frame[] = [
  {
    property: 'risk-factor',
    cue: /^(?:其中|尤其是?|特别是)?(?<v>[^，。；：]{2,60}?)(?:等)?(?:的人群?|者|人群|的)(?:都|也|更|最|比较|较|特别|尤其|往往){0,2}(?:容易|易|爱)(?:罹患|中招|得(?:上|此病|这种?病)?|患病|发病|患此病|得这个?病|得病|患本病|被盯上)$/dg,
    subject: { types: ['disease'], carried: true },
    value: anyOne,
    unless: /^(?:如果?|若|一旦|当)|治疗|手术/,
  },
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{2,40}?)(?:等)?(?:都|也|往往|常常?|多|常常会|可能)?(?:是|为|成为)(?:其|本病|该病|发病|第一位|头号|重要|主要|常见|的){0,4}[“"]?(?:导火索|导火线|土壤|帮凶|推手|温床|高危因素|易感因素)[”"]?(?:之一)?$/dg,
    subject: { types: ['disease'], headed: true },
    value: anyOne,
  },
  {
    property: 'risk-factor',
    cue: /^(?<v>[^，。；：]{2,16}?)(?:的人群?|者|人群)(?:的)?(?:发病率|患病率|发病风险|患病风险|发生率)(?:会|也|更|明显|显著|较)?(?:升高|增高|更高|较高|增加|上升)$/dg,
    subject: { types: ['disease'], carried: true },
    value: {
      ...list,
      like: /^[A-Za-z\d-]{2,12}阳性$|^(?:有|长期|经常|过度|反复|大量|吸烟|饮酒|肥胖)[^，。；：、是会能可]{0,10}$/,
    },
  },
]

export const relationRisk: StatementRule = {
  id: 'relation-risk',
  why: 'Words such as 是危险因素 and 增加患病风险 say what makes a disease more likely.',
  find: function* (page) {
    yield* withoutOverlaps(findFrames(page, [worsens, ...riskFrames, ...frames, ...likelier, ...ranked]))
    yield* findProne(page)
  },
  examples: [
    [
      '# 乳腺癌\n\n初潮早、未生育、有家族史，都会使发病风险增加。',
      [
        'disease 乳腺癌 | risk-factor | 初潮早',
        'disease 乳腺癌 | risk-factor | 未生育',
        'disease 乳腺癌 | risk-factor | 有家族史',
      ],
    ],
    [
      '# 干眼\n\n长时间盯屏幕、戴隐形眼镜的人更容易中招。',
      ['disease 干眼 | risk-factor | 长时间盯屏幕', 'disease 干眼 | risk-factor | 戴隐形眼镜'],
    ],
    [
      '银屑病易反复。寒冷和劳累会加重病情。',
      ['disease 银屑病 | risk-factor | 寒冷', 'disease 银屑病 | risk-factor | 劳累'],
    ],
    [
      '早产是指不足37周的分娩。多胎妊娠和宫颈机能不全是发生早产的危险因素。',
      ['disease 早产 | risk-factor | 多胎妊娠', 'disease 早产 | risk-factor | 宫颈机能不全'],
    ],
    [
      '冠心病是常见的心脏病。吸烟、高血压都是危险因素。',
      ['disease 冠心病 | risk-factor | 吸烟', 'disease 冠心病 | risk-factor | 高血压'],
    ],
    [
      '脂肪肝的危险因素包括肥胖和酗酒。',
      ['disease 脂肪肝 | risk-factor | 肥胖', 'disease 脂肪肝 | risk-factor | 酗酒'],
    ],
  ],
  leaves: ['# 甲状腺结节\n\n边缘不规则者恶性风险更高。', '补钙不会增加肾结石的风险。', '要避免危险因素。'],
}
