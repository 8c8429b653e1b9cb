import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { numbersIn, within } from '../block-parts.ts'
import { limitsOf } from '../drugs/limits.ts'
import { meaningsOf } from '../drugs/meanings.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import { placeOf } from './criteria.ts'
import { type Cue, cuesOf, isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { passagesOf } from './passages.ts'
import { termBefore } from './term-before.ts'

/** 'R为阳性', 'T＜40分提示Y', and '提示Y' behind a clause that tells the result. */
const called =
  /^(?<s>[^，。；：]{2,40}?)(?:时|者)?(?:即|则|就|均|都)?(?:判定?|视|认)?(?:为|是|属)(?<v>(?:强|弱|假|可疑)?[阳阴]性)$/dg
const means =
  /^(?<s>[^，。；：]{2,40}?)(?:时|者)?(?:常|多|往往|通常|一般|则|即|可|均|都|高度){0,2}(?:提示|表示|意味着|表明|说明|代表|反映)(?:可能(?:为|是|有|存在)?|有|为|存在)?(?<v>[^，。；：]{2,40})$/dg
/** <0.1 ng/mL可排除Y. */
const rulesOut = /^(?<s>[^，。；：]{2,40}?)(?:时|者)?(?:可以?|能|基本可?)(?<v>排除[^，。；：]{2,40})$/dg
const goesOn = /^(?:常|多|往往|通常|高度){0,2}(?:提示|表示|意味着|表明|说明|代表)(?<v>[^，。；：]{2,40})$/dg

const change =
  '(?:明显|显著|轻度|中度|重度|持续|进行性)?(?:升高|增高|偏高|降低|减低|下降|偏低|增多|减少|延长|缩短|阳性|阴性|异常|转阳|转阴)'
const amount =
  '(?:[<>≤≥＜＞≦≧]|超过|大于|小于|高于|低于|少于|多于|不足|达到?|为)?\\s?\\d[\\d.～~-]{0,8}\\s?[^，。；：]{0,12}?(?:以上|以下)?|[ⅠⅡⅢⅣⅤ]{1,3}[级期度]'
/** What a test can give: a level, a number, a change. */
const result = new RegExp(
  `^(?:(?:水平|浓度|滴度|计数|评分|得分|总分|值|最大值|检测|检查|结果)?(?:只|仅|均|多次)?(?:${amount}|${change}|[呈为是][^，。；：有]{1,8}|[A-FⅠ-Ⅵ]型))$`,
)
const resultEnd = new RegExp(`(?:\\d[^，。；：]{0,12}|${change})$`)
/** Names of scales and of gradings that tell a result by a number. */
const scale = /^(?:[A-Za-z][A-Za-z0-9-]{1,14}|[\u4e00-\u9fff]{2,8})(?:指数|分级|评分|量表|征|值)$/

/** '阳性可以确诊', '升高提示D' without the test. */
const outcome =
  /^(?<s>(?:强|弱|持续|明显|显著)?(?:阳性|阴性|升高|增高|降低))(?:者|时|结果)?(?:即|则|多|常|一般|基本|高度){0,2}(?:提示|表示|意味着|说明|表明)?(?<v>(?:可以?|能|基本可?|也?不能|并不能)?(?:完全)?(?:确诊|诊断|排除|除外|支持|提示)[^，。；：]{0,30})$/dg
const sign = new Sought(/[<>≤≥＜＞≦≧～~-]\s?\d|\d[～~-]\d|超过|[大小高低多少]于|以上|以下|不足/)

/** What a result of a test means: '降钙素原≥0.5 ng/mL提示细菌感染', '硬结直径超过5 mm为阳性'. */
export function* findInterpretations(page: Page): Generator<Claim> {
  const told = new Set<string>()
  for (const claim of worded(page)) {
    if (claim.property === 'interpretation') told.add(keyOf(claim))
    yield claim
  }
  for (const claim of bounded(page)) if (!told.has(keyOf(claim))) yield claim
}

const keyOf = ({ subject, qualifiers }: Claim): string => `${subject.text} ${qualifiers?.['result']}`

function* worded(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, called)) yield* meaning(cue, cue.subject, true)
  for (const cue of cuesOf(page, means)) yield* meaning(cue, cue.subject, false)
  for (const cue of cuesOf(page, rulesOut)) yield* meaning(cue, cue.subject, false)
  for (const cue of cuesOf(page, goesOn)) {
    const told = toldBefore(cue)
    if (told) yield* meaning(cue, told, false)
  }
  for (const cue of cuesOf(page, outcome)) yield* ofNamedTest(cue)
}

/** '做PCR检测，阳性可以确诊': the test is named at the end of the clause before, or spoken of. */
function* ofNamedTest(cue: Cue): Generator<Claim> {
  const { passage, clause, subject: result } = cue
  const { block, clauses } = passage
  const before = clauses[clause.index - 1]
  const span =
    before && (termBefore(block.text, { start: before.start, end: before.end }, ['test']) ?? opener(block, before))
  const test = span ? topicAt(block, span) : under(cue, result)?.test
  if (!test) return
  const qualifiers = { result: block.text.slice(result.start, result.end) }
  const claim = claimOf(cue, { property: 'interpretation', subject: test, value: cue.value, qualifiers })
  const told = block.text.slice(cue.value.start, cue.value.end)
  if (claim && (/^(?:也|并)?不能/.test(told) || assertionOf(cue) !== 'denied')) yield claim
}

