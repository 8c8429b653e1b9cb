import type { Claim } from '../../statement.ts'
import { inPage, type PageBlock } from '../page.ts'
import { headingClass } from '../tabular/topic.ts'
import { drugsIn, isDrugClass } from './mentions.ts'

/** 首选X, 常用的有X: words before the name of the drug that a paragraph or item is about. */
const led =
  /^(?:[-•]\s?|[①-⑳]|[（(]?\d{1,2}[)）.、．]\s?)?(?:(?:首选|次选|常用|代表药物?|最常用|多选用?|多用|可用|可选用?)(?:的)?(?:药物)?(?:有|为|是|：)?)?$/
/** The name is a part of something else: X过敏, X与Y合用. */
const ofAnother = /^(?:过敏|中毒|耐药|与|和|或|及|、|等|类|[/／+＋]|治疗|联合|[\u4e00-\u9fff]{0,2}试验)/

/** 利尿剂与β受体阻滞剂: which of the two it is, the heading does not say. */
const twoNamed = (text: string, start: number, end: number): boolean =>
  /^[和与及、]/.test(text.slice(end)) || /[\u4e00-\u9fff]{2}[和与及、]$/.test(text.slice(0, start))

/** Under a heading that names a class of drugs, a paragraph or item that opens with a drug tells of a drug of that class. */
export function sectionClassClaim(block: PageBlock): Claim | undefined {
  const heading = block.headings.at(-1)
  if (!heading || heading.block.level === 1) return undefined
  const named = headingClass(heading)
  const [from, to] = named ? [named.start, named.end].map((at) => at - heading.block.content.start) : []
  if (twoNamed(heading.text, from ?? 0, to ?? 0)) return undefined
  const [first] = named ? drugsIn(block.text, 0, Math.min(block.text.length, 40)) : []
  if (!named || !first || !led.test(block.text.slice(0, first.start))) return undefined
  const drug = block.text.slice(first.start, first.end)
  if (isDrugClass(drug) || drug === named.text || ofAnother.test(block.text.slice(first.end, first.end + 8)))
    return undefined
  return {
    article: block.article,
    subject: { type: 'drug', text: drug },
    property: 'drug-class',
    value: { kind: 'text', text: named.text },
    witnesses: [
      { role: 'value', start: named.start, end: named.end },
      { role: 'subject', ...inPage(block, first) },
    ],
  }
}
