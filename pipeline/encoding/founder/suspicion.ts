import type { Span } from '../../span.ts'
import { shownDigits, shownMarks, shownSigns } from '../tables/founder-evidence.ts'
import { isWorthALook, pointsOf, suspectPoints } from './scan.ts'

/** Hanzi that tell something, by the family of symbols they are shown for. */
const families: readonly string[] = [shownDigits, shownMarks]
const DIGITS = 0
const MARKS = 1
const others = 2
const familyOf = new Uint8Array(0x10000).fill(others)
families.forEach((hanzi, family) => {
  for (const one of hanzi) familyOf[one.charCodeAt(0)] = family
})

/** One more than the family of each true symbol; 0 for all else. */
const trueSymbols = new Uint8Array(0x10000)
for (const one of '0123456789０１２３４５６７８９') trueSymbols[one.charCodeAt(0)] = DIGITS + 1
for (const one of '，。、：；？！（）“”,;:?!()') trueSymbols[one.charCodeAt(0)] = MARKS + 1

/** Shown for signs between figures; beside a true figure they count as beside a shown one. */
const signs = new Uint8Array(0x10000)
for (const one of shownSigns) signs[one.charCodeAt(0)] = 1

/** Points at most from one hanzi: a window full of 噪声 or of the name 袁绍 is not damaged. */
const mostOfOne = 6
/** A family is believed where so many true symbols at most stand beside one shown. */
const mostTrue = 2

/** What a window's telling hanzi amount to. */
class Tally {
  /** By hanzi: points where another one stands beside it, and where it stands alone. */
  readonly beside = new Map<number, number>()
  readonly alone = new Map<number, number>()
  readonly shown = [0, 0, 0]
  readonly sound = [0, 0]

  add(text: string, at: number, unit: number, points: number): void {
    const family = familyOf[unit] as number
    this.shown[family] = (this.shown[family] as number) + 1
    const isBeside = isCompany(text, at - 1, unit) || isCompany(text, at + 1, unit)
    const into = isBeside ? this.beside : this.alone
    into.set(unit, (into.get(unit) ?? 0) + (isBeside ? points + 1 : points - 1))
  }

  sum(): number {
    let sum = 0
    for (const unit of new Set([...this.beside.keys(), ...this.alone.keys()])) {
      const alone = this.#isBelieved(familyOf[unit] as number) ? (this.alone.get(unit) ?? 0) : 0
      sum += Math.min(mostOfOne, (this.beside.get(unit) ?? 0) + alone)
    }
    return sum
  }

  #isBelieved(family: number): boolean {
    return family !== others && (this.shown[family] as number) * mostTrue >= (this.sound[family] as number)
  }
}

function isCompany(text: string, at: number, unit: number): boolean {
  const other = text.charCodeAt(at)
  return (pointsOf(other) > 0 && other !== unit) || (signs[unit] === 1 && trueSymbols[other] === DIGITS + 1)
}

/** True where the window may hold upright damage, at first sight and looked at closely. */
export const isSuspect = (text: string, window: Span): boolean =>
  isWorthALook(text, window) && weigh(text, window) >= suspectPoints(window)

/** The points of a window: each hanzi counts up to a limit, and where it stands alone only if true symbols of its family are few. */
function weigh(text: string, { start, end }: Span): number {
  const tally = new Tally()
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const points = pointsOf(unit)
    if (points > 0) tally.add(text, at, unit, points)
    const family = trueSymbols[unit] as number
    if (family > 0) tally.sound[family - 1] = (tally.sound[family - 1] as number) + 1
  }
  return tally.sum()
}
