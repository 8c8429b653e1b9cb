import type { Span } from '../../span.ts'
import { clausesIn, type Segment } from './segments.ts'

/** Words that call for a deed or forbid one. */
const duty =
  /应(?![力激用])|须(?!知)|必须|需要?(?!求)|不[宜得可要能]|避免|禁止|切勿|请勿|勿|慎用|停药(?!后)|停用(?!后)|减量|监测|注意|警惕|咨询|就医|定期|多饮水|饮酒|每[日天周月年][^，]{0,4}(?:检查|复查|检测|测)|立即|及时/
/** A duty that is none: 不需要追加, 不能有效清除. */
const noDuty = /不(?:必|需要?|须)|不能(?:有效|完全|排除|清除|确定|代替)|反应|适应/
/** What the deed before is for belongs to it. */
const aim = /^(?:以免|以防|以避免|以防止|以减少|以利)/
/** A clause that names when or for whom the next one holds. */
const condition = /^(?:如|若|当|一旦|对于?|凡|有|出现|发生)[^，]*$|(?:时|后|者|期间|患者|人群|妇女|儿童|前)$/

/**
 * The clauses of a segment that call for a deed, each with the condition before it: '血小板低于100×10⁹/L者，应停药' is one. A clause
 * that only goes on with what the one before calls for is one of its own.
 */
export function advices(text: string, segment: Segment): Span[] {
  const found: Span[] = []
  let from: number | undefined
  let goesOn = false
  for (const clause of clausesIn(text, segment)) {
    const words = text.slice(clause.start, clause.end)
    const calls = duty.test(words) && !noDuty.test(words)
    const last = found.at(-1)
    if (last && goesOn && aim.test(words)) found[found.length - 1] = { start: last.start, end: clause.end }
    else if (calls) found.push({ start: from ?? clause.start, end: clause.end })
    goesOn = calls && clause.mark === '，'
    from = !calls && condition.test(words) ? (from ?? clause.start) : undefined
  }
  return found
}
