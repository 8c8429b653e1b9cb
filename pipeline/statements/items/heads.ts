import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { insideBrackets } from '../../text/sentences.ts'
import { isHeadLine } from '../relations/labels.ts'
import type { Passage, TopicClause } from '../relations/passages.ts'
import { bareTerm } from '../terms.ts'
import { markLength } from './marks.ts'

/** What an item opens with, and where it goes on. Spans are in the block's text. */
export interface ItemHead {
  readonly passage: Passage
  readonly clause: TopicClause
  /** The head without its mark and closing colon. */
  readonly span: Span
  /** The clauses of the item's first sentence behind the head. */
  readonly rest: readonly TopicClause[]
}

const longestHead = 24

/** The heads of the items that a passage begins or holds: '1、胆石症：…', '①血尿：…', '（2）尘螨。…'. */
export function* headsIn(passage: Passage): Generator<ItemHead> {
  const { block, clauses, sentence, heading } = passage
  const { text } = block
  for (const [i, clause] of clauses.entries()) {
    const first = i === 0 && sentence.start === 0
    const mark = markLength(text.slice(clause.start, clause.start + 8))
    if (mark === 0 && !(first && block.block.kind === 'item')) continue
    const span = { start: clause.start + mark, end: headEnd(text, clause) }
    const alone = clauses.length === 1 && /[。.]?$/.test(clause.mark) && sentence.end < text.length
    const whole = first && (heading || alone)
    if (!(isLed(text, clause) || whole) || span.end - span.start > longestHead || span.end - span.start < 2) continue
    yield { passage, clause, span, rest: clauses.slice(i + 1, itemEnd(text, clauses, i + 1)) }
  }
}

/** Whether a colon stands behind the clause, and the item's text behind that or in the next paragraph. */
const isLed = (text: string, { mark, end }: TopicClause): boolean =>
  /[：:]/.test(mark) && (end < text.length - 1 || isHeadLine(text))

/** The index of the clause with which the next item begins. */
function itemEnd(text: string, clauses: readonly TopicClause[], from: number): number {
  for (let i = from; i < clauses.length; i++) {
    const { start } = clauses[i] as TopicClause
    if (markLength(text.slice(start, start + 8)) > 0) return i
  }
  return clauses.length
}

function headEnd(text: string, { start, end }: TopicClause): number {
  const { length } = bareTerm(text.slice(start, end))
  return length > 1 ? start + length : end
}

/** What joins the names of a head; the syllables of 中和, 饱和, 参与, 涉及, 普及 … join nothing. */
const joint =
  /、|以及|(?<![涉波累普危])及(?!时)|(?<![中饱缓温柔总调])和(?!缓|解)|(?<!参)与|或者?|\/(?=[\u4e00-\u9fff])/g

/**
 * The names of a head, each for itself where all of them read as names by `isName`; the whole head otherwise.
 * @param isName what counts as a name
 */
export function namesOf(text: string, head: Span, isName: (part: string) => boolean): Span[] {
  const inside = insideBrackets(text, head)
  const parts: Span[] = []
  let { start } = head
  for (const found of matchesOf(joint, text.slice(head.start, head.end))) {
    if (inside[found.index] === 1) continue
    parts.push({ start, end: head.start + found.index })
    start = head.start + found.index + found[0].length
  }
  parts.push({ start, end: head.end })
  const named = parts.filter(({ start, end }) => isName(text.slice(start, end)))
  if (parts.length > 1) return named.length === parts.length ? named : []
  return named
}
