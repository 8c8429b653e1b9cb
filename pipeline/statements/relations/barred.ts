import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { drugList, drugsNamed } from '../drugs/spoken.ts'
import { isGroup, stateMembers } from '../drugs/states.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { barringAdverbs, barringVerbs, careVerbs, pointingWords } from '../tables/barring-words.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { isWho, parted, type Told, topicAt } from './barred-names.ts'
import { claimOf } from './claims.ts'
import { SoughtClauses } from './cue-index.ts'
import { isNarrative, wholeClause } from './cues.ts'
import type { Passage, TopicClause } from './passages.ts'
import { given, spokenOf } from './spoken-of.ts'

const anyCue = new Sought(/[禁忌慎勿别]|暂[缓不]|不[宜应得可能要准该推建主适用吃做打灸喝服予]|避免|[用吃打]不得|权衡/)

/** 'G应禁用D': who must not, the verb, and what they must not have. */
const bars = new RegExp(
  `^(?<who>[^，。；：]{0,60}?)${barringAdverbs}{0,4}(?<bar>${barringVerbs}|${careVerbs})(?<what>[^，。；：]{0,30})$`,
  'd',
)
const barring = new SoughtClauses(bars)
const cares = new RegExp(`^${careVerbs}$`)
const pointsBack = new RegExp(`^${pointingWords}?$`)
const lead =
  /^(?:【[^】]{1,16}】)?(?:注意|此外|另外|其中|但是?|而且?|且|所以|因此|对于|凡是?|若|如果?|其他|还有|至于)?[，：:]?(?:(?:该药|本品|此药|本药)的?禁忌[症证]?(?:人群)?(?:于|用于|包括|[为有是])?：?)?/
/** What is denied, asked or told of the bar itself forbids nothing. */
const noBar = /(?:不是|并非|不必|无需|不属于|没有|无明显|无绝对|除非|解除|不再)[^，。；]{0,6}$/
/** Exercise and rest are forbidden to many; they are no treatment that has contraindications. */
const everyday =
  /(?:运动|锻炼|训练|活动|休息|按摩|(?<=^|体格|身体|体育|常规|此项|该项|相关)检查|卧床|饮食|禁食|打针|用药|给药|治疗|护理)$/

/** A stretch of a clause that forbids, in the block's text. */
interface Barred {
  readonly who: Span
  readonly what: Span
  readonly whole: Span
  readonly care: boolean
}

/** Who must not have a drug, an operation or an examination, and who only with care. */
export function* findBarred(page: Page): Generator<Claim> {
  let before: { readonly passage: Passage; readonly index: number; readonly subjects: readonly Topic[] } | undefined
  for (const { passage, clause } of barring.of(page)) {
    if (passage.heading || !anyCue.in(passage.block)) continue
    const barred = barredIn(passage, clause)
    if (!barred || isNarrative(passage, clause)) continue
    const goesOn = before?.passage === passage && before.index === clause.index - 1
    const told = whoAndWhat(page, passage, clause, barred, goesOn && before ? before.subjects : [])
    if (!told) continue
    before = { passage, index: clause.index, subjects: told.subjects }
    yield* claimsOf(passage, clause, barred, told)
  }
}

function barredIn({ block: { text }, clauses }: Passage, clause: TopicClause): Barred | undefined {
  const words = text.slice(clause.start, clause.end)
  if (words.length > 90) return undefined
  const start = clause.start + (lead.exec(words)?.[0].length ?? 0)
  const found = bars.exec(text.slice(start, clause.end))
  const { who, bar, what } = found?.indices?.groups ?? {}
  if (!found || !who || !bar || !what || noBar.test(found[0].slice(0, bar[0]))) return undefined
  // 'G是P的禁忌' names what they must not have.
  if (/(?:是|视为|属于|作为)[^，。；：]{2,20}的$/.test(found[0].slice(...who))) return undefined
  const at = ([from, to]: readonly [number, number]): Span => ({ start: start + from, end: start + to })
  const care = cares.test(found[0].slice(...bar))
  const own = withoutAside(text, at(who))
  if (own.end > own.start) return { who: own, what: at(what), whole: { start, end: clause.end }, care }
  // 'G，原则上不用'.
  const before = clauses[clause.index - 1]
  if (before?.mark !== '，') return undefined
  const from = before.start + (lead.exec(text.slice(before.start, before.end))?.[0].length ?? 0)
  const to = before.end - (/(?:来说|来讲|而言)$/.exec(text.slice(from, before.end))?.[0].length ?? 0)
  if (!isGroup(text.slice(from, to))) return undefined
  return { who: { start: from, end: to }, what: at(what), whole: { start: from, end: clause.end }, care }
}

