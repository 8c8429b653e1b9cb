import { composeEdits } from '../../compose.ts'
import { applyEdits, type Edit } from '../../edit.ts'
import { costOfText } from './costs.ts'
import { isWorthReading } from './glance.ts'
import { readAnew } from './lattice.ts'
import { gap, type Step } from './step.ts'
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
const known = { entry: -1, leastGain: 1 }

/**
 * Takes back layer after layer of wrong decoding, always the one that makes the text most probable.
 * @param met the kinds of damage that are certain elsewhere in the text
 */
export function search(text: string, met: ReadonlySet<Step> = new Set()): Reading {
  let now = text
  let edits: Edit[] = []
  const steps: Step[] = []
  for (let depth = 0; depth < deepest; depth++) {
    const best = bestStep(now, met)
    if (!best) break
    const found = best.stretches.flatMap(({ units }) => units.map((unit) => ({ ...unit, rule: '', stage: '' })))
    now = applyEdits(now, found)
    edits = edits.length === 0 ? found : composeEdits(edits, found)
    steps.push(best.step)
  }
  return { edits, steps }
}

interface Choice {
  readonly step: Step
  readonly stretches: readonly Stretch[]
  readonly gain: number
}

function choiceOf(text: string, step: Step, isMet: boolean): Choice | undefined {
  if (!isWorthReading(text, step)) return undefined
  const least = isMet ? known.leastGain : leastGain
  const stretches = readAnew(text, step, isMet ? Math.min(known.entry, step.entry) : step.entry).filter(
    (stretch) => stretch.gain > least && !(step.isConverted && !readsWell(stretch)),
  )
  if (stretches.length === 0) return undefined
  let gain = 0
  for (const stretch of stretches) gain += stretch.gain * (step.isProved && !hasGap(stretch) ? proofWeight : 1)
  return { step, stretches, gain }
}

const hasGap = ({ units }: Stretch): boolean => units.some(({ text }) => text.includes(gap))

/** Where a converter may have come between, many readings fit; only one that reads well is one. */
const plausible = 8.5
const readsWell = ({ units }: Stretch): boolean => {
  const read = units.map(({ text }) => text.replaceAll(gap, '')).join('')
  return costOfText(read) <= plausible * read.length
}

function bestStep(text: string, met: ReadonlySet<Step>): Choice | undefined {
  let best: Choice | undefined
  for (const step of allSteps()) {
    const choice = choiceOf(text, step, met.has(step))
    if (choice && choice.gain > (best?.gain ?? 0)) best = choice
  }
  return best
}
