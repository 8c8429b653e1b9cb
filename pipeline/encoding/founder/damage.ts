import type { Stretch } from './stretch.ts'
import { classCount, classOf, HANZI, symbolOf } from './symbols.ts'

/** How often each class of symbols stands in a text damaged, and how often true. */
export interface DamageCounts {
  readonly damaged: Float64Array
  readonly sound: Float64Array
}

/** Nothing counted. */
export const noCounts = (): DamageCounts => ({
  damaged: new Float64Array(classCount),
  sound: new Float64Array(classCount),
})

/** Counts true symbols, and every hanzi that might be one as damaged by `share`: the state before anything is decoded. */
export function countCandidates({ units, length }: Stretch, share: number): DamageCounts {
  const counts = noCounts()
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number
    const symbol = symbolOf[unit] as number
    if (symbol !== 0) add(counts.damaged, classOf[symbol] as number, share)
    else if (classOf[unit] !== HANZI) add(counts.sound, classOf[unit] as number, 1)
  }
  return counts
}

/** Counts true symbols and those that a path restores, within [from, to) of the stretch. */
export function countDecided({ units }: Stretch, asSymbol: Uint8Array, from: number, to: number): DamageCounts {
  const counts = noCounts()
  for (let i = from; i < to; i++) {
    const unit = units[i] as number
    const symbol = symbolOf[unit] as number
    if (symbol !== 0 && asSymbol[i]) add(counts.damaged, classOf[symbol] as number, 1)
    else if (symbol === 0 && classOf[unit] !== HANZI) add(counts.sound, classOf[unit] as number, 1)
  }
  return counts
}

const add = (list: Float64Array, index: number, value: number): void => {
  list[index] = (list[index] as number) + value
}

/**
 * Cost of reading a hanzi as a damaged symbol, by class: −ln of the damage rate of this stretch, drawn towards that of
 * the whole text.
 */
export function damageCosts(here: DamageCounts, whole: DamageCounts = here): Float32Array {
  const costs = new Float32Array(classCount)
  for (let cls = 0; cls < classCount; cls++) {
    const all = (whole.damaged[cls] as number) + (whole.sound[cls] as number)
    const overall = ((whole.damaged[cls] as number) + 0.6) / (all + 2)
    const pull = Math.min(20, all) * 0.5 + 1
    const seen = (here.damaged[cls] as number) + (here.sound[cls] as number)
    costs[cls] = -Math.log(((here.damaged[cls] as number) + pull * overall) / (seen + pull))
  }
  return costs
}
