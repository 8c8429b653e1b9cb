import type { Span } from '../../span.ts'
import { inPage, Kept, type Page } from '../page.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { topicOf } from './ellipsis.ts'
import type { Passage, TopicClause } from './passages.ts'
import type { SignClause } from './sign-clauses.ts'

/** A stretch of the passage's block as a disease. */
export const diseaseAt = ({ block }: Passage, span: Span): Topic => ({
  type: 'disease',
  text: block.text.slice(span.start, span.end),
  span: inPage(block, span),
})

/** '…的疾病': what kind of thing it is. */
const mereKind =
  /的|(?:[升增]高|下降|降低|异常|减退|受压|[织管膜经]损伤|缺血|水肿|充血)$|^(?:[\u4e00-\u9fff]{0,3}疾病|病变|炎症|感染|肿瘤|炎症反应|皮肤病|传染病|综合征|不良反应|过敏反应)$/
const likeDisease = /(?:样反应|综合征|型|证|[湿痰实虚风寒][热寒火湿]|[气血阴阳肾脾肝肺心]虚|血瘀|气滞)$/

/** Whether a name is that of one disease, or of a syndrome or pattern that the lexicon does not know. */
export const isDiseaseName = (text: string, { names }: Passage): boolean =>
  !mereKind.test(text) && (isTerm(text, ['disease']) || names.get(text) === 'disease' || likeDisease.test(text))

/** Whom the clause names, or the label of its block. */
export function subjectOf(passage: Passage, { subject, clause }: SignClause): Topic | undefined {
  const { block } = passage
  if (!subject) {
    const label = labelOver(passage)
    return label && clause.start > label.start ? kindOf(passage, label) : undefined
  }
  const written = block.text.slice(subject.start, subject.end)
  if (/^(?:本病|此病|该病)$/.test(written)) return topicOf(passage.before, ['disease'])
  return /^[前后]者$/.test(written) ? pointed(passage, clause, written) : diseaseAt(passage, subject)
}

const itemMark = /[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]/
const kindHead = /^(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])\s?([^，。；：（）]{2,12})(?:（[A-Za-z]{2,6}）)?$/d

/** The kind whose item the sentence begins, or of which its block tells; none where another item has begun since. */
function labelOver({ block, label, sentence, clauses }: Passage): Span | undefined {
  const [first] = clauses
  const head = first && /[：:]/.test(first.mark) ? kindHead.exec(block.text.slice(first.start, first.end)) : null
  const at = head?.indices?.[1]
  if (first && at && kindName.test(head?.[1] ?? '')) return { start: first.start + at[0], end: first.start + at[1] }
  if (!label || !(label.type === 'disease' || kindName.test(label.text))) return undefined
  // A later sentence that opens with another disease is about that.
  const other = first?.topics.find(({ type }) => type === 'disease')
  const opens = other !== undefined && other.span.start - block.block.content.start >= sentence.start
  if (opens && sentence.start > label.span.end) return undefined
  return itemMark.test(block.text.slice(label.span.end, sentence.start + 4)) ? undefined : label.span
}

const kindName = /(?:[ⅠⅡⅢⅣ一二三四轻中重]度|[^类]型|[ⅠⅡⅢⅣ早中晚]期)$/

/** What a label names: a kind that has no name of its own is spoken of as the disease. */
function kindOf(passage: Passage, span: Span): Topic {
  const named = diseaseAt(passage, span)
  return (/型$/.test(named.text) && topicOf(passage.before, ['disease'])) || named
}

/** 后者 is the disease that the clause before names last. */
function pointed(passage: Passage, { index }: TopicClause, written: string): Topic | undefined {
  const before = passage.clauses[index - 1]
  if (!before || written === '前者') return undefined
  const last = /[同与和跟于是据为]([\u4e00-\u9fff]{2,16}?)(?:相反|不同|鉴别|区别|区分|相似|混淆)?$/d.exec(
    passage.block.text.slice(before.start, before.end),
  )?.indices?.[1]
  const span = last && { start: before.start + last[0], end: before.start + last[1] }
  return span && isDiseaseName(passage.block.text.slice(span.start, span.end), passage)
    ? diseaseAt(passage, span)
    : undefined
}

/** '浅Ⅱ度：', '寒凝血瘀型：', '眼带状疱疹：'. */
export const isKind = ({ label }: Passage): boolean =>
  label !== undefined && (label.type === 'disease' || kindName.test(label.text))

/** What the passage is about, where that is a disease and nothing else was named since. */
export function topicAt(page: Page, passage: Passage, { clause }: SignClause): Topic | undefined {
  const { before, block } = passage
  const topic = topicOf(clause.topics, ['disease'])
  if (!topic || !isAtHand(page, passage, topic)) return undefined
  const { start } = block.block.content
  const later = clause.topics.slice(0, clause.topics.indexOf(topic))
  const other = later.some(({ type, span }) => (type === 'drug' || type === 'procedure') && span.start >= start)
  const ofOther = before[0] !== undefined && before.every(({ type }) => type !== 'disease')
  return other || ofOther ? undefined : topic
}

const namedAgain = new Kept((_: Page) => new Map<string, boolean>())

/** Whether a page has a name twice; looked for once a name. */
function isNamedAgain(page: Page, name: string): boolean {
  const told = namedAgain.of(page)
  const again = told.get(name) ?? page.text.split(name, 3).length > 2
  told.set(name, again)
  return again
}

/** So short a page speaks of one thing. */
const shortPage = 3000

/** Whether a disease is named in the block or in a heading over it, or is what a page without sections begins with and, if it is long, speaks of again. */
function isAtHand(page: Page, { block }: Passage, topic: Topic): boolean {
  const within = ({ start, end }: Span): boolean => topic.span.start >= start && topic.span.end <= end
  if (within(block.block.content)) return true
  if (block.headings.some((one) => within(one.block.content) || one.text.includes(topic.text))) return true
  const opens = page.blocks.find((one) => one.article === block.article && one.block.kind === 'paragraph')
  return (
    opens !== undefined &&
    within(opens.block.content) &&
    (page.text.length < shortPage || isNamedAgain(page, topic.text))
  )
}
