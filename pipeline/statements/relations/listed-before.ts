import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { pureList } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import { itemMark } from './inline-items.ts'

/** Words that say more of a list than its members. */
const tells = /常见|可见|多见|出现|表现|症状|体征|伴有|包括/

/** 'A、B，与C有关': what the clause before lists is what this one speaks of. */
export function listedBefore({ passage, clause }: Cue, types: readonly TermType[]): Topic[] {
  const before = passage.clauses[clause.index - 1]
  const { text } = passage.block
  const written = before ? text.slice(before.start, before.end) : ''
  if (before?.mark !== '，' || before.index > 0 || !/、|和|及/.test(written) || tells.test(written)) return []
  const mark = itemMark(text, before)?.length ?? 0
  const list = { start: before.start + mark, end: before.end }
  if (!types.includes('disease')) return []
  const members = pureList(text, list, { types: ['disease', 'symptom'] })
  const covered = members.reduce((sum, { start, end }) => sum + end - start + 1, -1)
  if (covered < list.end - list.start) return []
  return members.map((span) => {
    const name = text.slice(span.start, span.end)
    return { type: typeOf(name) ?? 'disease', text: name, span: inPage(passage.block, span) }
  })
}
