import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { inPage, type PageBlock } from '../page.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { leadingMention, type Mention, ownerMention } from './mentions.ts'
import type { Names } from './names.ts'

/** '…，胰腺出血坏死，…': an illness that is all of a clause amid others is one of what they tell. */
const isListed = (text: string, { end }: Span, clause: Span & { readonly mark: string }): boolean =>
  (/[，,]/.test(text.charAt(clause.start - 1)) ||
    listLabel.test(text.slice(Math.max(0, clause.start - 5), clause.start))) &&
  (end === clause.end ? clause.mark === '，' : endsCauses.test(text.slice(end, clause.end)))

/** '症状：痛经，…' */
const listLabel = /(?:症状|表现|体征|[并合][发并]症|不良反应|副作用)[：:]$/

/** What ends a list of causes behind its last member. */
const endsCauses =
  /^(?:等)?(?:多种|诸多)?(?:因素|原因)?(?:密切)?(?:有关|相关|所致|(?:所|而)?(?:引起|导致|造成|诱发))的?$/

/** Names so general that they stand for one of their kinds. */
const general =
  /^(?:结石|骨折|肿瘤|囊肿|息肉|溃疡|感染|结节|脱位|损伤|肌瘤|坏死|出血|病变|血肿|脓肿|梗死|栓塞|中毒|贫血|癌|瘤)$/

/** What follows something that brings on another. */
export const bringsOn: RegExp =
  /^(?:等[^，。；]{0,4})?(?:所|均|都|也)?(?:可能|可以?|会|能|易|容易|常|往往){0,2}(?:导致|引起|引发|造成|诱发|所致)/

const isIllness = ({ type }: { readonly type: TermType }): boolean => type === 'disease' || type === 'symptom'

const topicAt = (block: PageBlock, { span, type }: Mention): Topic => ({
  type,
  text: block.text.slice(span.start, span.end),
  span: inPage(block, span),
})

/** What is spoken of, latest first, one a type, and with which topics the block at hand opened. */
export class SpokenTopics {
  topics: Topic[] = []
  /** What a block's later sentences mention in passing does not carry over to the next block. */
  opening: Topic[] = []
  /** What the prose of a page without headings began with, or of a question on it. */
  first: readonly Topic[] = []

  /** Nothing but these is spoken of any more. */
  reset(topics: readonly Topic[]): void {
    this.topics = [...topics]
    this.opening = this.topics
  }

  push(topic: Topic): void {
    this.topics = [topic, ...this.topics.filter(({ type }) => type !== topic.type)]
  }

  open(topic: Topic): void {
    this.push(topic)
    this.opening = this.topics
  }

  /** Whether a general word stands for the illness that is spoken of: 肿瘤 for 骨巨细胞瘤, 骨折 for 跟骨骨折. */
  private isShort(name: string): boolean {
    const topic = general.test(name) ? this.topics.find((one) => one.type === 'disease') : undefined
    if (!topic || topic.text.length <= name.length) return false
    return topic.text.endsWith(name) || (name === '肿瘤' && /[瘤癌]$/.test(topic.text))
  }

  /** Whether 'X可引起…' tells where what is spoken of already comes from: the next paragraph goes back to that. */
  isCause(text: string, mention: Mention): boolean {
    const { end } = mention.span
    return isIllness(mention) && bringsOn.test(text.slice(end, end + 12)) && this.opening.some(isIllness)
  }

  /** Whether a name is that of a kind of what is spoken of: '…，称为代谢性肝硬化' on a page on 肝硬化. */
  hasKind(name: string): boolean {
    return this.opening.some(({ type, text }) => type === 'disease' && name.length > text.length && name.endsWith(text))
  }

  /** Something that the block at hand alone is about. */
  pass(block: PageBlock, mention: Mention): void {
    this.push(topicAt(block, mention))
  }

  /** @param opens whether the block goes on about it */
  name(block: PageBlock, { span, type }: Mention, opens: boolean): void {
    if (type === 'disease' && this.isShort(block.text.slice(span.start, span.end))) return
    const topic = topicAt(block, { span, type })
    const isItem = block.block.kind === 'item' && block.block.ordinal === undefined
    if (!isItem && (opens || (type === 'disease' && !this.opening.some((one) => one.type === type)))) this.open(topic)
    else this.push(topic)
    const begins = block.block.kind === 'paragraph' && block.headings.length === 0
    if (begins && this.first.length === 0 && this.opening[0] === topic) this.first = [topic]
  }
}

/** 'D患者禁用' speaks of what they must not have. */
const barring =
  /(?:禁用|慎用|忌用|不宜(?:使用|服用|应用))$|^[^，]{2,12}(?:病人|患者|患儿|的人|者)(?:不要|不能|不可|别|不宜|慎|禁|应避免|避免|要先|须先)/

/** 'D患者禁用', '抗凝治疗、P者慎用' speak of what such people must not have. */
const isOfBarred = (type: TermType, words: string): boolean =>
  barring.test(words) && (type === 'disease' || /(?:者|患者|病人|人群)(?:应|须|均|需)?[禁慎忌不]/.test(words))

/** '布洛芬：': a drug whose name is all of a clause before what is told of it. */
function namedAlone({ text }: PageBlock, { start, end, mark }: Span & { readonly mark: string }): Mention | undefined {
  if (mark !== '：' || end - start > 16 || !isTerm(text.slice(start, end), ['drug'])) return undefined
  return { span: { start, end }, type: 'drug' }
}

/** The term with which a clause goes on about itself: the one that it opens with, or the illness whose cause or sign that is. */
export function subjectMention(
  block: PageBlock,
  clause: Span & { readonly mark: string },
  names: Names,
): Mention | undefined {
  const leading = leadingMention(block, clause, names) ?? namedAlone(block, clause)
  if (!leading || isOfBarred(leading.type, block.text.slice(clause.start, clause.end))) return undefined
  if (leading.type === 'disease' && isListed(block.text, leading.span, clause)) return undefined
  const owner = leading.type === 'disease' || leading.type === 'symptom' ? ownerMention(block, clause) : undefined
  return owner === undefined ? leading : (owner ?? undefined)
}
