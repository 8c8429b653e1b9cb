import type { Span } from '../../span.ts'
import { type ListOptions, pureList } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import type { TopicClause } from './passages.ts'
import { signClause } from './sign-clauses.ts'
import { cutEtcetera } from './trim.ts'

/** A clause that opens with a verb of its own goes on with no list: '破裂后可并发…', '表现为…'. */
const turnsAway =
  /^[^，。；：]{0,20}(?:还需|需考虑|还应|应考虑)|^[^，。；：、]{0,8}(?:可能|包括|途径|分为)|^(?:而?[并]?非(?!典型|特异)|而不是|不是|它|其(?!他|它|余)|这|该|本病|此)|^(?:[^，。；：、]{0,6}后)?(?:主要|临床上?|多|常|可|易|也|还|会|甚至|严重者|进而|最终|继而){0,3}(?:表现为|(?:并发|合并)(?!症)|继发|诱发|发展为|进展为)|^(?:常|多|往往|一般|尤其|特别){0,2}[在于][^，。；：]{1,14}(?:发作|加重|明显|发生|出现|多见|缓解)|[会可能易](?:使|令)?[^，。；：]{0,6}(?:加重|恶化|增加)/

/** '原因是A引起的，': what comes next is no more of the list. */
const closedByVerb = /(?:引起|导致|所致|造成)的?$/

/** The members in the clauses that follow, as long as each clause holds nothing but members. */
export function onwardMembers(cue: Cue, options: ListOptions): Span[] {
  const { clauses, block } = cue.passage
  const members: Span[] = []
  if (closedByVerb.test(block.text.slice(cue.clause.start, cue.clause.end))) return members
  for (let i = cue.clause.index + 1; i < clauses.length; i++) {
    const clause = clauses[i] as TopicClause
    if (clause.start < cue.value.end) continue
    const found = goesOn(cue, i) ? membersIn(cue, clause, options) : []
    if (found.length === 0) break
    members.push(...found)
    if (cutEtcetera(block.text, clause).end < clause.end) break
  }
  return members
}

/** '可能与A、B有关' names causes. */
const related = /(?:有关|相关)[。，；]?$/

/** Whether a clause goes on with the list of the one before. */
function goesOn({ passage: { clauses, block } }: Cue, i: number): boolean {
  const [before, clause] = [clauses[i - 1], clauses[i]]
  if (!clause || !before || !/[，, ]/.test(before.mark)) return false
  const opening = block.text.slice(clause.start, Math.min(clause.end, clause.start + 24))
  return (
    !turnsAway.test(opening) &&
    !/[无未没不]/.test(opening.slice(0, 3)) &&
    !related.test(block.text.slice(clause.end - 3, clause.end))
  )
}

function membersIn({ passage }: Cue, clause: TopicClause, options: ListOptions): readonly Span[] {
  const found = pureList(passage.block.text, clause, { ...options, open: false })
  if (found.length > 0 || !options.types.includes('symptom')) return found
  return signClause(passage, clause, 'mixed')?.signs ?? []
}
