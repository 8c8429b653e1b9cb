import type { Frame, ListValue } from './frames.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const tests: ListValue = { kind: 'list', types: ['test'], as: 'test', onward: true }

/** '医生会通过A和B等方法…': tests that the judgement rests on. */
const judgedBy: Frame = {
  property: 'examination',
  cue: /(?:^|医生|医师|还|也|会|应|需|要|可|常|并)(?:通过|结合|借助)(?<v>[^，。；：]{2,40}?)(?:等(?:方法|手段|检查)?)?$/dg,
  subject: { types: ['disease', 'symptom'], carried: true },
  value: { ...tests, onward: false },
  unless: /治疗|手术|用药/,
}

/** '每3个月复查1次，内容包括A和B'. */
const checkedAgain: Frame = {
  property: 'examination',
  cue: /^(?:复查|随访|检查)?(?:的)?(?:内容|项目)(?:包括|有(?!哪|什么)|为)(?<v>[^，。；：]{2,60})$/dg,
  subject: { types: ['disease'], headed: true },
  value: tests,
  follows: /复查|随访|复诊/,
}

/** 'T是诊断D的金标准', 'D的诊断金标准是T'. */
const standards: readonly Frame[] = [
  {
    property: 'examination',
    cue: /^(?<v>[^，。；：]{2,30}?)(?:是|为)(?:目前|现阶段|临床)?(?:上)?(?:诊断|检查|发现|确诊|筛查|评估)(?<s>[^，。；：的最]{2,20}?)的?(?:的|首选|金标准|主要|最|重要|常用|可靠|有效|佳|好|敏感|准确|基本|常规|必要){1,5}(?:影像学|无创|实验室|辅助)?的?(?:方法|手段|检查|检查方法|检查手段|依据|指标|标准)?$/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /的?(?:确诊|诊断)的?(?:金标准|首选(?:检查|方法)|主要(?:检查|方法|手段))(?:是|为)(?<v>[^，。；：]{2,30})$/dg,
    subject,
    value: tests,
  },
]

/** 'T是确诊的依据'. */
const ground: Frame = {
  property: 'examination',
  cue: /^(?<v>[^，。；：]{2,30}?)(?:是|为)(?:目前|临床)?(?:上)?(?:诊断|确诊|筛查|检查)(?:本病|该病|此病)?的(?:最|主要|重要|首选|可靠|常用|有效|基本|必要|必备|好|直接|的){0,3}(?:依据|方法|手段|检查|检查方法|金标准|标准)$/dg,
  subject: { types: ['disease', 'symptom'], carried: true },
  value: tests,
}

/** 'T：怀疑D时进行'. */
const suspected: Frame = {
  property: 'examination',
  cue: /^(?:怀疑|疑似|疑有|考虑)(?:有|合并|为)?(?<s>[^，。；：]{2,16}?)时(?:应|需|可|再)?(?:进行|做|行|选用|采用)$/dg,
  subject: { types: ['disease'] },
  value: { ...tests, before: true },
}

/** '诊断D可通过A、B等方式'. */
const toldBy: Frame = {
  property: 'examination',
  cue: /^(?:判断|诊断|确诊|检查|筛查|鉴别)(?<s>[^，。；：的]{2,16}?)(?:可以?|需要?|一般|通常|主要|应|多|常){1,3}(?:通过|采用|结合|依靠|借助)(?<v>[^，。；：]{2,80}?)(?:等[^，。；：]{0,12})?$/dg,
  subject: { types: ['disease'] },
  value: { ...tests, onward: false },
}

/** Ways of saying on which tests a diagnosis rests. */
export const restedOn: readonly Frame[] = [judgedBy, ...standards, ground, suspected, checkedAgain, toldBy]
