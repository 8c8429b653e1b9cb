import type { Quantity } from '../quantity.ts'
import type { Measured } from './measured.ts'
import type { Words } from './words.ts'

/** What the words of a sentence have said so far. */
export interface State {
  measure: string | undefined
  group: string | undefined
  /** A time that leads the sentence or part and holds for its numbers. */
  timepoint: string | undefined
  /** The arm that a sentence is about where it has just compared another one. */
  leader: string | undefined
  /** The time of a number behind 由: the same for the other arm's. */
  fromTime: string | undefined
  /** The time of a number behind 降至: the same for the other arm's. */
  toTime: string | undefined
}

/** Nothing but a joint between two numbers. */
export const joined: RegExp = /^\s?[、，和与及]\s?$/
const begins = /(?:(?:则|，)?分别为|(?:[高低优少多短长大小好差快]于|为)[^，。；：]{0,12})\s?[（(]?\s?$/

/** 高于对照组的 b: the number of the arm that is compared. */
export const comparing: RegExp = /(?:[高低优少多短长大小好差快慢早晚轻重]于|较|比)[^，。；：]{0,12}组[^，。；：]{0,6}$/

/** 甲组A为a，高于乙组的b，B为c: behind what is compared the sentence goes on about its own arm. */
export function leaderOf(state: State, before: string): string | undefined {
  if (state.leader === undefined || joined.test(before)) return state.group
  const { leader } = state
  state.leader = undefined
  return leader
}

/** 开腹组分别为 a、b和c: the numbers are of the measures that the arm before had, in their order. */
export interface Row {
  readonly cells: readonly Measured[]
  next: number
}

/** How many numbers stand side by side from one on: a、b和c. */
export function runFrom(text: string, quantities: readonly Quantity[], from: number): number {
  let at = from
  for (let next = quantities[at + 1]; next; next = quantities[at + 1]) {
    if (!joined.test(text.slice(quantities[at]?.span.end, next.span.start))) break
    at++
  }
  return at - from + 1
}

/** The measures of the arm named before the one that a row of numbers is about. */
export function rowOf(
  words: Words,
  before: string,
  state: State,
  found: readonly Measured[],
  run: number,
): Row | undefined {
  if (!begins.test(before) || (run < 2 && !/分别为/.test(before)) || words.measure !== '' || words.group === undefined)
    return undefined
  const arm = found.findLast(({ group }) => group !== undefined && group !== words.group)?.group
  const all = found.filter(({ group }) => group === arm)
  const cells = run > 1 ? all.slice(-run) : all
  if (run > 1 && cells.length < run) return undefined
  state.group = words.group
  return { cells, next: 0 }
}
