import type { Span } from '../../span.ts'
import { agree } from './agreement.ts'
import { cautionAt } from './caution.ts'
import { countCandidates, countDecided, type DamageCounts, damageCosts, noCounts } from './damage.ts'
import { Lattice } from './lattice.ts'
import { founderModel } from './model.ts'
import type { Reading } from './reading.ts'
import { countTraditional, mayHoldSome, textWindows } from './scan.ts'
import { type PlacedStretch, type Stretch, stretchOf } from './stretch.ts'
import { isSuspect } from './suspicion.ts'
import { BLANK, classCount, classOf, DIGIT, symbolOf } from './symbols.ts'
import { Workspace } from './workspace.ts'

/** Units on each side of a window that are read with it and not decided. */
const overlap = 40
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
/** Restored symbols of a window from which it is damaged for certain. */
const plainDamage = { base: 60, perSound: 3 }
/** Share of a class's hanzi that are taken for damaged before anything is decoded. */
const firstShare = 0.5

/** Windows that are judged together; what was worked out for each is kept till then. */
const chapterWindows = 48

/**
 * Readings of every ambiguous hanzi in the damaged parts of a text, in order. A scan finds windows that may be damaged; a
 * text is read only where one of them is far likelier damaged than not. Each window is then searched twice: first with even
 * odds of damage, which tells what is damaged in it, then with the damage rates of each class of symbols, those of the
 * window drawn towards those of the windows around it. At last symbols that belong together ask for each other.
 */
export function* readFounder(text: string): Generator<Reading> {
  const workspace = new Workspace()
  if (!isDamagedAnywhere(text, workspace)) return
  let passes: Pass[] = []
  for (const window of textWindows(text)) {
    if (!mayHoldSome(text, window)) continue
    passes.push(firstPass(text, window, workspace))
    if (passes.length < chapterWindows) continue
    yield* secondPasses(text, passes)
    passes = []
  }
  yield* secondPasses(text, passes)
}

function isDamagedAnywhere(text: string, workspace: Workspace): boolean {
  for (const window of textWindows(text)) {
    if (!isSuspect(text, window)) continue
    const pass = firstPass(text, window, workspace)
    if (hasNeededKinds(pass) && pass.gain > needed(pass)) return true
  }
  return false
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

interface Pass extends Placed {
  readonly lattice: Lattice
  readonly counts: DamageCounts
  readonly gain: number
  /** Different hanzi read as symbols. */
  readonly kinds: ReadonlySet<number>
  readonly traditional: number
  /** True symbols, and Traditional hanzi threefold. */
  readonly sound: number
}

/** A window with what stands round it; the window itself is from unit `from` to unit `to`. */
interface Placed extends PlacedStretch {
  readonly from: number
  readonly to: number
}

function placed(text: string, { start, end }: Span): Placed {
  const around = stretchOf(text, Math.max(0, start - overlap), Math.min(text.length, end + overlap))
  let from = 0
  while (from < around.stretch.length && (around.places[from] as number) < start) from++
  let to = around.stretch.length
  while (to > from && (around.places[to - 1] as number) >= end) to--
  return { ...around, from, to }
}

function firstPass(text: string, window: Span, workspace: Workspace): Pass {
  const { stretch, places, from, to } = placed(text, window)
  const lattice = new Lattice(founderModel(), stretch, workspace)
  const before = damageCosts(countCandidates(stretch, firstShare))
  const { asSymbol, cost } = lattice.search(before)
  const counts = countDecided(stretch, asSymbol, from, to)
  // What the same path costs at the damage rates that it implies.
  const after = damageCosts(counts)
  const change = after.reduce(
    (sum, damage, cls) => sum + (counts.damaged[cls] as number) * (damage - (before[cls] as number)),
    0,
  )
  const sound = counts.sound.reduce((sum, count) => sum + count, 0) - (counts.sound[BLANK] as number)
  const traditional = countTraditional(text, window)
  return {
    lattice,
    stretch,
    places,
    from,
    to,
    counts,
    traditional,
    gain: isPlain(counts, sound) ? Number.POSITIVE_INFINITY : lattice.literalCost() - cost - change,
    kinds: kindsOf(stretch, asSymbol),
    sound: sound + 3 * traditional,
  }
}

/** True where so many symbols are restored that what nothing damaged would cost need not be asked. */
function isPlain({ damaged }: DamageCounts, sound: number): boolean {
  return damaged.reduce((sum, count) => sum + count, 0) > plainDamage.base + plainDamage.perSound * sound
}

/** Different hanzi read as symbols, without doubled ones: children are called 园园 and 圆圆. */
function kindsOf({ units, length }: Stretch, asSymbol: Uint8Array): ReadonlySet<number> {
  const kinds = new Set<number>()
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number
    const isDoubled = unit === units[i - 1] || unit === units[i + 1]
    if (asSymbol[i] && symbolOf[unit] !== 0 && !isDoubled) kinds.add(unit)
  }
  return kinds
}

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
  lattice.search(damageCosts(pass.counts, whole))
  const margins = lattice.margins()
  const readings: Reading[] = []
  for (let i = from; i < to; i++) {
    const symbol = symbolOf[stretch.units[i] as number] as number
    if (symbol === 0) continue
    readings.push({ at: places[i] as number, symbol, margin: (margins[i] as number) - cautionAt(stretch, i, symbol) })
  }
  return agree(text, readings)
}