/** D（如E）G禁用: the bracket behind the name is no part of whom it is forbidden to. */
function withoutAside(text: string, { start, end }: Span): Span {
  const aside = /^（[^（）]{1,30}）/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + aside, end }
}

function* claimsOf(passage: Passage, clause: TopicClause, barred: Barred, { who, subjects }: Told): Generator<Claim> {
  const { text } = passage.block
  // '慎用D': the name of the drug is no part of what is minded with it.
  const named = !pointsBack.test(text.slice(barred.what.start, barred.what.end))
  const end = named ? barred.what.start : barred.whole.end
  const values = barred.care ? [{ start: Math.max(barred.whole.start, who.start), end }] : stateMembers(text, who)
  for (const subject of subjects)
    for (const value of values) {
      const property = barred.care ? 'precaution' : 'contraindication'
      const claim = claimOf(wholeClause(passage, clause, value), { property, subject, value })
      if (claim) yield claim
    }
}

/** The people or states that are told of, and what they must not have; `last` is what the clause before was told of. */
function whoAndWhat(
  page: Page,
  passage: Passage,
  clause: TopicClause,
  { who, what }: Barred,
  last: readonly Topic[],
): Told | undefined {
  const { block } = passage
  const written = block.text.slice(what.start, what.end)
  if (!pointsBack.test(written)) return toldOf(block, who, namedIn(page, block, what))
  const own = parted(block, who)
  if (own && own.who.end > own.who.start) return own
  // 'G，D禁用'.
  if (own) return toldOf(block, passage.clauses[clause.index - 1], own.subjects)
  const subjects = /[两二]/.test(written) ? bothBefore(page, passage) : spokenOf(page, passage, clause)
  return toldOf(block, who, subjects.length > 0 ? subjects : last)
}

function toldOf({ text }: PageBlock, who: Span | undefined, subjects: readonly Topic[]): Told | undefined {
  if (!who || subjects.length === 0) return undefined
  // 房颤时: the state, without the word of time.
  const { start } = who
  const end = /时$/.test(text.slice(start, who.end)) ? who.end - 1 : who.end
  return isWho(text, { start, end }) ? { who: { start, end }, subjects } : undefined
}

/** What a stretch names that has contraindications: drugs, or one operation. */
function namedIn(page: Page, block: PageBlock, span: Span): Topic[] {
  const drugs = drugList(page, block, span)
  if (drugs.length > 0) return drugs.map((one) => topicAt(block, one, 'drug'))
  const written = block.text.slice(span.start, span.end)
  if (/^含[\u4e00-\u9fff]{2,10}的(?:复方)?(?:制剂|药物|药品|疫苗)$/.test(written)) return [topicAt(block, span, 'drug')]
  return isTerm(written, given) && !everyday.test(written) ? [topicAt(block, span)] : []
}

/** 这两种: the two drugs that the sentences before name. */
function bothBefore(page: Page, { block, sentence }: Passage): readonly Topic[] {
  const drugs = drugsNamed(page, block, { start: 0, end: sentence.start }).filter(
    ({ start, end }) => !isDrugClass(block.text.slice(start, end)),
  )
  const byName = new Map(drugs.map((one) => [block.text.slice(one.start, one.end), one]))
  return byName.size === 2 ? [...byName.values()].map((one) => topicAt(block, one, 'drug')) : []
}
