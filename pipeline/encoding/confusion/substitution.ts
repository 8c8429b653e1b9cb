import type { Remark } from '../../rule.ts'
import type { Lexicon } from '../founder/lexicon.ts'
import { founderModel } from '../founder/model.ts'
import { ordinaryHanzi, wordHanzi } from '../tables/known-hanzi.ts'
import { isTraditional, isTraditionalHanzi } from '../variants.ts'
import type { Unusual } from './scan.ts'

/** How often a character must stand in a text to be looked at, and in how many characters once. */
const leastOccurrences = 8
const leastDensity = 600
/** Different surroundings that must be explained by the same character, and their share. */
const leastExplained = 6
const explainedShare = 0.5
/** The second best may explain so much of what the best does. */
const rivalShare = 0.75
/** Surroundings looked at for a first selection of what may be meant, and how many must fit. */
const mostGlanced = 8
const leastGlanced = 3
/** Surroundings looked at for a character, and characters looked at in a text. */
const mostContexts = 32
const mostSuspects = 3

const wordy = new Set(ordinaryHanzi + wordHanzi)

/** True for a hanzi that hardly any Simplified word has. */
export function isUnusual(unit: number): boolean {
  const hanzi = String.fromCharCode(unit)
  return !wordy.has(hanzi) && !isTraditionalHanzi(hanzi)
}

/** The two characters before and after an occurrence. */
interface Context {
  readonly before: string
  readonly after: string
}

/**
 * Rare characters that stand where another character makes words, again and again: substitutions that the table does not have. They
 * are told, and nothing is changed on that ground.
 * @param unusual the rare characters of the text, in the order of their first places
 */
export function* findSubstitutions(text: string, unusual: readonly Unusual[]): Generator<Remark> {
  const enough = Math.max(leastOccurrences, text.length / leastDensity)
  const found = unusual.filter(({ count }) => count >= enough)
  if (found.length === 0 || isTraditional(text)) return
  for (const { hanzi, first: at } of found.slice(0, mostSuspects)) {
    if (isWord(text, hanzi, at)) continue
    const contexts = contextsOf(text, hanzi)
    const meant = contexts.length < leastExplained || isName(contexts) ? undefined : meantBy(contexts)
    if (meant === undefined) continue
    const message = `${hanzi} stands again and again where ${meant} would make words`
    yield { start: at, end: at + 1, code: 'systematic-substitution', message }
  }
}

function contextsOf(text: string, hanzi: string): Context[] {
  const seen = new Map<string, Context>()
  for (let at = text.indexOf(hanzi); at >= 0 && seen.size < mostContexts; at = text.indexOf(hanzi, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + 1, at + 3)
    seen.set(`${before.at(-1) ?? ''} ${after.charAt(0)}`, { before, after })
  }
  return [...seen.values()]
}

/** What hardly ever has a hanzi behind it is the last character of names. */
const isName = (contexts: readonly Context[]): boolean =>
  contexts.filter(({ after }) => /^[\u4e00-\u9fff]/.test(after)).length < leastGlanced

/** Whether words with `hanzi` stand at two of its first places, from `first` on. */
function isWord(text: string, hanzi: string, first: number): boolean {
  const { lexicon } = founderModel()
  let words = 0
  let at = first
  for (let looked = 0; at >= 0 && looked < leastOccurrences; looked++) {
    const context = { before: text.slice(Math.max(0, at - 2), at), after: text.slice(at + 1, at + 3) }
    if (makesWord(lexicon, hanzi, context) && ++words === 2) return true
    at = text.indexOf(hanzi, at + 1)
  }
  return false
}

/** The character that makes words in most contexts, and no other nearly so many. */
function meantBy(contexts: readonly Context[]): string | undefined {
  const { lexicon } = founderModel()
  const needed = Math.max(leastExplained, explainedShare * contexts.length)
  const explained = (one: string, enough: number): number => {
    let count = 0
    for (const [i, context] of contexts.entries()) {
      if (makesWord(lexicon, one, context)) count++
      else if (count + contexts.length - i - 1 < enough) return 0
    }
    return count
  }
  let best = { hanzi: '', count: needed - 1 }
  let rival = 0
  const first = contexts.slice(0, mostGlanced)
  for (const one of ordinaryHanzi) {
    if (glance(lexicon, one, first) < leastGlanced) continue
    const count = explained(one, Math.max(needed, best.count) * rivalShare)
    if (count > best.count) {
      rival = Math.max(rival, best.hanzi === '' ? 0 : best.count)
      best = { hanzi: one, count }
    } else if (count > rival) rival = count
  }
  return best.hanzi !== '' && rival <= rivalShare * best.count ? best.hanzi : undefined
}

/** In how many contexts words may begin with the character before `hanzi` and it, or with it and the one after. */
function glance(lexicon: Lexicon, hanzi: string, contexts: readonly Context[]): number {
  const unit = hanzi.charCodeAt(0)
  const start = lexicon.start(unit)
  let count = 0
  for (const { before, after } of contexts) {
    const node = before === '' ? 0 : lexicon.start(before.charCodeAt(before.length - 1))
    if (
      (node !== 0 && lexicon.step(node, unit) !== 0) ||
      (start !== 0 && lexicon.step(start, after.charCodeAt(0)) !== 0)
    )
      count++
  }
  return count
}

/** Whether a word of the lexicon of two characters and more covers `hanzi` between its neighbours. */
function makesWord(lexicon: Lexicon, hanzi: string, { before, after }: Context): boolean {
  const text = before + hanzi + after
  const at = before.length
  for (let start = 0; start <= at; start++) {
    let node = lexicon.start(text.charCodeAt(start))
    for (let end = start + 1; node !== 0 && end <= text.length; end++) {
      if (end > at && end - start > 1 && lexicon.cost(node) !== Number.POSITIVE_INFINITY) return true
      node = end < text.length ? lexicon.step(node, text.charCodeAt(end)) : 0
    }
  }
  return false
}
