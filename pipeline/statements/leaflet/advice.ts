import type { Span } from '../../span.ts'
import { clausesIn, type Segment } from './segments.ts'

/** Words that call for a deed or forbid one. */
const duty =
  /应(?![力激用])|须(?!知)|必须|需要?(?!求)|不[宜得可要能]|避免|禁止|切勿|请勿|勿|慎用|停药(?!后)|停用(?!后)|减量|监测|注意|警惕|咨询|就医|定期|多饮水|饮酒|禁用|忌用|[忌禁]服|不适用|每[日天周月年][^，]{0,4}(?:检查|复查|检测|测)|立即|及时/
/** A duty that is none: 不需要追加, 不能有效清除. */
const noDuty = /不(?:必|需要?|须)|不能(?:有效|完全|排除|清除|确定|代替)|反应|适应/
/** What the deed before is for belongs to it. */
const aim = /^(?:以免|以防|以避免|以防止|以减少|以利)/
/** D者慎用. */
const barsThem = /者(?:[均应]|不宜)?(?:慎用|禁用|忌用|[忌禁慎]服|服用|使用)$/
const bareState = /^[\u4e00-\u9fff、]{2,12}$/
/** A clause that names when or for whom the next one holds. */
const condition = /^(?:如|若|当|一旦|对于?|凡|有|出现|发生)[^，]*$|(?:时|后|者|期间|患者|人群|妇女|儿童|前)$/

/**
 * The clauses of a segment that call for a deed, each with the condition before it: '血小板低于100×10⁹/L者，应停药' is one. A clause
 * that only goes on with what the one before calls for is one of its own.
 */
export function advices(text: string, segment: Segment): Span[] {
  const found: Span[] = []
  let before: Before = { goesOn: false }
  for (const clause of clausesIn(text, segment)) {
    const words = text.slice(clause.start, clause.end)
    const calls = duty.test(words) && !noDuty.test(words)
    const last = found.at(-1)
    if (last && before.goesOn && aim.test(words)) found[found.length - 1] = { start: last.start, end: clause.end }
    else if (calls) found.push({ start: startOf(words, before) ?? clause.start, end: clause.end })
    before = calls ? { goesOn: clause.mark === '，' } : uncalled(words, clause, before)
  }
  return found
}

/** What the clauses before lead to. */
interface Before {
  readonly goesOn: boolean
  /** Where a condition begins. */
  readonly from?: number
  /** Where a row of bare states begins: 脾胃虚弱，大便稀溏者慎用. */
  readonly states?: number
}

const startOf = (words: string, { from, states }: Before): number | undefined =>
  from ?? (barsThem.test(words) ? states : undefined)

function uncalled(words: string, { start, mark }: Span & { readonly mark: string }, { from, states }: Before): Before {
  return {
    goesOn: false,
    ...(mark !== '：' && condition.test(words) && { from: from ?? start }),
    ...(mark === '，' && bareState.test(words) && { states: states ?? start }),
  }
}
