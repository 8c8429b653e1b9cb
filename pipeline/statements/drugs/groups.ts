import type { Span } from '../../span.ts'
import { routeWords } from '../dosing.ts'

const who =
  /(?<group>(?:[^，。；：、】］]{1,24}(?<![或再后前两二三其用])者|[^，。；：、】］]{2,16}(?:的病人|的人|病人)|\d{1,3}(?:\s?[～~–-]\s?\d{1,3})?\s?(?:个月|月龄|周?岁)(?:及?以[上下]|以内)?的?(?:成人|青少年|儿童|小儿|患儿|患者|婴儿|孩子|小孩|人)|\d{1,3}(?:\s?[～~–-]\s?\d{1,3}\s?|(?=\s?周?岁及?以[上下]))周?岁(?:及?以[上下])?|(?:体重)?(?:[<>≤≥＜＞]|不足|超过)?\s?\d{1,3}(?:\s?[～~–-]\s?\d{1,3})?\s?(?:kg|公斤|千克)(?:及?以[上下])?的?(?:儿童|患儿|孩子|者|人)|成人|孩子|成年人|大人|青少年|儿童|小儿|小孩|老年人|老人|婴儿|新生儿|孕妇|[轻中重][度型症])(?:[（(][^（()）]{1,20}[)）])?)(?<rest>[^，。；：]{0,12})$/

/** Who a dose is for, named in the words before it: 体重≥60 kg者每次120 mg; `rest` is what stands behind the name. */
export function groupBefore(text: string, from: number, to: number): { group: string; rest: string } | undefined {
  const words = text.slice(Math.max(from, to - 44), to).trim()
  const { group, rest } = who.exec(words)?.groups ?? {}
  if (group === undefined || rest === undefined) return undefined
  return { group: group.replace(/^(?:对于?|若|如果?|凡|其中|而|但|[^，。；]{0,10}适用于)/, '').trim(), rest }
}

const people = /^[^，。；：]{1,30}(?:者|患者|患儿|儿童|小儿|成人|老年人|孕妇|婴幼?儿|新生儿)$/
/** 成人口服给药，每次0.5 g: the way stands behind the name. */
const givenTo = new RegExp(
  `^(?<group>成人|成年人|青少年|儿童|小儿|老年人|新生儿|[^，。；：]{1,24}(?:者|患者))(?:可|应|宜|一般|通常|需)?(?:${routeWords})(?:给药|用药|给予|使用)?$`,
)

/** 老年人肾功能差，: those of whom the clause tells something. */
const told =
  /^(?<group>成人|老年人|儿童|孕妇|新生儿)(?:的)?(?:肾功能|肝功能|代谢|体质|身体|清除|耐受)[^，。；：\d]{0,8}$/

/** 肌酐清除率30～49 mL/min，; 体重40 kg以上，; 30～40 kg，: what is measured of those whom a dose is for. */
const measured =
  /^(?:体重|(?:内生)?肌酐清除率|CrCl|Ccr|eGFR|GFR|肾小球滤过率|年龄)?\s?(?:为|在)?(?:[<>≤≥＜＞]|低于|高于|不足|超过|小于|大于)?\s?\d{1,3}(?:\s?[～~–-]\s?\d{1,3})?\s?(?:kg|公斤|千克|m[lL]\/min|mL\/（min·1\.73\s?m²）|周?岁|个月|月龄)(?:及?以[上下])?(?:时|者)?$/

/** 体重<50 kg者，每次1 g: whom a whole clause before a comma names. */
export function groupClause(text: string, { start, end }: Span): string | undefined {
  const words = text
    .slice(start, end)
    .replace(/^.*[：:】\]］]/, '')
    .trim()
  if (text[end] !== '，') return undefined
  return people.test(words) || measured.test(words)
    ? words
    : (givenTo.exec(words) ?? told.exec(words))?.groups?.['group']
}

const labelled =
  /^(?:[（(]?\d{1,2}[）).、]|[①-⑳])?\s?(?<group>[^，。；：]{0,30}(?:者|患者|患儿|儿童|小儿|成人|青少年|老年人|孕妇|婴幼?儿|新生儿|孩子|岁(?:以[上下])?))：/

/** 4～11岁儿童：起始10 mg/kg: whom the label of a clause names. */
export function groupLabel(words: string): string | undefined {
  const label = /^(?<label>[^：]{2,30})：/.exec(words)?.groups?.['label']
  return labelled.exec(words)?.groups?.['group'] ?? (label !== undefined && measured.test(label) ? label : undefined)
}

/** A组、B组分别静脉泵注X 0.3 μg/kg和0.5 μg/kg: the arm at the place of the dose. */
export function armInTurn(text: string, at: number): string | undefined {
  const words = text.slice(Math.max(0, at - 60), at)
  const found =
    /(?<first>[\u4e00-\u9fffA-Za-z0-9]{1,8}组)[、和与](?<second>[\u4e00-\u9fffA-Za-z0-9]{1,8}组)分别[^，。；]{1,24}$/.exec(
      words,
    )
  if (!found) return undefined
  return found.groups?.[/\d\s?[A-Za-zμ/]{1,8}\s?[和、与]\s?$/.test(found[0]) ? 'second' : 'first']
}
