import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { isCase } from '../drugs/given.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { relief } from '../tables/remedy-words.ts'
import { isMereHead, isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { isHedged } from './assertion.ts'
import { claimOf } from './claims.ts'
import { isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { type Giving, givingsIn, openingIn } from './remedies.ts'

/** Sections whose clauses on drugs and procedures say what harms, tests or keeps away. */
const elsewhere: ReadonlySet<string> = new Set([
  'cause',
  'symptom',
  'risk-factor',
  'examination',
  'contraindication',
  'adverse-effect',
  'prevention',
  'differential-diagnosis',
  'characteristic',
  'affected-group',
  'precaution',
  'preparation',
  'diagnostic-criterion',
])
const otherHeading =
  /预防|麻醉|围手术|围术|禁忌|注意|不良|副作用|方法|资料|对象|结果|误区|药理|说明书|术前|术后|操作|步骤|病例|检查|诊断|鉴别|护理|康复|摘要|重伤|轻伤|伤残|第[一二三四五六七八九十百]+[章节]|总则|附则/

const ofCase = /病例|病案|案例|个案|一例|\d\s?例/

/** What bars a remedy or keeps something away. */
const barred =
  /不宜|禁[用止忌]|忌[用]?|慎用|避免|不(?:能|可|应|得|要|建议|推荐)[^，。；者时的患人病]{0,16}(?:用|吃|打|行|做|给|选|合|采)|无需|不必|停[用药]|勿|过量|预防|以防|防止|研究|本组|对照|动物|试验组|是否|能否|[？?]|误[用服]|滥用|离岗|单位|工作人员|项目|设施|焚烧|术中|手术中|^表\s?\d/

/** What the clauses of a page give: the disease that is treated with it, and whom it is for. */
export function* findRemedies(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, section, heading } = passage
    if (heading || (section !== undefined && elsewhere.has(section)) || isCase(block)) continue
    if (block.headings.some(({ text }) => ofCase.test(text))) continue
    if (section !== 'treatment' && block.headings.some((one) => one.block.level !== 1 && otherHeading.test(one.text)))
      continue
    for (const clause of passage.clauses) yield* clauseClaims(passage, clause)
  }
}

function* clauseClaims(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { block, names, section } = passage
  if (clause.end - clause.start > 120) return
  const text = block.text.slice(clause.start, clause.end)
  if (barred.test(text)) return
  const last = passage.clauses[clause.index - 1]
  const follows = (): boolean =>
    last !== undefined && (section === 'treatment' || givingsIn(block.text, last, names).length > 0)
  const opening = openingIn(block.text, withColon(passage, clause), names, follows)
  const givings = [...(opening ? [opening] : []), ...givingsIn(block.text, clause, names)]
  if (givings.length === 0 || isNarrative(passage, clause)) return
  for (const giving of givings) {
    const whom = conditionOf(passage, clause, giving)
    if (section !== 'treatment' && !giving.sure && !whom) continue
    yield* treatmentClaims(passage, clause, giving, whom)
    yield* purposeClaims(passage, clause, giving)
    if (whom && isCondition(block.text.slice(whom.start, whom.end))) yield* indicationClaims(passage, clause, giving, whom)
  }
}

/** 'D：每次10 mg': a name with the clause behind its colon. */
function withColon({ clauses }: Passage, { start, end, mark, index }: TopicClause): Span {
  const next = mark === '：' ? clauses[index + 1] : undefined
  return { start, end: next?.end ?? end }
}

function* treatmentClaims(
  passage: Passage,
  clause: TopicClause,
  giving: Giving,
  whom: Span | undefined,
): Generator<Claim> {
  const { block } = passage
  const subject = treatedOf(passage, clause, giving.cue, whom)
  if (!subject) return
  const hedged = isHedged(block.text.slice(clause.start, giving.cue.end))
  for (const { span, type } of giving.remedies) {
    const cue = { passage, clause, cue: giving.cue, subject: giving.before, value: span, open: false }
    const assertion = hedged ? ({ assertion: 'possible' } as const) : {}
    const claim = claimOf(cue, { property: 'treatment', subject, value: span, type, ...assertion })
    if (claim) yield claim
  }
}

const means = ['drug', 'procedure', 'device'] as const
const aim = new RegExp(`^(?:${relief}|[心室]率控制|控制[\\u4e00-\\u9fff]{2,4}|转复[\\u4e00-\\u9fff]{2,4})$`)

