import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { statisticValue } from '../tabular/footnotes.ts'
import type { ComparedStatistic } from './arms-compared.ts'
import {
  anyTime,
  armsCompared,
  hasStatistic,
  inOrderOf,
  listed,
  patternsOf,
  property,
  statistic,
} from './arms-compared.ts'
import { joinArms } from './article.ts'
import type { Measured, MeasuredSentence } from './measured.ts'
import { splitAtStatistics } from './statistic-parts.ts'
import { type Claimed, listNames, measuresOf, sharedTime, timesCompared, timesMeasured } from './times-compared.ts'

/** 两组 X 比较. */
function allArms(segment: string, groups: readonly string[], carried: string | undefined): Claimed | undefined {
  const told = armsCompared.exec(segment)
  if (!told || groups.length < 2 || (groups.length > 2 && !/三组|各组|组间/.test(segment))) return undefined
  const { measure = '', lead, time: at = lead } = told.groups ?? {}
  const own = measure.trim()
  const measures = own === '' || /^(?:间|差异|的)$/.test(own) ? [carried ?? ''] : measuresOf(own)
  return { measures, comparisons: [listNames(groups)], ...(at !== undefined && { timepoint: at }) }
}

/** 观察组 X 高于对照组, 观察组与对照组 X 比较. */
function twoArms(segment: string, first: string, second: string, carried: string | undefined): Claimed | undefined {
  const [higher, beside] = patternsOf(first, second)
  const at = higher.exec(segment) ?? beside.exec(segment)
  if (!at) return undefined
  const own = (at[1] ?? '')
    .replace(/^(?:患者|病人|患儿|间|之间|相比|比较|的)+|的$/g, '')
    .replace(anyTime, '')
    .replace(/(?:为|是)?\s?[（(]?\d[\d.]{0,8}\s?(?:±|%)[^，。；]{0,20}$/, '')
    .replace(/(?:明显|显著|均){1,3}$/, '')
  const when = segment.match(anyTime)?.[0]
  return {
    measures: own.trim() === '' ? [carried ?? ''] : measuresOf(own),
    comparisons: [`${first}与${second}`],
    ...(when !== undefined && { timepoint: when }),
  }
}

function armsOf(segment: string, groups: readonly string[], carried: string | undefined): Claimed | undefined {
  const all = allArms(segment, groups, carried)
  if (all) return all
  for (const first of groups) {
    const second = groups.find((name) => name !== first && twoArms(segment, first, name, carried))
    if (second !== undefined) return twoArms(segment, first, second, carried)
  }
  return undefined
}

/** Numbers of two arms for one measure, side by side, with a statistic behind them. */
function armsMeasured(measured: readonly Measured[]): Claimed | undefined {
  const last = measured.at(-1)
  const same = measured.filter(({ measure }) => measure === last?.measure)
  const arms = [...new Set(same.flatMap(({ group }) => group ?? []))]
  if (!last || arms.length < 2) return undefined
  return { measures: [last.measure], comparisons: [listNames(arms)], ...sharedTime(measured) }
}

/** The statistics of one part of a sentence. */
function* partStatistics(block: PageBlock, part: Span, claimed: Claimed): Generator<ComparedStatistic> {
  const text = block.text.slice(part.start, part.end)
  const when = claimed.timepoint === undefined ? {} : { timepoint: claimed.timepoint }
  for (const match of text.matchAll(listed)) {
    const { name = '', first = '', second = '' } = match.groups ?? {}
    if (claimed.measures.length !== 2 || claimed.comparisons.length !== 1) continue
    let from = part.start + match.index + name.length
    for (const [i, number] of [first, second].entries()) {
      const start = block.text.indexOf(number, from)
      from = start + number.length
      const span = { start, end: from }
      const value = statisticValue(number, '=', number)
      yield {
        property: property(name),
        value,
        span,
        measure: claimed.measures[i] as string,
        comparison: claimed.comparisons[0] as string,
        ...when,
      }
    }
  }
  for (const match of text.matchAll(statistic)) {
    const { name = '', sign = '', number = '' } = match.groups ?? {}
    const span = { start: part.start + match.index, end: part.start + match.index + match[0].length }
    for (const measure of claimed.measures)
      for (const comparison of claimed.comparisons)
        yield {
          property: property(name),
          value: statisticValue(match[0], sign, number),
          span,
          measure,
          comparison,
          ...when,
        }
  }
}

/** The measures of a part's statistics; 差异均有统计学意义 is said of all that the sentence measured. */
function measuresFor(
  text: string,
  { measures }: Claimed,
  before: string | undefined,
  told: readonly Measured[],
): string[] {
  const named = measures.filter((measure) => /[\u4e00-\u9fffA-Za-zα-ωΑ-Ω]/.test(measure))
  const all = /均(?:有|无|具有)/.test(text) ? told.map(({ measure }) => measure) : []
  return all.length > 0 && named[0] === before ? [...new Set(all)] : named
}

const leadingTime = new RegExp(`^(?:\\d(?:\\.\\d){0,2}\\s)?(${anyTime.source})`)

/** The parts of a sentence up to each of its statistics, with the time that opens the stretch between ； in which each stands. */
function partsOf(block: PageBlock, sentence: Span): (readonly [Span, string | undefined])[] {
  return splitOutside(block.text, sentence, '；').flatMap((whole) => {
    const parts = splitAtStatistics(block.text, whole)
    const lead = leadingTime.exec(block.text.slice(whole.start, Math.min(whole.end, whole.start + 24)))?.[1]
    return parts.map((part, i) => [part, i > 0 ? lead : undefined] as const)
  })
}

/** A time that opens the sentence holds for what it compares behind its first statistic too. */
const timed = (claimed: Claimed | undefined, lead: string | undefined): Claimed | undefined =>
  claimed && claimed.timepoint === undefined && lead !== undefined ? { ...claimed, timepoint: lead } : claimed

/** 两组比较，χ2=4.80: the measure that the sentence before gave for both arms. */
function leftOver(words: string, before: readonly Measured[]): string | undefined {
  const [one, other] = before.slice(-2)
  const bare = /^\s?(?:[两三各]组(?:患者|患儿|病人)?(?:间|之间)?|组间)(?:相比较?|比较|对比|差异)/.test(words)
  return bare && one && other && one.measure === other.measure && one.group !== other.group ? one.measure : undefined
}

/**
 * The test statistics of a sentence: each with the measure that its part names or that the numbers before it were of, and with
 * the times or arms that are compared. A statistic that lacks either gives nothing.
 */
export function comparedIn(
  block: PageBlock,
  { sentence, measured }: MeasuredSentence,
  arms: readonly string[],
  before: readonly Measured[] = [],
): ComparedStatistic[] {
  if (!hasStatistic.test(block.text.slice(sentence.start, sentence.end))) return []
  const words = joinArms(block.text.slice(sentence.start, sentence.end))
  const groups = inOrderOf(
    words,
    inOrderOf(joinArms(block.text.slice(Math.max(0, sentence.start - 600), sentence.end)), arms),
  )
  const found: ComparedStatistic[] = []
  let carried = measured.length === 0 ? leftOver(words, before) : undefined
  let next = 0
  for (const [part, lead] of partsOf(block, sentence)) {
    const text = joinArms(block.text.slice(part.start, part.end))
    const own: Measured[] = []
    while (next < measured.length && (measured[next] as Measured).quantity.span.end <= part.end)
      own.push(measured[next++] as Measured)
    const last = own.at(-1)?.measure ?? carried
    const claimed =
      timesCompared(text, last) ??
      timed(armsOf(text, groups, last), lead) ??
      timesMeasured(own, text) ??
      armsMeasured(own)
    if (!claimed) continue
    const same = claimed.measures.every((one) => one === last)
    const when = claimed.timepoint === undefined && same ? sharedTime(own) : {}
    const measures = measuresFor(text, claimed, last, measured.slice(Math.max(0, next - 20), next))
    carried = measures.at(-1) ?? carried
    found.push(...partStatistics(block, part, { ...when, ...claimed, measures }))
  }
  return found
}
