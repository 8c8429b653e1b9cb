import type { Line } from './line.ts'

/** Longest heading of a section, and shortest running text, where no blank line parts them from a table. */
const [longestHead, shortestProse] = [20, 28]
/** A sentence above, in so many lines, shows that the cells of the table are sentences. */
const [reach, longestCell] = [24, 24]

/** Bits of a word that is known to head columns. */
const known = 2.5

const isProse = ({ text }: Line): boolean => text.length >= shortestProse && text.endsWith('。')

const mayHead = ({ text, family }: Line): boolean =>
  text.length <= longestHead && family !== 'number' && !/[。;,:、)]$/.test(text)

/** True of a short line before the first running text behind a header of columns: it heads that, and is no cell. */
export function headsProse(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (!next || !isProse(next) || !mayHead(lines[at] as Line)) return false
  for (let above = at - 1; above >= Math.max(0, at - reach); above--) {
    const { text, heading } = lines[above] as Line
    if (heading >= known && (lines[above - 1]?.heading ?? 0) >= known) return true
    if (text.length > longestCell && text.endsWith('。')) return false
  }
  return true
}

/** True of a short line that heads no column, between running text and the known heading of one. */
export function headsTable(lines: readonly Line[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at] as Line, lines[at + 1]]
  return above !== undefined && isProse(above) && mayHead(line) && line.heading < known && (next?.heading ?? 0) >= known
}
