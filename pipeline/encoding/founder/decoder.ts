import type { Span } from '../../span.ts'
import { agree } from './agreement.ts'
import { cautionAt } from './caution.ts'
import { type DamageCounts, damageCosts, noCounts } from './damage.ts'
import { founderModel } from './model.ts'
import { firstPass, type Pass } from './pass.ts'
import type { Reading } from './reading.ts'
import { mayHoldSome, textWindows } from './scan.ts'
import { isSuspect } from './suspicion.ts'
import { BLANK, classCount, classOf, DIGIT, symbolOf } from './symbols.ts'
import { Workspace } from './workspace.ts'

/** Nats by which a damaged reading of a window must beat the literal one, where the text at large shows no damage. */
const neededGain = { base: 12, perSound: 0.3 }
/** Different symbols that a text must show damaged, as one or two may be names or rare words; two figures are enough where the gain is high. */
const neededKinds = { kinds: 3, figures: 2, gainOfFigures: 25 }
/** The needed gain where the text at large is damaged: only true symbols of damaged classes speak against it. */
const neededAmongDamage = {
  base: 1,
  perSound: 0.65,
  most: 6,
  perFurther: 0.15,
}
/** Windows that are judged together; what was worked out for each is kept till then. */
const chapterWindows = 48

/**
 * Readings of every ambiguous hanzi in the damaged parts of a text, in order. A scan finds windows that may be damaged; a
 * text is read only where one of them is far likelier damaged than not. Each window is then searched twice: first with even
 * odds of damage, which tells what is damaged in it, then with the damage rates of each class of symbols, those of the
 * window drawn towards those of the windows around it. At last symbols that belong together ask for each other.
 */
export function* readFounder(text: string): Generator<Reading> {
  let suspect: Span | undefined
  for (const window of textWindows(text)) {
    if (!isSuspect(text, window)) continue
    suspect = window
    break
  }
  if (suspect === undefined) return
  const workspace = spare ?? new Workspace(founderModel())
  spare = undefined
  yield* readSuspect(text, suspect, workspace)
  workspace.release()
  spare = workspace
}

/** What the last text was read with, for the next one; none while a text is read. */
let spare: Workspace | undefined

/** @param suspect the first window that may be damaged */
function* readSuspect(text: string, suspect: Span, workspace: Workspace): Generator<Reading> {
  let proof = firstDamaged(text, suspect, workspace)
  if (proof === undefined) return
  let passes: Pass[] = []
  for (const window of textWindows(text)) {
    if (!mayHoldSome(text, window)) continue
    passes.push(proof?.start === window.start ? proof : firstPass(text, window, workspace))
    if (passes.length < chapterWindows) continue
    yield* secondPasses(text, passes)
    passes = []
    proof = undefined
    workspace.release()
  }
  yield* secondPasses(text, passes)
}

/** The first window, from a suspect one on, that is far likelier damaged than not. */
function firstDamaged(text: string, from: Span, workspace: Workspace): Pass | undefined {
  for (const window of textWindows(text, from.start)) {
    if (window.start !== from.start && !isSuspect(text, window)) continue
    const pass = firstPass(text, window, workspace)
    if (hasNeededKinds(pass) && pass.gain > needed(pass)) return pass
    workspace.release()
  }
  return undefined
}

function* secondPasses(text: string, passes: readonly Pass[]): Generator<Reading> {
  const { damaged, whole } = chooseDamaged(passes)
  for (const pass of damaged) yield* secondPass(text, pass, whole)
}

const hasNeededKinds = ({ kinds, gain }: Pass): boolean =>
  kinds.size >= neededKinds.kinds ||
  (gain > neededKinds.gainOfFigures && [...kinds].filter(isFigure).length >= neededKinds.figures)

const isFigure = (unit: number): boolean => classOf[symbolOf[unit] as number] === DIGIT

/** True symbols speak against damage; a gain must outweigh them. */
const needed = ({ sound }: Pass): number => neededGain.base + neededGain.perSound * sound

function isDamagedAmong({ gain, counts, traditional }: Pass, rates: Float64Array): boolean {
  const { base, perSound, most, perFurther } = neededAmongDamage
  const sound = counts.sound.reduce((sum, count, cls) => sum + count * (rates[cls] as number), 3 * traditional)
  return gain > Math.min(most, base + perSound * sound) + perFurther * sound
}

/** The damaged ones among the windows of a damaged text, and what they count together. */
function chooseDamaged(passes: readonly Pass[]): {
  damaged: readonly Pass[]
  whole: DamageCounts
} {
  const first = sumCounts(passes.filter((pass) => isDamagedAmong(pass, everyClass)))
  const rates = first.damaged.map((count, cls) => count / (count + (first.sound[cls] as number) + 1))
  const damaged = passes.filter((pass) => isDamagedAmong(pass, rates))
  return { damaged, whole: sumCounts(damaged) }
}

const everyClass = new Float64Array(classCount).fill(1)
everyClass[BLANK] = 0

function sumCounts(passes: readonly Pass[]): DamageCounts {
  const sum = noCounts()
  for (const { counts } of passes) {
    for (let cls = 0; cls < classCount; cls++) {
      sum.damaged[cls] = (sum.damaged[cls] as number) + (counts.damaged[cls] as number)
      sum.sound[cls] = (sum.sound[cls] as number) + (counts.sound[cls] as number)
    }
  }
  return sum
}

function secondPass(text: string, pass: Pass, whole: DamageCounts): readonly Reading[] {
  const { lattice, stretch, places, from, to } = pass
  const margins = lattice.margins(damageCosts(pass.counts, whole))
  const readings: Reading[] = []
  for (let i = from; i < to; i++) {
    const symbol = symbolOf[stretch.units[i] as number] as number
    if (symbol === 0) continue
    readings.push({ at: places[i] as number, symbol, margin: (margins[i] as number) - cautionAt(stretch, i, symbol) })
  }
  return agree(text, readings)
}
