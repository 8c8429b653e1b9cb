import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import { matchesOf } from '../../text/matches.ts'
import { insideBrackets } from '../../text/sentences.ts'

const joint = /\s?[,、]\s?(?:and |or |and\/or )?|\s(?:and|or|and\/or|as well as)\s|\s?(?:和|与|及|以及|或)\s?/g
/** What stands before a member and is no part of it. */
const lead =
  /^(?:(?:the|a|an|your|some|any|certain|other|several|possible|such as|including|for example|e\.g\.|both|either|using|taking|having|take|do|perform|have|possibly|sometimes|usually)\s+)+/i
/** Where what goes on behind the list begins. */
const tail =
  /[(（]|\s(?:that|which|who|where|when|if|because|so|in order to|to help|among others|etc|and others|and more)\b/i
/** Words with which a member would be a sentence. */
const sentence =
  /\b(?:is|are|was|were|be|been|will|would|can|could|may|might|should|must|has|have|had|do|does|you|we|they|it|he|she|depends?|varies|similar|different|many|most|not|no|unknown|unclear|common|rare)\b/i
const mostWords = 8

/** The span without blanks, determiners, a bracket at its end and what goes on behind it. */
export function bareMember(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (lead.exec(words)?.[0].length ?? 0)
  const cut = text.slice(from, end).search(tail)
  let to = cut < 0 ? end : from + cut
  while (to > from && ' ,.;:'.includes(text[to - 1] as string)) to--
  return trimSpan(text, { start: from, end: to })
}

/** Whether a phrase can be the name of a thing: a few words, and no sentence. */
export const isName = (words: string): boolean =>
  words.length > 1 &&
  !sentence.test(words) &&
  words.split(/\s+/).length <= mostWords &&
  /[A-Za-z\u4e00-\u9fff]{2}/.test(words)

/**
 * The members of an English list 'A, B, and C', each without its article; empty where one of them is a sentence: what follows
 * may then be no list at all.
 */
export function englishList(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let from = span.start
  const words = text.slice(span.start, span.end)
  const inside = insideBrackets(text, span)
  for (const found of matchesOf(joint, words)) {
    if (inside[found.index] === 1) continue
    parts.push({ start: from, end: span.start + found.index })
    from = span.start + found.index + found[0].length
  }
  parts.push({ start: from, end: span.end })
  const members = parts.map((part) => bareMember(text, part)).filter(({ start, end }) => end > start)
  return members.every(({ start, end }) => isName(text.slice(start, end))) ? members : []
}
