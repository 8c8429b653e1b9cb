import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { clausesOf, splitOutside } from '../../text/sentences.ts'
import { inPage, type Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import type { Cue } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { type Passage, passagesOf } from './passages.ts'
import { termBefore } from './term-before.ts'

const opening =
  /诊断(?<s>[^，。；：（）]{2,20})?的?标准[^，。；：①（(]{0,8}?(?:为|是|包括|如下)?[:：]?(?:(?<=[:：])[^，。；：①（(]{2,20}[，,])?(?=\s?(?:[①（(]))/dg
const openings = new Sought(opening)
/** Criteria without numbers, parted by semicolons. */
const listed =
  /诊断(?<s>[^，。；：（）]{2,20})?的?标准[^，。；：①（(]{0,8}?(?:为|是|包括|如下)?[:：](?!\s?[①（(\d]|[^，。；：①（(]{2,20}[，,]\s?[①（(])/dg
const listings = new Sought(listed)
/** '符合下列5项中的3项即可诊断：①…'. */
const met =
  /(?:符合|满足|具备|具有)[^，。；：①（(]{0,16}?(?:者|时)?(?:即|就|便)?可以?(?:诊断|确诊)[^，。；：①（(]{0,12}[:：](?=\s?[①（(])/dg
const meetings = new Sought(met)
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const mark = /([①-⑳])|[（(](\d{1,2})[）)]/g

/** The numbered criteria that follow 诊断标准 in a sentence. */
export function* findCriteria(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading) continue
    if (listings.in(passage.block)) yield* listedCriteria(passage)
    if (sufficient.in(passage.block)) yield* sufficientOnes(passage)
    if (openings.in(passage.block) || meetings.in(passage.block)) yield* countedCriteria(passage)
  }
}

function* countedCriteria(passage: Passage): Generator<Claim> {
  const { block, sentence } = passage
  const text = block.text.slice(sentence.start, sentence.end)
  for (const found of [...matchesOf(opening, text), ...matchesOf(met, text)]) {
    const start = sentence.start + found.index
    const { s: named }: { s?: [number, number] } = found.indices?.groups ?? {}
    const subject = subjectAt(passage, start, named)
    if (subject) yield* criteriaFrom(passage, subject, { start, end: start + found[0].length })
  }
}

/** 'A≥N即可诊断'. */
const enough =
  /^(?<v>(?![≥≤<>]|(?:符合|满足|具备|具有)[^，。；]{0,12}[项条]|超过|[大小高低多少]于|如|若)(?=[^，。；：]{0,30}(?:[≥≤<>]|[大小高低多少]于|超过|以上|以下))[^，。；：]{4,50}?)(?:者|时)?(?:即|就|便)?(?:可以?|能)?(?:诊断|确诊)(?:为?(?:本病|该病|(?<s>[^，。；：]{2,20})))?$/d
const sufficient = new Sought(/[^，。；：]{4,50}(?:诊断|确诊)/)

/** A limit that is enough for the diagnosis. */
function* sufficientOnes(passage: Passage): Generator<Claim> {
  const { block } = passage
  for (const clause of passage.clauses) {
    const { v, s: named } = enough.exec(block.text.slice(clause.start, clause.end))?.indices?.groups ?? {}
    if (!v) continue
    const value = { start: clause.start + v[0], end: clause.start + v[1] }
    const by = clause.start - passage.sentence.start
    const subject = subjectAt(passage, clause.start, named && [named[0] + by, named[1] + by])
    if (!subject || !/(?:即|就|便|可)/.test(block.text.slice(value.end, clause.end))) continue
    const place = placeOf(passage, { start: value.end, end: clause.end }, value)
    const claim = claimOf(place, { property: 'diagnostic-criterion', subject, value })
    if (claim) yield claim
    yield* thresholds(place, subject, value)
  }
}

/** 'D的诊断标准：A；B': each part that holds a limit is a criterion. */
function* listedCriteria(passage: Passage): Generator<Claim> {
  const { block, sentence, clauses } = passage
  const found = matchesOf(listed, block.text.slice(sentence.start, sentence.end))[0]
  if (!found) return
  const start = sentence.start + found.index
  const cue = { start, end: start + found[0].length }
  const { s: named }: { s?: [number, number] } = found.indices?.groups ?? {}
  const before = termBefore(block.text, { start: Math.max(sentence.start, start - 24), end: start }, ['disease'])
  const subject = before
    ? ({ type: 'disease', text: block.text.slice(before.start, before.end), span: inPage(block, before) } as const)
    : subjectAt(passage, start, named)
  const parts = splitOutside(block.text, { start: cue.end, end: clauses.at(-1)?.end ?? sentence.end }, '；;')
  if (!subject || parts.length < 2) return
  for (const part of parts) {
    const value = criterion(block.text, part)
    const place = placeOf(passage, cue, value)
    const claim = limit.test(block.text.slice(value.start, value.end))
      ? claimOf(place, { property: 'diagnostic-criterion', subject, value })
      : undefined
    if (claim) yield claim
    yield* thresholds(place, subject, value)
  }
}

const limit = /[≥≤<>＞＜]|[大小高低多少]于|超过|阳性|以上|以下/

export const placeOf = (passage: Passage, cue: Span, value: Span): Cue => ({
  passage,
  clause: { ...passage.sentence, mark: '', index: 0, topics: [] },
  cue,
  subject: cue,
  value,
  open: false,
})

export function subjectAt(passage: Passage, at: number, named: [number, number] | undefined): Topic | undefined {
  const { block, sentence, clauses } = passage
  if (named) {
    const span = { start: sentence.start + named[0], end: sentence.start + named[1] }
    const text = block.text.slice(span.start, span.end).replace(/的$/, '')
    if (isTerm(text, ['disease']))
      return { type: 'disease', text, span: inPage(block, { ...span, end: span.start + text.length }) }
  }
  const clause = clauses.filter(({ start }) => start <= at).at(-1)
  return clause && topicOf(clause.topics, ['disease'])
}

function* criteriaFrom(passage: Passage, subject: Topic, cue: Span): Generator<Claim> {
  const { block, sentence } = passage
  const marks = matchesOf(mark, block.text.slice(cue.end, sentence.end))
  for (let i = 0; i < marks.length; i++) {
    const found = marks[i] as RegExpExecArray
    const ordinal = found[1] ? circled.indexOf(found[1]) + 1 : Number(found[2])
    if (ordinal !== i + 1) return
    const next = marks[i + 1]
    const value = criterion(block.text, {
      start: cue.end + found.index + found[0].length,
      end: next ? cue.end + next.index : sentence.end,
    })
    const place = placeOf(passage, cue, value)
    const claim = claimOf(place, { property: 'diagnostic-criterion', subject, value, qualifiers: { ordinal } })
    if (claim) yield claim
    yield* thresholds(place, subject, value)
  }
}

/** The numbers of a criterion that are limits: '直径大于2mm' has the attribute 直径. */
export function* thresholds(place: Cue, subject: Topic, item: Span): Generator<Claim> {
  const { block } = place.passage
  for (const clause of clausesOf(block.text, item)) {
    for (const { span, value } of findQuantities(block.text.slice(clause.start, clause.end))) {
      const attribute = attributeOf(block.text.slice(clause.start, clause.start + span.start))
      if (!value.comparator || value.comparator === '~' || !attribute) continue
      const claim = claimOf(place, {
        property: 'threshold',
        subject,
        value: { start: clause.start + span.start, end: clause.start + span.end },
        qualifiers: { attribute },
      })
      if (claim) yield { ...claim, value }
    }
  }
}

function attributeOf(before: string): string | undefined {
  const attribute = before
    .replace(/^(?:且|或|并|其|患者)|^.*(?:维持|保持|[^前向背]后)(?=.{2})/, '')
    .replace(/(?:升高|增高)?(?:达到?|超过|为)?正常[\u4e00-\u9fff]{0,2}(?:上限|下限)?的?$/, '')
    .replace(/(?<=.{2})(?:仍|均|已|持续)$/, '')
    .trim()
  return attribute.length >= 2 && attribute.length <= 16 ? attribute : undefined
}

export function criterion(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s.．、]/.test(text[from] as string)) from++
  while (to > from && /[\s，。；;.、]/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
