import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { topicOf } from './ellipsis.ts'
import type { Passage, TopicClause } from './passages.ts'

const means = ['drug', 'procedure', 'device'] as const
const ofOther = /^(?:合并|并发|伴有?|证实|确诊|出现|发生|怀疑|疑似|继发|发展为)(?:为|有|了)?/
/** What is given for a value that is out of its range treats that, and not the disease at hand. */
const measured = /^(?:血[糖钾钠钙压镁]|Hb|血红蛋白|白蛋白|INR|血小板|氧合)/
const whomEnd = /(?:发作|严重|明显|剧烈)?(?:者|时|的|后|的?患者|的?病人)$/

/** The disease that a remedy is for: the one that its condition names, else the one that the passage is about. */
export function treatedOf(passage: Passage, clause: TopicClause, cue: Span, whom: Span | undefined): Topic | undefined {
  const main = mainDisease(passage, clause, cue)
  if (!whom) return main && bare(main)
  const { block } = passage
  const text = block.text.slice(whom.start, whom.end)
  const opened = ofOther.exec(text)?.[0].length ?? 0
  const named = text.slice(opened).replace(whomEnd, '')
  if (isNoIllness(named)) return undefined
  const from = named.lastIndexOf('的') + 1
  const told = leading.exec(named)?.[1] ?? ''
  if (isTerm(told, ['disease']))
    return topicAt(block, { start: whom.start + opened, end: whom.start + opened + told.length })
  if (!isTerm(named.slice(from), ['disease', 'symptom']) || deed.test(named))
    return opened > 0 ? undefined : main && bare(main)
  const own = topicAt(block, { start: whom.start + opened + from, end: whom.start + opened + named.length })
  return weighed(passage, own, main)
}

/** Of the illness that a condition names and the one at hand, the one that is treated. */
function weighed({ before }: Passage, own: Topic, main: Topic | undefined): Topic | undefined {
  if (own.type === 'disease') return main && byWay.test(own.text) ? bare(main) : own
  return main ? bare(main) : topicOf(before, ['disease']) ? undefined : own
}

const isNoIllness = (named: string): boolean =>
  (isTerm(named, means) && !/[不没未无]/.test(named)) || measured.test(named)

/** '口服中毒' on a page on one poison: how it came about. */
const byWay = /^(?:口服|吸入|误服|皮肤接触|经皮)/
/** '中间综合征发生呼吸肌无力': whose sign it is. */
const leading = /^([\u4e00-\u9fffA-Za-z]{3,12}?)(?:发生|出现|发作)/

/** The disease that a heading names, that a page without headings opens with, or that the block itself has named. */
function mainDisease(passage: Passage, { topics }: TopicClause, cue: Span): Topic | undefined {
  const { block, before, sentence } = passage
  const main = topicOf(before, ['disease']) ?? topicOf(before, ['symptom'])
  const ofPage = main && isOfPage(block, main) ? main : undefined
  const near = namedIn(block, topics)
  const headed = labelled(passage, near)
  if (headed) return headed
  const told = near && nearDisease(passage, near, main, cue)
  if (told) return told.topic
  return ofPage && isLast(block, sentence.start, cue.start, ofPage) ? ofPage : undefined
}

/** '急性胆囊炎：…': the disease that the block is headed with, unless the sentence at hand is about another. */
function labelled({ block, label, sentence }: Passage, near: Topic | undefined): Topic | undefined {
  if (label?.type !== 'disease' || label.span.start > 6) return undefined
  const { start } = block.block.content
  const other = near && near.span.start >= start + Math.max(sentence.start, label.span.end)
  return other ? undefined : topicAt(block, label.span)
}

/** The disease that the block itself names, or the sign that it opens with. */
function namedIn(block: PageBlock, topics: readonly Topic[]): Topic | undefined {
  const own = topicOf(topics, ['disease']) ?? topics.find((one) => one.type === 'symptom' && opensBlock(block, one))
  return own && own.span.start >= block.block.content.start ? own : undefined
}

