import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'
import { isTerm } from '../terms.ts'

const person = /(?:者|人|人群|患者|病人|妇女|孕妇|产妇|女性|儿童|婴幼?儿|新生儿|[发急活][\u4e00-\u9fff]{1,2}期)$/

/** The groups that a phrase names: 'A及B病人' is two where each is a group or a disease by itself, else one. */
export function groupMembers(text: string, span: Span): Span[] {
  const parts = splitOutside(text, span, '、及和')
  const each = parts.map((part) => text.slice(part.start, part.end))
  const split = parts.length > 1 && each.every((part) => person.test(part) || isTerm(part, ['disease', 'symptom']))
  return split ? parts : [span]
}
