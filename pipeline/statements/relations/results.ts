import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'
import { isMeasure } from '../drugs/meanings.ts'
import { inPage, type PageBlock } from '../page.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'

/** A test and what it gives. */
export interface Told {
  readonly test: Topic
  readonly rest: Span
}

const degree = '(?:明显|显著|轻度|中度|重度|轻微|持续|进行性|异常|过度|仅|单纯|同时|也|均|都|不同程度){0,4}'
const change = `${degree}(?:升高|增高|偏高|过高|较高|增快|加快|减慢|降低|减低|下降|偏低|过低|较低|增多|减少|增加|延长|缩短|[强弱]?阳性|阴性|异常|转阳|转阴|正常)`
const amount =
  '(?:[<>≤≥＜＞≦≧]|超过|大于|小于|高于|低于|少于|多于|不足|达到?|为)?\\s?(?<![A-Za-z\\d-])\\d[\\d.～~-]{0,8}\\s?[^，。；：的常]{0,12}?(?:以上|以下)?|[ⅠⅡⅢⅣⅤ]{1,3}[级期度]|(?:高于|低于|超过)正常(?:值|范围|水平)?(?:上限|下限)?'
/** What a test can give: a level, a number, a change. */
const result = new RegExp(
  `^(?:(?:的|水平|浓度|滴度|计数|数量|评分|得分|总分|值|最大值|检测|检查|结果|比例)?(?:只|仅|均|多次)?(?:${amount}|${change}|[呈为是][^，。；：有]{1,8}|[A-FⅠ-Ⅵ]型))$`,
)
const resultEnd = new RegExp(`(?:\\d[^，。；：]{0,12}|${change})$`)
/** Names of scales and of gradings that tell a result by a number. */
export const scale: RegExp = /^(?:[A-Za-z][A-Za-z0-9-]{1,14}|[\u4e00-\u9fff]{2,8})(?:指数|分级|评分|量表|征|值)$/
/** What is counted or weighed in blood and urine. */
const counted =
  /^[\u4e00-\u9fff]{0,8}(?:细胞|血小板|比重|胆固醇|甘油三酯|尿糖|胆原|尿酸|血脂|血糖|白蛋白|球蛋白|体征|试验)(?:计数|总数|数量|比例|比率|百分比)?$/
const verb =
  /^(?:体温|血压|体重|心率|脉搏|呼吸|视力|听力)$|[是为的了在和与、]|出现|发现|显示|引起|导致|患者|病人|检查结果/

/** Whether the words are those of a result. */
export const endsInResult = (words: string): boolean => resultEnd.test(words)

export const testAt = (block: PageBlock, span: Span): Topic => ({
  type: 'test',
  text: block.text.slice(span.start, span.end),
  span: inPage(block, span),
})

const isTest = (name: string): boolean =>
  !verb.test(name) && (isTerm(name, ['test']) || scale.test(name) || counted.test(name) || isMeasure(name))

/** The test that the clause opens with, where nothing but a result stands behind it. */
export function resultIn(block: PageBlock, { start, end }: Span): Told | undefined {
  const words = block.text.slice(start, end)
  for (let length = Math.min(20, words.length - 2); length > 1; length--) {
    const name = words.slice(0, length).trimEnd()
    if (!result.test(words.slice(length).trim()) || !isTest(name)) continue
    const at = start + words.length - words.slice(length).trimStart().length
    return { test: testAt(block, { start, end: start + name.length }), rest: { start: at, end } }
  }
  return undefined
}

const lead = /^(?:[①-⑳]|如果是?|若是?|当|一旦|而|其|假如|倘若|且|或者?是?|和|但|例如|比如)(?=.{3})/
/** The panel that a clause opens with, before what it counts. */
const panel =
  /^(?:血常规|尿常规|便常规|粪便常规|生化|血生化|肝功能|肾功能|凝血功能|血气分析|脑脊液检查|甲功)(?:检查)?(?:示|见|提示|显示|中|可见)?(?=[^，。；：]{2,16}$)/
const tail = /(?:时|者|的话|的情况下?|的患者)$/

/** '血常规白细胞和C反应蛋白升高': the result is of the panel. */
function panelIn(block: PageBlock, { start, end }: Span): Told | undefined {
  const words = block.text.slice(start, end)
  const from = lead.exec(words)?.[0].length ?? 0
  const opened = panel.exec(words.slice(from))?.[0] ?? ''
  const name = opened.replace(/(?:示|见|提示|显示|中|可见)$/, '')
  if (name === '' || !resultEnd.test(words.replace(tail, ''))) return undefined
  const at = start + from
  const rest = { start: at + opened.length, end: end - (tail.exec(words)?.[0].length ?? 0) }
  const own = result.test(block.text.slice(rest.start, rest.end))
  return own ? undefined : { test: testAt(block, { start: at, end: at + name.length }), rest }
}

const shown = /^(?<test>[^，。；：]{2,14}?)(?:检查)?(?:显示|可见|见|发现|示)(?<found>[^，。；：]{2,24})$/d

/** 'X线片显示F': what a picture shows is its result. */
function shownIn(block: PageBlock, { start, end }: Span): Told | undefined {
  const words = block.text.slice(start, end).replace(tail, '')
  const from = lead.exec(words)?.[0].length ?? 0
  const { test, found } = shown.exec(words.slice(from))?.indices?.groups ?? {}
  if (!test || !found || !isTerm(words.slice(from).slice(...test), ['test'])) return undefined
  const at = (place: readonly [number, number]): Span => ({
    start: start + from + place[0],
    end: start + from + place[1],
  })
  return { test: testAt(block, at(test)), rest: at(found) }
}

const ratio = /^(?<name>[^，。；：]{2,14}[与和/][^，。；：]{2,14}的?(?:比值|之比|比例))(?<rest>.{2,})$/d

/** 'A与B比值超过2': the ratio is what is measured. */
function ratioIn(block: PageBlock, { start, end }: Span): Told | undefined {
  const words = block.text.slice(start, end).replace(tail, '')
  const { name, rest } = ratio.exec(words)?.indices?.groups ?? {}
  if (!name || !rest || !result.test(words.slice(...rest))) return undefined
  const at = (place: readonly [number, number]): Span => ({ start: start + place[0], end: start + place[1] })
  return { test: testAt(block, at(name)), rest: at(rest) }
}

/**
 * The results that 'T升高', 'T和U均升高', '若T升高、U降低时' tell, each with its test.
 * @param span a clause, or what stands before the verb in it
 */
export function resultsIn(block: PageBlock, span: Span): Told[] {
  const whole = panelIn(block, span) ?? shownIn(block, span) ?? ratioIn(block, span)
  if (whole) return [whole]
  const found: Told[] = []
  let waiting: Span[] = []
  for (const part of splitOutside(block.text, span, '、和与及')) {
    const words = block.text.slice(part.start, part.end)
    const opened = part.start + (lead.exec(words)?.[0].length ?? 0)
    const own = { start: opened, end: part.end - (tail.exec(words)?.[0].length ?? 0) }
    const told = resultIn(block, own)
    if (told) {
      found.push(...waiting.map((one) => ({ test: testAt(block, one), rest: told.rest })), told)
      waiting = []
    } else if (isTest(block.text.slice(own.start, own.end))) waiting.push(own)
    else return []
  }
  return waiting.length > 0 ? [] : found
}
