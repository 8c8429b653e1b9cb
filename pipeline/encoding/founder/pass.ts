import type { Span } from '../../span.ts'
import { countCandidates, countDecided, type DamageCounts, damageCosts } from './damage.ts'
import type { Lattice } from './lattice.ts'
import { countTraditional } from './scan.ts'
import { type PlacedStretch, type Stretch, stretchOf } from './stretch.ts'
import { BLANK, symbolOf } from './symbols.ts'
import type { Workspace } from './workspace.ts'

/** Units on each side of a window that are read with it and not decided. */
const overlap = 40
/** Restored symbols of a window from which it is damaged for certain. */
const plainDamage = { base: 60, perSound: 3 }
/** Share of a class's hanzi that are taken for damaged before anything is decoded. */
const firstShare = 0.5

/** What a first reading of a window, with even odds of damage, tells of it. */
export interface Pass extends Placed {
  /** Where the window begins in the text. */
  readonly start: number
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

/** Reads a window for the first time. */
export function firstPass(text: string, window: Span, workspace: Workspace): Pass {
  const { stretch, places, from, to } = placed(text, window)
  const lattice = workspace.lattice(stretch)
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
    start: window.start,
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
