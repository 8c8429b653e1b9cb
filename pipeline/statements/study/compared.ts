import type { Span } from '../../span.ts'
import type { QuantityValue } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { statisticValue } from '../tabular/footnotes.ts'
import { timepointSource } from '../tabular/labels.ts'
import { joinArms } from './article.ts'
import type { Measured, MeasuredSentence } from './measured.ts'
import { splitAtStatistics } from './statistic-parts.ts'

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
const statistic =
  /(?<![A-Za-z])(?<name>[Pp]|[Tt]|χ\s?[2²])\s?(?:值)?(?:\s?(?:均|都))?(?:为)?\s?(?<sign>[=<>≤≥＜＞＝])\s?(?<number>\d{0,6}\.?\d{1,6})/g
/** t 值分别为 7.57 和 8.13. */
const listed =
  /(?<![A-Za-z])(?<name>[Tt]|χ\s?[2²])\s?值?分别为\s?(?<first>\d{1,4}\.\d{1,4})\s?[和、，]\s?(?<second>\d{1,4}\.\d{1,4})/g
const anyTime = new RegExp(time, 'g')
const timePair = new RegExp(`(${time})\\s?(?:与|和|较|同)\\s?(${time})`, 'g')
const armsCompared = new RegExp(
  `(?:(?<lead>${time})\\s?)?(?:[两三]组|各组|组间)(?:患者|患儿|病人|间|之间)?\\s?(?<time>${time})?(?:的)?\\s?(?<measure>[^，。；：（(]{0,30}?)(?:的)?\\s?(?:比较|相比|分别为|差异|间差异|对比)`,
)
const better = '(?:明显|显著|均)*(?:低于|高于|优于|少于|多于|短于|长于|大于|小于|快于|早于|晚于|好于|差于)'
const hasStatistic = /(?:[PpTt]|χ\s?[2²])\s?值?\s?(?:均|都|分别)?\s?为?\s?[=<>≤≥＜＞＝\d]/
const property = (name: string): ComparedStatistic['property'] =>
  /^p$/i.test(name) ? 'p-value' : /^t$/i.test(name) ? 't-value' : 'chi2-value'

interface Claimed {
  readonly measures: readonly string[]
  readonly comparisons: readonly string[]
  readonly timepoint?: string
}

const listNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, -1).join('、')}与${names.at(-1)}` : names.join('与')

const goodMeasure = (text: string): boolean =>
  text.length > 1 && text.length <= 24 && !/性别|年龄|病程|一般资料|基线|患者$|差异/.test(text)

const measuresOf = (text: string): string[] => {
  const parts = text
    .trim()
    .split(/[、及和]/)
    .map((part) => part.trim())
  return parts.every(goodMeasure) ? parts : []
}

/** 各指标术后与术前、末次随访与术前差异有统计学意义: pairs of times, with the measure before the first. */
function timesCompared(segment: string, carried: string | undefined): Claimed | undefined {
  const pairs = [...segment.matchAll(timePair)]
  const first = pairs[0]
  if (!first) return undefined
  const lead = segment
    .slice(0, first.index)
    .replace(/^[\s，。；]+/, '')
    .replace(/(?:的|在|患者)$/, '')
  const measure = goodMeasure(lead) && !/[，。]/.test(lead) ? lead : carried
  if (measure === undefined) return undefined
  return { measures: [measure], comparisons: pairs.map(([, later, earlier]) => `${later}与${earlier}`) }
}

/** 两组 X 比较. */
function allArms(segment: string, groups: readonly string[], carried: string | undefined): Claimed | undefined {
  const told = armsCompared.exec(segment)
  if (!told || groups.length < 2 || (groups.length > 2 && !/三组|各组|组间/.test(segment))) return undefined
  const { measure = '', lead, time: at = lead } = told.groups ?? {}
  const own = measure.trim()
  const measures = own === '' || /^(?:间|差异|的)$/.test(own) ? [carried ?? ''] : measuresOf(own)
  return { measures, comparisons: [listNames(groups)], ...(at !== undefined && { timepoint: at }) }
}

const patterns = new Map<string, readonly [RegExp, RegExp]>()
const mostPatterns = 400

/** 观察组 X 高于对照组; 观察组与对照组 X 比较. */
function patternsOf(first: string, second: string): readonly [RegExp, RegExp] {
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

/** X 由术前的 a 降至末次随访的 b，Y 由…，差异均有统计学意义: each measure at the same two times, without arms. */
function changesIn(measured: readonly Measured[]): Claimed | undefined {
  const measures: string[] = []
  let times: string | undefined
  for (let i = 0; i + 1 < measured.length; i += 2) {
    const [first, second] = [measured[i], measured[i + 1]] as [Measured, Measured]
    if (first.group !== undefined || first.measure !== second.measure) return undefined
    if (first.timepoint === undefined || second.timepoint === undefined || first.timepoint === second.timepoint)
      return undefined
    const pair = `${second.timepoint}与${first.timepoint}`
    if (!/前/.test(first.timepoint) || (times !== undefined && times !== pair)) return undefined
    times = pair
    measures.push(first.measure)
  }
  return times === undefined ? undefined : { measures, comparisons: [times] }
}

/** X 术后为 a，与术前的 b 比较: two numbers of one arm and measure at two times. */
function timesMeasured(measured: readonly Measured[], text: string): Claimed | undefined {
  const changed = /差异(?:均|具|都)?(?:有|具)|差异无/.test(text) ? changesIn(measured) : undefined
  if (changed) return changed
  const [first, second] = measured.slice(-2)
  if (!first || !second || first.measure !== second.measure || first.group !== second.group) return undefined
  const { timepoint: later } = first
  const { timepoint: earlier } = second
  if (later === undefined || earlier === undefined || later === earlier) return undefined
  if (!new RegExp(`(?:与|较)(?:治疗)?${escaped(earlier)}[^。；]{0,40}比较`).test(text)) return undefined
  return { measures: [first.measure], comparisons: [`${later}与${earlier}`] }
}

/** The time that the last numbers of two arms have in common. */
function sharedTime(measured: readonly Measured[]): { timepoint?: string } {
  const [first, second] = measured.slice(-2)
  const { timepoint } = second ?? {}
  const shared = timepoint !== undefined && first?.timepoint === timepoint && first.measure === second?.measure
  return shared ? { timepoint } : {}
}

/** The arms in the order in which a text names them; those that it does not name follow. */
function inOrderOf(text: string, groups: readonly string[]): readonly string[] {
  const named = groups.filter((name) => text.includes(name))
  if (named.length < 2) return groups
  const sorted = [...named].sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return [...sorted, ...groups.filter((name) => !named.includes(name))]
}

/** Numbers of two arms for one measure, side by side, with a statistic behind them. */
function armsMeasured(measured: readonly Measured[]): Claimed | undefined {
  const last = measured.at(-1)
  const same = measured.filter(({ measure }) => measure === last?.measure)
  const arms = [...new Set(same.flatMap(({ group }) => group ?? []))]
  if (!last || arms.length < 2) return undefined
  return { measures: [last.measure], comparisons: [listNames(arms)], ...sharedTime(measured) }
}

const escaped = (name: string): string => name.replace(/[+＋.()[\]*?|{}^$\\]/g, '\\$&')

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
  const named = measures.filter((measure) => measure !== '')
  const all = /均(?:有|无|具有)/.test(text) ? told.map(({ measure }) => measure) : []
  return all.length > 0 && named[0] === before ? [...new Set(all)] : named
}

/**
 * The test statistics of a sentence: each with the measure that its part names or that the numbers before it were of, and with
 * the times or arms that are compared. A statistic that lacks either gives nothing.
 */
export function comparedIn(
  block: PageBlock,
  { sentence, measured }: MeasuredSentence,
  arms: readonly string[],
): ComparedStatistic[] {
  if (!hasStatistic.test(block.text.slice(sentence.start, sentence.end))) return []
  const words = joinArms(block.text.slice(sentence.start, sentence.end))
  const groups = inOrderOf(
    words,
    inOrderOf(joinArms(block.text.slice(Math.max(0, sentence.start - 600), sentence.end)), arms),
  )
  const found: ComparedStatistic[] = []
  let carried: string | undefined
  let next = 0
  for (const part of splitOutside(block.text, sentence, '；').flatMap((whole) =>
    splitAtStatistics(block.text, whole),
  )) {
    const text = joinArms(block.text.slice(part.start, part.end))
    const own: Measured[] = []
    while (next < measured.length && (measured[next] as Measured).quantity.span.end <= part.end)
      own.push(measured[next++] as Measured)
    const before = own.at(-1)?.measure ?? carried
    const claimed =
      timesCompared(text, before) ?? armsOf(text, groups, before) ?? timesMeasured(own, text) ?? armsMeasured(own)
    if (!claimed) continue
    const same = claimed.measures.every((one) => one === before)
    const when = claimed.timepoint === undefined && same ? sharedTime(own) : {}
    const measures = measuresFor(text, claimed, before, measured.slice(Math.max(0, next - 20), next))
    carried = measures.at(-1) ?? carried
    found.push(...partStatistics(block, part, { ...when, ...claimed, measures }))
  }
  return found
}
