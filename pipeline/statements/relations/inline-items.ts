import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import type { Clause } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { type Topic, topicTypes } from '../topic.ts'
import type { Mention } from './mentions.ts'
import type { Names } from './names.ts'

/** The code of a character that can open an item's mark: a bracket, a circled number or a digit. */
const opensMark = (code: number): boolean =>
  code === 0xff08 || code === 0x28 || (code >= 0x2460 && code <= 0x2473) || (code >= 0x30 && code <= 0x39)

const mark = /^(?:([①-⑳])|([（(][\d一二三四五六七八九十]{1,2}[）)])|(\d{1,2}[、.．](?!\d)))\s?/

/** How an item that a paragraph counts is marked, and how long its mark is; undefined where a clause opens no item. */
export function itemMark(text: string, { start, end }: Span): { kind: string; length: number } | undefined {
  if (!opensMark(text.charCodeAt(start))) return undefined
  const found = mark.exec(text.slice(start, Math.min(end, start + 6)))
  if (!found) return undefined
  return { kind: found[1] ? 'circled' : found[2] ? 'bracketed' : 'plain', length: found[0].length }
}

/** What serves for something is a means of treatment, whatever its name ends in. */
const serves = /^(?:主要|多|常)?(?:用于|适用于|适合)/
const longestHead = 16

/** The name that an item inside a paragraph opens with: '③体外冲击波碎石：…'. */
export function itemHead(text: string, clause: Clause, names: Names, section?: string): Mention | undefined {
  const lead = itemMark(text, clause)?.length ?? 0
  const span = { start: clause.start + lead, end: clause.end }
  if (lead === 0 || !/[：:]/.test(clause.mark) || span.end - span.start > longestHead) return undefined
  const name = text.slice(span.start, span.end)
  const type = names.get(name) ?? (isTerm(name, topicTypes) ? typeOf(name) : undefined)
  if (type) return { span, type }
  const means = section === 'treatment' && typeOf(name) === undefined && /^[\u4e00-\u9fff]{3,10}$/.test(name)
  return means && serves.test(text.slice(clause.end + 1, clause.end + 8)) ? { span, type: 'procedure' } : undefined
}

/** What is spoken of where the items of a paragraph begin: what one item names does not hold for the next. */
export class ItemTopics {
  private stack: Item[] = []
  /** The items that are blocks of their own, under one heading. */
  private readonly series: Item[] = []

  /** The topics with which a block opens: in a series of items the means of the item before are none of this one. */
  open({ text, block }: PageBlock, topics: readonly Topic[]): readonly Topic[] {
    this.stack = []
    if (block.kind === 'heading') this.series.length = 0
    const item = block.kind === 'paragraph' ? itemMark(text, { start: 0, end: text.length }) : undefined
    const first = item ? begun(this.series, item.kind, topics) : topics
    return first === topics ? topics : [...topics.filter(isIllness), ...first.filter((topic) => !isIllness(topic))]
  }

  /** The topics with which an item of the given kind begins; `topics` are those in force where its mark stands. */
  begin(kind: string, topics: readonly Topic[]): readonly Topic[] {
    return begun(this.stack, kind, topics)
  }
}

const isIllness = ({ type }: Topic): boolean => type === 'disease' || type === 'symptom'

interface Item {
  readonly kind: string
  readonly topics: readonly Topic[]
}

/** The topics with which the first item of the kind began; what was begun inside it is over. */
function begun(stack: Item[], kind: string, topics: readonly Topic[]): readonly Topic[] {
  const at = stack.findIndex((one) => one.kind === kind)
  if (at < 0) stack.push({ kind, topics })
  else stack.length = at + 1
  return at < 0 ? topics : (stack[at]?.topics ?? topics)
}

/** The types of the heads that are values of a section. */
const headTypes: Readonly<Record<string, readonly TermType[]>> = {
  symptom: ['symptom'],
  treatment: ['drug', 'procedure', 'device'],
}

const general = /^(?:治疗|用药|(?:口服|外用|内服|其他)?药物?|手术|其他治疗|一般治疗|对症治疗|[\u4e00-\u9fff]{2,4}治疗)$/

/** The head of an item inside a paragraph, where it is a value of the section: '（2）血尿：…' under 症状. */
export function headValue(text: string, clause: Clause, names: Names, section: string): Mention | undefined {
  const types = headTypes[section]
  const head = types && itemHead(text, clause, names, section)
  if (!head || !types.includes(head.type) || general.test(text.slice(head.span.start, head.span.end))) return undefined
  return head
}
