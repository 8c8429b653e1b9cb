import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import { anaphor } from '../tables/relation-words.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm, type Topic } from '../topic.ts'
import type { Cue } from './cues.ts'
import { trimSubject } from './trim.ts'

const pointsBack = new RegExp(`^(?:${anaphor})$`)
const bracket = /（[^（）]{1,40}）|\([^()]{1,40}\)/

/** What conditions and places end in: a clause that opens with one goes on about the topic. */
const circumstance = /(?:时|者|后|处|内|上|下|侧|期|例|情况)$/

export interface SubjectOptions {
  readonly types: readonly TermType[]
  /** A place or a condition before the verb leaves the topic in force. */
  readonly loose?: boolean
}

/** The latest topic of one of `types`. */
export function topicOf(topics: readonly Topic[], types: readonly TermType[]): Topic | undefined {
  return topics.find(({ type }) => types.includes(type))
}

/**
 * Whom a cue speaks of: the term before the verb, both of 'A与B', the topic where the words before the verb point back or are
 * missing; nothing where they are something else.
 */
export function subjectsOf(cue: Cue, { types, loose = false }: SubjectOptions): Topic[] {
  const { block } = cue.passage
  const keep = (part: string) => isTerm(part, types)
  const span = trimSubject(block.text, cue.subject, keep)
  const written = block.text.slice(span.start, span.end).replace(bracket, '')
  const topic = topicOf(cue.clause.topics, types)
  if (pointsBack.test(written)) return topic ? [topic] : []
  if (written === '') return topic && !hasOtherSubject(cue) ? [topic] : []
  if (isTerm(written, types)) return [termAt(cue, span)]
  const pair = coordinated(cue, span, types)
  if (pair.length > 0) return pair
  const aside = loose && written.length <= 20 && !mentions(written, types)
  return aside &&
    topic &&
    (circumstance.test(block.text.slice(span.start, cue.subject.end)) || typeOf(written) === 'anatomy')
    ? [topic]
    : []
}

const verb =
  /是|为(?!主)|可|能|会|有(?!机)|无|不|常|多|都|也|在|将|从|由|被|已|未|需|应|把|使|因|很|较|更|容易|逐渐|出现|表现|导致|引起|发生|造成|影响|进行/

/**
 * Whether an earlier clause of the sentence opens with a subject that is no known term: then a clause without a subject of its
 * own goes on about that, and of the topic it says nothing.
 */
function hasOtherSubject({ passage, clause }: Cue): boolean {
  const { clauses, block } = passage
  for (let i = clauses.indexOf(clause) - 1; i >= 0; i--) {
    const before = clauses[i]
    if (!before || /[。；：:;]/.test(before.mark)) return false
    const text = block.text.slice(before.start, before.end)
    if (opensWithTerm(text)) return false
    if (/^(?:若|如果).*者$/.test(text)) return true
    const opening = trimSubject(text, { start: 0, end: Math.max(0, text.search(verb)) })
    const word = text.slice(opening.start, opening.end)
    if (opening.end <= opening.start && text.search(verb) >= 0) continue
    return text.search(verb) >= 0 ? isOther(word) : !isTerm(text) && !circumstance.test(text)
  }
  return false
}

const opensWithTerm = (clause: string): boolean => {
  const { start } = trimSubject(clause, { start: 0, end: clause.length })
  return leadingTerm(`${clause.slice(start)}，`) !== undefined
}

const isOther = (word: string): boolean =>
  !pointsBack.test(word) &&
  typeOf(word.replace(bracket, '')) === undefined &&
  !circumstance.test(word) &&
  !/[，的]$/.test(word)

function termAt(cue: Cue, span: Span): Topic {
  const { block } = cue.passage
  const text = block.text.slice(span.start, span.end)
  const open = text.search(/[（(]/)
  const end = open > 1 && isTerm(text.slice(0, open)) ? span.start + open : span.end
  const name = block.text.slice(span.start, end)
  return { type: typeOf(name) ?? 'disease', text: name, span: inPage(block, { start: span.start, end }) }
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
