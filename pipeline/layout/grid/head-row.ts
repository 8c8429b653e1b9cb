import type { Line } from './line.ts'
import type { Cell } from './row.ts'

/** True of a number that heads a column of a series: '1分', '2分', '3分' behind a word. */
function isStep(before: Line | undefined, line: Line, index: number): boolean {
  if (line.family !== 'number' || line.traits[4] === 'e' || !before || index === 0) return false
  return index === 1 ? before.family !== 'number' : before.kind === line.kind && before.traits[4] === line.traits[4]
}

/** A line with fewer bits heads no column. */
export const leastHeading = -2

/** A line for each column, with the brackets that follow it; undefined where one cannot be a heading or two are equal. */
export function readHeader(lines: readonly Line[], start: number, width: number): Cell[] | undefined {
  const cells: Cell[] = []
  const seen = new Set<string>()
  let at = start
  while (cells.length < width) {
    const line = lines[at]
    if (
      !line ||
      (line.heading < leastHeading && !isStep(lines[at - 1], line, cells.length)) ||
      line.kind === 'bracket' ||
      seen.has(line.text)
    )
      return undefined
    seen.add(line.text)
    const from = at++
    if (lines[at]?.kind === 'bracket') at++
    cells.push({ from, to: at })
  }
  const numbers = cells.filter((cell) => (lines[cell.from] as Line).heading <= -4).length
  return numbers === 1 || (numbers > 0 && numbers < width - 1) ? undefined : cells
}

/** Longest name of a column that no known word bears out. */
const longestUnknown = 12

/**
 * Whether the header and what follows it are worth a search: known headings, or numbers under words; short names behind a
 * lead to it.
 * @param led whether running text or the heading of a section stands before it
 */
export function isPromising(lines: readonly Line[], header: readonly Cell[], led: boolean): boolean {
  const heads = header.map((cell) => lines[cell.from] as Line)
  const known = heads.filter((line, i) => line.heading > 0 || (i > 0 && line.family === 'number')).length
  if (known * 3 >= heads.length) return true
  if (heads.some((line) => line.text.length > longestUnknown)) return false
  const { to } = header.at(-1) as Cell
  const below = lines.slice(to, to + 3 * header.length)
  return led || (header.length > 2 && below.filter((line) => line.family === 'number').length * 3 >= below.length)
}

/** Blank lines that stand even between cells that are nearest to each other, in the header and the first rows. */
export function spacingOf(lines: readonly Line[], header: readonly Cell[]): number {
  const from = (header[1] as Cell).from
  return Math.min(...lines.slice(from, from + 3 * header.length).map((line) => line.gap))
}
