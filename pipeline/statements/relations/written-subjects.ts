import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm, type Topic } from '../topic.ts'
import type { Cue } from './cues.ts'

/** A bracket behind a name. */
export const bracket: RegExp = /（[^（）]{1,40}）|\([^()]{1,40}\)/

/** The terms that stand before the verb with other words. */
export function opened(cue: Cue, span: Span, types: readonly TermType[]): Topic[] {
  const both = coordinated(cue, span, types)
  if (both.length > 0) return both
  const ahead = leading(cue, span, types)
  return ahead ? [ahead] : []
}

/** The term that the clause opens with, where only adverbs part it from the verb. */
function leading(cue: Cue, span: Span, types: readonly TermType[]): Topic | undefined {
  const { text } = cue.passage.block
  const found = leadingTerm(text.slice(span.start, span.end), cue.passage.names)
  if (!found || !types.includes(found.type)) return undefined
  const rest = text.slice(span.start + found.length, span.end).replace(bracket, '')
  if (/^治疗/.test(rest)) return termAt(cue, { start: span.start, end: span.start + found.length })
  if (
    rest.length > 14 ||
    /^的|[，；：、]|与|和|不|未|无|并发症|病因|原因|症状|表现|检查|经过|根据/.test(rest) ||
    mentions(rest, [...types, 'disease', 'procedure', 'drug'])
  )
    return undefined
  return termAt(cue, { start: span.start, end: span.start + found.length })
}

/** A time of life, or how long, before a disease is when it stands, and no part of its name. */
const timeOfLife =
  /^(?:约|近)?\d{1,3}(?:\.\d)?[%％](?:以上)?的|^(?:长期的?|持续的?)(?!状态)|^(?:胚胎|胎儿|婴儿|婴幼儿|幼儿|儿童|青春|成年|老年|围生|新生儿)期的?/

/** The term written there, without a time of life before it and a bracket behind it. */
export function termAt(cue: Cue, written: Span): Topic {
  const { block } = cue.passage
  const life = timeOfLife.exec(block.text.slice(written.start, written.end))?.[0].length ?? 0
  const bare = isTerm(block.text.slice(written.start + life, written.end))
  const span = bare ? { start: written.start + life, end: written.end } : written
  const text = block.text.slice(span.start, span.end)
  const open = text.search(/[（(]/)
  const { names } = cue.passage
  const named = text.slice(0, open)
  const end = open > 1 && (isTerm(named) || names.has(named)) ? span.start + open : span.end
  const name = block.text.slice(span.start, end)
  return {
    type: names.get(name) ?? typeOf(name) ?? 'disease',
    text: name,
    span: inPage(block, { start: span.start, end }),
  }
}

function coordinated(cue: Cue, span: Span, types: readonly TermType[]): Topic[] {
  const text = cue.passage.block.text.slice(span.start, span.end)
  const found = /^([^与和及、]{2,20})(?:与|和|以及|及|、)([^与和及、]{2,20})$/.exec(text)
  if (!found || !isTerm(found[1] as string, types) || !isTerm(found[2] as string, types)) return []
  const middle = span.start + (found[1] as string).length
  return [
    termAt(cue, { start: span.start, end: middle }),
    termAt(cue, { start: span.end - (found[2] as string).length, end: span.end }),
  ]
}

/** Whether a term of one of `types` ends somewhere in the text. */
export function mentions(text: string, types: readonly TermType[]): boolean {
  for (let end = 2; end <= text.length; end++) {
    const type = typeOf(text.slice(Math.max(0, end - 8), end))
    if (type && type !== 'anatomy' && types.includes(type)) return true
  }
  return false
}
