import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { isCase } from '../drugs/given.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { isMereHead, isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { isHedged } from './assertion.ts'
import { claimOf } from './claims.ts'
import { isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { type Giving, givingsIn } from './remedies.ts'

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
  /预防|麻醉|围手术|围术|禁忌|注意|不良|副作用|方法|资料|对象|结果|误区|药理|说明书|术前|术后|操作|步骤|病例|检查|诊断|鉴别|护理|康复|摘要/

/** What bars a remedy or keeps something away. */
const barred =
  /不宜|禁[用止忌]|忌[用]?|慎用|避免|不[能可应得要建推]|无需|不必|停[用药]|勿|过量|预防|以防|防止|过敏|研究|本组|对照|动物|试验组|是否|能否|[？?]|误[用服]|滥用/

/** What the clauses of a page give: the disease that is treated with it, and whom it is for. */
export function* findRemedies(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, section, heading } = passage
    if (heading || (section !== undefined && elsewhere.has(section)) || isCase(block)) continue
    if (section !== 'treatment' && block.headings.some((one) => one.block.level !== 1 && otherHeading.test(one.text))) continue
    for (const clause of passage.clauses) yield* clauseClaims(passage, clause)
  }
}

function* clauseClaims(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { block, names, section } = passage
  if (clause.end - clause.start > 120) return
  const text = block.text.slice(clause.start, clause.end)
  if (barred.test(text)) return
  const givings = givingsIn(block.text, clause, names)
  if (givings.length === 0 || isNarrative(passage, clause)) return
  for (const giving of givings) {
    const whom = conditionOf(passage, clause, giving)
    if (section !== 'treatment' && !giving.sure && !whom) continue
    yield* treatmentClaims(passage, clause, giving, whom)
  }
}

function* treatmentClaims(passage: Passage, clause: TopicClause, giving: Giving, whom: Span | undefined): Generator<Claim> {
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

const ofOther = /^(?:合并|并发|伴有?|证实|确诊|出现|发生|怀疑|疑似|继发|发展为)(?:为|有|了)?/
const whomEnd = /(?:发作|严重|明显|剧烈)?(?:者|时|的|后|的?患者|的?病人)$/

/** The disease that a remedy is for: the one that its condition names, else the one that the passage is about. */
function treatedOf(passage: Passage, clause: TopicClause, cue: Span, whom: Span | undefined): Topic | undefined {
  const main = mainDisease(passage, clause, cue)
  if (!whom) return main
  const { block } = passage
  const text = block.text.slice(whom.start, whom.end)
  const opened = ofOther.exec(text)?.[0].length ?? 0
  const named = text.slice(opened).replace(whomEnd, '')
  if (!isTerm(named, ['disease', 'symptom'])) return main
  const own = topicAt(block, { start: whom.start + opened, end: whom.start + opened + named.length })
  if (own.type === 'disease') return own
  return main ?? own
}

/** The disease that a heading names, that a page without headings opens with, or that the block itself has named. */
function mainDisease(passage: Passage, { topics }: TopicClause, cue: Span): Topic | undefined {
  const { block, before, sentence } = passage
  const main = topicOf(before, ['disease'])
  const own = topicOf(topics, ['disease'])
  const { start } = block.block.content
  const near = own && own.span.start >= start ? own : undefined
  if (near && near.span.start >= start + sentence.start) return isLast(block, near.span.end - start, cue.start, near) ? near : undefined
  if (main && isOfPage(block, main)) return isLast(block, sentence.start, cue.start, main) ? main : undefined
  return near && isLast(block, near.span.end - start, cue.start, near) ? near : undefined
}

/** How far down a page without headings the disease is named that all of it is about. */
const opening = 60

const isOfPage = ({ headings }: PageBlock, { span }: Topic): boolean =>
  headings.length === 0
    ? span.start < opening
    : headings.some(({ block: { content } }) => content.start <= span.start && span.end <= content.end)

const anyDisease =
  /[\u4e00-\u9fffA-Za-z]{1,12}(?:炎|病(?![人例情程史因变房区])|症(?![状])|综合征|癌|瘤|感染|休克|中毒|衰竭|结石|梗死|出血|血栓|骨折|贫血|梗阻|高血压|糖尿|哮喘|癫痫|畸形|坏死|硬化|溃疡)/g

/** No name of a disease holds such a verb. */
const deed = /纠正|控制|确认|治疗|引起|输血|可能|缓解/

/** Whether no other disease is named between two places of a block. */
function isLast({ text }: PageBlock, from: number, to: number, { text: name }: Topic): boolean {
  if (/(?:引起|导致|所致|造成)的?/.test(text.slice(from, to)) || deed.test(name)) return false
  return matchesOf(anyDisease, text.slice(from, to)).every(({ 0: other }) => other.includes(name) || name.includes(other.slice(-2)))
}

function topicAt(block: PageBlock, span: Span): Topic {
  const text = block.text.slice(span.start, span.end)
  return { type: typeOf(text) ?? 'disease', text, span: inPage(block, span) }
}

const condition =
  /(?:者|时|的|患者|病人|患儿|病例|无效|失败|不佳|明显|严重|厉害|剧烈|发作|以上|困难|不稳|不缓解)$|[<>≥≤＜＞]|^(?:轻|中|重|轻中|中重|极重|轻至中|中至重)度/
const noCondition = /^(?:[^，]{0,6}(?:治疗|手术|用药|必要|同|平|此|有|急诊|检查|诊断)(?:时|者|后))$|^(?:多数|大多数|部分|少数|一般|所有|本病|该病|这些|普通|对|对于)/

/** The words before the verb that say whom or when it is for, in its own clause or the one before. */
function conditionOf({ block, clauses }: Passage, { index }: TopicClause, { before }: Giving): Span | undefined {
  const last = clauses[index - 1]
  const span = before.end > before.start ? before : last?.mark === '，' ? { start: last.start, end: last.end } : undefined
  if (!span) return undefined
  const text = block.text.slice(span.start, span.end)
  if (noCondition.test(text) || text.length > 48) return undefined
  return condition.test(text) || (isTerm(text, ['disease', 'symptom']) && !isMereHead(text)) ? span : undefined
}
