import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import type { Clause } from '../../text/sentences.ts'
import { isTerm, typeOf } from '../terms.ts'
import { topicTypes } from '../topic.ts'
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
/** The head of an item has at most so many characters. */
export const longestHead = 16

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
