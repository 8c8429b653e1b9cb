import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { typeOf } from '../terms.ts'
import { claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf, isNarrative, wholeClause } from './cues.ts'
import type { Label } from './labels.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** What is to be done with those who are in a condition: '…者可行P', '…时，宜选用D'. */
const calls =
  /(?:^|(?<=者|患者|病人|患儿|时|后|儿童|孩子|婴儿|宝宝|老人|孕妇|人))(?:则|均|也|才|多|一般|通常|原则上|临床上?){0,2}(?:(?:可|可以|应|应当|应该|宜|需|需要|须|必须|建议|考虑|主张|首选|必要时|常|也可)(?:考虑|及时|尽早|尽快|首选|优先|立即|首先|先|再|积极|紧急|急诊|慎重|选择性)?){1,2}(?:(?:在[^，。；：]{2,10}[内后])?行(?![走动为])|采用|采取|选择|选用|使用|应用|给予|予以?|进行|实施|施行|接受|改用|加用|换用|联用|口服|肌内注射|肌注|静脉注射|静脉滴注|静滴|皮下注射|外用|外涂|试用|做)(?<v>[^，。；：]{2,30}?)(?:(?<!手术|药物|保守|介入|激光|物理|放射|抗病毒|抗感染)治疗|处理|等)?$/dg

/** 'N毫米的结石，首选P'. */
const first =
  /^(?:应|可|则|建议|推荐)?(?:首选|适合做?|适宜|推荐)(?:做|行|采用|选用)?(?<v>[^，。；：]{2,30}?)(?:(?<!手术|药物|保守|介入|激光|物理|放射)治疗)?$/dg

/** '…时给予D', '…者予P'. */
const given =
  /(?<=者|(?<![及同定按随平适即])时)(?:则|即)?(?:给予|予以?(?!以)|加用|选用|采用|(?<=者)行(?![走动为]))(?<v>[^，。；：]{2,30}?)(?:口服|外用|静滴|肌注)?(?:治疗|处理|等|退热|止痛|镇痛|止吐|解痉|止咳|止血|降压)?$/dg

/** '重度疼痛可选用D': a grade without a word for those who have it. */
const graded =
  /^(?:(?:轻|中|重|轻中|中重|极重|轻至中|中至重)度[^，。；：]{1,10}?)(?:可|应|宜|推荐|首选|建议|可以){1,2}(?:选择|选用|选|使用|用|给予|首选|应用|采用|口服)(?<v>[^，。；：]{2,40}?)(?:(?<!手术|药物|保守|介入|激光|物理|放射|抗病毒|抗感染)治疗|等)?$/dg

/** 'G应急诊手术': the operation follows without a verb. */
const operate =
  /(?<=者|患者|病人|患儿|时)(?:应|宜|需|须|可|必须|应当|需要|可考虑|考虑){1,2}(?:尽早|及时|急诊|立即|尽快|限期|择期)?(?<v>手术(?:治疗|修复|切除|减压|松解|复位)?)$/dg

/** What a condition ends in. */
const condition =
  /(?:毫米|厘米|cm|mm|[级度期型])[^，]{0,6}(?:结石|骨折|肿瘤|病变|息肉|囊肿|结节|疝|痔|损伤)$|(?:者|时|的?(?:患者|病人|患儿|儿童|孩子|婴儿|宝宝|孕妇|人)|的情况下?|的话)$/
/** Words before a condition that are no part of it. */
const lead =
  /^(?:对于|针对|如果|如|若是?|当|一旦|假如|但是?|而|凡是?|其中|因此|所以|此外|[仅只]?在(?=[^，]{2,30}(?:时|情况下?)$))/
/** When or how something is done, and not with whom. */
const noCondition =
  /(?:以下|下列|上述)情况|^(?:[轻重]症?|严重|较重|较轻|病重)者$|^(?:对于?|针对)?[此该本这][^，]{0,2}(?:患者|病人|患儿)$|^有的(?:患者|病人)$|^由于|病情(?:比较|较为?)?(?:严重|重)的?(?:患者|者|病人)$|^(?:[^，]{0,6}(?:治疗|手术|用药|服药|必要|需要|急性期|发作|同|平|此|届|临|有|术中|术后|术前|急诊|使用|检查|确诊|诊断|选择|症状明显|症状严重|条件允许|患者|病人)(?:时|者|后)|[早晚中]期(?:患者|病人|者)?|(?:多数|大多数|部分|少数|一般|所有|绝大多数|大部分|本病|该病|此类|这类|这些|其他|普通|大多|对|对于|因此|所以|有些|很多)?的?(?:患者|病人|患儿|孕妇|儿童|人))$|是否|有无|适用|确诊患者|手术治疗|能否|吗|[？?]|你|您/

