import type { Span } from '../../span.ts'
import { listMembers } from './conjuncts.ts'
import { anyPhrases } from './list-predicates.ts'
import { cutEtcetera } from './trim.ts'

const opening = /^(?:多|常|主要|可能|一般|大多|往往|也)?(?:与|由于?|因为?(?!子|素)|见于|包括|如)/
const closing =
  /(?:等)?(?:多种|诸多)?(?:因素)?(?:密切)?(?:有关|相关|所致|(?:所|而)?(?:造成|引起|导致|诱发|引发)(?:的|发病|发作|本病)?|(?:亦|也|均|都)?可?致病)$/
const says =
  /[是否会能被使]|可以|可能|多发|好发|约占|占|者|则|多见|常见|表现|症状|患者|其中|应|需|尚|不明|不清|之一|认为|发现|增加|称|引起|导致|容易|易(?=诱|引|导|形|发|患)|诱发|停留|来源|因此|所以/

/**
 * The causes that a clause of a list on causes names: 'A、B和C等造成' without the words that lead in and close.
 * @param alone whether the clause is the whole item, so that a short phrase counts as it stands
 */
export function cutsToCauses(text: string, clause: Span, alone: boolean): Span[] {
  const written = text.slice(clause.start, clause.end)
  const lead = opening.exec(written)?.[0].length ?? 0
  const tail = closing.exec(written.slice(-16))?.[0].length ?? 0
  const framed = { start: clause.start + lead, end: clause.end - tail }
  const list = cutEtcetera(text, framed)
  const inner = text.slice(list.start, list.end)
  if (inner.length < 2 || says.test(inner)) return []
  const members = listMembers(text, list, anyPhrases)
  if (members.length > 1 || lead > 0 || tail > 0) return members
  return alone && inner.length <= 20 ? [list] : []
}
