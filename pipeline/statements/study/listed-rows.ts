import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Quantity } from '../quantity.ts'
import { timedMeasure } from '../tabular/labels.ts'
import { joinArms, lastGroup } from './article.ts'
import type { Measured } from './measured.ts'
import { runFrom } from './number-rows.ts'
import { timepointPattern } from './words.ts'

/** What one number of a row measures, and when. */
interface Cell {
  readonly measure: string
  readonly timepoint?: string
}

const lead =
  /(?:^|[，；：。])(?<words>[^，；：。]{4,100}?)(?:平均)?(?:(?:分别|依次)(?:约)?(?:为|是|达)|(?:指标|评分|水平)为)\s?[（(]?\s?$/
const against = /^[^。；]{0,24}(?:高|低|优|少|多|短|长|大|小|好|差|快|慢|早|晚)于[^，。；]{0,16}[（(]?\s?$/
const joint = /[、及和与]|以及/
const named = /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9α-ω/（）()-]{1,23}$/
const noMeasure = /患者|病例|年龄|病程|男|女|例数?$|随访|差异|比较|剂量|^[的了在]|组$/

/**
 * The numbers of one arm that one 分别为 tells, for so many times ('术后1 d、3 d甲组疼痛评分分别为a、b') or measures ('甲组住院时间、费用
 * 分别为a、b'), and those of the arm that is compared right behind, in the same order.
 */
export function listedRows(
  text: string,
  sentence: Span,
  numbers: readonly Quantity[],
  groups: readonly string[],
): Map<Quantity, Measured> {
  const found = new Map<Quantity, Measured>()
  let cells: readonly Cell[] | undefined
  let end = sentence.start
  for (let at = 0; at < numbers.length; ) {
    const length = runFrom(text, numbers, at)
    const run = numbers.slice(at, at + length)
    at += length
    if (length < 2 || !run.some(({ value }) => value.sd !== undefined || value.unit === '%')) continue
    const { start } = (run[0] as Quantity).span
    const gap = joinArms(text.slice(Math.max(end, start - 120), start))
    const words = lead.exec(gap)?.groups?.['words']
    const group = lastGroup(words ?? gap, groups)?.name
    cells =
      words === undefined
        ? against.test(gap) && group !== undefined
          ? cells
          : undefined
        : cellsOf(words, groups, length)
    end = (run.at(-1) as Quantity).span.end
    if (cells?.length === length) fill(run, cells, group, found)
  }
  return found
}

function fill(
  run: readonly Quantity[],
  cells: readonly Cell[],
  group: string | undefined,
  found: Map<Quantity, Measured>,
): void {
  const unit = run.at(-1)?.value.unit
  run.forEach((quantity, i) => {
    const value = quantity.value.unit === undefined && unit !== undefined ? { ...quantity.value, unit } : quantity.value
    found.set(quantity, {
      quantity: { ...quantity, value },
      ...(cells[i] as Cell),
      ...(group !== undefined && { group }),
    })
  })
}

/** The times or the measures that the words before a row list, as many as it has numbers; undefined where they list neither. */
function cellsOf(words: string, groups: readonly string[], count: number): readonly Cell[] | undefined {
  const arms = groups.filter((name) => words.includes(name))
  if (arms.length > 1 || /[两二三四各](?:个)?组/.test(words)) return undefined
  const rest = arms.reduce((left, name) => left.replace(name, ' '), words)
  return timesOf(rest, count) ?? measuresOf(rest, count)
}

function timesOf(words: string, count: number): readonly Cell[] | undefined {
  const times = matchesOf(timepointPattern, words).filter(({ index }) => !timedMeasure.test(words.slice(index)))
  const [first] = times
  const last = times.at(-1)
  if (times.length !== count || !first || !last) return undefined
  const apart = times.slice(1).every(({ index }, i) => {
    const before = times[i] as RegExpExecArray
    return (
      joint.test(words.slice(before.index + before[0].length, index)) && index - before.index - before[0].length < 4
    )
  })
  const measure = bare(words.slice(last.index + last[0].length)) || bare(words.slice(0, first.index))
  return apart && isMeasure(measure)
    ? times.map(({ 0: timepoint }) => ({ measure, timepoint: timepoint.trim() }))
    : undefined
}

function measuresOf(words: string, count: number): readonly Cell[] | undefined {
  const times = matchesOf(timepointPattern, words).filter(({ index }) => !timedMeasure.test(words.slice(index)))
  const [time] = times
  if (times.length > 1) return undefined
  const measures = (time ? words.replace(time[0], ' ') : words)
    .replace(/等[\u4e00-\u9fff]{0,8}指?标?$/, '')
    .split(joint)
    .map(bare)
  if (measures.length !== count || !measures.every(isMeasure)) return undefined
  return measures.map((measure) => ({ measure, ...(time && { timepoint: time[0].trim() }) }))
}

const bare = (words: string): string =>
  words
    .trim()
    .replace(/^(?:结果|其中|而|但|且|患者|患儿|病人|的|，|\s)+/, '')
    .replace(/(?:的|\s){1,4}$/, '')

const isMeasure = (words: string): boolean => named.test(words) && !noMeasure.test(words)
