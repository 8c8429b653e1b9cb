import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { drugsNamed } from '../drugs/spoken.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { topicAt } from './barred-names.ts'
import { bidAt, bids, isConditionOf, isSequel } from './bids.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { isHeaded, isOnDeed } from './items.ts'
import { anotherSince, shunsAnother } from './other-drugs.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

const sought = new Sought(/[切不勿避注监应需须要宜忌密定严请别得禁当小留慎才只最尽记先停复查每及立马赶随快暂缓摇减]/)

/** What to mind with the drug, procedure or device that is spoken of: clauses that bid or forbid. */
export function* findAdvice(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page))
    if (sought.in(passage.block) && isRead(passage)) yield* advicesIn(page, passage)
}

const isRead = (passage: Passage): boolean =>
  !passage.heading &&
  !isListed(passage) &&
  (passage.section === undefined || open.has(passage.section)) &&
  !passage.block.text.includes('→')

function* advicesIn(page: Page, passage: Passage): Generator<Claim> {
  let last: TopicClause | undefined
  for (const clause of passage.clauses) {
    const goesOn = last?.mark === '，' && last.index === clause.index - 1 && goesOnWith(passage, clause)
    const claim = goesOn ? undefined : adviceIn(page, passage, clause)
    last = claim || goesOn ? clause : undefined
    if (claim) yield claim
  }
}

/** Items and paragraphs under a heading on what to mind are read as lists. */
const isListed = (passage: Passage): boolean =>
  isOnDeed(passage) ||
  (passage.block.block.kind === 'item' && (passage.section === 'precaution' || passage.section === 'preparation'))

/** '不要再加，马上去急诊': the second clause belongs to the first. */
const goesOnWith = ({ block }: Passage, { start, end }: TopicClause): boolean => isSequel(block.text.slice(start, end))

/** Other sections state their own property in such clauses. */
const open: ReadonlySet<string> = new Set([
  'precaution',
  'preparation',
  'treatment',
  'characteristic',
  'adverse-effect',
])

const [shortest, longest] = [4, 44]
/** What people wrongly do is told, and not bid. */
const isMistake = /误区|误以为|总觉得|有人说|很多人|有些人|错误/
const sentenceOf = ({ block, sentence }: Passage): string => block.text.slice(sentence.start, sentence.end)
/** Those who must not have it are a property of their own. */
const barred =
  /(?:者|患者|病人|孕妇|的人?|儿童|[孕哺][^，]{0,4}期)[^，]{0,12}(?:不宜|不可|不能|不要|不应|禁止|别|勿|不)(?:再)?(?:使用|服用|用|吃|喝|打|戴|做|贴|灸|泡)(?:本品|该药|它)?$|者不宜[^，]{0,16}$|禁用|禁忌|慎用|禁止使用/

function adviceIn(page: Page, passage: Passage, clause: TopicClause): Claim | undefined {
  const { block } = passage
  const text = block.text.slice(clause.start, clause.end)
  // A paragraph that breaks off ends in half a word.
  if (clause.mark === '' && block.block.kind === 'paragraph' && clause.end === block.text.length) return undefined
  if (text.length > longest || /[：:]/.test(clause.mark) || isMistake.test(sentenceOf(passage))) return undefined
  if (!(bids(text) || isAllowed(passage, text)) || barred.test(text) || isNarrative(passage, clause)) return undefined
  const lead = /^(?:因此|所以|故|但是?|另外|此外|同时|且|并且?|而|不过)(?!时)/.exec(text)?.[0].length ?? 0
  const value: Span = { start: lead > 0 ? clause.start + lead : conditionStart(passage, clause, text), end: clause.end }
  if (value.end - value.start < shortest) return undefined
  const subject = mindedWith(page, passage, clause, value)
  if (!subject) return undefined
  return claimOf(wholeClause(passage, clause, value), { property: 'precaution', subject, value })
}

