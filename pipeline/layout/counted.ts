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
/**
 * The lines with their edges in characters, where a program wrapped the text by its length: it counts a digit as much as a hanzi,
 * so that in ems the lines look ragged. Other lines come back as they are.
 */
export function inWrapUnits(lines: readonly Line[]): readonly Line[] {
  const telling: number[] = []
  for (let i = 0; i + 1 < lines.length && telling.length < mostTelling; i++) if (isTelling(lines, i)) telling.push(i)
  if (telling.length < fewestTelling) return lines
  const share = shareFull(
    telling.map((i) => seamAt(i, inCharacters(lines[i] as Line), inCharacters(lines[i + 1] as Line))),
  )
  if (share < leastCounted) return lines
  const inEms = shareFull(telling.map((i) => seamAt(i, lines[i] as Line, lines[i + 1] as Line)))
  return share - inEms < leastMore ? lines : lines.map(inCharacters)
}

const inCharacters = (line: Line): Line => ({ ...line, edge: lengthOf(line), isCounted: true })

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

/** Where line `at` ends, and how wide is what the next one begins with. */
interface Seam {
  readonly at: number
  readonly edge: number
  readonly first: number
}

const seamAt = (at: number, { edge }: Line, next: Line): Seam => ({ at, edge, first: firstPiece(next) })

/** Whether the line takes in all that fits into a column. */
const isFull = ({ edge, first }: Seam, width: number): boolean => edge <= width + 0.6 && width - edge - first < slack

/** The share of the lines that are full in the column of the lines near them: the one that most of those fill. */
function shareFull(seams: readonly Seam[]): number {
  const full = seams.filter((seam, i) => {
    const near = seams.slice(Math.max(0, i - reach), i + reach + 1).filter(({ at }) => Math.abs(at - seam.at) <= reach)
    let most = { edge: 0, count: 0 }
    for (const { edge } of near) {
      const count = near.filter((one) => isFull(one, edge)).length
      if (count > most.count) most = { edge, count }
    }
    return most.count >= fewestNear && isFull(seam, most.edge)
  })
  return full.length / seams.length
}
