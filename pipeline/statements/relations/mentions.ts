import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import type { Clause } from '../../text/sentences.ts'
import { isBesideDrug } from '../drugs/beside.ts'
import { drugsIn, isDrugClass, unknownDrug } from '../drugs/mentions.ts'
import type { PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { isMereHead, isTerm, typeOf } from '../terms.ts'
import { leadingTerm, topicTypes } from '../topic.ts'
import type { Names } from './names.ts'
import { pointsBack } from './openings.ts'
import { trimSubject } from './trim.ts'

/** A thing that a clause names as what it or the next one is about; the span is in the block's text. */
export interface Mention {
  readonly span: Span
  readonly type: TermType
}

const reach = 40

/** The term that a clause opens with. */
export function leadingMention(block: PageBlock, clause: Clause, names: Names): Mention | undefined {
  const { text } = block
  const { start } = trimSubject(text, clause)
  const opening = withMark(text, start, clause)
  const found = leadingTerm(opening, names) ?? (stage.in(block) ? stagedTerm(opening) : undefined)
  if (!found) return undefined
  const span = { start, end: start + found.length }
  // '肌内注射，每次…' tells a route of what was named before.
  const isRoute = found.type === 'procedure' && /(?:注射|滴注|给药|用药)$/.test(text.slice(span.start, span.end))
  return isRoute || isMereHead(text.slice(span.start, span.end).replace(graded, ''))
    ? undefined
    : { span, type: found.type }
}

/** How bad it is, before what is no name by itself: 严重损伤. */
const graded = /^(?:严重|轻微|轻度|中度|重度|明显|局部|广泛)的?/

/** What may stand between a disease and its verb. */
const stage = new Sought(
  /的?(?:早期|晚期|初期|中期|后期|末期|急性期|慢性期|活动期|恢复期|缓解期|一旦|若不|若未|如不|如未|病人|患儿|病情)/,
)

/** 'D早期多无症状': the disease before a word of stage. */
function stagedTerm(opening: string): { length: number; type: TermType } | undefined {
  const at = opening.search(stage.pattern)
  return at > 1 && isTerm(opening.slice(0, at), ['disease']) ? { length: at, type: 'disease' } : undefined
}

/** The beginning of a clause, with the mark behind it where it is short. */
function withMark(text: string, start: number, { end, mark }: Clause): string {
  if (end - start > reach) return text.slice(start, start + reach)
  return text[end] === mark ? text.slice(start, end + 1) : text.slice(start, end) + mark
}

const treated = new Sought(/治疗([^，。；：（(的]{2,20}?)(?=[（(]|比|的|$)/)

/** 'P治疗X' names the disease X. */
export function treatedMention(block: PageBlock, clause: Clause): Mention | undefined {
  const found = treated.in(block) ? treated.pattern.exec(block.text.slice(clause.start, clause.end)) : null
  if (!found || !isTerm(found[1] as string, ['disease'])) return undefined
  const start = clause.start + found.index + 2
  return { span: { start, end: start + (found[1] as string).length }, type: 'disease' }
}

const leadsTo =
  /(?:(?:警惕|提防|当心|小心)(?:是否有|有无)?|(?:可以?|会|易|能|(?<![异正失反经])常|可能|并|而)(?:出现|发生|并发|合并|发展为|发展成|引起|导致|形成|继发))([^，。；：、]{2,16}?)(?:（[^（）]{1,30}）)?$/
const gives =
  /(?:药物有|药物包括|可用|选用|使用|服用|口服|外用|外涂|注射|给予)(?:\d[\d.]{0,4}%)?([^，。；：、]{2,16}?)(?:（[^（）]{1,30}）)?$/
/** 'D等生物制剂' given to patients: what the sentences after it speak of. */
const given = new Sought(/(?:可用|可使用|可选用|选用|可给予|给予)([^，。；：、]{2,12}?)等[^，。；：、]{2,10}$/)
/** '首选P', '适合做P'. */
const chosen = new Sought(
  /(?:首[选推]|可选|适合做?|宜行|可行|宜做|可做|加用|改用|换用|联用)([^，。；：、（）]{3,14}?)(?:治疗)?(?:（[^（）]{1,20}）)?$/,
)
/** '应行P': the operation is what is spoken of from there on. */
const operated = new Sought(
  /(?:^|应|可以?|需|宜|需要|必须|建议|者|时|后|再|先|则|一般|多|的)(?:尽早|及时|考虑|先|再)?(?:行|做|选|选用|改行|采用|施行)([\u4e00-\u9fff]{3,20}(?:术|碎石|封堵|套扎|消融|切除|置换|疗法))(?:（[^（）]{1,20}）)?$/,
)
const goesOn = new QuickPattern(
  /(?:可以?(?:抑|促|缓|减|改|阻|增|降|舒|放|有|帮)|能够?|有助于|具有|是|为最|多见于|好发于|常见于|表现为|主要表现|临床表现|多发生|又称|也称|大?多数|大多(?!发)|一般|部分)/,
)

/** '各种原因引起的X，如A、B'. */
const ofCauses = /(?:原因|因素)(?:所)?(?:引起|所致|导致|造成)的([^，。；：、]{2,16})$/
const forExample = new QuickPattern(/(?:比如|例如|如(?![果何下])|包括|常见于)/)

/** '要警惕X，应立即…': what is done next is done about X. */
const suspects = /(?:警惕|怀疑|考虑|疑似|当心)(?:是否有|有无|为|是|发生|出现)?([^，。；：、]{2,24})$/
const calledFor = new QuickPattern(/(?:应|须|需|要|宜|必须|立即|立刻|马上|尽快|及时|尽早|必要时|给予|予)/)

/** '导致眼压升高，表现为…' goes on about what has brought it. */
const ofState = /(?:[升增]高|增加|下降|降低|减少|增多|缺乏|不足|紊乱|失调|异常|受[损压]|减退|缺血|水肿|充血|损[伤害])$/

/** 'X可出现Y，是…', '药物有D，可…': what the next clause is about. */
export function followedMention(text: string, clause: Clause): Mention | undefined {
  if (clause.mark !== '，') return undefined
  const calls = calledFor.testAt(text, clause.end + 1)
  const content = text.slice(clause.start, clause.end)
  const explained = forExample.testAt(text, clause.end + 1) ? ofCauses.exec(content) : null
  if (!calls && !explained && !goesOn.testAt(text, clause.end + 1)) return undefined
  const found = explained ?? (calls ? suspects.exec(content) : (leadsTo.exec(content) ?? gives.exec(content)))
  const name = found?.[1] ?? ''
  if (!found || !isTerm(name, ['disease', 'drug']) || ofState.test(name)) return undefined
  const start = clause.start + found.index + found[0].lastIndexOf(name)
  return { span: { start, end: start + name.length }, type: typeOf(name) as TermType }
}

/** '可使用D等…': the drug that patients are given is what is spoken of from there on. */
export function givenMention(block: PageBlock, clause: Clause): Mention | undefined {
  if (!(given.in(block) || chosen.in(block) || operated.in(block))) return undefined
  const content = block.text.slice(clause.start, clause.end)
  const found =
    given.pattern.exec(content) ??
    (/[，。；]/.test(clause.mark) ? chosen.pattern.exec(content) : null) ??
    operated.pattern.exec(content)
  const name = found?.[1] ?? ''
  if (!found || !isTerm(name, ['drug', 'procedure'])) return undefined
  const start = clause.start + found.index + found[0].indexOf(name)
  return { span: { start, end: start + name.length }, type: typeOf(name) as TermType }
}

/** 'D 0.9 g', 'D，每次1枚': a drug that is given in a dose. */
const dosed = new Sought(
  /(?<=[\u4e00-\u9fff）)])\s?\d[\d.,～~–-]{0,9}\s?(?:mg|μg|ug|g|m[lL]|IU|U|万单位|单位|毫克|微克|克|毫升|片|粒|枚|袋|支|丸|滴|喷)(?![a-zA-Z\u4e00-\u9fff]{0,2}[岁龄组])|，(?=(?:每[次日天晚周]|一[次日天]|口服|外用|早晚|睡前))/g,
)

/** How far behind a clause the dose runs on that begins in it. */
const farthestDose = 24

/** The drug whose dose a clause tells: what clauses without a subject go on about. */
export function dosedMention(block: PageBlock, clause: Clause): Mention | undefined {
  if (!dosed.in(block)) return undefined
  const { text } = block
  const begin = Math.max(0, clause.start - 1)
  dosed.pattern.lastIndex = clause.start - begin
  const found = dosed.pattern.exec(text.slice(begin, clause.end + farthestDose))
  const at = found ? begin + found.index : clause.start
  if (at > clause.end || at - clause.start < 2) return undefined
  const from = Math.max(clause.start, at - 24)
  const [last] = drugsIn(text, from, at).slice(-1)
  const drug = last?.end === at ? last : unknownDrug(text, from, at)
  if (!drug || isBesideDrug(text, drug)) return undefined
  return !isDrugClass(text.slice(drug.start, drug.end)) ? { span: drug, type: 'drug' } : undefined
}

/** '骨质疏松是其主要原因', 'A是B的常见病因': whose cause, sign or remedy the thing before the verb is. */
const belongs = new Sought(
  /(?:是|为|属于?)(?:引起|导致|造成|诱发)?(其|本病|该病|此病|[^，。；：的最]{2,16}?(?:的|(?=最)))(?:最|较|主要|常见|重要|首要|直接|根本|独立|多见|典型|唯一|常见的|主要的){0,3}(?:原因|病因|诱因|因素|并发症|表现|症状|体征|后果|结局|前驱表现|类型|继发改变)/,
)

/** The disease of which the clause says that something else is its cause or sign; null where words point back to it. */
export function ownerMention(block: PageBlock, clause: Clause): Mention | null | undefined {
  const found = belongs.in(block) ? belongs.pattern.exec(block.text.slice(clause.start, clause.end)) : null
  if (!found) return undefined
  const owner = found[1] as string
  const name = owner.replace(/的$/, '')
  if (pointsBack.test(name)) return null
  if (!isTerm(name, ['disease'])) return undefined
  const start = clause.start + found.index + found[0].indexOf(owner)
  return { span: { start, end: start + name.length }, type: 'disease' }
}

/** Words that give a thing its name, or tell the asker what it is; the name stands after them. */
const named = new Sought(
  /((?:即为|即可诊断为|(?<!误|院|曾)(?:被|可|检查)?(?:确诊|诊断)(?:为|患上?了?|患有)|(?:患者|[您你他她]|先生|女士)?(?:很?可能|疑似|应该是?)(?:已经)?(?:患上?了|患有)|(?:患者|病人|男性|女性|岁)患有|(?:最可能的?|初步|临床)诊断(?:应该?)?是|^(?:[您你](?:这)?(?:应该|可能)?)?(?:(?:从|根据|按|结合|看)[^，。；：]{1,12}?)?(?:首先|初步|基本|应该?|还是)?考虑(?:为|是|得了|患有)|(?<![也又俗亦别统]被?|[医床术]上)(?:称为|称之为|称作|叫做)|(?:^|就)叫(?!做)|^(?:多为|多是|多半是|往往是)(?=[^，。；：]{4,})|^(?:要|应该?|需)?(?:当心|警惕|小心)|(?<![也又俗亦别])叫(?![声醒喊唤做])|[你您](?:这|这个|的情况)?(?:可能|应该|考虑|属于|就)?(?:是|为)))([^，。；：或（(]{2,24})/,
)

/** How a doctor's answer opens. */
const answers = new Sought(/^(?:答|A\s?\d{0,2}|回答|医生|[您你]好)/)
/** 'X的可能性大', '这是X的特点', '多半是X', '说明有X': what an answer judges. */
const judged =
  /^(?:答[:：]?)?(?:只能说|估计|看来|首先|应该|考虑|更像)?(?<most>[^，。；：]{2,16}?)的?可能性(?:比较|较|很|最|更)?大$|^(?:这|这些|您?这种情况)(?:就|都|应该|多半)?是(?<shown>[^，。；：的]{2,16})的(?:典型)?(?:特点|表现|症状|信号|征象)$|(?:^(?:多半|应该|大概|估计|看来|听起来|看起来)?(?:就?是|像是|属于)|说明有|提示有)(?<told>[^，。；：]{2,16})$/

/** The illness that a doctor's answer finds. */
function judgedMention(block: PageBlock, clause: Clause): Mention | undefined {
  if (!answers.in(block)) return undefined
  const { most, shown, told } = judged.exec(block.text.slice(clause.start, clause.end))?.groups ?? {}
  const name = (most ?? shown ?? told ?? '').replace(/（[^（）]{1,12}）/, '')
  const at = name === '' ? -1 : block.text.indexOf(name, clause.start)
  if (at < 0 || !isTerm(name, ['disease'])) return undefined
  return { span: { start: at, end: at + name.length }, type: 'disease' }
}

/** '…，称为X' and '您这是X'. */
export function calledMention(block: PageBlock, clause: Clause): Mention | undefined {
  const { text } = block
  const called = named.in(block) ? named.pattern.exec(text.slice(clause.start, clause.end)) : null
  if (!called) return judgedMention(block, clause)
  const from = clause.start + called.index + (called[1] as string).length
  const span = trimSubject(text, { start: from, end: clause.start + called.index + called[0].length })
  const written = text.slice(span.start, span.end)
  return isTerm(written, topicTypes) ? { span, type: typeOf(written) as TermType } : undefined
}

/** The clause behind says what the thing just named is. */
export const goesOnAboutIt: RegExp = /^[，。；]\s?(?:它|该术|该法|该药|此法|此术|该手术|这种|这是|是(?!否))/
