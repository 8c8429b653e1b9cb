import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { assertionCues, pseudoCues, scopeEnds } from '../tables/assertion-cues.ts'

type Role = keyof typeof assertionCues | 'pseudo' | 'end'

/** A cue of negation or doubt in a text. */
export interface AssertionCue extends Span {
  readonly role: Role
}

const wordsOf = (list: string): string[] => list.split(' ').map((word) => word.replaceAll('_', ' '))

const roles = new Map<string, Role[]>()
for (const [role, list] of [...Object.entries(assertionCues), ['pseudo', pseudoCues], ['end', scopeEnds]] as const)
  for (const word of wordsOf(list)) roles.set(word, [...(roles.get(word) ?? []), role as Role])

/** The longest word first, so that a word that only holds a cue's syllable is told from it. */
const anyWord = new RegExp([...roles.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|'), 'g')

/** The cues of a text in order, the longest at each place. */
export function assertionCuesIn(text: string): AssertionCue[] {
  return matchesOf(anyWord, text).flatMap(({ 0: word, index }) =>
    (roles.get(word) ?? []).map((role) => ({ role, start: index, end: index + word.length })),
  )
}

/** How many characters a denial reaches over. */
const reach = 4

/**
 * Whether the words before a place deny what stands there.
 * @param before the text of the clause up to the place
 */
export function isDenied(before: string): boolean {
  const near = before.slice(-(reach + longestCue))
  const cues = assertionCuesIn(near)
  const last = cues.findLast(({ role }) => role === 'deniesNext' || role === 'avertsNext')
  if (!last || near.length - last.end > reach) return false
  return !cues.some(({ role, start }) => role === 'end' && start >= last.end)
}

/** Whether the words behind a value deny it: '脑出血除外'. */
export function isDeniedBehind(behind: string): boolean {
  return assertionCuesIn(behind.slice(0, reach + longestCue)).some(
    ({ role, start }) => role === 'deniesLast' && start <= reach,
  )
}

/** Whether the words of a clause up to a place leave open what stands there. */
export function isHedged(before: string): boolean {
  return assertionCuesIn(before).some(({ role }) => role === 'hedgesNext')
}

/** Whether a text holds a word that denies something. */
export const holdsDenial = (text: string): boolean => assertionCuesIn(text).some(({ role }) => role === 'deniesNext')

/** Whether a text ends in a word that denies what comes after it: 'S并不' before 是…. */
export function endsWithDenial(text: string): boolean {
  const near = text.slice(-longestCue)
  const last = assertionCuesIn(near).at(-1)
  return last?.role === 'deniesNext' && near.length - last.end <= 1
}

/** Whether a text opens with a word that denies what it goes on to name. */
export const opensWithDenial = (text: string): boolean =>
  assertionCuesIn(text.slice(0, longestCue)).some(({ role, start }) => role === 'deniesNext' && start === 0)

/** Longest denying word that may be cut by looking at a text's end. */
const longestCue = 8
