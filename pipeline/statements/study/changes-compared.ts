import { anyTime, better } from './arms-compared.ts'
import { type Claimed, measuresOf } from './times-compared.ts'

const time = anyTime.source
const verbs = '降低|下降|升高|上升|增加|减少|改善|缩短|延长|提高|增高|减轻|好转|减小|增大|缓解|降|升'
const manner = '(?:均|都|皆|明显|显著|有所|逐渐|不同程度地?|有|得到){0,3}'
/** '治疗后，两组X、Y均较治疗前降低': what changed in all arms, and since when. */
const change = new RegExp(
  `(?:(?<lead>${time})[，,]?\\s?)?(?<all>[两三四]组|各组)?(?:患者|患儿|病人)?\\s?(?<time>${time})?的?\\s?(?<measures>[^，。；：（()）均都皆较比]{2,60}?)${manner}(?:[较比](?:同组|本组|各自)?(?<before>${time}|前)(?:相比较?|比较)?${manner})?(?:${verbs})(?=[，。；（(]|$)`,
)
/** 治疗8周后 and 治疗后 are compared with 治疗前. */
const stem =
  /^(治疗|干预|护理|训练|康复|用药|服药|给药|手术|放疗|化疗|术)(?:[^前]{0,8}后|\d{1,3}\s?(?:周|天|个?月|d|h)(?:末|时)?)/

function earlierOf(later: string, before: string | undefined): string | undefined {
  if (before !== undefined && before !== '前') return before
  const deed = stem.exec(later)?.[1]
  return deed && `${deed}前`
}

/** What a part of a sentence says of a change. */
export interface Change {
  readonly measures: readonly string[]
  readonly later: string | undefined
  /** The change itself is what the statistic behind it is of. */
  readonly claimed: Claimed | undefined
}

/** The change that a part tells; its statistic is of it where no arms are compared behind. */
export function changeIn(text: string): Change | undefined {
  const found = change.exec(text)
  const { lead, all, time: own, measures: written = '', before } = found?.groups ?? {}
  if (!found || (all === undefined && before === undefined)) return undefined
  const measures = measuresOf(written.replace(/(?:水平|含量)?(?:均|都)?$/, ''))
  if (measures.length === 0) return undefined
  const later = own ?? lead
  const earlier = later === undefined ? undefined : earlierOf(later, before)
  const isLast = !new RegExp(`${better}|比较|相比|差异有`).test(text.slice(found.index + found[0].length))
  const claimed = earlier !== undefined && isLast ? { measures, comparisons: [`${later}与${earlier}`] } : undefined
  return { measures, later, claimed }
}
