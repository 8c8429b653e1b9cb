import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import { isWholeName } from '../well-formed.ts'
import type { Decided } from './before-limits.ts'
import type { Limit } from './limits.ts'

/** Words that stand beside a number and name nothing measured. */
const noMeasure = /^(?:若|如果?|当|则|时|且|或|首剂|剂量|用量|每次|[轻中重危]症|[轻中重]度|[一二三四两]级|\d.*|.)$/
/** What lasts, where a limit is one of time. */
const lasting = /持续|时间|间期|病程|不[退愈缓消]|发热|发烧|疼痛|咳|症状|压红|禁食|缺血|制动|未/

const comparators = /^(?:达到?|等于|[大高多小低少]于|超过|不|或者?|及)+/

/** Whether what stands beside a limit is something measured, and the number is written as one. */
export function isMeasured({ quantity: { kind, value, span }, attribute }: Limit, text: string): boolean {
  if (attribute !== undefined && noMeasure.test(attribute) && !/^[A-Z]$|^[T]值$/.test(attribute)) return false
  // '低于同龄正常值20%': of what it is a share is no part of the number.
  if (/[\u4e00-\u9fff]{4}\d/.test(value.text.replace(comparators, ''))) return false
  if (kind === 'time' && value.comparator === undefined) return false
  if (kind === 'time' && !lasting.test(`${text.slice(Math.max(0, span.start - 12), span.start)}${attribute ?? ''}`))
    return false
  return true
}

/** Words of talk, and too general names. */
const noName =
  /了|[我你您]|什么|怎|^(?:主张|提倡)|揭|能|约|至少|立即|^.$|药物$|(?<!抗[\u4e00-\u9fff]{1,4})药$|制剂$|^(?:治疗|检查|浓度|水平|比值|评分|数值|测定|症状|观察)$/

/** What is stopped or not done is a drug or a deed. */
const deed =
  /^[^，。；]{0,6}(?:者|时|的?患者|的人?)?，?(?:应|须|需|要|就|则|均|都){0,2}(?:不宜|禁用|慎用|忌用|停[药用]|停(?=\d)|减量|减半|不能[用吃服打])/
/** What the case is then is no drug's. */
const means = /^[^，。；]{0,3}(?:是|为|提示|说明|属于?)/

/**
 * Whether what a limit is said to decide about is a name, and the matter of its sentence: named in it as what is done or judged, or at
 * its beginning, or in a heading or label over it. A disease named in passing is not decided about.
 */
export function isMatter(block: PageBlock, { start, end }: Span, { quantity }: Limit, { term }: Decided): boolean {
  const { text, type } = term
  if (noName.test(text) || !isWholeName(text)) return false
  const sentence = block.text.slice(start, end)
  if (
    deed.test(block.text.slice(quantity.span.end, quantity.span.end + 14)) &&
    (type === 'disease' || type === 'symptom')
  )
    return false
  if (means.test(block.text.slice(quantity.span.end, quantity.span.end + 8)) && type === 'drug') return false
  if (block.headings.some((heading) => heading.text.includes(text))) return true
  const behind = block.text.slice(quantity.span.end, end).includes(text)
  if (behind) return true
  const before = block.text.slice(start, quantity.span.start)
  if (type === 'disease' || type === 'symptom') return before.indexOf(text) >= 0 && before.indexOf(text) < 8
  return sentence.includes(text) || block.text.slice(0, 24).includes(text)
}
