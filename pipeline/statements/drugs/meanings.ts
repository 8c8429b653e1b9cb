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
  /(?:评分|积分|分级|指数|浓度|水平|蛋白|抗体|抗原|滴度|计数|分数|比值|酶|肽|[血尿][钾钠钙磷镁氨酮]|渗透压|二聚体|乳酸|肌酐|降钙素原|因子|率|[A-Za-z]值)$|^[尿血]?[A-Za-z][A-Za-z0-9-]{1,13}$/
const noMeasure = /体温|血压|体重|视力|听力|心率|呼吸|频率|[效生亡发存愈出]率$/

/** Whether words name something that a test measures. */
export const isMeasure = (name: string): boolean =>
  !noMeasure.test(name) && (isTerm(name, ['test']) || measure.test(name))

/** A name with its bracket right before a bound: 钠排泄分数（FENa）<1%. */
function measuredAt(block: PageBlock, { quantity, attribute }: Limit): Topic | undefined {
  if (attribute === undefined) return undefined
  if (!isMeasure(attribute)) return inFull(block, attribute, quantity.span.start)
  const start = block.text.lastIndexOf(attribute, quantity.span.start)
  if (start < 0 || quantity.span.start - start > 40) return undefined
  return { type: 'test', text: attribute, span: inPage(block, { start, end: start + attribute.length }) }
}

/** '全血胆碱酯酶活力是重要依据：活力50%～70%…': the test that the block has named and the bound calls by its last word. */
function inFull(own: PageBlock, attribute: string, before: number): Topic | undefined {
  const { text } = own
  const from = text.lastIndexOf(attribute, before)
  const at = from < 1 ? -1 : text.lastIndexOf(attribute, from - 1)
  if (at < 1 || attribute.length < 2 || before - at > 80) return undefined
  const end = at + attribute.length
  for (let start = Math.max(0, end - 14); start < at; start++) {
    const name = text.slice(start, end)
    if (isTerm(name, ['test'])) return { type: 'test', text: name, span: inPage(own, { start, end }) }
  }
  return undefined
}

/** 'ACT满分25分，20～24分…': the scale that a sentence opens with. */
const scaled = /^[A-Z][A-Za-z0-9-]{1,12}(?=(?:评分)?(?:满分|总分|得分|共))/

/** Words that lead from a result to what it means. */
const lead =
  /^(?:，|：|则|即|就|便|才|均|都|常|往往|通常|一般|高度|强烈|可以|可(?!能)){0,4}(?:提示|说明|表示|代表|意味着?|表明|判定?[为是]|视[为作]|定义为|即为|为(?!主)|属于?|算|就是|是(?!否))?/
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
    const gap = next ? text.slice(end, next.start) : ''
    // PSA<4，4～10为灰区: the next result, and not one more condition.
    const another = limits[i + 1]?.attribute === undefined && /^(?:者|时|之间)?\s?[，；]\s?$/.test(gap)
    const joined = next && !another && linked.test(gap) ? next.consequence : undefined
    const consequence = joined ?? consequenceOf(text, end, sentence.end)
    next = { start, consequence }
    const test = tests[i]
    if (!test || !consequence || !tells(text, sentence.end, consequence)) continue
    const value = valueAt(text, sentence, consequence)
    if (value) found.push({ limit, test, result: withUnit(text, limit.quantity.span), value })
  }
  return found.reverse()
}

/** The test of which each limit is a result. */
function testsOf({ block, label, sentence }: Passage, limits: readonly Limit[]): (Topic | undefined)[] {
  const scale = scaled.exec(block.text.slice(sentence.start, sentence.start + 16))?.[0]
  const named = scale === undefined ? label?.span : { start: sentence.start, end: sentence.start + scale.length }
  const headed: Topic | undefined =
    named && (scale !== undefined || label?.type === 'test')
      ? { type: 'test', text: block.text.slice(named.start, named.end), span: inPage(block, named) }
      : undefined
  const tests: (Topic | undefined)[] = []
  for (const [i, limit] of limits.entries()) {
    const bare = limit.attribute === undefined || tests[i - 1]?.text === limit.attribute
    tests.push(measuredAt(block, limit) ?? (bare ? (tests[i - 1] ?? headed) : undefined))
  }
  return tests
}

/** 1000个/mm²: a unit of things counted. */
function withUnit(text: string, { start, end }: Span): Span {
  const unit = /^[个次条枚处](?:\/[A-Za-z²³μ]{1,4})?(?=[的者时，]|$)/.exec(text.slice(end, end + 8))?.[0].length ?? 0
  return { start, end: end + unit }
}

/** What is to be done is no meaning. */
const acts = /^(?:应|须|需|要|可以?|宜)?(?:警惕|考虑(?=[输用行做给加换停])|注意|[停换加减]|复[查诊]|就[医诊])/

function valueAt(text: string, { end }: Span, { at }: Consequence): Span | undefined {
  const start = at + (lead.exec(text.slice(at, Math.min(end, at + 24)))?.[0].length ?? 0)
  const stop = text.slice(start, end).search(/[，。；]/)
  const to = stop < 0 ? end : start + stop
  if (acts.test(text.slice(start, to))) return undefined
  return to - start < 2 || to - start > 40 ? undefined : { start, end: to }
}
