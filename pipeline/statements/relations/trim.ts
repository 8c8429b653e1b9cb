import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { CharacterSet, firstCharacters, lastCharacters } from '../../text/quick.ts'
import { wordBefore } from '../boundaries.ts'
import { leadBeforeSubject, leadBeforeValue, tailAfterSubject, tailAfterValue } from '../tables/relation-words.ts'
import { typeOf } from '../terms.ts'

/** Words at one end of a text, with the characters that they begin or end with. */
interface EdgeWords {
  readonly pattern: RegExp
  readonly edge: CharacterSet
}

function atStart(words: string): EdgeWords {
  const pattern = new RegExp(`^(?:${words})`)
  return { pattern, edge: new CharacterSet(firstCharacters(pattern)) }
}

function atEnd(words: string): EdgeWords {
  const pattern = new RegExp(`(?:${words})$`)
  return { pattern, edge: new CharacterSet(lastCharacters(pattern)) }
}

const subjectLead = atStart(leadBeforeSubject)
const subjectTail = atEnd(tailAfterSubject)
const valueLead = atStart(leadBeforeValue)
const valueTail = atEnd(tailAfterValue)

/** Longest word in the lists, so that no more of a long text is looked at. */
const reach = 16

const leadAt = (text: string, start: number, end: number, { pattern, edge }: EdgeWords): number =>
  edge.mayHold(text.charCodeAt(start))
    ? (pattern.exec(text.slice(start, Math.min(end, start + reach)))?.[0].length ?? 0)
    : 0

const tailAt = (text: string, start: number, end: number, { pattern, edge }: EdgeWords): number =>
  edge.mayHold(text.charCodeAt(end - 1))
    ? (pattern.exec(text.slice(Math.max(start, end - reach), end))?.[0].length ?? 0)
    : 0

type Keep = (part: string) => boolean

/** What is looked for: parts that are whole, and types of names. */
interface Wanted {
  readonly keep: Keep | undefined
  readonly types: readonly TermType[]
}

/** Longer stretches are no names. */
const longestName = 40

/** The length of a word of the sentence before a name that only its type tells from the name. */
function wordBeforeName(text: string, start: number, end: number, types: readonly TermType[]): number {
  if (types.length === 0 || end - start > longestName) return 0
  const name = text.slice(start, end)
  const type = typeOf(name)
  return type && types.includes(type) ? wordBefore(name, type) : 0
}

/** `span` without the words that `lead` and `tail` match at its ends, again and again; `keep` stops the trimming. */
function trimWords(text: string, span: Span, lead: EdgeWords, tail: EdgeWords, { keep, types }: Wanted): Span {
  let { start, end } = span
  while (start < end) {
    if (keep && end - start <= 64 && keep(text.slice(start, end))) break
    const first = leadAt(text, start, end, lead) || wordBeforeName(text, start, end, types)
    start += first
    if (first > 0) continue
    const last = tailAt(text, start, end, tail)
    if (last === 0) break
    end -= last
  }
  return { start, end }
}

/**
 * The subject in what stands before a verb; `keep` says which parts are whole and must not be cut further.
 * @param types of names that are looked for: words that stand before those go as well
 */
export function trimSubject(text: string, span: Span, keep?: Keep, types: readonly TermType[] = []): Span {
  return trimWords(text, span, subjectLead, subjectTail, { keep, types })
}

/** The value in a list item or after a verb, without adverbs, verbs of the pattern and closing marks. */
export function trimValue(text: string, span: Span, keep?: Keep, types: readonly TermType[] = []): Span {
  const cut = cutReferences(text, span)
  return trimWords(text, cut, valueLead, valueTail, { keep, types })
}

const reference = /\[\d{1,3}(?:[-,，、]\d{1,3}){0,8}\][。.]?$/

const closesBracket = (text: string, end: number): boolean => text[end - 1] === ']' || text[end - 2] === ']'

/** The span without reference marks at its end: '…软骨[4]'. */
export function cutReferences(text: string, { start, end }: Span): Span {
  const found = closesBracket(text, end) ? reference.exec(text.slice(Math.max(start, end - 40), end)) : null
  return { start, end: found ? end - found[0].length : end }
}

/** 等 that closes a list, not the syllable of 不等, 等于 … */
const etcetera =
  /(?<![不中同平均相优初劣]|(?<![升增偏过])高)等(?![长于同级待量张离渗分]|[\u4e00-\u9fff]{0,4}(?:[、]|以?及|和)[\u4e00-\u9fff])|\band so on\b|\betc\b/

/** The list without '等症状…' at its end. */
export function cutEtcetera(text: string, { start, end }: Span): Span {
  const found = etcetera.exec(text.slice(start, end))
  return { start, end: found ? start + found.index : end }
}
