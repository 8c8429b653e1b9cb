import type { TermType } from '../../statement.ts'
import { inPage } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { pureList } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import { itemMark } from './inline-items.ts'

/** 'A、B，与C有关': what the clause before lists is what this one speaks of. */
export function listedBefore({ passage, clause }: Cue, types: readonly TermType[]): Topic[] {
  const before = passage.clauses[clause.index - 1]
  const { text } = passage.block
  if (before?.mark !== '，' || before.index > 0 || text.slice(before.start, before.end).search(/、|和|及/) < 0)
    return []
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
