import type { Span } from '../../span.ts'
import { tellingHanzi, traditionalHanzi } from '../tables/founder-evidence.ts'

/** One more than the points of each UTF-16 unit: its place in `tellingHanzi`; 0 for units that tell nothing. */
const points = new Uint8Array(0x10000)
tellingHanzi.forEach((hanzi, rarity) => {
  for (const one of hanzi) points[one.charCodeAt(0)] = rarity + 1
})

const windowLength = 2048
/** Points from which a window is worth a look, and from which it is suspect then: for the first unit and for each more. */
const needed = {
  look: { base: 2, perUnit: 13 / windowLength },
  suspect: { base: 4.3, perUnit: 10.7 / windowLength },
}
/** Points of a window that holds upright damage for certain. */
const certainty = 80

/** Cuts a text from a window's start on into windows of 1,024 to 2,048 units, after a line end where there is one. */
export function* textWindows(text: string, from = 0): Generator<Span> {
  for (let start = from; start < text.length; ) {
    const end = windowEnd(text, start)
    yield { start, end }
    start = end
  }
}

function windowEnd(text: string, start: number): number {
  const end = start + windowLength
  if (end >= text.length) return text.length
  for (let i = end; i > start + windowLength / 2; i--) if (text.charCodeAt(i - 1) === 0x0a) return i
  return end
}

/** Points of a unit: 0 where it tells nothing. */
export const pointsOf = (unit: number): number => points[unit] as number

/** Points, looked at closely, from which a window is suspect. */
export const suspectPoints = ({ start, end }: Span): number =>
  needed.suspect.base + needed.suspect.perUnit * (end - start)

/** True where the window may hold upright damage and is worth a closer look: one table look-up a unit. */
export const isWorthALook = (text: string, window: Span): boolean =>
  hasPoints(text, window, needed.look.base + needed.look.perUnit * (window.end - window.start))

/** True where a window of a text that is damaged elsewhere may hold a little damage. */
export const mayHoldSome = (text: string, window: Span): boolean => hasPoints(text, window, 2)

/** True where the window is full of the hanzi that symbols are shown as. */
export const isDamaged = (text: string, window: Span): boolean => hasPoints(text, window, certainty)

/** Two such hanzi side by side count for more: hardly a word is made of two. */
function hasPoints(text: string, { start, end }: Span, enough: number): boolean {
  let sum = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const here = points[text.charCodeAt(i)] as number
    if (here !== 0) {
      sum += before === 0 ? here - 1 : here + 1
      if (sum >= enough) return true
    }
    before = here
  }
  return false
}

const traditional = new Uint8Array(0x10000)
for (const hanzi of traditionalHanzi) traditional[hanzi.charCodeAt(0)] = 1

/** Number of common Traditional hanzi. */
export function countTraditional(text: string, { start, end }: Span): number {
  let count = 0
  for (let i = start; i < end; i++) count += traditional[text.charCodeAt(i)] as number
  return count
}
