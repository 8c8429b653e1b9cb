import { measures } from './tables/measures.ts'
import { countedThings, latinUnits } from './tables/units.ts'

/** Words with what makes another word of them, as one pattern. */
const wordsOf = (words: readonly (readonly [string, string])[]): string =>
  words.map(([word, not]) => `${word}${not ? `(?![${not}])` : ''}`).join('|')

const end = '(?![A-Za-z])'
const unit = new RegExp(`^(?:[%‰℃°]|(?:${latinUnits.join('|')})${end})`)
const unitBefore = new RegExp(`(?:[%‰℃°]|(?<![A-Za-z])(?:${latinUnits.join('|')}))$`)
const counted = new RegExp(`^(?:${wordsOf(measures)}|${wordsOf(countedThings)})`)
/** A measure word that may open a line only behind its number. */
const opensLine = new RegExp(
  `^(?:岁(?![月末])|个月|例(?![如外子句行证数])|(?:次|周|天|年|月|分|项|眼|倍|秒|级)(?=[，。；、）～后内者]|$)|[%‰℃]|(?:${latinUnits.filter((word) => word.length > 1).join('|')})${end})`,
)
const number = /(?:[\d.一二两三四五六七八九十百千万亿半几½⟧ⅠⅡⅢⅣⅤ]|(?<![参指岁级度次人例])数)$/
const latinEnd = /[A-Za-z]$/
const hanzi = /[\u4e00-\u9fff]/
/** Words that a number follows, where a mark of the sentence stands instead of it. */
const wantsNumber =
  /(?:分别为|[率量值度数均积为占约达近至超过于足共各]|[<>=≥≤±～]|(?:下降|升高|增加|减少|降低|递增|递减|增长|提高|每日|每次|每周|每天|疗程|平均)|[图表第每])$/
const closed = /^[，。；、：）]/
/** Units and dates that stand with their number before a sign of range. */
const quantityEnd = /[\d⟧%‰℃°月年日岁周天时分级期度型例次个轻中重低高]$/
const ownUnit = /(?:单位|[:：（]|以|[例数率])$/
const comparison = /[<>=≥≤]$/

const isUnit = (text: string): boolean => unit.test(text)

/** True where the number before ± or ～ is lost. */
function lacksFirst(left: string, right: string, spaced: boolean): boolean {
  if (number.test(left)) return false
  if (right.startsWith('±')) return spaced || !/[\u4e00-\u9fffA-Za-z]$/.test(left)
  return spaced || !(quantityEnd.test(left) || /[A-Za-z)]$/.test(left))
}

/** True where a range, a mean with its deviation or a comparison has lost the number on the side of `left`'s end. */
function lacksOperand(left: string, right: string, spaced: boolean): boolean {
  if (/^[±～]/.test(right)) return lacksFirst(left, right, spaced)
  const measured = closed.test(right) || isUnit(right) || counted.test(right)
  if (left.endsWith('±')) return measured || (spaced && hanzi.test(right[0] ?? ''))
  if (left.endsWith('～')) return measured || right.startsWith('（')
  return comparison.test(left) && (measured || /^[者为]/.test(right))
}

/** True where a unit or a percent sign stands without its number. */
function lacksNumber(left: string, right: string, spaced: boolean): boolean {
  if (!isUnit(right)) return false
  if (/^%）/.test(right) && /(?<! )[例数率n]（$/.test(left)) return false
  if (/^[%‰℃]/.test(right)) return /[\u4e00-\u9fff（，、；：（]$/.test(left) || (spaced && unitBefore.test(left))
  if (/单位|计量|\/（?$/.test(left.slice(-3)) || number.test(left)) return false
  return spaced && /[\u4e00-\u9fff，、；：（）]$/.test(left) && (left.endsWith('（') || !ownUnitOnly(left, right))
}

/** True for a unit alone in its brackets: 身高（cm）. */
const ownUnitOnly = (left: string, right: string): boolean =>
  ownUnit.test(left) && /^[%‰℃°A-Za-zμ/0-9·]{1,12}[）)]/.test(right)

/**
 * True where a text whose marks are kept has lost a number: marks explain no blank there, and what stands beside it counts or measures.
 * @param left the text before the place, `right` the text after it
 * @param spaced whether a blank of the source stands at the place
 */
export function lacksQuantityHere(left: string, right: string, spaced: boolean): boolean {
  if (lacksOperand(left, right, spaced) || lacksNumber(left, right, spaced)) return true
  if (closed.test(right)) return spaced && (wantsNumber.test(left) || /[、（]$/.test(left))
  if (left.endsWith('、') && (spaced ? /^[和与及或至]/ : /^[和与及或至] ?[、。，；）]/).test(right)) return true
  return spaced && !number.test(left) && /[\u4e00-\u9fffA-Za-z%℃，、；（：]$/.test(left) && isCounted(left, right)
}

/** True for a measure word behind a blank; 分 may be a verb (分 3 次服), and behind a letter only counts are meant. */
function isCounted(left: string, right: string): boolean {
  if (/^分 /.test(right)) return false
  return hanzi.test(left.at(-1) ?? '') || !unitBefore.test(left)
    ? counted.test(right) && !latinEnd.test(left)
    : /^[次例眼枚片支]/.test(right)
}

/** The same at a line's end: the break explains why no blank is seen, and the next line opens with a bare measure or a unit. */
export function lacksQuantityAtBreak(left: string, right: string, blank: boolean): boolean {
  if (lacksOperand(left, right, false)) return true
  if (number.test(left) || !/(?:[\u4e00-\u9fff，、；]|(?<!\/)（)$/.test(left)) return false
  if (blank && (counted.test(right) || isUnit(right))) return !left.endsWith('个')
  if (!opensLine.test(right)) return /[图表第]$/.test(left) && closed.test(right)
  return !/[个本上下近今当前后多初首末某病比案举惯条实体特先事凡范部成百积来去同隔半]$/.test(left)
}
