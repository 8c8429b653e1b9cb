import type { Span } from '../../span.ts'
import type { QuantityValue } from '../../statement.ts'
import { timepointSource } from '../tabular/labels.ts'

/** A test statistic of a sentence with what it compares. Offsets are those of the block's text. */
export interface ComparedStatistic {
  readonly property: 't-value' | 'p-value' | 'chi2-value'
  readonly value: QuantityValue
  readonly span: Span
  readonly measure: string
  readonly comparison: string
  readonly timepoint?: string
}

const length = '(?:\\s?第?\\s?\\d{1,3}\\s?(?:个月|周|星期|天|日|小时|年|d|h)(?:时|末|后)?)?'
const time = `${timepointSource}${length}时?`
export const statistic: RegExp =
  /(?<![A-Za-z])(?<name>[Pp]|[Tt]|χ\s?[2²])\s?(?:值)?(?:\s?(?:均|都))?(?:为)?\s?(?<sign>[=<>≤≥＜＞＝])\s?(?<number>\d{0,6}\.\d{3} \d{1,3}(?![\d.])|\d{0,6}\.?\d{1,6})/g
/** t 值分别为 7.57 和 8.13, t=7.57、8.13. */
export const listed: RegExp =
  /(?<![A-Za-z])(?<name>[Tt]|χ\s?[2²])\s?(?:值?分别为|值?\s?[=＝](?=\s?\d{1,4}\.\d{1,4}\s?[和、]))\s?(?<first>\d{1,4}\.\d{1,4})\s?[和、，]\s?(?<second>\d{1,4}\.\d{1,4})/g
export const anyTime: RegExp = new RegExp(time, 'g')
export const timePair: RegExp = new RegExp(`(${time})\\s?(?:与|和|较|同)\\s?(${time})`, 'g')
export const armsCompared: RegExp = new RegExp(
  `(?:(?<lead>${time})[，,]?\\s?)?(?:[两三]组|各组|组间)(?:患者|患儿|病人|间|之间)?\\s?(?<time>${time})?(?:的)?\\s?(?<measure>[^，。；：（(]{0,72}?)(?:的)?\\s?(?:比较|相比|分别为|差异|间差异|对比)`,
)
export const better: string =
  '(?:明显|显著|均){0,3}(?:低于|高于|优于|少于|多于|短于|长于|大于|小于|快于|早于|晚于|好于|差于)'
export const hasStatistic: RegExp = /(?:[PpTt]|χ\s?[2²])\s?值?\s?(?:均|都|分别)?\s?为?\s?[=<>≤≥＜＞＝\d]/
export const property = (name: string): ComparedStatistic['property'] =>
  /^p$/i.test(name) ? 'p-value' : /^t$/i.test(name) ? 't-value' : 'chi2-value'

const patterns = new Map<string, readonly [RegExp, RegExp]>()
const mostPatterns = 400

/** 观察组 X 高于对照组; 观察组与对照组 X 比较. */
export function patternsOf(first: string, second: string): readonly [RegExp, RegExp] {
  const key = `${first} ${second}`
  const [a, b] = [escaped(first), escaped(second)]
  const made = patterns.get(key) ?? [
    new RegExp(`${a}\\s?([^，。；]{0,24}?)${better}${b}`),
    new RegExp(`${a}\\s?(?:与|和|同|较)\\s?${b}([^，。；：（(]{0,24}?)(?:比较|相比|差异|对比)`),
  ]
  if (patterns.size >= mostPatterns) patterns.clear()
  patterns.set(key, made)
  return made
}

/** The arms in the order in which a text names them; those that it does not name follow. */
export function inOrderOf(text: string, groups: readonly string[]): readonly string[] {
  const named = groups.filter((name) => text.includes(name))
  if (named.length < 2) return groups
  const sorted = [...named].sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return [...sorted, ...groups.filter((name) => !named.includes(name))]
}

export const escaped = (name: string): string => name.replace(/[+＋.()[\]*?|{}^$\\]/g, '\\$&')

/** The two arms that words name last, as 两组 or side by side, with none behind them. */
export function pairIn(words: string, groups: readonly string[]): readonly [string, string] | undefined {
  const [one, other, more] = groups
  const both = words.lastIndexOf('两组')
  const since = words.slice(Math.max(both, 0))
  if (both >= 0 && one && other && more === undefined && !groups.some((name) => since.includes(name)))
    return [one, other]
  for (const first of groups)
    for (const second of groups) {
      const at = first === second ? -1 : endOfPair(words, first, second)
      if (at >= 0 && !groups.some((name) => words.includes(name, at))) return [first, second]
    }
  return undefined
}

/** Where two names that stand side by side end last; -1 where they do not. */
function endOfPair(words: string, first: string, second: string): number {
  const ends = ['、', '和', '与', '及'].map((joint) => {
    const at = words.lastIndexOf(`${first}${joint}${second}`)
    return at < 0 ? -1 : at + first.length + 1 + second.length
  })
  return Math.max(...ends)
}