/** 'T15分钟出结果，阴性不能排除': the test that the clause before opens with. */
function opener({ text }: PageBlock, { start, end }: Span): Span | undefined {
  for (let length = Math.min(14, end - start); length > 1; length--)
    if (isTerm(text.slice(start, start + length), ['test'])) return { start, end: start + length }
  return undefined
}

/** What bounded results mean: 'PCT>2 μg/L提示D', and of each of several in a row. */
function* bounded(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, sentence, heading } = passage
    if (heading || !sign.in(block)) continue
    const own = within(numbersIn(block), sentence)
    if (own.length === 0 || isNarrative(passage)) continue
    for (const { test, result: at, value } of meaningsOf(passage, limitsOf(block, sentence, own), sentence)) {
      const none = { start: value.start, end: value.start }
      const cue = placeOf(passage, none, value)
      const qualifiers = { result: block.text.slice(at.start, at.end) }
      const claim = claimOf(cue, { property: 'interpretation', subject: test, value, qualifiers })
      if (claim) yield claim
    }
  }
}

/** 'R为阳性，提示Y': the result that the clause before calls positive. */
function toldBefore({ passage: { block, clauses }, clause }: Cue): Span | undefined {
  const before = clauses[clause.index - 1]
  const found = before && /(?:为|是)[阳阴]性$/.exec(block.text.slice(before.start, before.end))
  return found ? { start: before.start, end: before.start + found.index } : undefined
}

function* meaning(cue: Cue, told: Span, positive: boolean): Generator<Claim> {
  const { block } = cue.passage
  const clause = block.text.slice(told.start, told.end)
  if (
    assertionOf(cue) === 'denied' ||
    /^[^\u4e00-\u9fff]+$/.test(clause) ||
    /^(?:若|如果?|当|一旦|患者|检查|结果)$/.test(clause)
  )
    return
  const lead = /^(?:如果?|若|当|一旦|而|其)(?=.{3})/.exec(clause)?.[0].length ?? 0
  const from = { start: told.start + lead, end: told.end }
  const isResult = positive || resultEnd.test(clause)
  const own = named(block, from)
  const headed = isResult && cue.passage.label?.type === 'test' && !(own && scale.test(own.test.text))
  const found = headed ? (under(cue, from) ?? own) : (own ?? (isResult ? under(cue, from) : undefined))
  if (!found) return
  const written = block.text.slice(found.rest.start, found.rest.end)
  const qualifiers = { result: written.replace(/^(?:只|仅|均)?[呈为是](?=.{2})/, '') }
  const claim = claimOf(cue, { property: 'interpretation', subject: found.test, value: cue.value, qualifiers })
  if (claim) yield claim
  if (told === cue.subject) yield* limitIn(cue, found)
}

/** The number that decides: '特异性抗体≥0.35 kU/L为阳性'. */
function* limitIn({ passage: { block, sentence } }: Cue, { test, rest }: Told): Generator<Claim> {
  const { start: by } = block.block.content
  const own = within(numbersIn(block), rest)
  for (const { quantity, attribute } of limitsOf(block, sentence, own))
    yield {
      ...(block.article > 1 && { article: block.article }),
      subject: { type: test.type, text: test.text },
      property: 'threshold',
      value: quantity.value,
      ...(attribute !== undefined && { qualifiers: { attribute } }),
      witnesses: [
        { role: 'value', start: quantity.span.start + by, end: quantity.span.end + by },
        { role: 'subject', ...test.span },
      ],
    }
}

interface Told {
  readonly test: Topic
  readonly rest: Span
}

const topicAt = (block: PageBlock, span: Span): Topic => ({
  type: 'test',
  text: block.text.slice(span.start, span.end),
  span: inPage(block, span),
})

/** The test that the clause opens with, where nothing but a result stands behind it. */
function named(block: PageBlock, { start, end }: Span): Told | undefined {
  const words = block.text.slice(start, end)
  for (let length = Math.min(20, words.length - 2); length > 1; length--) {
    const name = words.slice(0, length).trimEnd()
    if (!isTest(name) || !result.test(words.slice(length).trim())) continue
    const at = start + words.length - words.slice(length).trimStart().length
    return { test: topicAt(block, { start, end: start + name.length }), rest: { start: at, end } }
  }
  return undefined
}

const isTest = (name: string): boolean => isTerm(name, ['test']) || scale.test(name)

/** The test that the item is headed with, or that the sentence has named. */
function under({ passage: { block, label, sentence }, clause }: Cue, rest: Span): Told | undefined {
  const { start } = block.block.content
  if (label && label.span.end < rest.start) {
    if (label.type === 'test') return { test: topicAt(block, label.span), rest }
    const test = listed(block, label.span, block.text.slice(rest.start, rest.end))
    return test && { test, rest }
  }
  const topic = topicOf(clause.topics, ['test'])
  return topic && topic.span.start >= start + sentence.start && topic.span.end <= start + rest.start
    ? { test: topic, rest }
    : undefined
}

/** Of the tests in an item's head the one that the result is of. */
function listed(block: PageBlock, head: Span, told: string): Topic | undefined {
  const parts = splitOutside(block.text, head, '、和与及')
  const tests = parts.filter(({ start, end }) => isTerm(block.text.slice(start, end), ['test']))
  if (parts.length < 2 || tests.length < parts.length) return undefined
  const own = tests.find(({ start, end }) => told.includes(block.text.slice(start, end)))
  return own && topicAt(block, own)
}
