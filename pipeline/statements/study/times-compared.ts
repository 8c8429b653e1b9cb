import { matchesOf } from '../../text/matches.ts'
import { escaped, timePair } from './arms-compared.ts'
import type { Measured } from './measured.ts'

export interface Claimed {
  readonly measures: readonly string[]
  readonly comparisons: readonly string[]
  readonly timepoint?: string
}

export const listNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, -1).join('、')}与${names.at(-1)}` : names.join('与')

const goodMeasure = (text: string): boolean =>
  text.length > 1 && text.length <= 24 && !/性别|年龄|病程|一般资料|基线|患者$|差异/.test(text)

export const measuresOf = (text: string): string[] => {
  const parts = text
    .trim()
    .split(/[、及和]|(?<=[率间量分平度值])与(?=[^，。；]{1,16}(?:[率间量分平度值]$|[、及和]))/)
    .map((part) => part.trim())
  return parts.every(goodMeasure) ? parts : []
}

/** 各指标术后与术前、末次随访与术前差异有统计学意义: pairs of times, with the measure before the first. */
export function timesCompared(segment: string, carried: string | undefined): Claimed | undefined {
  const pairs = matchesOf(timePair, segment)
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
export function timesMeasured(measured: readonly Measured[], text: string): Claimed | undefined {
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
export function sharedTime(measured: readonly Measured[]): { timepoint?: string } {
  const [first, second] = measured.slice(-2)
  const { timepoint } = second ?? {}
  const shared = timepoint !== undefined && first?.timepoint === timepoint && first.measure === second?.measure
  return shared ? { timepoint } : {}
}
