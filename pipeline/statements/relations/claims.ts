import type { Span } from '../../span.ts'
import type { Assertion, Claim, Qualifiers, TermType, Value, Witness } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import { inPage } from '../page.ts'
import { bareTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { endsWithDenial, isDenied, isDeniedBehind, isHedged, opensWithDenial } from './assertion.ts'
import type { Cue } from './cues.ts'
import type { Passage, TopicClause } from './passages.ts'

const deniedInside =
  /(?:不|未|没有|无法|难以|不一定)(?:会|能|可以?)?(?:增加|提高|升高|增高|加大|治疗|引起|导致|造成|诱发|发现|诊断|鉴别|预防|防止|缓解|改善)/

/** What the words before a value make of it. */
export function assertionOf({ passage, clause, cue, value }: Cue): Assertion | 'affirmed' | 'denied' {
  const { text } = passage.block
  const own = /^(?:其|可|会|能|常|易|多|一般|通常|临床|主要|典型|往往|大多|表现为)/.test(text.slice(cue.start, cue.end))
  const sequel = cue.start === clause.start && !own ? clauseBefore(passage, clause) : ''
  if (/^(?:导致|引起|引发|造成|使)/.test(text.slice(cue.start, cue.end)) && /^[^，]{2,20}?(?:是|为|指)/.test(sequel))
    return 'denied'
  const before = sequel + text.slice(clause.start, Math.max(cue.end, Math.min(value.start, clause.end)))
  if (isDenied(text.slice(clause.start, cue.start)) || opensWithDenial(text.slice(cue.end, clause.end))) return 'denied'
  // 'S并不是D的症状': the value stands before its verb.
  if (value.end < cue.end && value.start >= cue.start && endsWithDenial(text.slice(value.start, value.end)))
    return 'denied'
  if (deniedInside.test(text.slice(cue.start, cue.end))) return 'denied'
  if (value.end >= cue.end && isDeniedBehind(text.slice(Math.max(cue.end, value.end - 2), clause.end))) return 'denied'
  return isHedged(before) ? 'possible' : 'affirmed'
}

/** The clause that a clause without a subject of its own carries on; with its hedge. */
function clauseBefore({ clauses, block }: Passage, clause: TopicClause): string {
  const before = clauses[clause.index - 1]
  return before?.mark === '，' ? block.text.slice(before.start, before.end) : ''
}

export interface ClaimParts {
  readonly property: string
  readonly subject: Topic
  /** In the block's text. */
  readonly value: Span
  /** The type of an entity; a text if left out. */
  readonly type?: TermType
  readonly assertion?: Assertion
  readonly qualifiers?: Qualifiers
}

const gap = '⟦?⟧'

/** An entity is its term; what a bracket behind it says is another fact. */
function withoutBracket(text: string, { start, end }: Span): Span {
  const length = bareTerm(text.slice(start, end)).length
  return { start, end: length > 1 ? start + length : end }
}

/** The number of an item is no part of what it says: '3、C反应蛋白'. */
function withoutMark(text: string, { start, end }: Span): Span {
  const lead = itemLead.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0
  return { start: start + lead, end }
}

const itemLead = /^\s*(?:(?:\d{1,2}[、．](?!\d)|[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])\s*)?/

/** Words of statutes and offices: what they stand in is no medical term, and says nothing of one. */
const civic = new QuickPattern(
  /前款|本法|本条例|本办法|本标准|所称|责任区|应急救援|有关单位|作业单位|规定|主管|依照|依法|条例|审判|执法|消防|产权|所有权|民族|行政|违法|公民|当事人|经营者|人民政府|公安|监督检查|飞行检查|检验检测|合同|监护人|职责/,
)

/** The claim that a cue bears out; undefined where its value has a gap or nothing is left of it. */
export function claimOf(cue: Cue, parts: ClaimParts): Claim | undefined {
  const { block } = cue.passage
  const bare = withoutMark(block.text, parts.value)
  const place = parts.type ? withoutBracket(block.text, bare) : bare
  const text = block.text.slice(place.start, place.end)
  if (text.trim().length === 0 || (parts.type && text.includes(gap)) || text === parts.subject.text) return undefined
  if (parts.type && hasHalfBracket(text)) return undefined
  if (civic.test(parts.subject.text) || civic.test(text)) return undefined
  const value: Value = parts.type ? { kind: 'entity', type: parts.type, text } : { kind: 'text', text }
  const { type, text: name, span } = parts.subject
  const witnesses: Witness[] = [{ role: 'value', ...inPage(block, place) }]
  witnesses.push({ role: 'subject', ...span })
  if (cue.cue.end > cue.cue.start) witnesses.push({ role: 'cue', ...inPage(block, cue.cue) })
  return {
    ...(block.article > 1 && { article: block.article }),
    subject: { type, text: name },
    property: parts.property,
    value,
    ...(parts.qualifiers && { qualifiers: parts.qualifiers }),
    ...(parts.assertion && { assertion: parts.assertion }),
    witnesses,
  }
}

/** True where a bracket is opened and none closed, or closed before one is opened. */
function hasHalfBracket(text: string): boolean {
  const [open, close] = [text.indexOf('（'), text.indexOf('）')]
  return close < 0 ? open >= 0 : open < 0 || close < open
}
