import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { inPage, type PageBlock } from '../page.ts'
import type { Topic } from '../topic.ts'
import { barring, leadingMention, type Mention, ownerMention } from './mentions.ts'
import type { Names } from './names.ts'

/** '…，胰腺出血坏死，…': an illness that is all of a clause amid others is one of what they tell. */
const isListed = (text: string, { end }: Span, clause: Span & { readonly mark: string }): boolean =>
  end === clause.end && clause.mark === '，' && /[，,]/.test(text.charAt(clause.start - 1))

/** What is spoken of, latest first, one a type, and with which topics the block at hand opened. */
export class SpokenTopics {
  topics: Topic[] = []
  /** What a block's later sentences mention in passing does not carry over to the next block. */
  opening: Topic[] = []

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

  /** @param opens whether the block goes on about it */
  name(block: PageBlock, { span, type }: Mention, opens: boolean): void {
    const topic = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
    if (opens || (type === 'disease' && !this.opening.some((one) => one.type === type))) this.open(topic)
    else this.push(topic)
  }
}

/** 'D患者禁用', '抗凝治疗、P者慎用' speak of what such people must not have. */
const isOfBarred = (type: TermType, words: string): boolean =>
  barring.test(words) && (type === 'disease' || /(?:者|患者|病人|人群)(?:应|须|均|需)?[禁慎忌不]/.test(words))

/** The term with which a clause goes on about itself: the one that it opens with, or the illness whose cause or sign that is. */
export function subjectMention(
  block: PageBlock,
  clause: Span & { readonly mark: string },
  names: Names,
): Mention | undefined {
  const leading = leadingMention(block, clause, names)
  if (!leading || isOfBarred(leading.type, block.text.slice(clause.start, clause.end))) return undefined
  if (leading.type === 'disease' && isListed(block.text, leading.span, clause)) return undefined
  const owner = leading.type === 'disease' || leading.type === 'symptom' ? ownerMention(block, clause) : undefined
  return owner === undefined ? leading : (owner ?? undefined)
}
