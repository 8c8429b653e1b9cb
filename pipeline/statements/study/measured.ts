import type { Span } from '../../span.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import { Kept, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { armCounts, countedShares } from './arm-counts.ts'
import { armRows } from './arm-rows.ts'
import { pairIn } from './arms-compared.ts'
import { joinArms } from './article.ts'
import { listedRows } from './listed-rows.ts'
import { comparing, joined, leaderOf, type Row, rowOf, runFrom, type State } from './number-rows.ts'
import { besideEachOther } from './side-by-side.ts'
import { changes, readWords, type Words } from './words.ts'

/** A measured number of a sentence with what the words before it say. Offsets are those of the block's text. */
export interface Measured {
  readonly quantity: Quantity
  readonly measure: string
  readonly group?: string
  readonly timepoint?: string
  /** A number of patients, which is no result by itself. */
  readonly isCount?: boolean
}

/** The measured numbers of a sentence, and what holds for the statistics at its end. */
export interface MeasuredSentence {
  readonly sentence: Span
  readonly measured: readonly Measured[]
}

const goodMeasure = /^[\u4e00-\u9fffA-Za-z0-9α-ωΑ-Ω（）()/ +-]{2,24}$/
/** A bare number, or one at either end, is a cell of a table that lost its lines. */
const noMeasure =
  /^[^\u4e00-\u9fffA-Za-zα-ωΑ-Ω]+$|^\d[\d.]* (?!(?:d|h|周|年|个月|天)[^率]{0,8}率)| \d[\d.]*$|患者|病例|差异|比较|随访|年龄|病程|男|女|例|治疗$|组$|^[的了在]/

/** 6 min步行距离, 24 h尿蛋白定量: a number and its unit begin the name of what is measured. */
const timedTest = /^\d{1,3}\s?(?:min|分钟|h|小时|d|天|周|个月|年|m|米|s)\s?[\u4e00-\u9fff]{2,12}(?<![例组治疗较比])$/

/** The measure that the words name, or the one that they leave to the words before. */
function measureFrom(words: string, carried: string | undefined): string | undefined {
  if (words === '' || /^[和与及]$/.test(words)) return carried
  if (changes.test(words) && words.replace(changes, '') === '') {
    const change = words.replace(/了$/, '')
    return carried?.endsWith(change) ? carried : undefined
  }
  return goodMeasure.test(words) &&
    (timedTest.test(words) || !noMeasure.test(words)) &&
    !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(words)
    ? words
    : undefined
}

/** What a share measures. */
const rate = /(?:率|满意度|优良度|灵敏度|敏感[度性]|特异[度性]|准确[度性]|预测值|射血分数|饱和度)$/

/** A mean with its deviation; or a rate, where the words before it name one. */
function isMeasured({ value }: Quantity, measure: string | undefined): boolean {
  if (value.sd !== undefined) return value.unit !== 'a'
  return value.unit === '%' && value.value !== undefined && value.comparator === undefined && rate.test(measure ?? '')
}

/** The times of numbers: their own, else after 降至 and where no 由 stands the one that leads the sentence. */
function timeOf(words: Words, state: State): string | undefined {
  if (words.to) state.toTime = words.timepoint ?? (words.measure === '' ? state.toTime : undefined)
  if (!words.from || words.to) return words.timepoint ?? (words.to ? state.toTime : undefined) ?? state.timepoint
  if (words.timepoint !== undefined || words.measure !== '') state.fromTime = words.timepoint
  return state.fromTime
}

/** The measure of the next number; what its words say is kept for the numbers behind it. */
function nextMeasure(words: Words, state: State, row: Row | undefined): string | undefined {
  const measure = row ? row.cells[row.next++]?.measure : measureFrom(words.measure, state.measure)
  if (words.leading !== undefined) state.timepoint = words.leading
  if (words.group !== undefined) state.group = words.group
  if (measure !== undefined || words.measure !== '') state.measure = measure
  return measure
}

/** The measure of the next number, and whose the numbers behind it are. */
function measureAt(before: string, words: Words, state: State, row: Row | undefined): string | undefined {
  state.group = leaderOf(state, before)
  const lead = comparing.test(before) && words.group !== state.group ? state.group : undefined
  const measure = nextMeasure(words, state, row)
  if (lead !== undefined) state.leader = lead
  return measure
}

