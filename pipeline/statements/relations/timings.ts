import type { Claim } from '../../statement.ts'
import { quantitiesIn } from '../block-parts.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { isNarrative } from './cues.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** What lies between the time and the name of what is done then. */
const lead =
  /^\s?(?:之?内|以后|后|时|左右|以上){0,2}(?:，)?(?:即可|方可|才可|可以|可|应当|应该|应|需要|需|宜|须|要|再|就|必须|尽早|及时|尽快|立即|开始|启动|再次){0,4}(?:给予|使用|应用|进行|实施|施行|行(?![走动为])|做|接受|回来|来院|返院|回院|到医院|到门诊|门诊|回门诊|予以?|完成|开始){0,2}/
/** Names of what is done at a set time. */
const name =
  /^(?:复查|复诊|随访|拆线|拔管|拔除引流管|换药|手术治疗|手术|溶栓治疗|溶栓|静脉溶栓|取栓|清创缝合|清创|抗病毒治疗|抗凝治疗|抗凝|药物预防|康复训练|功能锻炼|功能训练|透析|接种疫苗|接种|加强接种|注射疫苗|补种|拆除石膏|拆石膏|取出内固定|复位)/
/** Without a word of duty the clause tells what was done. */
const duty =
  /^(?:服药|用药|治疗|术后|出院|手术后)[^，]{1,8}后?复查|应|需要?|建议|最好|宜|须|要(?![求素])|必须|推荐|会在|会.{0,2}回|可在|可于|可以?(?:开始|进行)|内(?:开始|启动)|方可|才可/
const sought = new Sought(
  /复查|复诊|随访|拆|拔|换药|手术|溶栓|取栓|清创|抗病毒|抗凝|预防|训练|锻炼|透析|接种|疫苗|补种|内固定|复位|治疗|置换|切除|修补/,
)

/** The times of one block, each looked at once: its passages, their clauses and the times all stand in the order of the text. */
class Times {
  readonly block: PageBlock
  private readonly times: readonly Quantity[]
  readonly any: boolean
  private next = 0

  constructor(block: PageBlock) {
    this.block = block
    this.times = sought.in(block) ? quantitiesIn(block).filter(({ kind }) => kind === 'time') : []
    this.any = this.times.length > 0
  }

  /** The times within a clause; clauses are asked about in order. */
  *in({ start, end }: TopicClause): Generator<Quantity> {
    const startsBefore = (time: Quantity | undefined): boolean => time !== undefined && time.span.start < start
    while (startsBefore(this.times[this.next])) this.next++
    for (let time = this.times[this.next]; time && time.span.end <= end; time = this.times[++this.next]) yield time
  }
}

/** When a procedure is best or usually done: '发病后4.5小时内进行溶栓', '术后2周拆线'. */
export function* findTimings(page: Page): Generator<Claim> {
  let times: Times | undefined
  for (const passage of passagesOf(page)) {
    if (passage.heading) continue
    if (times?.block !== passage.block) times = new Times(passage.block)
    if (!times.any) continue
    for (const clause of passage.clauses) {
      for (const time of times.in(clause)) {
        const claim = timing(passage, clause, time)
        if (claim) yield claim
      }
    }
  }
}

function timing(passage: Passage, clause: TopicClause, { span, value }: Quantity): Claim | undefined {
  const { block } = passage
  const text = block.text.slice(clause.start, clause.end)
  if (
    !(duty.test(text) || passage.section === 'preparation' || passage.section === 'precaution') ||
    isNarrative(passage, clause) ||
    /每|间隔|持续|至少|疗程/.test(text)
  )
    return undefined
  const rest = block.text.slice(span.end, clause.end)
  const from = lead.exec(rest)?.[0].length ?? 0
  const found = named(rest.slice(from))
  if (found === 0) return undefined
  const place = { start: span.end + from, end: span.end + from + found }
  const subject: Topic = {
    type: 'procedure',
    text: block.text.slice(place.start, place.end),
    span: inPage(block, place),
  }
  const none = { start: clause.start, end: clause.start }
  const cue = { passage, clause, cue: none, subject: none, value: span, open: false }
  const claim = claimOf(cue, { property: 'timing', subject, value: span })
  return claim && { ...claim, value }
}

/** How long the name is that the words open with; 0 where they open with none. */
function named(words: string): number {
  const fixed = name.exec(words)?.[0].length ?? 0
  const whole =
    (/^[\u4e00-\u9fffA-Za-z]{2,14}$/.test(words) && isTerm(words, ['procedure'])) || /^[A-Z]{3,6}(?:\+[A-Z]{2,6})?$/.test(words)
      ? words.length
      : 0
  return Math.max(fixed, whole)
}
