import type { Span } from '../../span.ts'
import type { Term, TermType } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Limit } from './limits.ts'

/** Whom a limit decides about, and where the page names it. */
export interface Decided {
  readonly term: Term
  readonly span?: Span
}

/** A part of a block as what is decided about. */
export function spanned({ block, text }: PageBlock, type: TermType, { start, end }: Span): Decided {
  const by = block.content.start
  return { term: { type, text: text.slice(start, end) }, span: { start: start + by, end: end + by } }
}

const suits =
  /(?:^|[，。；：①-⑳])(?<what>[^，。；：①-⑳]{0,24}?)(?:：|主要|一般|多|常|仅|只|最){0,2}(?:不?适用于|适合于?|可?用于)[^，。；]{0,24}$/

export const forWhom: RegExp = /^(?:【|\[)?(?:主要|手术)?适应[证症](?:】|\])?(?:主要)?(?:[:：为是]|包括)/

/** P的紧急指征：血钾>6.5 mmol/L: when P is called for. */
const indicated =
  /(?<what>[\u4e00-\u9fffA-Za-z-]{2,16}?)(?:[（(][^（()）]{1,30}[)）])?的?[\u4e00-\u9fff]{0,6}?(?:指征|适应[证症])[^，。；：]{0,10}?(?:：|:|为|是|包括|有)[^。；]{0,120}$/
/** P是直径>2 cm结石的首选治疗. */
const chosenFor =
  /(?<what>[\u4e00-\u9fffA-Za-z-]{2,16}?)(?:[（(][^（()）]{1,30}[)）])?(?:是|为)(?:目前|现阶段|临床上?)?(?:治疗|处理)?[^，。；\d]{0,8}$/
const choice = /^\s?[^，。；]{2,24}(?:首选|主要|标准|一线|有效|理想|最佳)的?(?:治疗|手术|方法|术式|手段|药物|方式)/

export function indicatedBy(block: PageBlock, from: number, { start, end }: Span): Decided | undefined {
  const words = block.text.slice(Math.max(from, start - 140), start)
  const found = indicated.exec(words) ?? (choice.test(block.text.slice(end, end + 40)) ? chosenFor.exec(words) : null)
  const { what = '' } = found?.groups ?? {}
  const at = found ? start - words.length + found.index + found[0].indexOf(what) : 0
  for (let skip = 0; skip + 1 < what.length; skip++)
    if (isTerm(what.slice(skip), ['procedure', 'drug', 'device']))
      return spanned(block, typeOf(what.slice(skip)) ?? 'procedure', { start: at + skip, end: at + what.length })
  return undefined
}

/** X适用于直径小于2 cm的: the limit decides about X alone; where X is no bare name, about nothing. */
export function useBefore(
  block: PageBlock,
  from: number,
  at: number,
): { readonly decided: Decided | undefined } | undefined {
  const found = suits.exec(block.text.slice(Math.max(from, at - 64), at))
  const { what = '' } = found?.groups ?? {}
  if (!found) return undefined
  const start = at - found[0].length + (found[0].startsWith(what) ? 0 : 1)
  const isName = isTerm(what, ['procedure', 'drug', 'device'])
  return {
    decided: isName ? spanned(block, typeOf(what) ?? 'procedure', { start, end: start + what.length }) : undefined,
  }
}

const defining =
  /^(?:(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|[①-⑳])\s?)?(?:诊断)?(?<what>[\u4e00-\u9fffA-Za-z0-9-]{2,16}?)(?:[（(][^（()）]{1,30}[)）])?(?:是?指|定义为|的[\u4e00-\u9fff]{0,4}定义[是为：:]{1,2}|的?诊断(?:标准|依据)(?:为|是)?[:：]?|[:：])[^。；]{0,120}$/
const treated = /治疗|给予|首选|选用|可用|服用|使用|手术|注意|禁用|慎用|用于|适用|预防|监测/

/** Whether words for what is measured stand beside a limit, or 诊断标准： right before it. */
export const isNamed = (block: PageBlock, from: number, { attribute, quantity: { span } }: Limit): boolean =>
  attribute !== undefined || /诊断(?:标准|切点|界值)(?:为|是|：)\s?$/.test(block.text.slice(from, span.start))

/** X指A≥a，B<b: the disease that a sentence tells by its limits. */
export function definedBefore(block: PageBlock, from: number, at: number): Decided | undefined {
  const words = block.text.slice(from, at)
  if (words.length > 160) return undefined
  const { what = '' } = defining.exec(words)?.groups ?? {}
  const start = from + words.indexOf(what)
  const told = words.slice(words.indexOf(what) + what.length)
  return isTerm(what, ['disease']) && !treated.test(told)
    ? spanned(block, 'disease', { start, end: start + what.length })
    : undefined
}
