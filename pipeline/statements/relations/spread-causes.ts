import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import type { Topic } from '../topic.ts'
import { isHedged } from './assertion.ts'
import { claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { anyPhrase } from './list-predicates.ts'
import type { TopicClause } from './passages.ts'
import { subjectsOf } from './subjects.ts'

/** What closes a list of causes, behind its last member. */
const closes =
  /(?:等)?(?:多种|诸多|各种|多方面)?(?:的)?(?:因素|原因|诱因)?(?:的)?(?:综合作用|共同作用)?(?:所|而|共同)?(?:密切)?(?:引起|导致|所致|造成|诱发|引发|致病|有关|相关|有一定关系)的?$/dg
/** What opens one, before its first member; the verb comes clauses later. */
const opens = /(?:由于?|(?<![基病诱原])因(?![素此而为子果])|与|[跟和])(?<v>(?![其此这])[^，。；：]{2,30})$/dg
const says =
  /是|会|[则由因]|与|包括|见|(?<![功性])能|可|出现|表现|患者|病人|患儿|治疗|其中|应|需|认为|引起|导致|造成|诱发/
/** '…的发病主要' before 与. */
const ofIllness =
  /(?:的)?(?:病因|诱因|原因|发病|发生|起病|形成|产生|发作|出现|复发)(?:原因|机制)?(?:目前|尚|主要|一般|多|可能|往往|认为|考虑){0,3}$/
const causes = { types: [], like: new RegExp(`^(?:${anyPhrase}|[\\u4e00-\\u9fff]{2,6}因素)$`) } as const
const mostClauses = 8
const subject = { types: ['disease', 'symptom'], loose: true, property: 'cause' } as const

/** Causes that commas part, with one verb behind the last: '多因A，B，C等引起', '与A，B，C有关'. */
export function* spreadCauses(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, opens)) {
    const { text } = cue.passage.block
    closes.lastIndex = 0
    const closed = closes.test(text.slice(cue.value.start, cue.value.end))
    const members = cue.clause.mark === '，' && !closed ? membersOf(cue) : []
    if (members.length > 1) for (const whom of subjectsOf(behindIllness(cue), subject)) yield* each(cue, whom, members)
  }
}

/** The cue without the words between the illness and what it comes of. */
function behindIllness(cue: Cue): Cue {
  const before = cue.passage.block.text.slice(cue.clause.start, cue.cue.start)
  const end = cue.cue.start - (ofIllness.exec(before)?.[0].length ?? 0)
  return { ...cue, subject: { start: cue.clause.start, end } }
}

function* each(cue: Cue, whom: Topic, members: readonly Span[]): Generator<Claim> {
  const { text } = cue.passage.block
  const hedged = isHedged(text.slice(cue.clause.start, cue.value.start))
  for (const value of members) {
    const rest = hedged ? ({ assertion: 'possible' } as const) : {}
    const claim = claimOf(cue, { property: 'cause', subject: whom, value, ...rest })
    if (claim) yield claim
  }
}

/** The members from the opening clause on to the one that closes the list; none where something else comes between. */
function membersOf({ passage, clause, value }: Cue): Span[] {
  const { block, clauses } = passage
  const found = [...listMembers(block.text, value, causes)]
  for (let i = clause.index + 1; i < Math.min(clauses.length, clause.index + mostClauses); i++) {
    const { start, end, mark } = clauses[i] as TopicClause
    const written = block.text.slice(start, end)
    closes.lastIndex = 0
    const closed = closes.exec(written)
    const members = listMembers(block.text, { start, end: closed ? start + closed.index : end }, causes)
    if (members.length === 0 || says.test(closed ? written.slice(0, closed.index) : written)) return []
    found.push(...members)
    if (closed) return found
    if (mark !== '，') return []
  }
  return []
}
