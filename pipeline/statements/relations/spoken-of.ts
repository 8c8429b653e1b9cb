import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { isBesideDrug } from '../drugs/beside.ts'
import { drugsIn, isDrugClass } from '../drugs/mentions.ts'
import { isDrugName } from '../drugs/names.ts'
import { regimensIn } from '../drugs/regimens.ts'
import { clausesIn, drugBefore } from '../drugs/spoken.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Topic } from '../topic.ts'
import { topicAt } from './barred-names.ts'
import type { Passage, TopicClause } from './passages.ts'

/** What is given to patients or done with them. */
export const given: readonly TermType[] = ['drug', 'procedure', 'device', 'test']

/** Whether another drug is named behind a ； since. */
const isPast = (since: string): boolean => {
  const at = since.lastIndexOf('；')
  return at >= 0 && drugsIn(since, at + 1, since.length).length > 0
}

/** What a clause goes on about that does not name it: the drugs that its sentence doses last, else what is spoken of. */
export function spokenOf(page: Page, passage: Passage, clause: TopicClause): readonly Topic[] {
  const { block, sentence } = passage
  const dosed = regimensIn(block).findLast(
    ({ drugs: [first], dose, frequency }) =>
      first &&
      (dose ?? frequency) &&
      first.start >= sentence.start &&
      first.end <= clause.start &&
      !isPast(block.text.slice(first.end, clause.start)) &&
      !isBesideDrug(block.text, first),
  )
  if (dosed) return dosed.drugs.map((one) => topicAt(block, one, 'drug'))
  const by = block.block.content.start
  const topic = clause.topics.find(({ type }) => given.includes(type))
  const inBlock = topic !== undefined && topic.span.start >= by && topic.span.end <= by + block.text.length
  const done = inBlock && (topic.type === 'procedure' || topic.type === 'device')
  if (done && topic.span.start >= by + sentence.start) return [topic]
  const own = clausesIn(block, sentence).find(({ end }) => end === clause.end)
  const drug = own && drugBefore(page, block, own)
  if (drug) return [{ type: 'drug', text: drug.text, span: drug.span }]
  const stands = topic && (done || passage.before.some(({ text }) => text === topic.text))
  return topic && (stands || (inBlock && isLastDrug(block, topic, clause))) ? [topic] : []
}

/** Whether no other drug has been named since. */
function isLastDrug({ text, block }: PageBlock, topic: Topic, { start }: TopicClause): boolean {
  const drugs = drugsIn(text, topic.span.end - block.content.start, start).map((one) => text.slice(one.start, one.end))
  return topic.type === 'drug' && drugs.every((name) => isDrugClass(name) || name.includes(topic.text))
}

/** The drug that its own sentence, or the one before, speaks of; a drug for an illness that is named since has not caused it. */
export function drugsOver(page: Page, passage: Passage, clause: TopicClause): readonly Topic[] {
  const { block, sentence } = passage
  const by = block.block.content.start
  const since = clause.topics.find(({ span }) => span.start < by + clause.start || span.start >= by + clause.end)
  if (since && since.type !== 'drug' && since.span.start >= by + sentence.start) return []
  return spokenOf(page, passage, clause).filter(
    ({ type, text, span }) =>
      type === 'drug' &&
      text.length > 1 &&
      !text.endsWith('药物') &&
      (isDrugName(text) || /[A-Za-z]/.test(text) || span.start - by < 8) &&
      (standsOver(block, span) || (block.headings.length === 1 && isTitled(block, text))) &&
      isNear(passage, clause, span.start - by),
  )
}

/** 该药 on a page whose title names it. */
const isTitled = ({ headings: [title] }: PageBlock, name: string): boolean =>
  title?.block.level === 1 && title.text.includes(name)

/** Whether a name stands in a block or in a heading over it, and not in another paragraph. */
export const standsOver = ({ block, headings }: PageBlock, { start, end }: Span): boolean =>
  [block, ...headings.map((heading) => heading.block)].some((one) => start >= one.start && end <= one.end)

/** Named in the sentence, or in a heading or label, or right before. */
const isNear = ({ sentence, block }: Passage, { index }: TopicClause, at: number): boolean =>
  at < 0 || at >= sentence.start || (index === 0 && sentence.start - at < 120 && at < block.text.length)
