import { firstPiece, isStop } from './line-end.ts'
import type { Line } from './lines.ts'

/** Narrower and wider than any column, in characters. */
const [narrowest, widest] = [14, 80]
/** Lines of hanzi with Latin letters or digits among them: only they tell characters from ems. So many must. */
const fewestTelling = 6
/** A line with a smaller share of them is as wide in ems as in characters. */
const leastNarrow = 0.12
/** The share of the telling lines that take in all that fits, counted in characters, and by how much fewer do in ems. */
const [leastCounted, leastMore] = [0.65, 0.15]
/** How far a full line may fall short of what the next one begins with: a blank that the break took the place of. */
const slack = 1.1
/** How many telling lines on either side tell the column, and how many of them must fill it. */
const [reach, fewestNear] = [5, 3]
/** So many telling lines are looked at. */
const mostTelling = 400
const nothing = { edge: 0, count: 0 }

/**
 * The lines with their edges in characters, where a program wrapped the text by its length: it counts a digit as much as a hanzi,
 * so that in ems the lines look ragged. Other lines come back as they are.
 */
export function inWrapUnits(lines: readonly Line[]): readonly Line[] {
  const telling: number[] = []
  for (let i = 0; i + 1 < lines.length && telling.length < mostTelling; i++) if (isTelling(lines, i)) telling.push(i)
  if (telling.length < fewestTelling) return lines
  const counted = lines.map((line) => ({ ...line, edge: lengthOf(line), isCounted: true }))
  const share = shareFull(counted, telling)
  return share >= leastCounted && share - shareFull(lines, telling) >= leastMore ? counted : lines
}

/** In text that indents by half ems a blank is one; a mark ⟦?⟧ is the blank it stands for. */
const lengthOf = ({ text, indent }: Line): number =>
  Math.round(indent) + (text.includes('⟦') ? text.replaceAll('⟦?⟧', ' ').length : text.length)

/** True of a line that goes on in the next, is no row, and is narrower in ems than in characters. */
function isTelling(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line
  const { text, width } = line
  if (text.length < narrowest || text.length > widest || text.startsWith('| ') || isStop(line)) return false
  const narrow = 2 * (text.length - width)
  return narrow >= text.length * leastNarrow && narrow <= text.length * (1 - leastNarrow)
}

/** The share of the lines that take in all that fits into the column of the lines near them. */
function shareFull(lines: readonly Line[], telling: readonly number[]): number {
  const firsts = new Map<number, number>()
  const room = (i: number, width: number): number => {
    const first = firsts.get(i) ?? firstPiece(lines[i + 1] as Line)
    firsts.set(i, first)
    return width - (lines[i] as Line).edge - first
  }
  const isFull = (i: number, width: number): boolean => (lines[i] as Line).edge <= width + 0.6 && room(i, width) < slack
  let full = 0
  for (const [at, i] of telling.entries()) {
    const near = telling.slice(Math.max(0, at - reach), at + reach + 1).filter((j) => Math.abs(j - i) <= reach)
    const most = near.reduce((best, j) => {
      const { edge } = lines[j] as Line
      const found = { edge, count: near.filter((k) => isFull(k, edge)).length }
      return found.count > best.count ? found : best
    }, nothing)
    if (most.count >= fewestNear && isFull(i, most.edge)) full++
  }
  return full / telling.length
}
