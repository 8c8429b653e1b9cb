import type { Document } from '../../pipeline/document.ts'
import type { Edit, Replacement } from '../../pipeline/edit.ts'
import { offsetMap, spanAfter } from '../../pipeline/offsets.ts'
import { overlaps, type Span } from '../../pipeline/span.ts'
import { foldWidth } from '../../pipeline/text/fold.ts'
import { matchedIn } from './align.ts'
import type { DamageModel } from './model.ts'

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
 */
export function findFaults(
  model: Pick<DamageModel, 'countsWidth' | 'lossy'>,
  sound: string,
  damage: readonly Replacement[],
  left: readonly Edit[],
  document: Document,
): Fault[] {
  const fold = model.countsWidth ? (text: string) => text : foldWidth
  const map = offsetMap(damage)
  const faults: Fault[] = []
  let next = 0
  for (const edit of left) {
    while (next < damage.length && (damage[next] as Replacement).end < edit.start) next++
    const was = fold(sound.slice(edit.start, edit.end))
    const became = fold(edit.text)
    if (was === became) continue
    const hits: Replacement[] = []
    for (let i = next; i < damage.length && (damage[i] as Replacement).start <= edit.end; i++) {
      const one = damage[i] as Replacement
      if (meets(one, edit)) hits.push(one)
    }
    const noted = hasNote(document, spanAfter(map, edit))
    const difference = { edit, was, became, hits, noted }
    faults.push(...(model.lossy ? madeUp(difference) : faultsOf(difference)))
  }
  return faults
}

/** True where the two share a character, or one of them is a place between characters that the other reaches. */
const meets = (one: Span, other: Span): boolean =>
  overlaps(one, other) ||
  ((one.start === one.end || other.start === other.end) && one.start <= other.end && other.start <= one.end)

function hasNote({ notes }: Document, { start, end }: Span): boolean {
  return notes.some(({ raw }) => overlaps(raw, { start, end }) || (raw.start === start && raw.end === end))
}

interface Difference {
  readonly edit: Edit
  readonly was: string
  readonly became: string
  readonly hits: readonly Replacement[]
  readonly noted: boolean
}

/** Marks that stand for what is lost. */
const lost = '\ufffd⟦?⟧'

/**
 * Where nothing can come back whole, what counts is what came from nowhere, and sound text that is lost, unless its block was dropped
 * with a reason; what is gone of the damaged text, or left as it was, is missed.
 */
function madeUp({ edit, was, became, hits, noted }: Difference): Fault[] {
  const matched = matchedIn(was, became)
  const known = new Set([...was, ...hits.flatMap(({ text }) => [...text]), ...lost])
  const fault = { at: edit.start, shown: hits.map(({ text }) => text).join(''), became, noted }
  const faults: Fault[] = []
  for (let i = 0; i < was.length; i++) {
    const at = edit.start + i
    const isHit = hits.some(({ start, end }) => start <= at && at < end)
    if (matched[i] || (!isHit && edit.reason)) continue
    faults.push({ ...fault, kind: isHit ? 'missed' : 'broken', at, was: was.charAt(i) })
  }
  for (const one of became) if (!known.has(one)) faults.push({ ...fault, kind: 'broken', was: '' })
  return faults
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
