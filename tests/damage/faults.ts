import type { Document } from '../../pipeline/document.ts'
import type { Edit, Replacement } from '../../pipeline/edit.ts'
import { offsetMap, spanAfter } from '../../pipeline/offsets.ts'
import { overlaps } from '../../pipeline/span.ts'
import { foldWidth } from '../../pipeline/text/fold.ts'
import { matchedIn } from './align.ts'

/** A character that came out wrong. */
export interface Fault {
  /** Missed: it was damaged, and is not what it was. Broken: it was sound, and is not any more, or was made up. */
  readonly kind: 'missed' | 'broken'
  /** Place in the sound text. */
  readonly at: number
  readonly was: string
  /** What the damage had put there, where it had. */
  readonly shown: string
  /** What stands there now. */
  readonly became: string
  /** Whether the stage left a note there. */
  readonly noted: boolean
}

/**
 * What differs from the sound text.
 * @param left the edits that lead from the sound text to what the stage made of the damaged one
 * @param countsWidth whether a full-width comma for an ASCII one is a difference
 */
export function findFaults(
  sound: string,
  damage: readonly Replacement[],
  left: readonly Edit[],
  document: Document,
  countsWidth = false,
): Fault[] {
  const fold = countsWidth ? (text: string) => text : foldWidth
  const map = offsetMap(damage)
  const faults: Fault[] = []
  let next = 0
  for (const edit of left) {
    while (next < damage.length && (damage[next] as Replacement).end < edit.start) next++
    const was = fold(sound.slice(edit.start, edit.end))
    const became = fold(edit.text)
    if (was === became) continue
    const hits: Replacement[] = []
    for (let i = next; i < damage.length && (damage[i] as Replacement).start <= edit.end; i++)
      hits.push(damage[i] as Replacement)
    const shown = spanAfter(map, edit)
    const noted = document.notes.some(
      ({ raw }) => overlaps(raw, shown) || (raw.start === shown.start && raw.end === shown.end),
    )
    faults.push(...faultsOf({ edit, was, became, hits, noted }))
  }
  return faults
}

interface Difference {
  readonly edit: Edit
  readonly was: string
  readonly became: string
  readonly hits: readonly Replacement[]
  readonly noted: boolean
}

function faultsOf({ edit, was, became, hits, noted }: Difference): Fault[] {
  const matched = matchedIn(was, became)
  const faults: Fault[] = []
  const put = (kind: Fault['kind'], at: number, character: string, shown: string) =>
    faults.push({ kind, at, was: character, shown, became, noted })
  for (let i = 0; i < was.length; i++) {
    if (matched[i]) continue
    const at = edit.start + i
    const hit = hits.find(({ start, end }) => start <= at && at < end)
    put(hit ? 'missed' : 'broken', at, was.charAt(i), hit?.text ?? '')
  }
  const kept = matched.reduce((sum, one) => sum + one, 0)
  const surplus = became.length - kept - faults.length
  const hit = hits.find(({ start, end }) => start < edit.end || (start === end && start <= edit.end))
  // What is left of the damage is no more than the damage was, however many characters it takes.
  const weight = hits.reduce((sum, { start, end }) => sum + Math.max(1, end - start), 0)
  const most = hit ? Math.min(surplus, weight - faults.filter(({ kind }) => kind === 'missed').length) : surplus
  for (let i = 0; i < most; i++) put(hit ? 'missed' : 'broken', edit.start, '', hit?.text ?? '')
  return faults
}