/** '止痛选D': what it is for. */
function* purposeClaims(passage: Passage, clause: TopicClause, giving: Giving): Generator<Claim> {
  const { block } = passage
  const { before: value } = giving
  if (!aim.test(block.text.slice(value.start, value.end))) return
  for (const { span, type } of giving.remedies) {
    const subject = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
    const cue = { passage, clause, cue: giving.cue, subject: span, value, open: false }
    const claim = claimOf(cue, { property: 'purpose', subject, value })
    if (claim) yield claim
  }
}

const leadOfWhom = /^(?:对于|针对|如果|如|若是?|当|一旦|假如|但是?|而|凡是?|其中|因此|所以|此外|故|在|或|和)/
const tailOfWhom = /(?:时|的话|的情况下?|等)$/

/** Whom or when the remedy is for. */
function* indicationClaims(passage: Passage, clause: TopicClause, giving: Giving, whom: Span): Generator<Claim> {
  const { block } = passage
  const text = block.text.slice(whom.start, whom.end)
  const start = whom.start + (leadOfWhom.exec(text)?.[0].length ?? 0)
  const end = whom.end - (tailOfWhom.exec(text)?.[0].length ?? 0)
  if (end - start < 3 || general.test(block.text.slice(start, end))) return
  for (const { span, type } of giving.remedies) {
    const subject = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
    const cue = { passage, clause, cue: giving.cue, subject: span, value: whom, open: false }
    const claim = claimOf(cue, { property: 'indication', subject, value: { start, end } })
    if (claim) yield claim
  }
}

/** Those whom anything may be said of, and times of the day. */
const general =
  /^(?:[轻重]症?|严重|较重|较轻|病情严重|病情较重|必要|需要|有条件|无条件|症状(?:明显|严重)|急性期|发作期?|疼痛|情况严重|[早晚中]期|本病|患者|病人)者?$|[？?你您我]|是否|有无|^(?:每|睡|餐|饭)|首选/

const ofOther = /^(?:合并|并发|伴有?|证实|确诊|出现|发生|怀疑|疑似|继发|发展为)(?:为|有|了)?/
/** What is given for a value that is out of its range treats that, and not the disease at hand. */
const measured = /^(?:血[糖钾钠钙压镁]|Hb|血红蛋白|白蛋白|INR|血小板|氧合)/
const whomEnd = /(?:发作|严重|明显|剧烈)?(?:者|时|的|后|的?患者|的?病人)$/

/** The disease that a remedy is for: the one that its condition names, else the one that the passage is about. */
function treatedOf(passage: Passage, clause: TopicClause, cue: Span, whom: Span | undefined): Topic | undefined {
  const main = mainDisease(passage, clause, cue)
  if (!whom) return main && bare(main)
  const { block } = passage
  const text = block.text.slice(whom.start, whom.end)
  const opened = ofOther.exec(text)?.[0].length ?? 0
  const named = text.slice(opened).replace(whomEnd, '')
  if (isTerm(named, means) || measured.test(named)) return undefined
  const from = named.lastIndexOf('的') + 1
  if (!isTerm(named.slice(from), ['disease', 'symptom']) || deed.test(named))
    return opened > 0 ? undefined : main && bare(main)
  const own = topicAt(block, { start: whom.start + opened + from, end: whom.start + opened + named.length })
  if (own.type === 'disease') return own
  return main ? bare(main) : own
}

/** The disease that a heading names, that a page without headings opens with, or that the block itself has named. */
function mainDisease(passage: Passage, { topics }: TopicClause, cue: Span): Topic | undefined {
  const { block, before, sentence } = passage
  const main = topicOf(before, ['disease'])
  const own = topicOf(topics, ['disease'])
  const { start } = block.block.content
  const near = own && own.span.start >= start ? own : undefined
  if (near && (near.span.start >= start + sentence.start || opensBlock(block, near)))
    return isLast(block, near.span.end - start, cue.start, near) ? near : undefined
  if (near && main && near.text.endsWith(main.text) && near.text !== main.text) return near
  if (main && isOfPage(block, main)) return isLast(block, sentence.start, cue.start, main) ? main : undefined
  return near && isLast(block, near.span.end - start, cue.start, near) ? near : undefined
}

