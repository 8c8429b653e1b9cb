import type { Span } from '../../span.ts'
import type { Quantity } from '../quantity.ts'
import { joinArms } from './article.ts'
import type { Measured } from './measured.ts'

/** What happened to so many patients of two arms, told side by side. Offsets are those of the block's text. */
export interface ArmCount {
  readonly count: Quantity
  readonly group: string
  readonly event: string
}

const patients = '(?:患者|患儿|病人|孕妇|产妇|受试者)?'
const happened =
  '(?:术后|治疗后|用药后|产后|随访期间|随访期内|期间|共|中|均|有|各|发生|出现|并发|合并|继发|发现|需要?|存在){0,4}了?'
/** 观察组再入院5例, 早期组发生尿路感染4例: what stands between the name of an arm and the number. */
const firstCount = new RegExp(
  `^${patients}${happened}(?<event>[\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z0-9-]{0,13}?)(?:者|患者)?(?:为|有|共|仅)?\\s?$`,
)
/** ，对照组13例: the event is that of the arm before. */
const nextCount = new RegExp(`^${patients}(?:为|有|是|则为|则有|仅|发生|出现|共){0,2}\\s?$`)
const noEvent =
  /^患|显效|有效|无效|治愈|好转|男|女|左|右|病例|^患者|^例|各|收治|比较|疗效|满意|优$|良$|^差|组|其中|纳入|入选|完成|失访|脱落|采用|给予|接受|行$|例数|样本|^[为有共和与及]$|治疗$|护理$/

interface Arm {
  readonly group: string
  /** Between its name and the number. */
  readonly words: string
}

/** The arm whose name stands last before a number, with the words between. */
function armBefore(text: string, from: number, at: number, groups: readonly string[]): Arm | undefined {
  const near = joinArms(text.slice(Math.max(from, at - 40), at))
  let found: Arm | undefined
  for (const group of groups) {
    const index = near.lastIndexOf(group)
    const words = index < 0 ? undefined : near.slice(index + group.length)
    if (words !== undefined && (!found || words.length < found.words.length)) found = { group, words }
  }
  return found && !/[，。；、（(]/.test(found.words) ? found : undefined
}

/**
 * The numbers of patients to whom something happened in one arm and in the next: 观察组再入院5例（11.1%），对照组13例（31.7%）. Only
 * such as stand in pairs count: the second names its arm and nothing else, or the same event.
 */
export function armCounts(
  text: string,
  sentence: Span,
  numbers: readonly Quantity[],
  groups: readonly string[],
): ArmCount[] {
  const found: ArmCount[] = []
  let open: ArmCount | undefined
  for (const count of groups.length < 2 ? [] : numbers.filter(isOfPatients)) {
    const arm = armBefore(text, sentence.start, count.span.start, groups)
    const second = arm && open && secondOf(text, open, count, arm)
    if (open && second) found.push(...(found.includes(open) ? [second] : [open, second]))
    open = second ?? (arm && firstOf(count, arm))
  }
  return found
}

const isOfPatients = ({ value }: Quantity): boolean =>
  value.value !== undefined && /^[例人]次?$/.test(value.text.replace(/[\d\s]/g, ''))

function firstOf(count: Quantity, { group, words }: Arm): ArmCount | undefined {
  const event = firstCount.exec(words)?.groups?.['event']
  return event !== undefined && !noEvent.test(event) ? { count, group, event } : undefined
}

/** The count of another arm right behind one, without an event of its own or with the same. */
function secondOf(text: string, open: ArmCount, count: Quantity, arm: Arm): ArmCount | undefined {
  if (arm.group === open.group || !isJoint(text.slice(open.count.span.end, count.span.start), arm)) return undefined
  const same = nextCount.test(arm.words) || firstOf(count, arm)?.event === open.event
  return same ? { count, group: arm.group, event: open.event } : undefined
}

/** Nothing but the share of the first and a mark between two counts. */
const isJoint = (gap: string, { group, words }: Arm): boolean =>
  /^(?:次)?\s?(?:[（(][^（()）]{0,24}[)）])?[，；、]?(?:而|和|与)?\s?$/.test(
    joinArms(gap).slice(0, joinArms(gap).length - group.length - words.length),
  )

const share = /^\s?[（(]\s?(?:占\s?)?$/

/** The counts, and the shares in brackets behind them, as what their sentence measured. */
export function countedShares(
  text: string,
  counts: readonly ArmCount[],
  numbers: readonly Quantity[],
): Map<Quantity, Measured> {
  const told = new Map<Quantity, Measured>()
  for (const { count, group, event } of counts) {
    const next = numbers.find(({ span }) => span.start >= count.span.end)
    const isShare = next?.value.unit === '%' && share.test(text.slice(count.span.end, next.span.start))
    const quantity = isShare && next ? next : count
    told.set(quantity, { quantity, measure: event, group, ...(!isShare && { isCount: true }) })
  }
  return told
}
