import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page } from '../page.ts'
import { findBestTimes } from './best-times.ts'
import { claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { type Frame, findFrames } from './frames.ts'

const subject = { types: ['disease'], loose: true } as const

const frames: readonly Frame[] = [
  {
    property: 'prognosis',
    cue: /(?:的|大多数|大部分|大多|多数|绝大多数|一般|通常|总体|总的来说|患者|其){0,3}(?<v>(?:预后|疗效|治疗效果|效果)(?:通常|一般|多|大多|往往|都|均|相对|非常|很|较|比较)?(?:良好|较好|好|很好|较差|差|不良|不佳|欠佳|极差|极好|满意|不理想))(?=$|[\s）)])/dg,
    subject,
    value: { kind: 'text', shortest: 4, whole: true },
  },
  {
    property: 'prognosis',
    cue: /(?:一般|通常|患者|(?<!大)多|往往|经治疗后|及时治疗|积极治疗)(?:数|可|能|可以|都能|均可){0,2}(?<v>(?:完全|自行|逐渐)?(?:自愈|治愈|痊愈|康复|恢复正常|缓解|消退))$/dg,
    subject,
    value: { kind: 'text', whole: true },
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:目前|现阶段)?(?:还|尚|仍)?(?:无法|不能|难以)(?:完全|彻底)?(?:根治|治愈))$/dg,
    subject: { types: ['disease'], loose: true },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'prognosis',
    cue: /^(?<v>(?:绝?大多数|多数|绝?大部分)(?:患者|病人|患儿)?(?:都|均)?(?:能够?|可以?)(?:完全|自行|逐渐)?(?:正常|恢复|治愈|痊愈|自愈|存活|长期存活|缓解|控制|生活)[^，。；：]{0,20})$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'prognosis',
    cue: /(?<v>(?:一旦[^，。；：]{2,4}，)?(?:病死率|死亡率|致死率|致残率|治愈率)(?:(?:很|较|极|非常|相当)?[高低]|(?:几乎|接近|高达|可达)?为?100\s?[%％]))$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true },
  },
]

/** What a disease comes to, which department sees it, and when an operation is best done. */
export function* findOutcomes(page: Page): Generator<Claim> {
  yield* findFrames(page, frames)
  for (const cue of cuesOf(page, departments)) yield* departmentsOf(cue)
  yield* findBestTimes(page)
}

const departments =
  /(?:到|去|速至|前往|回|挂|看|就诊于?|至|转诊至?到?|转入?(?!诊)|送入?)(?:个|下|一下|一个)?(?:正规)?(?:医院)?的?(?<v>[\u4e00-\u9fff]{1,7}科(?:[、或和及][\u4e00-\u9fff]{1,7}科){0,3})(?:门诊|医生|医师|大夫)?(?=或急诊|求诊|急诊|进一步|就诊|就医|检查|治疗|看诊|诊治|复诊|咨询|$|，|看|进行|处理|做)/dg

function* departmentsOf(cue: Cue): Generator<Claim> {
  const { text } = cue.passage.block
  const topic = topicOf(cue.clause.topics, ['disease'])
  if (!topic) return
  for (const found of matchesOf(/[^、或和及]{1,7}科/g, text.slice(cue.value.start, cue.value.end))) {
    const start = cue.value.start + found.index
    if (/[专本该分各学]科$|科室|为/.test(found[0])) continue
    const claim = claimOf(cue, {
      property: 'department',
      subject: topic,
      value: { start, end: start + found[0].length },
    })
    if (claim) yield claim
  }
}
