import { foldWidth } from '../text/fold.ts'
import { lineOdds } from './tables/line-odds.ts'

/** Longer lines are judged by their sentences, not by their letters. */
export const longestLine = 60
const longestBar = 120
/** Length classes end at these numbers of characters. */
const lengths: readonly number[] = [2, 3, 4, 6, 8, 12, 18, 26, 40]
/** No line is surer than this, however many of its letters agree: neighbouring bigrams repeat each other. */
const surest = 4

/** What the model sees of a line: its letters and pairs of letters, numbers folded, and its length. Each feature once. */
export function featuresOf(text: string): string[] {
  const line = `^${foldWidth(text).toLowerCase().trim().replace(/\d+/g, '0').replace(/\s+/g, ' ')}$`
  const found = new Set<string>()
  for (let at = 1; at < line.length; at++) {
    found.add(line.slice(at - 1, at + 1))
    if (at < line.length - 1) found.add(line.charAt(at))
  }
  return [...found, lengthOf(line.length - 2)]
}

/** The length class as a feature that no letters can make. */
const lengthOf = (length: number): string => `\t${lengths.filter((most) => most < length).length}`

let odds: ReadonlyMap<string, number> | undefined

/** The table as a map: for each feature its log-odds in nats. */
function tableOf(): ReadonlyMap<string, number> {
  if (odds) return odds
  const made = new Map<string, number>()
  for (const group of lineOdds) for (const feature of group.features.split('\n')) made.set(feature, group.odds)
  odds = made
  return made
}

/**
 * How much the letters of a short line speak for chrome: log-odds in nats, at most `surest` either way; 0 of a long line.
 * A naive Bayes model; as features overlap, their sum is taken over the root of their number.
 */
export function oddsOf(text: string): number {
  if (text.length > longestLine) return 0
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const found = sumOf(text)
  known.set(text, found)
  return found
}

/** What was asked last: rules and passes ask for the same lines. */
const known = new Map<string, number>()
const mostKnown = 4000

const sumOf = (text: string): number => sumOver(tableOf(), text)

/** The same by another table; its length is not looked at. */
export function sumOver(table: ReadonlyMap<string, number>, text: string): number {
  const features = featuresOf(text)
  let sum = 0
  for (const feature of features) sum += table.get(feature) ?? 0
  return Math.max(-surest, Math.min(surest, (2 * sum) / Math.sqrt(features.length)))
}

/** A bar of words: each is judged by itself. */
const parting = /[|｜·•>»›/]|[\s\u3000]+/
const latin = /^[a-z]{2,}$/i
const hanzi = /^\p{Script=Han}{2,8}$/u
const fewestWords = 3
const longestWord = 10

/** The same of a bar of short words, if it is one. */
export function barOddsOf(text: string): number | undefined {
  if (text.length > longestBar) return undefined
  const words = text.split(parting).filter((word) => word !== '')
  if (words.length < fewestWords || words.some((word) => word.length > longestWord || latin.test(word)))
    return undefined
  const isMenu = words.length > fewestWords && words.every((word) => hanzi.test(word))
  const least = !isMenu ? -surest : text.includes('|') || text.includes('｜') ? 0 : -1
  const sum = words.reduce((total, word) => total + oddsOf(word), 0)
  return Math.max(least, Math.min(surest, (1.5 * sum) / Math.sqrt(words.length)))
}
