import { isHeading } from './barrier.ts'
import type { Budget } from './budget.ts'
import { type Background, backgroundOf, type Column } from './column.ts'
import { isPromising, readHeader, spacingOf } from './head-row.ts'
import { limitFrom } from './limit.ts'
import type { Line } from './line.ts'
import { type Cell, cellsOf, readRow } from './row.ts'
import { rowsUpTo } from './row-chain.ts'
import { RowContext } from './row-context.ts'
import { captioned, endBits, type Grid, headerBits, isCaptioned, isCut, isLead, isOver, startBits } from './worth.ts'

/** Lines of a region read as a table: its header and its rows, and how many bits the reading gains. */
export interface Reading extends Grid {
  readonly start: number
  readonly end: number
  readonly bits: number
  /** The part of `bits` that the rows have gained by what their columns have in common. */
  readonly body: number
  /** True behind a caption, or a sentence that points to a table. */
  readonly captioned: boolean
  /** True where the lines right behind it look like more rows. */
  readonly cut: boolean
  /** True of all lines between a heading of a section, or running text, and the next. */
  readonly whole: boolean
  /** True of a block that is full rows below a header of known headings to its last line. */
  readonly enclosed?: boolean
}

/** A table read so far; readings that begin alike share what they have in common. */
interface Beginning {
  readonly at: number
  readonly bits: number
  readonly columns: readonly (Column | undefined)[]
  readonly count: number
  /** Rows that hold one cell only, for the rows below, and whether the first row is one. */
  readonly sections: number
  readonly opens: boolean
  readonly row: readonly Cell[] | undefined
  readonly back: Beginning | undefined
}

/** Readings kept for each place a row may begin at, and for the place behind the first row. */
const [beam, firstBeam] = [3, 8]
/** A reading that has come this far without gain is given up. */
const patience = 40
/** A reading so many bits behind the best one is given up. */
const lag = 16
/** Bits it costs that all cells seem to stand a column too far. */
const shifted = 12
/** Bits it costs that a line which heads rows heads one only. */
const loneRow = 6
/** Steps that a search takes before its first row. */
const perSearch = 300
/** Lines that show what is usual round about. */
const view = 90

/**
 * The best reading of the lines from `start` on as a table of `width` columns, or undefined where there is none.
 * A beam search over rows; columns learn from the cells they hold, so that a line which looks like its column gains bits.
 */
export function readTable(lines: readonly Line[], start: number, width: number, budget: Budget): Reading | undefined {
  const header = readHeader(lines, start, width)
  if (!header) return undefined
  const from = (header.at(-1) as Cell).to
  const spacing = spacingOf(lines, header)
  if (!isPromising(lines, header, isLead(lines, start, spacing))) return undefined
  const limit = limitFrom(lines, from, spacing)
  if (limit < from + 2 * 2) return undefined
  const rowSpacing = Math.max(spacing, lines[from]?.gap ?? 0)
  const headings = new Set(header.map((cell) => (lines[cell.from] as Line).text))
  const context = new RowContext(lines, { limit, spacing, rowSpacing, headings, background: viewFrom(lines, start) })
  const best = search(context, from, width)
  budget.spend(perSearch + context.steps)
  if (!best) return undefined
  const rows = rowsUpTo(best)
  const torn = header.slice(1).filter((cell) => (lines[cell.from] as Line).gap > spacing).length
  const frame = startBits(lines, start, spacing) + endBits(context, best.at) - 20 * torn
  const bits = best.bits + frame + headerBits(lines, { header, rows })
  return {
    start,
    end: best.at,
    header,
    rows,
    bits,
    body: best.bits,
    captioned: frame >= captioned,
    whole: isWhole(context, start, best.at),
    cut: isCut(context, best.at),
  }
}

const isWhole = ({ lines, frame }: RowContext, start: number, end: number): boolean =>
  ((start === 0 && holdsPhrases(lines, end)) || isLead(lines, start, frame.spacing) || isCaptioned(lines, start)) &&
  isOver(lines, end, frame) &&
  (end === lines.length || isLead(lines, end + 1, frame.spacing))

/** True where a third of the lines are more than short words: a menu at the head of a page has none. */
const holdsPhrases = (lines: readonly Line[], end: number): boolean =>
  lines.slice(0, end).filter(({ kind }) => kind !== 'term').length * 3 >= end

let seen: { readonly lines: readonly Line[]; readonly start: number; readonly background: Background } | undefined

