import type { Span } from '../../span.ts'
import { inPage, type PageBlock } from '../page.ts'
import type { Passage } from '../relations/passages.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { type Consequence, consequenceOf, linked } from './consequences.ts'
import type { Limit } from './limits.ts'

/** What a result of a test means by the sentence that bounds it. */
export interface Meaning {
  readonly limit: Limit
  readonly test: Topic
  /** The result, and what it means; in the block's text. */
  readonly result: Span
  readonly value: Span
}

/** Results, scores and the like by their names. */
const measure =
  /(?:评分|积分|分级|指数|浓度|水平|蛋白|抗体|抗原|滴度|计数|分数|比值|酶|肽|[血尿][钾钠钙磷镁氨酮]|渗透压|二聚体|乳酸|肌酐|降钙素原|因子|率)$|^[尿血]?[A-Za-z][A-Za-z0-9-]{1,13}$/
const noMeasure = /体温|血压|体重|视力|听力|心率|呼吸|频率|[效生亡发存愈出]率$/

/** Whether words name something that a test measures. */
export const isMeasure = (name: string): boolean =>
  !noMeasure.test(name) && (isTerm(name, ['test']) || measure.test(name))

/** A name with its bracket right before a bound: 钠排泄分数（FENa）<1%. */
function measuredAt(block: PageBlock, { quantity, attribute }: Limit): Topic | undefined {
  if (attribute === undefined || !isMeasure(attribute)) return undefined
  const start = block.text.lastIndexOf(attribute, quantity.span.start)
  if (start < 0 || quantity.span.start - start > 40) return undefined
  return { type: 'test', text: attribute, span: inPage(block, { start, end: start + attribute.length }) }
}

/** Words that lead from a result to what it means. */
const lead =
  /^(?:，|：|则|即|就|便|才|均|都|常|往往|通常|一般|高度|强烈|可以|可(?!能)){0,4}(?:提示|说明|表示|意味着?|表明|判定?[为是]|视[为作]|定义为|即为|为(?!主)|是(?!否))?/
const chance = /可能性|风险|危险|预后/
/** Judgements of which disease people have. */
const judged = /^，?[^，。；]{0,8}(?:诊断|确诊|称|叫|定义)/
const people = /考虑|怀疑|警惕|称|叫|属|为|是|定义/

/** Whether a consequence says what the result of a test means, and not whom something is done to. */
function tells(text: string, end: number, { kind, at, ofPeople }: Consequence): boolean {
  const words = text.slice(at, Math.min(end, at + 24))
  if (kind === 'risk') return chance.test(words)
  return kind === 'means' && !judged.test(words) && !(ofPeople && people.test(words.slice(0, 8)))
}

/** The limits of a sentence that tell what results of tests mean; a bare limit is of the test of the one before. */
export function meaningsOf(passage: Passage, limits: readonly Limit[], sentence: Span): Meaning[] {
  const { text } = passage.block
  const tests = testsOf(passage, limits)
  const found: Meaning[] = []
  let next: { readonly start: number; readonly consequence: Consequence | undefined } | undefined
  for (let i = limits.length - 1; i >= 0; i--) {
    const limit = limits[i] as Limit
    const { start, end } = limit.quantity.span
    const joined = next && linked.test(text.slice(end, next.start)) ? next.consequence : undefined
    const consequence = joined ?? consequenceOf(text, end, sentence.end)
    next = { start, consequence }
    const test = tests[i]
    if (!test || !consequence || !tells(text, sentence.end, consequence)) continue
    const value = valueAt(text, sentence, consequence)
    if (value) found.push({ limit, test, result: limit.quantity.span, value })
  }
  return found.reverse()
}

/** The test of which each limit is a result. */
function testsOf({ block, label }: Passage, limits: readonly Limit[]): (Topic | undefined)[] {
  const headed: Topic | undefined =
    label?.type === 'test' ? { type: 'test', text: label.text, span: inPage(block, label.span) } : undefined
  const tests: (Topic | undefined)[] = []
  for (const [i, limit] of limits.entries()) {
    const bare = limit.attribute === undefined || tests[i - 1]?.text === limit.attribute
    tests.push(measuredAt(block, limit) ?? (bare ? (tests[i - 1] ?? headed) : undefined))
  }
  return tests
}

function valueAt(text: string, { end }: Span, { at }: Consequence): Span | undefined {
  const start = at + (lead.exec(text.slice(at, Math.min(end, at + 24)))?.[0].length ?? 0)
  const stop = text.slice(start, end).search(/[，。；]/)
  const to = stop < 0 ? end : start + stop
  return to - start < 2 || to - start > 40 ? undefined : { start, end: to }
}
