import { matchesOf } from '../../text/matches.ts'
import { timedMeasure } from '../tabular/labels.ts'
import { anyTime, armsCompared, better, escaped, patternsOf } from './arms-compared.ts'
import { type Claimed, listNames, measuresOf } from './times-compared.ts'

/** 两组 X 比较. */
function allArms(segment: string, groups: readonly string[], carried: string | undefined): Claimed | undefined {
  const told = armsCompared.exec(segment)
  if (!told || groups.length < 2 || (groups.length > 2 && !/三组|各组|组间/.test(segment))) return undefined
  const { measure = '', lead, time = '' } = told.groups ?? {}
  // 术中出血量 is what is measured, and 术中 no time of it.
  const whole = timedMeasure.test(time + measure)
  const own = (whole ? time + measure : measure).trim().replace(/^的/, '')
  const at = whole || time === '' ? lead : time
  // 与治疗前比较: the arms are compared with themselves.
  if (/(?:与|较|同|和)[^，。；]{0,8}前$/.test(own)) return undefined
  const measures = own === '' || /^(?:间|差异|的)$/.test(own) ? [carried ?? ''] : measuresOf(own)
  return { measures, comparisons: [listNames(groups)], ...(at !== undefined && { timepoint: at }) }
}

/** A time goes from a measure's name; 术中 in 术中出血量 stays. */
const withoutTime = (time: string, at: number, words: string): string =>
  timedMeasure.test(words.slice(at)) ? time : ''

/** 观察组 X 高于对照组, 观察组与对照组 X 比较. */
function twoArms(segment: string, first: string, second: string, carried: string | undefined): Claimed | undefined {
  const [higher, beside] = patternsOf(first, second)
  const at = higher.exec(segment) ?? beside.exec(segment)
  if (!at) return undefined
  const own = (at[1] ?? '')
    .replace(anyTime, withoutTime)
    .replace(/^(?:患者|病人|患儿|间|之间|相比|比较|的)+|的$/g, '')
    .replace(/(?:为|是)?\s?[（(]?\d[\d.]{0,8}\s?(?:±|%)[^，。；]{0,20}$/, '')
    .replace(/(?:明显|显著|均){1,3}$/, '')
  const when = matchesOf(anyTime, segment).find(({ index }) => !timedMeasure.test(segment.slice(index)))?.[0]
  return {
    measures: own.trim() === '' ? [carried ?? ''] : measuresOf(own),
    comparisons: [...besideFirst(segment, first, second), `${first}与${second}`],
    ...(when !== undefined && { timepoint: when }),
  }
}

/** B组、C组X低于A组: the arm that is joined to the first is compared as well. */
function besideFirst(segment: string, first: string, second: string): string[] {
  const before = segment.slice(0, Math.max(0, segment.indexOf(first)))
  const joined = /([\u4e00-\u9fffA-Za-z0-9+-]{1,10}?组)[、和与及]$/.exec(before)?.[1]?.replace(/^.*[，；、]/, '')
  return joined === undefined || joined === second ? [] : [`${joined}与${second}`]
}

/** The arms that a segment compares and the measure: 两组X比较, 甲组X高于乙组, 甲组与乙组X比较. */
export function armsOf(segment: string, groups: readonly string[], carried: string | undefined): Claimed | undefined {
  const all = allArms(segment, groups, carried)
  if (all) return all
  for (const first of groups) {
    const second = groups.find((name) => name !== first && twoArms(segment, first, name, carried))
    if (second !== undefined) return twoArms(segment, first, second, carried)
  }
  return undefined
}

/** ，Y低于乙组: the arm that the part before was about goes on. */
export function restArm(segment: string, groups: readonly string[], first: string | undefined): Claimed | undefined {
  if (first === undefined || segment.includes(first)) return undefined
  for (const second of groups) {
    const found =
      second === first
        ? null
        : new RegExp(`^[，；、\\s]*(?:[且而并]|并且|同时)?([^，。；：（]{2,24}?)${better}${escaped(second)}`).exec(
            segment,
          )
    const measures = found ? measuresOf((found[1] as string).replace(anyTime, '')) : []
    if (measures.length > 0) return { measures, comparisons: [`${first}与${second}`] }
  }
  return undefined
}
