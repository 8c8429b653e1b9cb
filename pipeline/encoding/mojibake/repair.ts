import type { Replacement } from '../../edit.ts'
import type { Remark } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'
import type { Span } from '../../span.ts'
import { Budget, type Scope } from './budget.ts'
import { costOfText } from './costs.ts'
import { doubtOf, nothing } from './doubt.ts'
import { mergeUnits, type Restored, restoredOf } from './restored.ts'
import { damageSigns, longest, nextSuspect, thickness } from './scan.ts'
import { type Experience, search } from './search.ts'
import { gap, lost, type Step } from './step.ts'

interface Found {
  /** What of the text was read; a part of a very long line ends where a character does. */
  readonly span: Span
  readonly steps: readonly Step[]
  readonly accepted: readonly Restored[]
  readonly doubtful: readonly (readonly [restored: Restored, doubt: string])[]
}

function readSpan(text: string, span: Span, experience: Experience, scope: Scope): Found {
  const whole = text.slice(span.start, span.end)
  const { edits: all, steps } = search(whole, experience, scope)
  const cut = span.end - span.start < longest ? whole.length : cutAt(all)
  const part = whole.slice(0, cut)
  const edits = all.flatMap((edit) => (edit.end <= cut ? [{ ...edit, text: edit.text.replaceAll(lost, gap) }] : []))
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

/** What one pass over a text has found, and what it has left as the search would have become too long. */
interface Pass {
  readonly found: readonly Found[]
  readonly left: readonly Span[]
}

function readAll(text: string, sites: Sites, enough: number, met: ReadonlySet<Step>): Pass {
  const found: Found[] = []
  const left: Span[] = []
  const worked = new Set(met)
  const budget = new Budget()
  let last: readonly Step[] = []
  for (let at = 0; ; ) {
    const span = nextSuspect(text, at, enough, sites)
    if (!span) return { found, left }
    const scope = budget.scopeOf(span, worked.size > 0)
    const read = scope === 'none' ? unread(span) : readSpan(text, span, { met, last, worked, budget }, scope)
    if (scope !== 'all' && !isHealed(read)) left.push(read.span)
    found.push(read)
    for (const step of stepsOf(read)) worked.add(step)
    if (read.accepted.length > 0 && read.doubtful.length === 0) last = read.steps
    at = read.span.end
  }
}

/** True where the greater part was restored. */
const isHealed = ({ span, accepted }: Found): boolean =>
  accepted.reduce((sum, { start, end }) => sum + end - start, 0) * 2 > span.end - span.start

const unread = (span: Span): Found => ({ span, steps: [], accepted: [], doubtful: [] })

/** The kinds of damage that were taken back in a part. */
const stepsOf = ({ steps, accepted }: Found): Step[] =>
  steps.filter(({ name }) => accepted.some(({ names }) => names.has(name)))

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
export function* repairMojibake(
  text: string,
  sites: Sites = sitesOf(text, damageSigns),
): Generator<Replacement | Remark> {
  let pass = readAll(text, sites, thickness.first, new Set())
  const met = stepsMet(pass.found)
  // Where damage is certain in one place, less proves it in others.
  if (met.size > 0) pass = readAll(text, sites, thickness.met, met)
  if (pass.left.length > 0) yield unexamined(pass.left)
  for (const { span, accepted, doubtful } of pass.found) {
    for (const restored of accepted)
      for (const { start, end, text: put } of mergeUnits(restored.edits))
        yield { start: span.start + start, end: span.start + end, text: put }
    for (const [{ start, end, names }, doubt] of doubtful) {
      const message = `may be ${[...names].join(', ')}; left, as ${doubt}`
      yield { start: span.start + start, end: span.start + end, code: 'mojibake-doubtful', message }
    }
  }
}

/** What was not looked at, or not in every way, is told once. */
function unexamined(left: readonly Span[]): Remark {
  const [first, last] = [left[0] as Span, left.at(-1) as Span]
  const count = left.reduce((sum, { start, end }) => sum + end - start, 0)
  const message = `${count} characters that look damaged were not tried in every way, as too much of the text cannot be restored`
  return { start: first.start, end: last.end, code: 'mojibake-unexamined', message }
}
