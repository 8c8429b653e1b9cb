import type { Span } from '../../span.ts'
import { agree } from './agreement.ts'
import { countCandidates, countDecided, type DamageCounts, damageCosts, noCounts } from './damage.ts'
import { Lattice } from './lattice.ts'
import { founderModel } from './model.ts'
import type { Reading } from './reading.ts'
import { countTraditional, isSuspect, mayHoldSome, suspiciousPoints, textWindows } from './scan.ts'
import { type PlacedStretch, type Stretch, stretchOf } from './stretch.ts'
import { weighSuspect } from './suspicion.ts'
import { BLANK, classCount, symbolOf } from './symbols.ts'

/** Units on each side of a window that are read with it and not decided. */
const overlap = 40
/** Nats by which a damaged reading of a window must beat the literal one, where the text at large shows no damage. */
const neededGain = { base: 12, perSound: 0.3 }
/** Different symbols that a text must show damaged: one or two may be names or rare words. */
const neededKinds = 3
/** The needed gain where the text at large is damaged. */
const neededAmongDamage = { base: 6, perSound: 0.15 }
/** Share of a class's hanzi that are taken for damaged before anything is decoded. */
const firstShare = 0.5

/**
 * Readings of every ambiguous hanzi in the damaged parts of a text, in order. Windows of the text are judged one by one;
 * the damage rates of each class of symbols are those of the window, drawn towards those of the whole text.
 */
export function* readFounder(text: string): Generator<Reading> {
  const suspects: Span[] = []
  for (const window of textWindows(text)) {
    if (isSuspect(text, window) && weighSuspect(text, window) >= suspiciousPoints(window)) suspects.push(window)
  }
  if (suspects.length === 0) return
  const lattice = new Lattice(founderModel())
  const passes = new Map<number, Pass>()
  for (const window of suspects) passes.set(window.start, firstPass(text, window, lattice))
  if (![...passes.values()].some((pass) => pass.kinds >= neededKinds && pass.gain > needed(pass, neededGain))) return
  const damaged: Pass[] = []
  const whole = noCounts()
  for (const window of textWindows(text)) {
    if (!mayHoldSome(text, window)) continue
    const pass = passes.get(window.start) ?? firstPass(text, window, lattice)
    if (pass.gain <= needed(pass, neededAmongDamage)) continue
    damaged.push(pass)
    addCounts(whole, pass.counts)
  }
  for (const pass of damaged) yield* secondPass(text, pass, lattice, whole)
}

/** True symbols speak against damage; a gain must outweigh them. */
const needed = ({ sound }: Pass, { base, perSound }: typeof neededGain): number => base + perSound * sound

interface Pass {
  readonly window: Span
  readonly counts: DamageCounts
  readonly gain: number
  /** Number of different symbols restored. */
  readonly kinds: number
  /** True symbols, and Traditional hanzi threefold. */
  readonly sound: number
}

function placed(text: string, { start, end }: Span): PlacedStretch & { from: number; to: number } {
  const around = stretchOf(text, Math.max(0, start - overlap), Math.min(text.length, end + overlap))
  let from = 0
  while (from < around.stretch.length && (around.places[from] as number) < start) from++
  let to = around.stretch.length
  while (to > from && (around.places[to - 1] as number) >= end) to--
  return { ...around, from, to }
}

function firstPass(text: string, window: Span, lattice: Lattice): Pass {
  const { stretch, from, to } = placed(text, window)
  lattice.load(stretch)
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
  return {
    window,
    counts,
    gain: lattice.literalCost() - cost - change,
    kinds: countKinds(stretch, asSymbol),
    sound: sound + 3 * countTraditional(text, window),
  }
}

/** Different hanzi read as symbols, without doubled ones: children are called 园园 and 圆圆. */
function countKinds({ units, length }: Stretch, asSymbol: Uint8Array): number {
  const kinds = new Set<number>()
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number
    const isDoubled = unit === units[i - 1] || unit === units[i + 1]
    if (asSymbol[i] && symbolOf[unit] !== 0 && !isDoubled) kinds.add(unit)
  }
  return kinds.size
}

function addCounts(into: DamageCounts, counts: DamageCounts): void {
  for (let cls = 0; cls < classCount; cls++) {
    into.damaged[cls] = (into.damaged[cls] as number) + (counts.damaged[cls] as number)
    into.sound[cls] = (into.sound[cls] as number) + (counts.sound[cls] as number)
  }
}

function secondPass(text: string, pass: Pass, lattice: Lattice, whole: DamageCounts): readonly Reading[] {
  const { stretch, places, from, to } = placed(text, pass.window)
  lattice.load(stretch)
  lattice.search(damageCosts(pass.counts, whole))
  const margins = lattice.margins()
  const readings: Reading[] = []
  for (let i = from; i < to; i++) {
    const symbol = symbolOf[stretch.units[i] as number] as number
    if (symbol !== 0) readings.push({ at: places[i] as number, symbol, margin: margins[i] as number })
  }
  return agree(text, readings)
}
