import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { indexOfBlock, inPage, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { numberedStart } from '../steps/lists.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { criterion, placeOf } from './criteria.ts'
import { isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { itemMark } from './inline-items.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

const sought = new Sought(/(?:以下|下列|下述|如下|指征|适应[证症])[^。；]{0,60}[：:]/)
const does =
  '(?:则|就|即|才|可以?|应该?|应当|该|要|需要?|宜|建议|考虑|推荐|必须|医生会|尽早|及时|积极|首选|适合|适宜|适用于?|最|更|尤其){1,4}(?:行(?![走动为])|做|进行|接受|选择|选用|采用|给予|使用|用)?'
/** '有下列情形之一就该开刀：', '下列病人适合关节镜修补：'. */
const called = new RegExp(
  `(?:以下|下列|下述|如下)(?:[几一任各][种个项条点类]?)?(?:情况|情形|指征|条件|表现|征象|特征|人群?|病人|患者|对象)?(?:之一|一项|任一|[^，。；：]{0,4}一[项条])?(?:的|者|时)?(?:患者|病人)?，?${does}(?<p>[^，。；：的]{2,16})$`,
  'd',
)
/** '手术指征包括：', '指征：' behind the operation. */
const indicated =
  /(?:^|[，。；：])(?<p>[^，。；：]{0,16}?)的?(?:绝对|相对|主要|常见|临床){0,3}(?:指征|适应[证症])(?:主要|一般|通常)?(?:有|包括|为|是|如下)?$/d
const barred = /不|禁|慎|暂缓|推迟|停|避免|入院|出院|转诊|就诊|就医|住院|相对/
const general = /^(?:治疗|用药|药物|检查|诊断|处理|手术指征|药物治疗|住院治疗)$/
const means = ['procedure', 'drug', 'test'] as const

/** What a line calls for that leads into a list of conditions: each item says in whom it is indicated. */
export function* indicationLists(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading || !sought.in(passage.block)) continue
    for (const clause of passage.clauses) {
      if (!/[：:]/.test(clause.mark)) continue
      const subject = calledFor(passage, clause)
      if (subject && !isNarrative(passage, clause)) yield* itemsBehind(page, passage, clause, subject)
    }
  }
}

/** The procedure, drug or test that the words before the colon call for. */
function calledFor(passage: Passage, clause: TopicClause): Topic | undefined {
  const { block, sentence } = passage
  const start = Math.max(sentence.start, clause.end - 60)
  const head = block.text.slice(start, clause.end)
  if (barred.test(head)) return undefined
  const found = called.exec(head) ?? indicated.exec(head)
  const at = found?.indices?.groups?.['p']
  if (!found || !at) return undefined
  const lead = /^(?:其|主要|本病|此时)/.exec(found.groups?.['p'] ?? '')?.[0].length ?? 0
  const named = topicAt(block, { start: start + at[0] + lead, end: start + at[1] })
  if (named) return named
  return at[1] - at[0] <= lead
    ? (topicOf(clause.topics, ['procedure', 'drug']) ?? operationIn(passage, clause))
    : undefined
}

/** '手术切除…是首选，指征：': the operation of which the sentence speaks. */
function operationIn({ block, sentence }: Passage, { start }: TopicClause): Topic | undefined {
  const at = block.text.lastIndexOf('手术', start)
  return at < sentence.start ? undefined : topicAt(block, { start: at, end: at + 2 })
}

function topicAt(block: PageBlock, span: Span): Topic | undefined {
  const text = block.text.slice(span.start, span.end)
  if (general.test(text) || !isTerm(text, means)) return undefined
  return { type: typeOf(text) ?? 'procedure', text, span: inPage(block, span) }
}

function* itemsBehind(page: Page, passage: Passage, clause: TopicClause, subject: Topic): Generator<Claim> {
  const { block } = passage
  const rest = { start: clause.end + 1, end: block.text.length }
  const items = rest.start >= rest.end ? blocksBehind(page, block) : inline(passage, rest)
  for (const { block: of, span } of items) {
    const value = criterion(of.text, span)
    if (value.end - value.start < 3 || value.end - value.start > 60) continue
    const place = placeOf({ ...passage, block: of }, { start: value.start, end: value.start }, value)
    const claim = claimOf(place, { property: 'indication', subject, value })
    if (claim) yield claim
  }
}

interface Item {
  readonly block: PageBlock
  readonly span: Span
}

/** The items in the rest of a paragraph: counted ones up to its end, others as far as semicolons part them. */
function inline({ block, sentence }: Passage, rest: Span): Item[] {
  const first = itemMark(block.text, rest)
  const parts = splitOutside(block.text, first ? rest : { ...rest, end: Math.min(rest.end, sentence.end) }, '；。;')
  const items: Item[] = []
  for (const part of parts) {
    const mark = itemMark(block.text, part)
    if (first ? mark?.kind !== first.kind : parts.length < 2) break
    items.push({ block, span: { start: part.start + (mark?.length ?? 0), end: part.end } })
  }
  return items
}

const longest = 20

/** The numbered blocks behind the line. */
function blocksBehind(page: Page, over: PageBlock): Item[] {
  const at = indexOfBlock(page, over)
  const items: Item[] = []
  for (let i = at + 1; i < Math.min(page.blocks.length, at + longest); i++) {
    const block = page.blocks[i] as PageBlock
    const start = numberedStart(block)
    if (!start || (block.block.kind !== 'item' && start.ordinal !== items.length + 1)) break
    items.push({ block, span: { start: start.rest, end: block.text.length } })
  }
  return items
}
