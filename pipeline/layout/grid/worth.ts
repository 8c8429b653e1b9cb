import { isBarrier, startsHeader } from './barrier.ts'
import type { Line } from './line.ts'
import type { Cell } from './row.ts'
import type { RowContext } from './row-context.ts'
import { headsProse, headsTable } from './section-head.ts'

/** Lines of a region as the cells of a table. */
export interface Grid {
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Lines left over that are looked at behind a table. */
const leftover = 2

/** A table ends where a blank line or the text ends it; lines left over in its block speak against it. */
export function endBits({ lines, frame }: RowContext, end: number): number {
  if (endsInProse(lines, end)) return -8
  if (end < frame.limit && headsProse(lines, end)) return headed
  if (isOver(lines, end, frame)) return leavesRow(lines, end, frame) ? -8 : 1.5
  const next = lines[end] as Line
  if (next.kind === 'bracket' || /^[,;:、。)]/.test(next.text)) return -7
  for (let at = end + 1; at < end + leftover; at++) if (isOver(lines, at, frame)) return -4
  return -6
}

/** Bits of a table right behind which a heading stands, with running text below it. */
const headed = -2

/** Lines above the last one of a table in which another sentence shows that its cells are sentences. */
const proseReach = 24

/** True where the last line of a table is the first sentence in it. */
function endsInProse(lines: readonly Line[], end: number): boolean {
  const last = lines[end - 1]
  if (!last || last.text.length <= longestCell || !last.text.endsWith('。')) return false
  return !lines.slice(Math.max(0, end - proseReach), end - 1).some(({ text }) => /[。;]$/.test(text))
}

/** True where two lines that may be cells stand right behind a table. */
export const isCut = ({ lines, frame }: RowContext, end: number): boolean =>
  end + 1 < frame.limit &&
  !startsHeader(lines, end) &&
  lines
    .slice(end, end + 2)
    .every((line) => line.gap <= frame.spacing && line.kind !== 'sentence' && line.text.length <= cellLike)

/** Longest line of a row that may be left over, and most lines of it. */
const cellLike = 24
const mostLeft = 12

/** True where a few short lines stand between a blank line and the next text, heading or header: rather rows than text. */
function leavesRow(lines: readonly Line[], end: number, frame: RowContext['frame']): boolean {
  for (let at = end; at <= end + mostLeft; at++) {
    const line = lines[at]
    const ends = !line || at >= frame.limit || line.kind === 'sentence' || startsHeader(lines, at)
    if (ends) return at >= end + 2 || (at > end && at >= frame.limit)
    if (line.text.length > cellLike || caption.test(line.text) || line.gap > 2) return false
  }
  return false
}

/** Longest sentence that is rather a cell than running text. */
const longestCell = 24
/** The same of a whole sentence, where a row would begin. */
const longestLabel = 12

/** True where the lines of a block end: at a blank line, at running text, at a heading of a section, at another header. */
export function isOver(lines: readonly Line[], at: number, { limit, spacing }: RowContext['frame']): boolean {
  const next = lines[at]
  if (!next || at >= limit || next.gap > spacing || next.parted) return true
  if (headsProse(lines, at)) return true
  const longest = next.text.endsWith('。') ? longestLabel : longestCell
  return (next.kind === 'sentence' && next.text.length > longest) || startsHeader(lines, at)
}

/** A table begins behind a blank line, a caption or a sentence that leads to it; a header that lines lead up to is cut short. */
export function startBits(lines: readonly Line[], start: number, spacing: number): number {
  const before = lines[start - 1]
  if (!before) return 1.5
  if (isCaptioned(lines, start)) return captioned
  if (isLead(lines, start, spacing)) return 2.5
  if ((lines[start] as Line).gap > spacing) return 1.5
  if (before.heading >= 2.5 && !isLead(lines, start - 1, spacing)) return -6
  return start < 2 || before.gap > spacing || isLead(lines, start - 1, spacing) ? -3 : -6
}

/** True behind a caption, also in two languages, and behind a sentence that points to a table. */
export function isCaptioned(lines: readonly Line[], start: number): boolean {
  const before = lines[start - 1]
  if (!before) return false
  return caption.test(before.text) || (before.heading < 2.5 && caption.test(lines[start - 2]?.text ?? ''))
}

/** True where the line before is a heading of a section or running text. */
export function isLead(lines: readonly Line[], start: number, spacing: number): boolean {
  const before = lines[start - 1]
  if (!before) return false
  if (before.kind === 'sentence' || before.heading <= -9 || isBarrier(lines, start - 1, spacing)) return true
  return headsProse(lines, start - 1) || headsTable(lines, start - 1)
}

/** Bits a caption before the table is worth, or a sentence that points to it. */
export const captioned: number = 4

const caption =
  /^(?:附?表\s?[\d一二三四五六七八九十]|Tab)|(?:下表|如表|见表|[下以]面的?清单|对照表|一览表|表格|表\s?\d{1,2})[^,。;]{0,12}[。::]?$|^[^,。;:]{3,16}[^量代体外仪钟]表$/

