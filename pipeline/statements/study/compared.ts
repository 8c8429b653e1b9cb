import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { leadingCount } from '../../text/ordered.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { statisticValue } from '../tabular/footnotes.ts'
import { armsOf, restArm } from './arm-phrases.ts'
import type { ComparedStatistic } from './arms-compared.ts'
import { anyTime, hasStatistic, inOrderOf, listed, property, statistic } from './arms-compared.ts'
import { joinArms } from './article.ts'
import { changeIn } from './changes-compared.ts'
import type { Measured, MeasuredSentence } from './measured.ts'
import { splitAtStatistics } from './statistic-parts.ts'
import { type Claimed, listNames, sharedTime, timesCompared, timesMeasured } from './times-compared.ts'

/** Numbers of two arms for one measure, side by side, with a statistic behind them; for all measures where it says 均. */
function armsMeasured(measured: readonly Measured[], text: string): Claimed | undefined {
  const last = measured.at(-1)
  const armsOfMeasure = (name: string): string[] => [
    ...new Set(measured.filter(({ measure }) => measure === name).flatMap(({ group }) => group ?? [])),
  ]
  const arms = last ? armsOfMeasure(last.measure) : []
  if (!last || arms.length < 2) return undefined
  const all = /均\s?(?:[Pp]\s?[<>=]|[高低短长优大小多少]于|有|具)|[Pp]\s?均/.test(text)
    ? [...new Set(measured.map(({ measure }) => measure))].filter((name) => armsOfMeasure(name).length === arms.length)
    : [last.measure]
  return { measures: all, comparisons: [listNames(arms)], ...sharedTime(measured) }
}

/** What the statistics of a part share. */
const sharedOf = ({ timepoint }: Claimed): { timepoint?: string } => (timepoint === undefined ? {} : { timepoint })

/** t=5.42、6.01: a statistic for each of two measures. */
function listedStatistics(block: PageBlock, part: Span, match: RegExpExecArray, claimed: Claimed): ComparedStatistic[] {
  const { name = '', first = '', second = '' } = match.groups ?? {}
  const { measures, comparisons } = claimed
  const [comparison] = comparisons
  if (measures.length !== 2 || comparisons.length !== 1 || comparison === undefined) return []
  let from = part.start + match.index + name.length
  return [first, second].map((number, i) => {
    const start = block.text.indexOf(number, from)
    from = start + number.length
    const value = statisticValue(number, '=', number)
    const measure = measures[i] as string
    return { property: property(name), value, span: { start, end: from }, measure, comparison, ...sharedOf(claimed) }
  })
}

/** The statistics of one part of a sentence. */
function* partStatistics(block: PageBlock, part: Span, claimed: Claimed): Generator<ComparedStatistic> {
  const text = block.text.slice(part.start, part.end)
  const lists = matchesOf(listed, text)
  for (const match of lists) yield* listedStatistics(block, part, match, claimed)
  for (const match of matchesOf(statistic, text)) {
    const { name = '', sign = '', number = '' } = match.groups ?? {}
    if (lists.some(({ index, 0: whole }) => match.index >= index && match.index < index + whole.length)) continue
    const span = { start: part.start + match.index, end: part.start + match.index + match[0].length }
    const value = statisticValue(match[0], sign, number)
    for (const measure of claimed.measures)
      for (const comparison of claimed.comparisons)
        yield { property: property(name), value, span, measure, comparison, ...sharedOf(claimed) }
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

/** '（P<0.01），且甲组低于乙组': of each of the measures that the part before told. */
const goneOnWith = (measures: readonly string[], told: readonly string[]): readonly string[] =>
  measures.length === 1 && told.length > 1 && measures[0] === told.at(-1) ? told : measures

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

interface Part {
  readonly text: string
  /** The time that opens the stretch. */
  readonly lead: string | undefined
  /** The measure told last. */
  readonly last: string | undefined
  /** The arm that the parts before were about. */
  readonly first: string | undefined
}

/** What a part says is compared, by its words or by the numbers before its statistic. */
function claimedBy(
  { text, lead, last, first }: Part,
  groups: readonly string[],
  own: readonly Measured[],
): Claimed | undefined {
  const change = changeIn(text)
  if (change?.claimed) return change.claimed
  const of = armsOf(text, groups, last ?? change?.measures[0])
  // '两组X、Y均升高，且甲组高于乙组': of each that rose.
  if (of && change && of.measures.length === 1 && of.measures[0] === change.measures[0])
    return timed({ ...of, measures: change.measures }, change.later ?? lead)
  return (
    timesCompared(text, last) ??
    timed(armsOf(text, groups, last) ?? restArm(text, groups, first), lead) ??
    timesMeasured(own, text) ??
    armsMeasured(own, text)
  )
}

/** 两组比较，χ2=4.80: the measure that the sentence before gave for both arms. */
function leftOver(words: string, before: readonly Measured[]): string | undefined {
  const [one, other] = before.slice(-2)
  const bare = /^\s?(?:[两三各]组(?:患者|患儿|病人)?(?:间|之间)?|组间)(?:相比较?|比较|对比|差异)/.test(words)
  return bare && one && other && one.measure === other.measure && one.group !== other.group ? one.measure : undefined
}

const counts = '三四五六'

/** 三组间差异: the arms that the sentence has just measured, where they are as many. */
function countedArms(words: string, measured: readonly Measured[]): readonly string[] | undefined {
  const count = /[三四五六](?=个?组)/.exec(words)?.[0]
  const told = [...new Set(measured.flatMap(({ group }) => group ?? []))]
  return count !== undefined && told.length === counts.indexOf(count) + 3 ? told : undefined
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
  const near = joinArms(block.text.slice(Math.max(0, sentence.start - 600), sentence.end))
  const groups = countedArms(words, measured) ?? inOrderOf(words, inOrderOf(near, arms))
  const found: ComparedStatistic[] = []
  let carried = measured.length === 0 ? leftOver(words, before) : undefined
  let first: string | undefined
  let told: readonly string[] = []
  let next = 0
  for (const [part, lead] of partsOf(block, sentence)) {
    const text = joinArms(block.text.slice(part.start, part.end))
    const count = leadingCount(measured, ({ quantity }) => quantity.span.end <= part.end)
    const own = measured.slice(next, count)
    next = count
    const last = own.at(-1)?.measure ?? carried
    const claimed = claimedBy({ text, lead, last, first }, groups, own)
    if (!claimed) continue
    first = groups.find((name) => claimed.comparisons[0]?.startsWith(`${name}与`)) ?? first
    const same = claimed.measures.every((one) => one === last)
    const when = claimed.timepoint === undefined && same ? sharedTime(own) : {}
    const named = measuresFor(text, claimed, last, measured.slice(Math.max(0, next - 20), next))
    const measures = own.length === 0 ? goneOnWith(named, told) : named
    told = measures
    carried = measures.at(-1) ?? carried
    found.push(...partStatistics(block, part, { ...when, ...claimed, measures }))
  }
  return found
}
