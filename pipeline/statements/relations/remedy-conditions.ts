import type { Span } from '../../span.ts'
import { isMereHead, isTerm } from '../terms.ts'
import type { Passage, TopicClause } from './passages.ts'
import { type Giving, givingsIn } from './remedies.ts'

const condition =
  /(?:者|(?<!小)时|的|[未没][\u4e00-\u9fff]{1,3}|破了|患者|病人|患儿|病例|无效|失败|不佳|明显|严重|厉害|剧烈|发作|以上|困难|不稳|不缓解)$|[<>≥≤＜＞]|^(?:轻|中|重|轻中|中重|极重|轻至中|中至重)度/
const noCondition =
  /^(?:[^，]{0,6}(?:治疗|手术|用药|必要|同|平|此|有|急诊|检查|诊断)(?:时|者|后))$|[适只]用于|先(?!天)|根据|按照|遵|指导|结合|[对给][^，]{0,6}(?:患者|病人)$|^(?:同时|并(?!发)|有些|有的|个别|某些|多数|大多数|部分|少数|一般|所有|本病|该病|这些|普通|对于?(?![^，]{1,24}(?:过敏|耐受|耐药|无效|不佳|抵抗|敏感|反应差|效果差|效果不好)))|(?:小时|分钟|\d\s?(?:h|d|天|日|周|个?月|年))[前后内]?$|^(?:建议|推荐|嘱|让|请|指导|医生)[^，]{0,4}(?:患者|病人|患儿|家长)$|是|不[能宜可][用做行]|禁|^有[^，]{0,4}(?:通路|条件)/

/** A disease's name alone says what is treated, not in whom the remedy is indicated. */
export const isCondition = (text: string): boolean =>
  condition.test(text) || /合并|伴/.test(text) || (text.includes('、') && /[或和]/.test(text))

/** The words before the verb that say whom or when it is for, in its own clause or the one before. */
export function conditionOf(
  { block, clauses, names }: Passage,
  { index }: TopicClause,
  { before, cue }: Giving,
): Span | undefined {
  const last = clauses[index - 1]
  const own = before.end > before.start
  if (!own && (last?.mark !== '，' || givingsIn(block.text, last, names).length > 0)) return undefined
  const written = own ? before : (last as Span)
  const label = /^【[^】]{2,14}】/.exec(block.text.slice(written.start, written.end))?.[0].length ?? 0
  const span = { start: written.start + label, end: written.end }
  const text = block.text.slice(span.start, span.end)
  if (noCondition.test(text) || text.length > 48) return undefined
  if (!own && /^[都均]/.test(block.text.slice(cue.start, cue.end)) && /、/.test(text)) return span
  return condition.test(text) || (isTerm(text, ['disease', 'symptom']) && !isMereHead(text)) ? span : undefined
}
