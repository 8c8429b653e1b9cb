import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { numbersIn, within } from '../block-parts.ts'
import { limitsOf } from '../drugs/limits.ts'
import { meaningsOf } from '../drugs/meanings.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import { placeOf } from './criteria.ts'
import { type Cue, cuesOf, isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { findGrades } from './gradings.ts'
import { passagesOf } from './passages.ts'
import { endsInResult, resultIn, resultsIn, scale, type Told, testAt } from './results.ts'
import { termBefore } from './term-before.ts'

/** 'R为阳性', 'T＜40分提示Y', and '提示Y' behind a clause that tells the result. */
const called =
  /^(?<s>[^，。；：]{2,40}?)(?:时|者)?(?:即|则|就|均|都)?(?:判定?|视|认)?(?:为|是|属)(?<v>(?:强|弱|假|可疑)?[阳阴]性)$/dg
const adverbs =
  '(?:则|即|也|均|都|可能|(?<![正异])常|(?<![增过])多|往往|通常|一般|主要|高度|强烈|基本|可|大多|临床上?){0,4}'
const says =
  '(?:提示|表示|意味着|表明|说明|代表(?![药性])|反映|预示|可?见于|属于|(?:应该?|要|需)(?:首先|高度)?(?:考虑|警惕|怀疑)|(?:就|即)?可以?(?:诊断|确诊)(?:为|是)|符合|是(?=[^，。；：]{2,16}(?:表现|标志|信号|征象|指标)$)|(?=有[^，。；：]{2,20}(?:可能|危险|风险|嫌疑)性?$))'
const means = new RegExp(
  `^(?<s>[^，。；：]{2,40}?)(?:时|者|的话)?${adverbs}${says}(?:可能(?:为|是|有|存在)?|有(?!.*(?:危险|风险)$)|为|存在)?(?:(?:临床上?)?最(?:常|多)见的)?(?<v>[^，。；：]{2,40})$`,
  'dg',
)
/** <0.1 ng/mL可排除Y. */
const rulesOut = /^(?<s>[^，。；：]{2,40}?)(?:时|者)?(?:可以?|能|基本可?)(?<v>排除[^，。；：]{2,40})$/dg
const goesOn = new RegExp(`^${adverbs}${says}(?:(?:临床上?)?最(?:常|多)见的)?(?<v>[^，。；：]{2,40})$`, 'dg')

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
  yield* findGrades(page)
  for (const cue of cuesOf(page, rulesOut)) yield* meaning(cue, cue.subject, false)
  for (const cue of cuesOf(page, goesOn)) for (const told of toldBefore(cue)) yield* meaning(cue, told, false)
  for (const cue of cuesOf(page, outcome)) yield* ofNamedTest(cue)
}

/** '做PCR检测，阳性可以确诊': the test is named at the end of the clause before, or spoken of. */
function* ofNamedTest(cue: Cue): Generator<Claim> {
  const { passage, clause, subject: result } = cue
  const { block, clauses } = passage
  const before = clauses[clause.index - 1]
  const span =
    before && (termBefore(block.text, { start: before.start, end: before.end }, ['test']) ?? opener(block, before))
  const test = span ? testAt(block, span) : under(cue, result)?.test
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

/** 'R为阳性，提示Y', 'T升高，U降低，提示Y': where the clauses before that tell results begin and end. */
function toldBefore({ passage: { block, clauses }, clause }: Cue): Span[] {
  const found: Span[] = []
  for (let i = clause.index - 1; i >= 0; i--) {
    const before = clauses[i]
    if (before?.mark !== '，') break
    const words = block.text.slice(before.start, before.end)
    const called = /(?:为|是)[阳阴]性$/.exec(words)
    if (called && found.length === 0) return [{ start: before.start, end: before.start + called.index }]
    if (resultsIn(block, before).length === 0) break
    found.unshift({ start: before.start, end: before.end })
  }
  return found
}

/** What a number is called or calls for is a threshold; these say what it means. */
const isMeant = /提示|表示|意味着|表明|说明|代表|反映|预示|排除/

const opening = /^(?:如果?|若|当|一旦|而|其)(?=.{3})/
const noSubject = /^[^\u4e00-\u9fff]+$|^(?:若|如果?|当|一旦|患者|检查|结果)$/

function* meaning(cue: Cue, told: Span, positive: boolean): Generator<Claim> {
  const { block } = cue.passage
  const clause = block.text.slice(told.start, told.end)
  if (assertionOf(cue) === 'denied' || (noSubject.test(clause) && !/[A-Za-z]/.test(clause))) return
  for (const found of resultsOf(cue, told, positive)) {
    const written = block.text.slice(found.rest.start, found.rest.end)
    const qualifiers = { result: written.replace(/^(?:只|仅|均)?[呈为是](?=.{2})/, '') }
    const numbered = /\d/.test(written) && !positive && !isMeant.test(block.text.slice(cue.cue.start, cue.value.start))
    if (numbered) continue
    const claim = claimOf(cue, { property: 'interpretation', subject: found.test, value: cue.value, qualifiers })
    if (claim) yield claim
    if (told === cue.subject) yield* limitIn(cue, found)
  }
}

/** The tests and results of a clause; where it names none, of the test that it stands under. */
function resultsOf(cue: Cue, told: Span, positive: boolean): readonly Told[] {
  const { block, label } = cue.passage
  const clause = block.text.slice(told.start, told.end)
  const from = { start: told.start + (opening.exec(clause)?.[0].length ?? 0), end: told.end }
  const over = positive || endsInResult(clause) ? under(cue, from) : undefined
  const own = resultIn(block, from)
  const first = isOfLabel(cue, own, over) ? (over ?? own) : own
  if (first && (positive || first === over || label?.type === 'test')) return [first]
  const all = positive ? [] : resultsIn(block, told)
  const one = first ?? over
  return all.length > 0 || !one ? all : [one]
}

/** Whether a result is of the test that the block is headed with, whatever its clause names but a scale. */
const isOfLabel = ({ passage: { label } }: Cue, own: Told | undefined, over: Told | undefined): boolean =>
  label !== undefined && over !== undefined && (label.type === 'test' ? !(own && scale.test(own.test.text)) : !own)

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

/** The test that the item is headed with, or that the sentence has named. */
function under({ passage: { block, label, sentence }, clause }: Cue, rest: Span): Told | undefined {
  const { start } = block.block.content
  if (label && label.span.end < rest.start) {
    if (label.type === 'test') return { test: testAt(block, label.span), rest }
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
  return own && testAt(block, own)
}