/** '术后2天可下床': what a sentence on the time after an operation allows. */
const isAllowed = (passage: Passage, text: string): boolean =>
  allowed.test(text) && /^(?:手?术后|出院后|拆线后)/.test(sentenceOf(passage))
const allowed =
  /^(?:手?术后|出院后|拆线后)?第?\d{1,2}[～~—-]?\d{0,2}\s?(?:小时|天|日|周|个?月|年)(?:以?内|后|起)?方?可(?:以)?[^，]{0,8}(?:下床|进食|饮水|洗澡|淋浴|负重|行走|活动|坐起|翻身|开车|上班)/

/** '若出现皮疹，须立即停药' begins with its condition. */
function conditionStart({ block, clauses }: Passage, clause: TopicClause, text: string): number {
  const before = clauses[clause.index - 1]
  return before?.mark === '，' && isConditionOf(block.text.slice(before.start, before.end), text)
    ? before.start
    : clause.start
}

/** The drug that the clause names; else what the block or its heading is on; else the operation or drug that was spoken of. */
function mindedWith(page: Page, passage: Passage, clause: TopicClause, value: Span): Topic | undefined {
  const text = passage.block.text.slice(clause.start, clause.end)
  const over = standsUnder(passage)
  const named =
    over?.type === 'drug' && taken.test(text)
      ? undefined
      : (drugIn(page, passage, clause) ?? (value.start < clause.start ? drugIn(page, passage, value) : undefined))
  if (named) return named
  if (over?.type === 'test' && !aboutTest.test(text)) return undefined
  if (over && !anotherSince(passage, over) && !shunsAnother(text, over) && !namesAnother(page, passage, clause, over))
    return over
  return over?.type === 'drug' ? undefined : spokenOf(passage, clause, text)
}

/** '术后…' after an operation was named in the block; a drug that the block names, where the clause is about taking it. */
function spokenOf({ block, sentence }: Passage, { topics }: TopicClause, text: string): Topic | undefined {
  const { start } = block.block.content
  const operation = topics.find(({ type }) => type === 'procedure')
  if (operation && /^(?:术|手术)[后前中]/.test(text) && operation.span.start >= start && isSubject(operation.text))
    return operation
  const drug = topics.find(({ type }) => type !== 'test' && type !== 'symptom')
  if (drug?.type !== 'drug' || drug.span.start < start || shunsAnother(text, drug)) return undefined
  const inSentence = drug.span.start >= start + sentence.start && !mild.test(text)
  const isOne = isSubject(drug.text) && (drug.text.length > 3 || !isDrugClass(drug.text)) && !anyKind.test(drug.text)
  return isOne && (inSentence || taking.test(text)) ? drug : undefined
}

/** When an examination is minded. */
const aboutTest = /前|后|当[天日]|期间|时|空腹|憋|禁|停/
/** Such advice may be meant against the disease. */
const mild = /^(?:[^，]{0,4})(?:避免|注意|不要|[别勿]|及时|立[即刻]|马上|尽[快早])/
const anyKind = /^(?:药物|[\u4e00-\u9fff]?药)$|药物$/
/** Words of taking a drug. */
const taking = /用药|服药|服用|使用|停药|减量|给药|空腹|小剂量|餐[前后]|饭[前后]|吃药|打针|注射部位|漱口/

/** 吃头孢期间别喝: said of what the page is on. */
const taken = /^(?:正在|在)?(?:服用?|吃|用过?|使用)[^，]{2,16}(?:的|者|期间|时)/
/** What patients do with their other drugs about an operation or an examination. */
const around = /停|照[吃常]|告诉|告知|[先请]?问|换/

/** Whether the sentence speaks of another drug before or in the clause. */
function namesAnother(page: Page, { block, sentence }: Passage, clause: TopicClause, over: Topic): boolean {
  const done = over.type === 'procedure' || over.type === 'test'
  if (done && around.test(block.text.slice(clause.start, clause.end))) return false
  const from = over.type === 'drug' ? sentence.start : clause.start
  return drugsNamed(page, block, { start: from, end: clause.end }).some(({ start, end }) => {
    const name = block.text.slice(start, end)
    return !over.text.includes(name) && !name.includes(over.text) && (over.type === 'drug' || !isDrugClass(name))
  })
}

