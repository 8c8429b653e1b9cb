import { composeEdits } from '../../compose.ts'
import { applyEdits, type Edit } from '../../edit.ts'
import type { Budget, Scope } from './budget.ts'
import { costOfText } from './costs.ts'
import { isWorthReading, type Source, sourceOf } from './glance.ts'
import { withoutIdle } from './islands.ts'
import { readAnew } from './lattice.ts'
import { nextSuspect, thickness } from './scan.ts'
import { lost, type Step } from './step.ts'
import { allSteps } from './steps.ts'
import type { Stretch } from './stretches.ts'

/** What a text reads as when its wrong decoding is taken back. */
export interface Reading {
  /** Sorted, disjoint, as small as whole characters on both sides allow; in the offsets of the text. */
  readonly edits: readonly Edit[]
  /** The kinds of damage, outermost first. */
  readonly steps: readonly Step[]
}

/** How often a text can have been garbled one on top of the other. */
const deepest = 5
/** What a stretch must gain beyond what it costs to take it for damaged. */
const leastGain = 4

/** Bytes that make UTF-8 prove more than bytes that fit nearly anything. */
const proofWeight = 2

/** In a text in which the same has happened elsewhere. */
const known = { proved: { entry: -1, leastGain: 1 }, loose: { entry: 8, leastGain: 4 } }

/** What is known of a text from its other parts. */
export interface Experience {
  /** The kinds of damage that are certain elsewhere. */
  readonly met: ReadonlySet<Step>
  /** What healed the part before. */
  readonly last: readonly Step[]
  /** Those and the kinds that were taken back somewhere before. */
  readonly worked: ReadonlySet<Step>
  readonly budget: Budget
}

/** A text on its way back, and what has led there. */
class Attempt {
  text: string
  edits: readonly Edit[] = []
  readonly steps: Step[] = []

  constructor(text: string) {
    this.text = text
  }

  take({ step, stretches }: Choice): void {
    const found = stretches.flatMap(({ units }) => units)
    this.text = applyEdits(this.text, found)
    this.edits = this.edits.length === 0 ? found : composeEdits(this.edits, found)
    this.steps.push(step)
  }
}

const isSuspect = (text: string): boolean => nextSuspect(text, 0, thickness.first) !== undefined

/**
 * Takes back layer after layer of wrong decoding, always the one that makes the text most probable.
 * @param scope the kinds of damage to try
 */
export function search(text: string, experience: Experience, scope: Scope): Reading {
  const again = repeat(text, experience)
  if (again) return again
  const { met, worked } = experience
  const attempt = new Attempt(text)
  while (attempt.steps.length < deepest) {
    const steps = isSuspect(attempt.text) ? allSteps().filter((step) => scope === 'all' || worked.has(step)) : [...met]
    const best = bestOf(attempt.text, steps, experience)
    if (!best) break
    attempt.take(best)
  }
  return attempt
}

/** What healed the part before, if it heals this one. */
function repeat(text: string, experience: Experience): Reading | undefined {
  const { last } = experience
  if (last.length === 0) return undefined
  const attempt = new Attempt(text)
  let isWell = true
  for (const step of last) {
    const choice = choiceOf(sourceOf(attempt.text), step, experience)
    if (!choice) return undefined
    isWell = choice.stretches.every(readsWell)
    attempt.take(choice)
  }
  return isWell && !isSuspect(attempt.text) ? attempt : undefined
}

interface Choice {
  readonly step: Step
  readonly stretches: readonly Stretch[]
  readonly gain: number
}

/** The best reading gains a little more than the straight one. */
const slack = 4

function choiceOf(source: Source, step: Step, { met, budget }: Experience): Choice | undefined {
  const { text } = source
  const { entry, leastGain: least } = met.has(step) ? known[step.isProved ? 'proved' : 'loose'] : { ...step, leastGain }
  budget.glance(text.length)
  if (!isWorthReading(source, step, Math.max(slack, entry + least - slack))) return undefined
  budget.read(text.length)
  const read = readAnew(text, step, entry)
  const found = step.isConverted ? read.map((stretch) => withoutBonus(text, stretch, entry)) : read
  const stretches = (step.isProved ? found : found.flatMap((stretch) => withoutIdle(text, stretch))).filter(
    (stretch) => stretch.gain > least && !(step.isConverted && !readsWell(stretch)),
  )
  if (stretches.length === 0) return undefined
  let gain = 0
  for (const stretch of stretches) gain += stretch.gain * (step.isProved && !hasGap(stretch) ? proofWeight : 1)
  return { step, stretches, gain }
}

/** What a converter costs a stretch, so that the plain reading comes first where both fit. */
const converterCost = 3

/** The gain without what words were worth: they decide between readings, not between kinds of damage. */
function withoutBonus(text: string, stretch: Stretch, entry: number): Stretch {
  let gain = -entry - converterCost
  for (const { start, end, text: read } of stretch.units) gain += costOfText(text.slice(start, end)) - costOfText(read)
  return { ...stretch, gain: Math.min(gain, stretch.gain) }
}

const hasGap = ({ units }: Stretch): boolean => units.some(({ text }) => text.includes(lost))

/** Where a converter may have come between, many readings fit; only one that reads well is one. */
const plausible = 8.5
const readsWell = ({ units }: Stretch): boolean => {
  const read = units.map(({ text }) => text.replaceAll(lost, '')).join('')
  return costOfText(read) <= plausible * read.length
}

function bestOf(text: string, steps: readonly Step[], experience: Experience): Choice | undefined {
  const source = sourceOf(text)
  let best: Choice | undefined
  for (const step of steps) {
    const choice = choiceOf(source, step, experience)
    if (choice && choice.gain > (best?.gain ?? 0)) best = choice
  }
  return best
}
