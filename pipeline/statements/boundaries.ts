import type { Span } from '../span.ts'
import type { TermType } from '../statement.ts'
import { CharacterSet, lastCharacters, QuickPattern } from '../text/quick.ts'
import * as words from './tables/boundary-words.ts'

/** Signs are told in whole phrases, with adverbs and verbs of their own. */
const isPhrase = (type: TermType): boolean => type === 'symptom' || type === 'finding'

const before: Readonly<Partial<Record<TermType, QuickPattern>>> = (() => {
  const thing = `${words.beforeAnyName}|${words.beforeThing}`
  const sign = new QuickPattern(new RegExp(words.beforeSign))
  return {
    disease: new QuickPattern(new RegExp(thing)),
    anatomy: new QuickPattern(new RegExp(thing)),
    device: new QuickPattern(new RegExp(`${thing}|${words.beforeDevice}`)),
    drug: new QuickPattern(new RegExp(`${thing}|${words.beforeDrug}`)),
    test: new QuickPattern(new RegExp(`${thing}|${words.beforeTest}`)),
    procedure: new QuickPattern(new RegExp(`${words.beforeAnyName}|${words.beforeProcedure}`)),
    symptom: sign,
    finding: sign,
  }
})()

const against = new QuickPattern(new RegExp(words.againstThing))
const endOf = (alternatives: string) => {
  const pattern = new RegExp(`(?:${alternatives})$`)
  return { pattern, last: new CharacterSet(lastCharacters(pattern)) }
}
const behindName = endOf(words.afterAnyName)
const behindDrug = endOf(`${words.afterAnyName}|(?<=[\\u4e00-\\u9fff]{2})(?:${words.afterDrug})`)
const insideThing = new QuickPattern(new RegExp(words.insideThing))
const inside: Readonly<Partial<Record<TermType, QuickPattern>>> = (() => {
  const sign = new QuickPattern(new RegExp(words.insideSign))
  return { procedure: new QuickPattern(new RegExp(words.insideProcedure)), symptom: sign, finding: sign }
})()

/** Longer words stand beside no name. */
const reach = 12

const classOf = new RegExp(`^${words.classBefore}`)
const mayNameClass = /如|有|[制抗动滞断]剂./

/** The length of the words that say what kind of thing the name is, before the name. */
const classLength = (name: string, type: TermType): number =>
  isPhrase(type) || name.length < 6 || !mayNameClass.test(name) ? 0 : (classOf.exec(name)?.[0].length ?? 0)

/** A syllable that ends a word of more syllables: what stands before it is part of the name. */
const endsWord = /[性型期度率]/

/** The length of a word that opens the name and is no part of it. */
export function wordBefore(name: string, type: TermType): number {
  const length = before[type]?.matchAt(name, 0)?.[0].length ?? classLength(name, type)
  return length > 0 && endsWord.test(name[length] ?? '') ? 0 : length
}

/** The length of a word that closes the name and is no part of it. */
function wordBehind(name: string, type: TermType): number {
  const { pattern, last } = type === 'drug' ? behindDrug : behindName
  if (isPhrase(type) || !last.mayHold(name.charCodeAt(name.length - 1))) return 0
  return pattern.exec(name.slice(-reach))?.[0].length ?? 0
}

/** Whether a word of a sentence stands in a name where no name holds one. */
const holdsWord = (name: string, type: TermType): boolean =>
  (inside[type] ?? insideThing).test(name) || (inside[type] === undefined && against.testAt(name, 0))

/** Whether the name begins and ends where a name does, and holds no word of a sentence. */
export const isBounded = (name: string, type: TermType): boolean =>
  wordBefore(name, type) === 0 && wordBehind(name, type) === 0 && !holdsWord(name, type)

/**
 * The span of a name without the words of the sentence at its ends.
 * @param isName whether what is left of a trimmed name names something
 * @returns undefined where a word of the sentence stands within, or nothing is left that is a name
 */
export function nameWithin(
  text: string,
  span: Span,
  type: TermType,
  isName: (name: string) => boolean,
): Span | undefined {
  let { start, end } = span
  for (let name = text.slice(start, end); name.length > 0; name = text.slice(start, end)) {
    const first = wordBefore(name, type)
    const last = first > 0 ? 0 : wordBehind(name, type)
    if (first + last === 0) break
    start += first
    end -= last
  }
  const name = text.slice(start, end)
  if (name.length === 0 || holdsWord(name, type)) return undefined
  return end - start === span.end - span.start || isName(name) ? { start, end } : undefined
}
