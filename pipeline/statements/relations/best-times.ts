import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { isTerm, typeOf } from '../terms.ts'
import { claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'
import { termBefore } from './term-before.ts'

const deed = '手术治疗|手术|治疗|修补|修复|接种|矫正|矫治|拔除|检查|干预|复查|服药|服用|用药'
const time = '(?:时期|时机|时间段|时间窗|时间|年龄|窗口期)'
const best = '(?:最佳|最好|最适宜|最适|最合适|合适|适宜|理想|黄金|推荐)'

/** 'P的最佳时机是V', '最佳拔除年龄为V'. */
const bestTime = new RegExp(
  `(?:的)?${best}的?(?:${deed})?(?:的)?${time}(?:(?:一般|通常|多|应|选择|是|为|在|于){1,4}|(?=\\d))(?<v>[^，。；：]{2,24})`,
  'dg',
)
/** 'V是做P的最佳时间'. */
const bestFor = new RegExp(
  `^(?<v>[^，。；：]{2,20}?)(?:是|为)(?:进行|做|行|实施)?(?<s>[^，。；：的]{2,16}?)的?${best}的?${time}$`,
  'dg',
)
/** 'P最好在V进行'. */
const scheduled =
  /^(?<s>[^，。；：]{2,16}?)(?:时间)?(?:一般|通常|最好|宜|应该?|建议|需要?|尽量|多|可){1,3}(?:选择|安排)?(?:在|于)(?<v>[^，。；：]{2,24}?)(?:之?间)?(?:进行|实施|施行|做|接种|完成|服用|口服|使用)$/dg
const early =
  /(?:最好|应|应该|建议|宜|需要?)(?:在)?(?<v>尽早|及早|尽快)(?:实施|进行|行|施行|接受)?(?<name>手术(?:治疗)?)/dg
const after =
  /(?:最好|应|应该|建议|宜)(?:在|于)(?<v>[^，。；：]{1,16}?[岁月周天日龄])(?:以?[后内前]|时|左右)?(?:进行|实施|施行|行)?(?<name>手术(?:治疗)?)/dg

const done: readonly TermType[] = ['procedure', 'drug', 'test']
const deedAt = new RegExp(deed)
const deedLast = new RegExp(`(?:${deed})$`)
/** Where, how and by whom something is done is no time. */
const noTime =
  /指导|医院|监督|条件下|麻醉|[镜声]下|引导|配合|基础上|帮助|位置|部位|床|室|卧位|坐位|侧位|医生|空气|环境|安静|取决/

/** When an operation, a test or a drug is best: a quantity where a number stands in it, otherwise the words. */
export function* findBestTimes(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, bestTime)) yield* timings(cue, before(cue))
  for (const pattern of [bestFor, scheduled]) for (const cue of cuesOf(page, pattern)) yield* timings(cue, whole(cue))
  for (const pattern of [early, after]) for (const cue of cuesOf(page, pattern)) yield* timings(cue, within(cue))
}

/** What is named before the words of time, else the deed that stands among them. */
function before(cue: Cue): Span | undefined {
  const { text } = cue.passage.block
  const named = termBefore(text, { start: Math.max(cue.clause.start, cue.cue.start - 20), end: cue.cue.start }, done)
  return named ?? deedBefore(cue) ?? within(cue)
}

/** '手术最佳时机': a deed that is no term by itself. */
function deedBefore({ passage: { block }, clause, cue }: Cue): Span | undefined {
  const found = deedLast.exec(block.text.slice(clause.start, cue.start))
  return found ? { start: clause.start + found.index, end: cue.start } : undefined
}

function within({ passage: { block }, cue }: Cue): Span | undefined {
  const found = deedAt.exec(block.text.slice(cue.start, cue.end))
  return found ? { start: cue.start + found.index, end: cue.start + found.index + found[0].length } : undefined
}

function whole({ passage: { block }, subject }: Cue): Span | undefined {
  const name = block.text.slice(subject.start, subject.end)
  return isTerm(name, done) || deedAt.exec(name)?.[0] === name ? subject : undefined
}

function* timings(cue: Cue, place: Span | undefined): Generator<Claim> {
  const { block } = cue.passage
  const written = block.text.slice(cue.value.start, cue.value.end)
  if (!place || noTime.test(written)) return
  const text = block.text.slice(place.start, place.end)
  const type = typeOf(text)
  const subject = { type: type && done.includes(type) ? type : 'procedure', text, span: inPage(block, place) } as const
  const [quantity] = findQuantities(written)
  const value = quantity ? shift(quantity.span, cue.value.start) : withoutTail(block.text, cue.value)
  const claim = claimOf(cue, { property: 'timing', subject, value })
  if (claim) yield quantity ? { ...claim, value: quantity.value } : claim
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function withoutTail(text: string, { start, end }: Span): Span {
  const tail = /(?:最好|为宜|最佳|较好|之间)$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - tail }
}