/** '3.6 感染性坏死　…', '②肾绞痛：…': what the block opens with is what it is about. */
const opensBlock = ({ text, block }: PageBlock, { span }: Topic): boolean =>
  /^[\d.\s（）()、①-⑳【]*$/.test(text.slice(0, span.start - block.content.start)) &&
  /^[　：。】]/.test(text.slice(span.end - block.content.start))

/** How far down a page without headings, or whose title asks what it is, the disease is named that all of it is about. */
const opening = 60
const introduction = 400

const isOfPage = ({ headings }: PageBlock, { span }: Topic): boolean =>
  headings.length === 0
    ? span.start < opening
    : (/[？?]/.test(headings[0]?.text ?? '') && span.start < introduction) ||
      headings.some(({ block: { content } }) => content.start <= span.start && span.end <= content.end)

const anyDisease =
  /[\u4e00-\u9fffA-Za-z]{1,12}(?:炎|病(?![人例情程史因变房区])|症(?![状])|综合征|癌|瘤|感染|休克|中毒|衰竭|结石|梗死|出血|血栓|骨折|贫血|梗阻|高血压|糖尿|哮喘|癫痫|畸形|坏死|硬化|溃疡)/g

/** No name of a disease holds such a verb. */
const deed = /^[防抗治查怕补]|^[a-z][)）]|后仍|纠正|控制|确认|治疗|引起|输血|可能|缓解/

const ofAny = /(?:肿瘤|瘤体|疾病|[本该此]病|病变|恶性病)$/

/** Whether no other disease is named between two places of a block. */
function isLast({ text }: PageBlock, from: number, to: number, { text: name }: Topic): boolean {
  if (/引起|导致|所致|造成|不[能宜可]|禁/.test(text.slice(from, to)) || deed.test(name)) return false
  return matchesOf(anyDisease, text.slice(from, to)).every(
    ({ 0: other }) => other.includes(name) || name.includes(other.slice(-2)) || ofAny.test(other),
  )
}

/** '妊娠期的痔': what stands before the last 的 says whose or when. */
function bare(topic: Topic): Topic {
  const from = topic.text.lastIndexOf('的') + 1
  const text = topic.text.slice(from)
  return from > 0 && (isTerm(text, ['disease']) || text.length === 1)
    ? { ...topic, text, span: { start: topic.span.start + from, end: topic.span.end } }
    : topic
}

function topicAt(block: PageBlock, span: Span): Topic {
  const text = block.text.slice(span.start, span.end)
  return { type: typeOf(text) ?? 'disease', text, span: inPage(block, span) }
}

const condition =
  /(?:者|(?<!小)时|的|[未没][\u4e00-\u9fff]{1,3}|破了|患者|病人|患儿|病例|无效|失败|不佳|明显|严重|厉害|剧烈|发作|以上|困难|不稳|不缓解)$|[<>≥≤＜＞]|^(?:轻|中|重|轻中|中重|极重|轻至中|中至重)度/
const noCondition =
  /^(?:[^，]{0,6}(?:治疗|手术|用药|必要|同|平|此|有|急诊|检查|诊断)(?:时|者|后))$|[适只]用于|先(?!天)|根据|按照|遵|指导|结合|[对给][^，]{0,6}(?:患者|病人)$|^(?:同时|并(?!发)|有些|有的|个别|某些|多数|大多数|部分|少数|一般|所有|本病|该病|这些|普通|对|对于)|(?:小时|分钟|\d\s?(?:h|d|天|日|周|个?月|年))[前后内]?$|是|不[能宜可][用做行]|禁|^有[^，]{0,4}(?:通路|条件)/

/** A disease's name alone says what is treated, not in whom the remedy is indicated. */
const isCondition = (text: string): boolean => condition.test(text) || /合并|伴/.test(text)

/** The words before the verb that say whom or when it is for, in its own clause or the one before. */
function conditionOf({ block, clauses, names }: Passage, { index }: TopicClause, { before }: Giving): Span | undefined {
  const last = clauses[index - 1]
  const own = before.end > before.start
  if (!own && (last?.mark !== '，' || givingsIn(block.text, last, names).length > 0)) return undefined
  const written = own ? before : (last as Span)
  const label = /^【[^】]{2,14}】/.exec(block.text.slice(written.start, written.end))?.[0].length ?? 0
  const span = { start: written.start + label, end: written.end }
  const text = block.text.slice(span.start, span.end)
  if (noCondition.test(text) || text.length > 48) return undefined
  return condition.test(text) || (isTerm(text, ['disease', 'symptom']) && !isMereHead(text)) ? span : undefined
}