function measuredOf(
  block: PageBlock,
  part: Span,
  quantities: readonly Quantity[],
  groups: readonly string[],
): Measured[] {
  const found: Measured[] = []
  const state: State = {
    measure: undefined,
    group: undefined,
    timepoint: undefined,
    leader: undefined,
    fromTime: undefined,
    toTime: undefined,
  }
  let row: Row | undefined
  let from = part.start
  for (const [i, quantity] of quantities.entries()) {
    const before = joinArms(block.text.slice(Math.max(from, quantity.span.start - 120), quantity.span.start))
    const words = readWords(before, groups)
    from = quantity.span.end
    row =
      rowOf(words, before, state, found, runFrom(block.text, quantities, i)) ??
      (row && joined.test(before) ? row : undefined)
    const measure = measureAt(before, words, state, row)
    if (measure === undefined || !isMeasured(quantity, measure)) continue
    const timepoint = row ? row.cells[row.next - 1]?.timepoint : timeOf(words, state)
    const { group } = state
    found.push({
      quantity,
      measure,
      ...(group !== undefined && { group }),
      ...(timepoint !== undefined && { timepoint }),
    })
  }
  return found
}

/** 两组复发率分别为3.8%和9.7%: the numbers belong to the two arms in the order in which they were named. */
function respectively(block: PageBlock, measured: readonly Measured[], groups: readonly string[]): Measured[] {
  const side = (one: Measured, other: Measured | undefined): boolean =>
    other !== undefined && /^\s?[和与、]\s?$/.test(block.text.slice(one.quantity.span.end, other.quantity.span.start))
  return measured.map((one, i) => {
    const [previous, next] = [measured[i - 1], measured[i + 1]]
    const first = previous && side(previous, one) ? previous : one
    if (first === one && !side(one, next)) return one
    const arms = armsInTurn(block, first, groups)
    if (!arms) return one
    return first === one ? { ...one, group: arms[0] } : { ...one, measure: first.measure, group: arms[1] }
  })
}

/** 两组…分别为, 甲组与乙组…分别为, in this clause or, where the clause names no arm, in one before it in the sentence. */
function armsInTurn(
  block: PageBlock,
  { quantity }: Measured,
  groups: readonly string[],
): readonly [string, string] | undefined {
  const near = joinArms(block.text.slice(Math.max(0, quantity.span.start - 120), quantity.span.start))
  if (!/分别为?\s?(?:[（(]\s?)?$/.test(near)) return undefined
  return pairIn(near.slice(near.lastIndexOf('。') + 1), groups)
}

const known = new Kept((): { sentences?: readonly MeasuredSentence[] } => ({}))

/** The measured numbers of a block, by sentence; `groups` are the arms of its article. */
export function measuredIn(block: PageBlock, groups: readonly string[]): readonly MeasuredSentence[] {
  const held = known.of(block)
  held.sentences ??= readBlock(block, groups)
  return held.sentences
}

/** The numbers of a sentence that its words measure, with those that stand side by side in a bracket. */
function allMeasured(
  block: PageBlock,
  sentence: Span,
  own: readonly Quantity[],
  groups: readonly string[],
): Measured[] {
  const counts = countedShares(block.text, armCounts(block.text, sentence, own, groups), own)
  const lists = listedRows(block.text, sentence, own, groups)
  const rows = new Map([...armRows(block.text, sentence, own, groups), ...lists])
  const spread = own.filter(
    (one) => !rows.has(one) && !counts.has(one) && (one.value.sd !== undefined || one.value.unit === '%'),
  )
  const sides = besideEachOther(block.text, spread, groups)
  const rest = spread.filter((quantity) => !sides.has(quantity))
  const found = [
    ...counts.values(),
    ...rows.values(),
    ...sides.values(),
    ...respectively(block, measuredOf(block, sentence, rest, groups), groups),
  ]
  return found.sort((a, b) => a.quantity.span.start - b.quantity.span.start)
}

function readBlock(block: PageBlock, groups: readonly string[]): MeasuredSentence[] {
  if (!/[±%]|[=<>≤≥＜＞＝]\s?\d|组[^，。；]{0,20}\d\s?例/.test(block.text)) return []
  return [...bySentence(sentencesIn(block), numbersIn(block))].map(([sentence, own]) => ({
    sentence,
    measured: own.length === 0 ? [] : allMeasured(block, sentence, own, groups),
  }))
}
