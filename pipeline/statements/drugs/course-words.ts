import type { Span } from '../../span.ts'
import type { QuantityValue } from '../../statement.ts'

/** 疗程 7 天, 连用 5 天, 使用5至7天: words right before how long a treatment runs. */
const before =
  /(?:(?:q\d{1,2}h|qd|bid|tid|qid|qn|次)\s?[×xX*]|(?:疗程|(?:治疗|用药|服药)(?:周期|时间))(?:均|都|各|为|一般|通常|需|至少|约|共|持续|：|:)*|连用|连服|[吃用服打][满够足]|连续(?:吃|用|服|打|贴|戴|服用|使用|治疗|用药|应用|注射|给药|滴注|口服|外用|静滴)?|共(?:治疗|用药|服用|注射|服|用)?|持续(?:服用|使用|用药|治疗)|坚持(?:服用|用药|治疗)|延长[至到]|(?:通常|一般|需|应|可|，|^)(?:使用|服用|用药|治疗)|[，、]持续)\s?$/
const after = /^\s?为\s?(?:[1１一]|一)?\s?个?疗程|^\s?[1１一]\s?个?疗程/
/** 一般吃两周, 2岁以下吃10天, 用至病程8周: in everyday words, in a clause of its own. */
const spoken =
  /(?:^|[，、；：。（(])(?:[^，、；：。（(\d]{0,10}(?:\d{1,3}\s?)?[^，、；：。（(\d]{0,8}?(?:者|人|[岁后期的]|以[上下内]|儿童|孩子|成人|病人|治疗|预防))?(?:一般|通常|只|就|需要?|要|可以?|应该?|宜|先|再|共|连续|坚持|至少|最多|最长|最好|得|总共){0,3}(?:吃|用|服|打|贴|涂|滴|点|喷|戴|放|维持|口服|服用|使用|用药)(?:药)?(?:满|够|足|到|至)?(?:病程|疗程)?\s?$/
const longUnit = /^(?:d|wk|mo|a)$/

/** Whether a time or a number of times is how long a treatment runs, by the words round it. */
export function isCourse(
  text: string,
  { span, core }: { readonly span: Span; readonly core: Span },
  value: QuantityValue,
): boolean {
  const words = text.slice(Math.max(0, span.start - 32), span.start)
  // 连用超过6个月会…: a time that is reached is no course to give.
  if (value.comparator === '>') return false
  // 服用2小时后疼痛缓解
  if (/^(?:h|min|s)$/.test(value.unit ?? '') && /^\s?(?:后|内)/.test(text.slice(span.end, span.end + 2))) return false
  if (before.test(words) || after.test(text.slice(core.end, core.end + 10))) return true
  if (!longUnit.test(value.unit ?? '')) return false
  // ，不超过7天。 alone in a clause behind the dose.
  const bare = value.comparator !== undefined && /次，\s?$/.test(words)
  if (bare && /^\s?(?:[，；。]|$)/.test(text.slice(span.end, span.end + 2))) return true
  return spoken.test(words) && !/^\s?(?:后|前|内|停|没|不|还|也|左右后)/.test(text.slice(span.end, span.end + 4))
}

/** 最多吃4周, 至少用2周: words before a verb that bound how long. */
const bound =
  /(?:(?<most>最多|至多|顶多|最长|不超过|别超过)|最少|至少|起码)(?:只?能|可以?)?(?:吃|用|服|打|贴|戴|连用|连服|使用|服用|维持)\s?$/

/** A course with the words before it that bound it, which are a part of its value. */
export function boundCourse<T extends { readonly span: Span; readonly value: QuantityValue }>(
  text: string,
  told: T,
): T {
  const words = text.slice(Math.max(0, told.span.start - 12), told.span.start)
  const found = bound.exec(words)
  if (!found || told.value.comparator !== undefined || told.value.value === undefined) return told
  const span = { start: told.span.start - found[0].length, end: told.span.end }
  const comparator = found.groups?.['most'] === undefined ? '>=' : '<='
  const { kind, value, ...rest } = told.value
  return { ...told, span, value: { kind, value, comparator, ...rest, text: text.slice(span.start, span.end) } }
}
