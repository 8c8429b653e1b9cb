import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { Kept, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import type { Topic } from '../topic.ts'
import { bars, bids, isBareHelp, isConditionOf, isSequel, opensBid } from './bids.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { isOnDeed } from './items.ts'
import { mindedWith } from './minded-with.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

const sought = new Sought(/[切不勿避注监应需须要宜忌密定严请别得禁当小留慎才只最尽记先停复查每及立马赶随快暂缓摇减]/)

/** What to mind with the drug, procedure or device that is spoken of: clauses that bid or forbid. */
export function* findAdvice(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page))
    if (sought.in(passage.block) && isRead(passage)) yield* advicesIn(page, passage)
}

/** '测血压→吸氧→转诊': a chart in a line. */
const isChart = new Kept(({ text }) => text.includes('→'))

const isRead = (passage: Passage): boolean =>
  !passage.heading &&
  !isListed(passage) &&
  (passage.section === undefined || open.has(passage.section)) &&
  !isChart.of(passage.block)

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
/** 使用D应监测…: read as what to mind with D by itself. */
const using =
  /^(?:使用|服用|应用|口服|注射|静滴)[^，]{2,14}?(?:治疗)?(?:时|期间|后|前|过程中)?(?:应当?|必须|须|需要?)(?:定期|密切|注意|严密|常规|同时){0,2}(?:监测|检测|复查|补充|警惕|避免|观察|检查)/

function adviceIn(page: Page, passage: Passage, clause: TopicClause): Claim | undefined {
  const value = adviceAt(passage, clause)
  const subject = value && mindedWith(page, passage, clause, value)
  if (!subject || isUse(passage.block.text.slice(clause.start, clause.end), subject)) return undefined
  const own = withoutName(passage, value, subject)
  if (!isAboutIt(passage, value, subject) || noAdvice.test(passage.block.text.slice(own.start, own.end)))
    return undefined
  return claimOf(wholeClause(passage, clause, own), { property: 'precaution', subject, value: own })
}

/** What is taken, given, measured or told the doctor: what is minded with a drug, and with nothing else. */
const ofDrug =
  /[服用停给换吃补喷贴滴打注]药|[说要马上]停|规律服|药(?:物|量|液|片|瓶|时)|服用|使用|口服|注射|滴注|剂量|用量|加量|减量|增减|疗程|漏[服用打]|补[服用]|监测|复查|检测|测|检查[^，]{0,8}(?:功能|血|尿|肝|肾)|查|化验|INR|血[压糖钾钠脂象常药]|肝|肾|同[服用]|合用|联[用合]|空腹|餐|饭|睡前|冷[藏冻]|避光|摇匀|保存|嚼|掰|碾|吞|酒|葡萄柚|西柚|驾|开车|机械|日晒|阳光|防晒|避孕|妊娠|怀孕|孕妇|哺乳|遵[循从]?医|医[生师]|药师|就[医诊]|皮疹|过敏|针头|笔芯|注射部位|轮[换流]|漱口|小剂量/
/** When the deed is minded: after an operation, before an examination. */
const atDeed =
  /^(?:[^，]{0,8}?(?:手?术[前后中当]|出院后|拆线[前后]|检查[前后中]|治疗[前后期]|麻醉[前后]|穿刺[前后]|化疗期间|放疗期间|植入后|置入后|拔管后)|佩戴|戴)/
/** A drug that is minded is a drug's name; a class, food or drink is minded with others. */
const noDrug = /^(?:酒精|药物|激素|疫苗|药膏|软膏|抗生素|滴眼液)$|^\d/

/** What says nothing of its own, and what forbids the whole. */
const noAdvice =
  /^(?:无论|不管|\d(?![\d～~.-]|\s?(?:[个天日周月年次小片粒]|分钟)))|注意事项|^(?:应当?|要)?避免使用$|(?:禁止|禁忌)(?:应用|使用|服用)?$/

/** Whether what is minded is said of the thing, and not of the illness or of life at large. */
const isAboutIt = (passage: Passage, { start, end }: Span, { type, text }: Topic): boolean => {
  const words = passage.block.text.slice(start, end)
  if (noAdvice.test(words)) return false
  return type === 'drug' ? ofDrug.test(words) && !noDrug.test(text) : atDeed.test(sentenceOf(passage))
}

/** What a clause bids or forbids, with the case in which it does; undefined where it does neither. */
function adviceAt(passage: Passage, clause: TopicClause): Span | undefined {
  const { block } = passage
  const text = block.text.slice(clause.start, clause.end)
  // A paragraph that breaks off ends in half a word.
  if (clause.mark === '' && block.block.kind === 'paragraph' && clause.end === block.text.length) return undefined
  if (text.length > longest || /[：: ]/.test(clause.mark) || text.startsWith('【')) return undefined
  if (!(bids(text) || isAllowed(passage, text)) || bars(text) || using.test(text)) return undefined
  if (isMistake.test(sentenceOf(passage)) || isNarrative(passage, clause)) return undefined
  const lead = /^(?:因此|所以|故|但是?|另外|此外|同时|且|并且?|而|不过)(?!时)/.exec(text)?.[0].length ?? 0
  const start = lead > 0 ? clause.start + lead : conditionStart(passage, clause, text)
  const isWhole = clause.end - start >= shortest && !block.text.startsWith('【', start)
  return isWhole && !(start === clause.start && isBareHelp(text)) ? { start, end: clause.end } : undefined
}

/** 必须使用D: when it is given. */
function isUse(text: string, { text: name }: Topic): boolean {
  const at = text.indexOf(name)
  return (
    at > 0 &&
    /(?:应该?|须|必须|需要?|要)(?:立即|及时|尽早|长期)?(?:使用|应用|选用|加用|改用|用|打|吃)$/.test(text.slice(0, at))
  )
}

/** 'D当天停': the name is no part of what is minded. */
function withoutName({ block }: Passage, { start, end }: Span, { text }: Topic): Span {
  const from = block.text.startsWith(text, start) ? start + text.length : start
  return from > start && end - from >= shortest - 1 && opensBid(block.text.slice(from, end))
    ? { start: from, end }
    : { start, end }
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