/** What the header is worth: known headings, and columns of numbers under words. Headings amid the rows belong to a form. */
export function headerBits(lines: readonly Line[], reading: Grid): number {
  const overlong =
    (isOverlong(lines, reading) ? -5 : 0) -
    (runsIntoRows(lines, reading) ? 12 : 0) -
    (holdsValue(lines, reading) ? 8 : 0) -
    (isNumberedOnce(lines, reading) ? 20 : 0) -
    (isClauses(lines, reading) ? 10 : 0) -
    (hasBareColumn(reading) ? 20 : 0)
  return reading.header.reduce((bits, cell, i) => {
    const head = lines[cell.from] as Line
    if (head.family === 'number' && head.heading < 0) return bits + (reading.header.length > 2 ? 2.5 : -4)
    const cells = columnOf(lines, reading, i)
    const keys = cells.filter((line) => line.heading >= 2.5).length
    const worth = bits + Math.max(-6, head.heading) - (i > 0 && keys >= 2 && keys * 2 >= cells.length ? 6 : 0)
    if (hasNumbers(lines, reading, i)) return worth + 2
    return worth - (head.heading <= 0 && resembles(head, cells) ? 4 : 0)
  }, overlong)
}

/** True where a column holds nothing below its heading. */
const hasBareColumn = ({ header, rows }: Grid): boolean =>
  header.some((_, i) => rows.every((row) => row[i]?.from === row[i]?.to))

/** True of a header whose cells are as long as clauses are. */
const isClauses = (lines: readonly Line[], { header }: Grid): boolean =>
  header.reduce((sum, { from }) => sum + (lines[from] as Line).text.replace(/\(.{0,40}/, '').length, 0) >
  8 * header.length

/** True where one cell of the header is numbered and no row goes on counting: it is a heading of the section. */
function isNumberedOnce(lines: readonly Line[], { header, rows }: Grid): boolean {
  const numbered = header.filter((cell) => isNumbered(lines, cell))
  return numbered.length === 1 && !rows.some(([cell]) => cell && cell.to > cell.from && isNumbered(lines, cell))
}

const isNumbered = (lines: readonly Line[], { from }: Cell): boolean =>
  /^\d{1,2}[.、\s]\s?[\u4e00-\u9fff]/.test((lines[from] as Line).text)

/** True where all headings but the last are known: the last is rather the first cell of the first row. */
const isOverlong = (lines: readonly Line[], { header }: Grid): boolean =>
  header.length > 3 && header.every(({ from }, i) => (lines[from] as Line).heading > 0 === i < header.length - 1)

/** Known headings at a header's front, and others behind them, that show where it ended. */
const [knownInFront, othersBehind] = [4, 2]

/** True where known headings stand together at the front and none behind them: the others are rather the first row's cells. */
function runsIntoRows(lines: readonly Line[], { header }: Grid): boolean {
  const first = header.findIndex(({ from }) => (lines[from] as Line).heading <= 0)
  return (
    first >= knownInFront &&
    header.length - first >= othersBehind &&
    header.slice(first).every(({ from }) => (lines[from] as Line).heading <= 0)
  )
}

/** True where one of a header's cells is of the kind that its first one names: '神经系统' behind '系统'. */
function holdsValue(lines: readonly Line[], { header }: Grid): boolean {
  const first = textAt(lines, header[0])
  if (header.length < 3 || first.length < 2) return false
  return header.some((cell) => {
    const text = textAt(lines, cell)
    return text.length > first.length && text.endsWith(first)
  })
}

const textAt = (lines: readonly Line[], cell: Cell | undefined): string => (cell ? (lines[cell.from] as Line).text : '')

/** True of a column that holds numbers or marks under a heading that is no number. */
export function hasNumbers(lines: readonly Line[], reading: Grid, index: number): boolean {
  const cells = columnOf(lines, reading, index)
  const numbers = cells.filter(
    (line) => (line.family === 'number' && line.kind !== 'date') || line.kind === 'mark',
  ).length
  const head = lines[(reading.header[index] as Cell).from] as Line
  return head.family !== 'number' && numbers >= 2 && numbers >= cells.length * 0.6
}

/** The first lines of the cells of a column, without its heading and its empty cells. */
export function columnOf(lines: readonly Line[], { rows }: Grid, index: number): Line[] {
  return rows.flatMap((row) => lineIn(lines, row[index] as Cell))
}

const lineIn = (lines: readonly Line[], cell: Cell): Line[] => (cell.to > cell.from ? [lines[cell.from] as Line] : [])

/** True where half the cells of a column are of the kind of its heading, and begin or end alike. */
export const resembles = (head: Line, cells: readonly Line[]): boolean =>
  cells.filter(
    (line) => line.kind === head.kind && (line.traits[4] === head.traits[4] || line.traits[5] === head.traits[5]),
  ).length *
    2 >=
  cells.length