/** 酒千万别和D一起喝; 与D同服 is said of another drug. */
const isBeside = (before: string): boolean =>
  /^(?:[^，]{0,6}[酒奶茶]|咖啡|果汁|饮料|西柚汁?|柚子)[^，]{1,8}[与和同跟]$/.test(before)
/** 避免使用D: forbids D itself. */
const takes = /(?:[用吃服打喝]|使用|服用|应用|选用|给予|予|加|口服|注射)$/

/** The one drug that a clause names before it bids, or that is stopped or taken in it. */
function drugIn(page: Page, { block }: Passage, clause: Span): Topic | undefined {
  const at = bidAt(block.text.slice(clause.start, clause.end))
  const drugs = drugsNamed(page, block, clause).filter(
    ({ start, end }) => end - start > 3 || !isDrugClass(block.text.slice(start, end)),
  )
  const [drug] = drugs
  if (!drug || new Set(drugs.map(({ start, end }) => block.text.slice(start, end))).size > 1) return undefined
  const before = block.text.slice(clause.start, drug.start)
  const after = block.text.slice(drug.end, clause.end)
  const own =
    drug.end - clause.start <= at &&
    (before === '' || /(?:的|者|人|时|后|前|期间?|当天|病人|患者)$/.test(before)) &&
    !/[与和同跟]$/.test(before)
  const taken = takes.test(before) && /^(?:的|者|时|期间|前|后|治疗)/.test(after)
  const stopped = /(?:停|减|撤)(?:掉|用)?$/.test(before)
  if (!(own || taken || stopped || isBeside(before)) || !isNamed(block, drug)) return undefined
  return topicAt(block, drug, 'drug')
}

/** No name of any drug, and no half of a longer word. */
const isNamed = ({ text }: PageBlock, { start, end }: Span): boolean =>
  end - start > 1 && !/药物|制剂$|^(?:药|激素)$/.test(text.slice(start, end))

const types: ReadonlySet<string> = new Set(['drug', 'procedure', 'device', 'test'])
/** Advice on how to live, which is meant against the disease: '饮食方面，不要…'. */
const everyday = /^(?:在?(?:饮食|生活|起居|作息|日常生活|排便|睡眠|情绪)(?:方面|上|中|调理|习惯)?[，：]|平时|日常|平日)/
/** What a study compares, and nothing that one is told to mind. */
const compared = /联合|对比|与|和|及/
/** Names with a word of talk in them are half a clause. */
const talk = /了|[我你您]|怎|吗|什么|如何|^的|的$|乱|们|步走|至少|立即|指出|再加|^练完|[者其]/
const general =
  /^(?:(?:维持|巩固|序贯|联合|初始|抢救|支持|综合|对症)?治疗|手术治疗|药物治疗|护理|休息|运动|锻炼|训练|检查|饮食|[\u4e00-\u9fff]?药|[\u4e00-\u9fff]{2}药物)$/

/** The drug, procedure, device or test that a label opens the block with, or that a heading over it or the title names. */
function standsUnder({ before, block, label }: Passage): Topic | undefined {
  if (everyday.test(block.text)) return undefined
  const { type, text = '', span } = label ?? {}
  if (span && (type === 'drug' || type === 'procedure' || type === 'device') && typeOf(text))
    return isSubject(text) ? topicAt(block, span, type) : undefined
  const [main] = before
  if (!main || !types.has(main.type) || !isSubject(main.text) || !isHeaded(block, main)) return undefined
  return main.type === 'drug' && /药$/.test(main.text) ? undefined : main
}

const isSubject = (name: string): boolean => !talk.test(name) && !compared.test(name) && !general.test(name)
