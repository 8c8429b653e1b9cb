import type { Quantity } from '../quantity.ts'
import { joinArms } from './article.ts'
import type { Measured } from './measured.ts'

/** a vs b, a 比 b. */
const beside = /^\s?(?:vs\.?|VS\.?|比)\s?$/
const higher = '(?:高|低|优|少|多|短|长|大|小|好|差|快|慢|早|晚|轻|重)于'
const armed = new RegExp(
  `(?:^|[，。；：、\\s])(?<first>[^，。；：\\s]{1,12}?组)(?:患者|患儿|病人)?的?(?<measure>[^，。；：（）]{2,20}?)(?:均|明显|显著|稍|略)*${higher}(?<second>[^，。；：（）\\s]{1,12}组)(?:患者|患儿|病人)?[^，。；：（）]{0,6}[（(]?$`,
)
const both =
  /(?:两|二)组(?:患者|患儿|病人)?(?:间|之间)?的?(?<measure>[\u4e00-\u9fffA-Za-z0-9-]{2,20}?)(?:相比较?|比较|对比)?[，\s]?(?:的?差异(?:均|有|无|具有|没有)*(?:统计学)?(?:意义|差异)?)?[（(]?$/
const noMeasure = /年龄|性别|病程|比较|差异|一般|基线|组/

/** The measure and the two arms of numbers that stand side by side, by the words before them. */
function told(
  words: string,
  groups: readonly string[],
): { readonly measure: string; readonly arms: readonly [string, string] } | undefined {
  const { first, second, measure = '' } = (armed.exec(words) ?? both.exec(words))?.groups ?? {}
  if (measure === '' || noMeasure.test(measure)) return undefined
  const [one, other] = first === undefined ? groups : [named(first, groups), named(second ?? '', groups)]
  const fits = one !== undefined && other !== undefined && one !== other && (first !== undefined || groups.length === 2)
  return fits ? { measure, arms: [one, other] } : undefined
}

const named = (words: string, groups: readonly string[]): string | undefined =>
  groups.find((name) => words.endsWith(name))

/** The numbers of two arms in a bracket: 观察组住院时间短于对照组（（6.2±1.1）d vs （8.4±1.5）d）. */
export function besideEachOther(
  text: string,
  quantities: readonly Quantity[],
  groups: readonly string[],
): ReadonlyMap<Quantity, Measured> {
  const found = new Map<Quantity, Measured>()
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    if (!next || !beside.test(text.slice(quantity.span.end, next.span.start))) return
    const before = joinArms(text.slice(Math.max(0, quantity.span.start - 60), quantity.span.start))
    const { measure, arms } = told(before.slice(before.lastIndexOf('。') + 1), groups) ?? {}
    if (measure === undefined || !arms) return
    found.set(quantity, { quantity, measure, group: arms[0] })
    found.set(next, { quantity: next, measure, group: arms[1] })
  })
  return found
}
