import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
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
/** 使用D应监测…: read as what to mind with D by itself. */
const using =
  /^(?:使用|服用|应用|口服|注射|静滴)[^，]{2,14}?(?:治疗)?(?:时|期间|后|前|过程中)?(?:应当?|必须|须|需要?)(?:定期|密切|注意|严密|常规|同时){0,2}(?:监测|检测|复查|补充|警惕|避免|观察|检查)/

function adviceIn(page: Page, passage: Passage, clause: TopicClause): Claim | undefined {
  const value = adviceAt(passage, clause)
  const subject = value && mindedWith(page, passage, clause, value)
  if (!subject || isUse(passage.block.text.slice(clause.start, clause.end), subject)) return undefined
  const own = withoutName(passage, value, subject)
  return claimOf(wholeClause(passage, clause, own), { property: 'precaution', subject, value: own })
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