/** What a drug or procedure is indicated in, as the text says whom it is to be used in. */
export function* findConditions(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, graded)) yield* named(cue)
  yield* headed(page)
  for (const pattern of [calls, given, operate, first]) for (const cue of cuesOf(page, pattern)) yield* indicated(cue)
}

/** '（1）观察：直径<1 cm者，每年复查': whom the means is for that an item on treatment is headed with. */
function* headed(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, label, clauses, section, heading } = passage
    const clause = clauses[1]
    const type = label && (label.type ?? typeOf(label.text))
    if (heading || section !== 'treatment' || !label || !type || !means.has(type) || !clause) continue
    if (!isFirstSaid(passage, label) || !saysWhom(passage, clause)) continue
    const subject = { type, text: label.text, span: inPage(block, label.span) }
    const claim = claimOf(wholeClause(passage, clause), {
      property: 'indication',
      subject,
      value: { start: clause.start, end: clause.end },
    })
    if (claim) yield claim
  }
}

const isFirstSaid = ({ clauses }: Passage, { span }: Label): boolean =>
  clauses[0] !== undefined && clauses[0].start <= span.start && /[：:]/.test(clauses[0].mark)

function saysWhom(passage: Passage, clause: TopicClause): boolean {
  const { block, clauses } = passage
  const text = block.text.slice(clause.start, clause.end)
  const next = clauses[2]
  if (clause.mark !== '，' || !next || !bounded.test(text) || noCondition.test(text)) return false
  // '手术：…者，可行P': the means is P.
  return !chooses.test(block.text.slice(next.start, next.end)) && !isNarrative(passage, clause)
}

const chooses = /^则?(?:可|应|宜|需|建议|首选)[^，]{0,4}(?:行|做|选|用|给予|首选)/
const means: ReadonlySet<string> = new Set(['procedure', 'drug', 'device'])
/** A number with a bound, and those who have it. */
const bounded = /^(?!.*(?:禁|慎|忌|不宜|不能|停|用于|适合))[^，。；：]{0,20}[<>≤≥＜＞\d][^，。；：]{1,20}者$/

function* indicated(cue: Cue): Generator<Claim> {
  const { block } = cue.passage
  const span = conditionOf(cue)
  if (!span) return
  for (const place of listMembers(block.text, cue.value, { types: ['procedure', 'drug'] })) {
    const text = block.text.slice(place.start, place.end)
    const subject = { type: typeOf(text) ?? ('procedure' as const), text, span: inPage(block, place) }
    const claim = claimOf(cue, { property: 'indication', subject, value: span })
    if (claim) yield claim
  }
}

/** The grade that the clause opens with is what each drug is for that it closes with. */
function* named(cue: Cue): Generator<Claim> {
  const { block } = cue.passage
  const text = block.text.slice(cue.cue.start, cue.value.start)
  const length = text.search(/(?:应|可以?|宜|推荐|首选|建议){1,2}(?:选择|选用|选|使用|用|给予|首选|应用|采用|口服)$/)
  if (length < 3) return
  const value = { start: cue.cue.start, end: cue.cue.start + length }
  for (const place of listMembers(block.text, cue.value, { types: ['procedure', 'drug'] })) {
    const name = block.text.slice(place.start, place.end)
    const subject = { type: typeOf(name) ?? ('procedure' as const), text: name, span: inPage(block, place) }
    const claim = claimOf(cue, { property: 'indication', subject, value })
    if (claim) yield claim
  }
}

const longest = 48

/** The condition before the call, in its own clause or the one before; undefined where none is stated. */
function conditionOf({ passage: { block, clauses }, clause, cue }: Cue): Span | undefined {
  const own = cue.start > clause.start
  const before = own ? { start: clause.start, end: cue.start, mark: '，' } : clauses[clause.index - 1]
  if (before?.mark !== '，') return undefined
  const text = block.text.slice(before.start, before.end)
  if (!condition.test(text) || noCondition.test(text)) return undefined
  const start = before.start + leadLength(text)
  const tail = /(?:时|的话|的情况下?)$/.exec(text)
  const end = before.end - (tail?.[0].length ?? 0)
  const length = end - start
  return length < (text.endsWith('者') ? 3 : 4) || length > longest ? undefined : { start, end }
}

function leadLength(text: string): number {
  // '对X效果不好的患者' keeps its preposition: it belongs to the quality.
  const found = lead.exec(text)
  return found?.[0].length ?? 0
}
