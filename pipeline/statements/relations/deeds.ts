import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { Cue } from './cues.ts'
import { cutReferences } from './trim.ts'

const link = /^(?:并且?|还|也|同时|而且|且|从而|进而|以及|以|、|，)?(?:可以?|能够?)?(?:帮助|有助于)?/
const manner =
  '(?:有效地?|快速地?|迅速地?|显著地?|明显地?|较好地?|直接|帮助|清楚地?|清晰地?|明确地?|准确地?|及时|有效|更好地?)?'

/** The few lists of verbs that rules have, each compiled once. */
const compiled = new Map<string, RegExp>()

function opensWith(verbs: string): RegExp {
  const opens = compiled.get(verbs) ?? new RegExp(`^${manner}(?:${verbs})`)
  compiled.set(verbs, opens)
  return opens
}

/**
 * What a thing does, as verb phrases: 'A、B' where both begin with a verb are two, and clauses that begin with one go on.
 * @param verbs alternatives, as the inside of a regular expression
 */
export function deedsOf(cue: Cue, verbs: string): Span[] {
  const { block, clauses } = cue.passage
  const opens = opensWith(verbs)
  const deeds = phrases(block.text, cue.value, opens)
  if (!cue.open) return deeds
  for (let i = cue.clause.index + 1; i < clauses.length; i++) {
    const clause = clauses[i]
    if (!clause || clauses[i - 1]?.mark !== '，') break
    const text = block.text.slice(clause.start, clause.end)
    const lead = (link.exec(text) as RegExpExecArray)[0].length
    if (!opens.test(text.slice(lead))) break
    deeds.push(...phrases(block.text, { start: clause.start + lead, end: clause.end }, opens))
  }
  return deeds.filter(({ start, end }) => end - start >= 3 && end - start <= 60)
}

function phrases(text: string, span: Span, opens: RegExp): Span[] {
  const trimmed = { ...cutReferences(text, span) }
  while (trimmed.end > trimmed.start && /[\s。，；、]/.test(text[trimmed.end - 1] as string)) trimmed.end--
  while (/[\s的]/.test(text[trimmed.start] ?? '')) trimmed.start++
  const parts = splitOutside(text, trimmed, '、')
  const each = parts.map(({ start, end }) => text.slice(start, end))
  return parts.length > 1 && each.every((part) => opens.test(part) && part.length >= 3) ? parts : [trimmed]
}