/** What is usual from line `start` on; the last answer is kept, for tables of each width are looked for there. */
function viewFrom(lines: readonly Line[], start: number): Background {
  if (seen?.lines !== lines || seen.start !== start) {
    seen = { lines, start, background: backgroundOf(lines.slice(start, Math.min(lines.length, start + view))) }
  }
  return seen.background
}

function search(context: RowContext, from: number, width: number): Beginning | undefined {
  const columns = Array.from({ length: width }, () => undefined)
  const waiting = new Map<number, Beginning[]>()
  waiting.set(from, [
    { at: from, bits: 0, columns, count: 0, sections: 0, opens: false, row: undefined, back: undefined },
  ])
  let best: Beginning | undefined
  for (let at = from; at <= context.frame.limit; at++) {
    if (at > from + patience && (!best || best.bits < 0 || at > best.at + patience)) break
    const here = waiting.get(at) ?? []
    waiting.delete(at)
    best = here.reduce((top, next) => better(context, top, next), best)
    const least = (best?.bits ?? 0) - lag
    for (const beginning of here) if (beginning.bits > least) goOn(context, beginning, waiting)
  }
  return best
}

/** The better of two readings as they stand; one of a single row is none yet. */
function better(context: RowContext, top: Beginning | undefined, next: Beginning): Beginning | undefined {
  if (next.count < 2) return top
  return top && worthOf(context, top) >= worthOf(context, next) ? top : next
}

const worthOf = (context: RowContext, beginning: Beginning): number =>
  beginning.bits + endBits(context, beginning.at) - (isShifted(beginning) ? shifted : 0)

/** True where the first label heads all rows that follow: rather every cell stands a column too far. */
const isShifted = ({ opens, sections, count }: Beginning): boolean => opens && sections === 1 && count > 2

/** Adds what comes of reading one more row to the readings that wait at its end, the best few of each place. */
function goOn(context: RowContext, beginning: Beginning, waiting: Map<number, Beginning[]>): void {
  for (const reading of readRow(context, beginning.columns, beginning.at, trailing(beginning.row))) {
    const others = waiting.get(reading.to) ?? []
    const bits = beginning.bits + reading.bits
    const most = beginning.count === 0 ? firstBeam : beam
    if (others.length === most && (others.at(-1) as Beginning).bits >= bits) continue
    const row = cellsOf(reading)
    const section = isSection(row)
    if (beginning.row && section && isSection(beginning.row)) continue
    const lone = section && beginning.back?.row !== undefined && isSection(beginning.back.row)
    insert(others, extend(context.lines, beginning, row, reading.to, lone ? bits - loneRow : bits), most)
    waiting.set(reading.to, others)
  }
}

/** Puts a reading behind those that are as good, and leaves the best so many. */
function insert(others: Beginning[], next: Beginning, most: number): void {
  let at = others.length
  while (at > 0 && (others[at - 1] as Beginning).bits < next.bits) at--
  others.splice(at, 0, next)
  if (others.length > most) others.length = most
}

const isSection = (row: readonly Cell[]): boolean => row.every((cell, i) => i === 0 || cell.from === cell.to)

/** Empty cells a row ends in. */
function trailing(row: readonly Cell[] | undefined): number {
  return row ? row.length - 1 - row.findLastIndex((cell) => cell.to > cell.from) : 0
}

function extend(lines: readonly Line[], back: Beginning, row: readonly Cell[], at: number, bits: number): Beginning {
  const section = isSection(row)
  const columns = row.map((cell, i) => {
    const above = back.columns[i]
    return cell.from === cell.to || section ? above : { line: lines[cell.from] as Line, above }
  })
  const cost = headingCost(lines, row, back)
  const sections = back.sections + (section ? 1 : 0)
  const opens = back.opens || (section && back.count === 0)
  return { at, bits: bits - cost, columns, count: back.count + 1, sections, opens, row, back }
}

/** A row of headings begins another table, or shows that the header was cut too short. Keys that all look like headings tell nothing. */
function headingCost(lines: readonly Line[], cells: readonly Cell[], { count, columns }: Beginning): number {
  let filled = 0
  let hits = 0
  let opening = 0
  for (let i = 0; i < cells.length; i++) {
    const { from, to } = cells[i] as Cell
    if (to === from) continue
    const isKey = i === 0 && isHeading(columns[0]?.line)
    const hit = isHeading(lines[from]) && !isKey ? 1 : 0
    if (filled++ === 0) opening = hit
    hits += hit
  }
  if (filled === 1) return 0
  return (hits >= 2 && hits >= filled * 0.6 ? 8 : 0) + (count === 0 && opening === 1 ? 2.5 : 0)
}
