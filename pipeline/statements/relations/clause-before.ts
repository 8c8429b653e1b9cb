import type { Span } from '../../span.ts'
import type { Cue } from './cues.ts'

const naming =
  /(?:称为|称之为|称作|叫做|(?:可以?|会|易|能|常|可能|并|而)(?:出现|并发|合并|发展为|引起|导致|形成|继发))(?!.*(?:称为|出现))/

/** The clause before a cue, or what stands after its verb where it names something. */
export function listBefore(cue: Cue, called = false): Span {
  const span = clauseBefore(cue)
  const found = called ? naming.exec(cue.passage.block.text.slice(span.start, span.end)) : null
  return found ? { start: span.start + found.index + found[0].length, end: span.end } : span
}

/** The clause before a cue; empty where there is none. */
export function clauseBefore({ passage, clause, cue }: Cue): Span {
  const before = passage.clauses[clause.index - 1]
  return before && !/[：:]/.test(before.mark) ? before : { start: cue.start, end: cue.start }
}
