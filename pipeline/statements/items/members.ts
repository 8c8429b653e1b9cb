import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { pureList } from '../relations/conjuncts.ts'
import type { TopicClause } from '../relations/passages.ts'
import { sectionClaims } from '../relations/section-claims.ts'
import type { ItemHead } from './heads.ts'

/** Classes of causes: what follows names the members. */
const causeClass =
  /^(?:[\u4e00-\u9fff]{0,4}(?:药物|药|手术|创伤|外伤|损伤|感染|疾病|因素|食物|毒物|物质|中毒|过敏原|接触物|刺激物|操作|食品)(?:[、和与及或][\u4e00-\u9fff]{2,6}){0,2}|[\u4e00-\u9fff]{2,6}[、和与及或](?:药物|手术|创伤|外伤|损伤|感染|疾病|食物|毒物))$/

/** What members of a class do. */
const leadsOn =
  /(?:等(?:[^，。；、：]{0,8})?)?(?:后)?(?:均|都|也|常|亦|皆|则){0,2}(?:可以?|可能会?|会|能够?|容易|极?易)(?:使|引起|导致|诱发|引发|造成|损伤|损害|刺激|促进|促使|加重|增加|发病|致病|促发|诱致|发生|成为)/

const opensList = /^(?:如|例如|比如|包括|常见的?(?:有|为|是)?|主要(?:有|为|是|包括))(?=.{2})/

/** The members of a class in the first sentence behind its name: '药物：A、B等可损伤肝脏' under 病因. */
export function* classMembers({ passage, span, rest }: ItemHead, section: string): Generator<Claim> {
  const { text } = passage.block
  const [first] = rest
  if (!first || section !== 'cause' || !causeClass.test(text.slice(span.start, span.end))) return
  for (const [clause, list] of causeLists(text, rest)) {
    const types: TermType[] = ['drug', 'procedure', 'disease', 'symptom']
    for (const value of pureList(text, list, {
      types,
      open: true,
      like: /^[\u4e00-\u9fff]{2,10}(?:染|伤|术|剂|素|类|药)$/,
    }))
      yield* sectionClaims({ ...passage, clauses: [clause] }, { ...clause, topics: passage.before }, section, [
        { span: value },
      ])
  }
}

const joined = /^(?:以及|及|和|或)/

/** The lists of the clauses before the one that says what they do, and its own. */
function causeLists(text: string, rest: readonly TopicClause[]): [TopicClause, Span][] {
  const lists: [TopicClause, Span][] = []
  for (const clause of rest) {
    const written = text.slice(clause.start, clause.end)
    const opened = opensList.exec(written)
    if (opened) return [[clause, { start: clause.start + opened[0].length, end: clause.end }]]
    const told = leadsOn.exec(written)
    const start = clause.start + (joined.exec(written)?.[0].length ?? 0)
    const end = told ? clause.start + told.index : clause.end - (/后$/.test(written) ? 1 : 0)
    if (end - start >= 2) lists.push([clause, { start, end }])
    if (told) return lists
  }
  return []
}
