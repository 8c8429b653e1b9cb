import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { quantitiesIn } from '../block-parts.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** What lies between the time and the name of what is done then. */
const lead =
  /^\s?(?:之?内|以后|后|时|左右|以上){0,2}(?:，)?(?:即可|方可|才可|可以|可|应当|应该|应|需要|需|宜|须|要|再|就|必须|尽早|及时|尽快|立即|开始|启动|再次){0,4}(?:给予|使用|应用|进行|实施|施行|行(?![走动为])|做|接受|回来|来院|返院|回院|到医院|到门诊|门诊|回门诊|予以?|完成|开始){0,2}/
/** Names of what is done at a set time. */
const name =
  /^(?:复查|复诊|随访|拆线|拔管|拔除引流管|换药|手术治疗|手术|溶栓治疗|溶栓|静脉溶栓|取栓|清创缝合|清创|抗病毒治疗|抗病毒|抗感染治疗|抗感染|手法复位|抗凝治疗|抗凝|药物预防|肠内营养|肠外营养|早期活动|下床活动|母乳喂养|切除胆囊|康复训练|功能锻炼|功能训练|透析|接种疫苗|接种|加强接种|注射疫苗|补种|拆除石膏|拆石膏|取出(?:内固定|钢板|克氏针|支架|螺钉|引流管)[\u4e00-\u9fff]{0,2}|复位)/
/** Without a word of duty the clause tells what was done. */
const duty =
  /^(?:服药|用药|治疗|术后|出院|手术后)[^，]{1,8}后?复查|应|需要?|建议|最好|宜|须|要(?![求素])|必须|推荐|会在|会.{0,2}回|可在|可于|可以?(?:开始|进行|取出|拆除|拔除)|内(?:开始|启动)|方可|才可/
const sought = new Sought(
  /抗|用|营养|活动|切除|喂养|复查|复诊|随访|拆|拔|换药|手术|溶栓|取栓|清创|抗病毒|抗凝|预防|训练|锻炼|透析|接种|疫苗|补种|内固定|复位|治疗|置换|切除|修补|检查|试验|造影|超声|B超|CT|筛查/,
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
    yield* inPassage(passage, times)
  }
}

function* inPassage(passage: Passage, times: Times): Generator<Claim> {
  for (const clause of passage.clauses) {
    for (const time of times.in(clause)) {
      const claim = timing(passage, clause, time)
      if (claim) yield claim
    }
  }
}

function timing(passage: Passage, clause: TopicClause, time: Quantity): Claim | undefined {
  const { block } = passage
  const text = block.text.slice(clause.start, clause.end)
  if (isNarrative(passage, clause) || /每|间隔|持续|至少|疗程/.test(text)) return undefined
  const called = duty.test(text) || passage.section === 'preparation' || passage.section === 'precaution'
  const place = (called ? placeAfter(block, clause, time) : undefined) ?? placeBefore(passage, clause, time)
  if (!place) return undefined
  const written = block.text.slice(place.start, place.end)
  const subject: Topic = {
    type: /^接种/.test(written) ? 'procedure' : (kindOf(written) ?? 'procedure'),
    text: written,
    span: inPage(block, place),
  }
  const claim = claimOf(wholeClause(passage, clause, time.span), { property: 'timing', subject, value: time.span })
  return claim && { ...claim, value: time.value }
}

const kindOf = (name: string): 'drug' | 'test' | undefined => {
  const type = typeOf(name)
  return type === 'drug' || type === 'test' ? type : undefined
}

/** '4.5小时内进行溶栓'. */
function placeAfter(block: PageBlock, clause: TopicClause, { span }: Quantity): Span | undefined {
  const rest = block.text.slice(span.end, clause.end)
  const from = lead.exec(rest)?.[0].length ?? 0
  const found = named(rest.slice(from))
  // '24小时动态心电图' and '6周康复训练' tell how long it takes.
  const runs =
    from === 0 &&
    (typeOf(rest.slice(0, found)) === 'test' || /训练|锻炼|治疗|疗法|康复|抗|营养|活动$/.test(rest.slice(0, found)))
  if (found === 0 || runs) return undefined
  return { start: span.end + from, end: span.end + from + found }
}

/** '手术宜推迟至发病4周后', '（7）手术治疗：最好在起病4周后进行': what is done then is named before. */
const begins =
  /^\s?(?:之?内|以后|后|时|左右){0,2}(?:再|才|即可|可|就|尽早|尽快|立即|及时)?(?:开始|进行|使用|用上|启动|实施|完成|应用|给予)?$/
const opening =
  /^(?<what>[\u4e00-\u9fffA-Za-z]{2,12}?)(?:时间|时机)?(?:一般|通常|多|宜|应|最好|需|须|要|建议|可|常|尽量|尽可能)*(?:推迟|延迟|安排|提前|选择)?(?:至|到|在|于)/

function placeBefore(passage: Passage, clause: TopicClause, { span }: Quantity): Span | undefined {
  const { block, label, clauses } = passage
  const before = block.text.slice(clause.start, span.start)
  const rest = block.text.slice(span.end, clause.end)
  if (!begins.test(rest) || !/[在于至到]/.test(before)) return undefined
  if (!/(?:应|宜|最好|一般|通常|要|需|须|建议|推迟|延迟|尽早)/.test(before)) return undefined
  const { what = '' } = opening.exec(before)?.groups ?? {}
  if (isDone(what)) return { start: clause.start, end: clause.start + what.length }
  if (label && isDone(label.text) && label.span.end <= clause.start) return label.span
  const last = clauses[clause.index - 1]
  const { told = '' } =
    (last && /^(?<told>[\u4e00-\u9fff]{2,8}?)(?:要|宜|应|须|需)(?:尽)?早/.exec(block.text.slice(last.start, last.end)))
      ?.groups ?? {}
  return last && isDone(told) ? { start: last.start, end: last.start + told.length } : undefined
}

/** Something that is done at a time, by its name. */
const isDone = (words: string): boolean =>
  words.length > 1 && (name.exec(words)?.[0].length === words.length || isTerm(words, ['procedure', 'drug', 'test']))

/** How long the name is that the words open with; 0 where they open with none. */
function named(words: string): number {
  const fixed = name.exec(words)?.[0].length ?? 0
  const whole =
    (/^[\u4e00-\u9fffA-Za-z]{2,14}$/.test(words) && isTerm(words, ['procedure', 'test'])) ||
    /^[A-Z]{3,6}(?:\+[A-Z]{2,6})?$/.test(words)
      ? words.length
      : 0
  return Math.max(fixed, whole)
}
