import type { Replacement } from '../../edit.ts'
import type { Remark } from '../../rule.ts'
import type { Span } from '../../span.ts'
import { costOfText } from './costs.ts'
import { doubtOf, nothing } from './doubt.ts'
import { mergeUnits, type Restored, restoredOf } from './restored.ts'
import { longest, nextSuspect, thickness } from './scan.ts'
import { type Experience, search } from './search.ts'
import type { Step } from './step.ts'

interface Found {
  /** What of the text was read; a part of a very long line ends where a character does. */
  readonly span: Span
  readonly steps: readonly Step[]
  readonly accepted: readonly Restored[]
  readonly doubtful: readonly (readonly [restored: Restored, doubt: string])[]
}

function readSpan(text: string, span: Span, experience: Experience): Found {
  const whole = text.slice(span.start, span.end)
  const { edits: all, steps } = search(whole, experience)
  const cut = span.end - span.start < longest ? whole.length : cutAt(all)
  const part = whole.slice(0, cut)
  const edits = all.filter(({ end }) => end <= cut)
  const accepted: Restored[] = []
  const doubtful: [Restored, string][] = []
  for (const restored of restoredOf(part, edits)) {
    const isMet = steps.some((step) => experience.met.has(step) && restored.names.has(step.name))
    const doubt = doubtOf(restored, part, steps, isMet)
    if (!doubt) accepted.push(restored)
    else if (doubt !== nothing) doubtful.push([restored, doubt])
  }
  return { span: { start: span.start, end: span.start + cut }, steps, accepted, doubtful }
}

/** At a cut the last characters may be halves: up to so many units before it are left to the next part. */
const unsettled = 64

function cutAt(edits: readonly Replacement[]): number {
  const settled = edits.findLast(({ end }) => end <= longest - unsettled)
  return settled && settled.end > longest / 2 ? settled.end : longest
}

function readAll(text: string, enough: number, met: ReadonlySet<Step>): Found[] {
  const found: Found[] = []
  let last: readonly Step[] = []
  for (let at = 0; ; ) {
    const span = nextSuspect(text, at, enough)
    if (!span) return found
    const read = readSpan(text, span, { met, last })
    found.push(read)
    if (read.accepted.length > 0 && read.doubtful.length === 0) last = read.steps
    at = read.span.end
  }
}

/** What the certain repairs of a text must gain together for it to be full of that damage. */
const certainGain = { proved: 40, loose: 150 }

function stepsMet(found: readonly Found[]): Set<Step> {
  const gains = new Map<Step, number>()
  for (const { steps, accepted } of found)
    for (const { before, after, names } of accepted)
      for (const step of steps)
        if (names.has(step.name)) gains.set(step, (gains.get(step) ?? 0) + costOfText(before) - costOfText(after))
  return new Set(
    [...gains].filter(([step, gain]) => gain >= certainGain[step.isProved ? 'proved' : 'loose']).map(([step]) => step),
  )
}

/** Restores what was read in a wrong code page, and says where that is doubtful. */
export function* repairMojibake(text: string): Generator<Replacement | Remark> {
  let found = readAll(text, thickness.first, new Set())
  const met = stepsMet(found)
  // Where damage is certain in one place, less proves it in others.
  if (met.size > 0) found = readAll(text, thickness.met, met)
  for (const { span, accepted, doubtful } of found) {
    for (const restored of accepted)
      for (const { start, end, text: put } of mergeUnits(restored.edits))
        yield { start: span.start + start, end: span.start + end, text: put }
    for (const [{ start, end, names }, doubt] of doubtful) {
      const message = `may be ${[...names].join(', ')}; left, as ${doubt}`
      yield { start: span.start + start, end: span.start + end, code: 'mojibake-doubtful', message }
    }
  }
}
