import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import type { PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { lastGroup } from './article.ts'
import type { Measured } from './measured.ts'

/** What is told of an operation by its least, its greatest and its mean. */
const told =
  '(?:(?:手术|麻醉|操作|气腹|透视|体外循环|阻断|(?:总|术后)?住院|骨折愈合|骨性愈合|愈合|拔管|排气|下床|进食|带管|置管|恢复)时间|(?:术中|术后)?(?:出血|失血|引流|输血)量?|切口长度|住院天数)'
const some = new Sought(new RegExp(told))
const own = new RegExp(`(?<![至到])(?<measure>${told})(?:为|约|在|：|:|均?为)?\\s?(?<mean>平均(?:为|约)?)?\\s?$`)
const meanToo = /^[，,、；（(]\s?平均(?:为|约)?\s?$/
const kinds: ReadonlySet<string | undefined> = new Set(['time', 'volume', 'length'])

/** '手术时间50～115 min，平均85 min': how long it took and how much was lost, without a deviation. */
export function spansIn(block: PageBlock, groups: readonly string[]): Measured[] {
  if (!some.test(block)) return []
  return [...bySentence(sentencesIn(block), quantitiesIn(block))].flatMap(([{ start }, numbers]) => {
    let last: Measured | undefined
    return numbers.flatMap((quantity) => {
      const measure = measureOf(block.text, start, quantity, last)
      last = measure === undefined ? undefined : { quantity, measure }
      if (!last) return []
      const group = lastGroup(block.text.slice(start, quantity.span.start), groups)?.name
      return [{ ...last, ...(group !== undefined && { group }) }]
    })
  })
}

/** What a number without a deviation measures: a span or a mean by its own words, or the mean behind a span. */
function measureOf(
  text: string,
  from: number,
  { span, value, kind }: Quantity,
  last: Measured | undefined,
): string | undefined {
  if (!kinds.has(kind) || value.sd !== undefined) return undefined
  if (last && meanToo.test(text.slice(last.quantity.span.end, span.start))) return last.measure
  const { measure, mean } = own.exec(text.slice(Math.max(from, span.start - 24), span.start))?.groups ?? {}
  return value.low === undefined && mean === undefined ? undefined : measure
}
