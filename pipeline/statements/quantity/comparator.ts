import type { Comparator } from '../../statement.ts'
import { CharacterSet, firstCharacters, lastCharacters, QuickPattern } from '../../text/quick.ts'

/** Words and signs that stand before a number; the longest reading counts. Negated words turn round: 不超过 is <=. */
const forbid = '(?:不得|不应|不宜|不可|不能|不要|不会|不|未|勿|别|切勿)'
const before: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`${forbid}(?:超过|大于|多于|高于|长于|超出|超)\\s?$`), '<='],
  [new RegExp(`${forbid}(?:低于|少于|小于|短于)\\s?$`), '>='],
  [/(?:达到?|等于|[大高多]于|超过)(?:或者?|、|及)?(?:等于|[大高多]于|超过|达到?)\s?$/, '>='],
  [/(?:等于(?:或者?|、)?[小低少]于|[小低少]于(?:或者?|、)?等于)\s?$/, '<='],
  [/(?:≤|≦|⩽|<=|至多|最多|顶多)\s?$/, '<='],
  [/(?:≥|≧|⩾|>=|至少|最少|起码)\s?$/, '>='],
  [/(?:<|＜|小于|低于|少于|短于|不足|不到|未满|不满|未到)\s?$/, '<'],
  [/(?:>|＞|大于|超过|高于|多于|长于|超出|逾)\s?$/, '>'],
  [/(?:大约为?|大概|约为|约|≈|接近|将近|差不多)\s?$/, '~'],
]

/** Words behind the number or its unit. */
const after: readonly (readonly [QuickPattern, Comparator])[] = [
  [new QuickPattern(/\s?(?:（含）)?(?:及|或)?以上/), '>='],
  [new QuickPattern(/\s?(?:及|或)以下/), '<='],
  [new QuickPattern(/\s?以下(?=[（(]含)/), '<='],
  [new QuickPattern(/\s?以下/), '<'],
  [new QuickPattern(/\s?(?:以内|之内)/), '<='],
  [new QuickPattern(/\s?内(?![侧固科镜外翻收踝障耳膜脏径缘瘘服分植置皮含])/), '<='],
  [new QuickPattern(/\s?(?:左右|上下)(?![侧肢臂手足下眼耳腹肺各])/), '~'],
]

/** What one of the words behind a number begins with. */
const firstOfWord = new CharacterSet(firstCharacters(/[\s（及或以之内左上]/))

/** What one of the words before a number ends in. */
const lastOfWord = new CharacterSet(lastCharacters(new RegExp(before.map(([{ source }]) => source).join('|'))))

/** 超过正常上限3倍, 低于个人最佳值的60%: what a share or a multiple is of stands between the words and the number. */
const based =
  /(?<sign>不超过|不低于|超过|低于|高于|大于|小于|不足)(?:[\u4e00-\u9fff]{0,6}(?:上限|下限|[最佳基础测计考常]值|侧|基线|内径|外径|平均|水平)的?|正常的?)\s?$/
const ofBase: Readonly<Record<string, Comparator>> = {
  不超过: '<=',
  不低于: '>=',
  超过: '>',
  高于: '>',
  大于: '>',
  低于: '<',
  小于: '<',
  不足: '<',
}

/** The comparator before the base of a share or a multiple that begins at `at`. */
export function comparatorOfBase(text: string, at: number): ComparatorMatch | undefined {
  const words = text.slice(Math.max(0, at - 16), at)
  const found = /[限值侧线径均平的常]\s?$/.test(words) ? based.exec(words) : null
  const comparator = ofBase[found?.groups?.['sign'] ?? '']
  return found && comparator ? { comparator, length: found[0].length } : undefined
}

export interface ComparatorMatch {
  readonly comparator: Comparator
  /** How many characters it takes. */
  readonly length: number
}

/** The comparator that ends at `at`. */
export function comparatorBefore(text: string, at: number): ComparatorMatch | undefined {
  if (at === 0 || !lastOfWord.mayHold(text.charCodeAt(at - 1))) return undefined
  const words = text.slice(Math.max(0, at - 8), at)
  for (const [pattern, comparator] of before) {
    const match = pattern.exec(words)
    if (match) return { comparator, length: match[0].length }
  }
  return undefined
}

/** The comparator that begins at `at`; `inner` (内) only where the number has a unit of time or length. */
export function comparatorAfter(text: string, at: number): ComparatorMatch | undefined {
  if (!firstOfWord.mayHold(text.charCodeAt(at))) return undefined
  for (const [pattern, comparator] of after) {
    const match = pattern.matchAt(text, at)
    if (match) return { comparator, length: match[0].length }
  }
  return undefined
}