/** What the disease that the block names makes of the question; undefined where the page's disease decides. */
function nearDisease(passage: Passage, near: Topic, main: Topic | undefined, cue: Span): { topic?: Topic } | undefined {
  const { block, sentence } = passage
  const { start } = block.block.content
  const ofPage = main !== undefined && isOfPage(block, main)
  if (ofPage && main.text.endsWith(near.text)) return { topic: main }
  if (near.span.start >= start + sentence.start || opensBlock(block, near)) {
    const topic = nearest(passage, near, main, cue)
    return topic ? { topic } : {}
  }
  // '荨麻疹' in the title, '慢性荨麻疹' in the answer.
  if (main && near.text.endsWith(main.text)) return { topic: near }
  if (ofPage) return undefined
  return isLast(block, near.span.end - start, cue.start, near) ? { topic: near } : {}
}

/** The disease that the sentence or block names; who has it and must not have one thing is given another against the main disease. */
function nearest({ block }: Passage, near: Topic, main: Topic | undefined, cue: Span): Topic | undefined {
  const from = near.span.end - block.block.content.start
  if (main && isOfPage(block, main) && /不[能宜可]|禁/.test(block.text.slice(from, cue.start))) return main
  return isLast(block, from, cue.start, near) ? near : undefined
}

/** '3.6 感染性坏死　…', '②肾绞痛：…': what the block opens with is what it is about. */
const opensBlock = ({ text, block }: PageBlock, { span }: Topic): boolean =>
  /^[\d.\s（）()、①-⑳【]*$/.test(text.slice(0, span.start - block.content.start)) &&
  /^[　：。】，]/.test(text.slice(span.end - block.content.start))

/** How far down a page without headings, or whose title asks what it is, the disease is named that all of it is about. */
const opening = 60
const introduction = 400

const isOfPage = ({ headings }: PageBlock, { span }: Topic): boolean =>
  headings.length === 0
    ? span.start < opening
    : (span.start < introduction && (headings[0]?.block.level !== 1 || /[？?]/.test(headings[0].text))) ||
      headings.some(({ block: { content } }) => content.start <= span.start && span.end <= content.end)

const anyDisease =
  /[\u4e00-\u9fffA-Za-z]{1,12}(?:(?<![消抗])炎|病(?![人例情程史因变房区])|症(?![状])|综合征|癌|瘤|感染|休克|中毒|衰竭|结石|梗死|出血|血栓|骨折|贫血|梗阻|高血压|糖尿|哮喘|癫痫|畸形|坏死|硬化|溃疡)/g

/** No name of a disease holds such a verb. */
const deed = /^[防抗治查怕补]|^[a-z][)）]|后仍|适用|用于|纠正|控制|确认|治疗|引起|输血|可能|缓解/

const ofAny = /(?:肿瘤|瘤体|疾病|[本该此]病|病变|恶性病)$/

/** Whether no other disease is named between two places of a block. */
function isLast({ text }: PageBlock, from: number, to: number, { text: name }: Topic): boolean {
  if (/引起|导致|所致|造成|不[能宜可]|禁/.test(text.slice(from, to)) || deed.test(name)) return false
  return matchesOf(anyDisease, text.slice(from, to)).every(
    ({ 0: other }) => other.includes(name) || name.includes(other.slice(-2)) || ofAny.test(other),
  )
}

/** '妊娠期的痔': what stands before the last 的 says whose or when. */
function bare(topic: Topic): Topic {
  const from = topic.text.lastIndexOf('的') + 1
  const text = topic.text.slice(from)
  return from > 0 && (isTerm(text, ['disease']) || text.length === 1)
    ? { ...topic, text, span: { start: topic.span.start + from, end: topic.span.end } }
    : topic
}

function topicAt(block: PageBlock, span: Span): Topic {
  const text = block.text.slice(span.start, span.end)
  return { type: typeOf(text) ?? 'disease', text, span: inPage(block, span) }
}
