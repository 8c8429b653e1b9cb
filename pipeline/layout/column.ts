import { shortColumns } from './fill.ts'
import type { Line } from './lines.ts'
import type { Seams } from './seams.ts'
import { fillFromText } from './text-column.ts'

/** How many lines on either side tell the column of a line. */
const reach = 8
/** Narrower than any column of running text; cells of a flattened table are shorter. */
const narrowest = 14
/** Wider than any column of print. */
const widestColumn = 68
/** Fewer full lines make no column. */
const fewestFull = 4
/** A column as one line sees it: proven where a line near by is cut inside a clause. */
interface Sighting {
  readonly width: number
  readonly proven: boolean
}

/** Of the lines near another how many there are, how many are wider, and how many about as wide, and from where to where. */
interface Surroundings {
  readonly near: number
  readonly wider: number
  readonly full: number
  readonly least: number
  readonly most: number
}

function surroundingsOf({ edges }: Seams, i: number): Surroundings {
  const width = edges[i] as number
  const slack = Math.max(2, width * 0.07)
  const [least, most] = [width - slack, width + slack]
  let near = 0
  let wider = 0
  let full = 0
  const last = Math.min(edges.length - 1, i + reach)
  for (let j = Math.max(0, i - reach); j <= last; j++) {
    const edge = edges[j] as number
    // Rows of a table have no edge and fail every comparison.
    if (edge > most) wider++
    if (edge >= least && edge <= most) full++
    if (edge >= 0) near++
  }
  return { near, wider, full, least, most }
}

/** How the full lines near another end, and how wide the widest is. */
interface Fullness {
  readonly cut: number
  readonly open: number
  readonly widest: number
  /** Whether one of them holds a mark. */
  readonly isMarked: boolean
}

function fullnessOf(seams: Seams, i: number, { least, most }: Surroundings): Fullness {
  const { edges } = seams
  let cut = 0
  let open = 0
  let widest = 0
  let isMarked = false
  const last = Math.min(edges.length - 1, i + reach)
  for (let j = Math.max(0, i - reach); j <= last; j++) {
    const edge = edges[j] as number
    if (!(edge >= least && edge <= most)) continue
    const kind = seams.kind(j)
    if (kind === 'cut') cut++
    if (kind !== 'stop') open++
    if (edge > widest) widest = edge
    isMarked ||= seams.isMarked(j)
  }
  return { cut, open, widest, isMarked }
}

/** The column that the lines near `i` fill, as wide as line `i`; undefined where they fill none. */
function columnNear(seams: Seams, i: number): Sighting | undefined {
  const around = surroundingsOf(seams, i)
  const { near, wider, full } = around
  if (full < fewestFull) return undefined
  const { cut, open, widest, isMarked } = fullnessOf(seams, i, around)
  if (!isMarked || open < full * 0.6) return undefined
  const regular = wider <= near * 0.2 && full >= near * 0.35
  const proven = regular && (cut >= 2 || (cut >= 1 && full <= 5) || isEven(seams, i, widest))
  return { width: widest, proven }
}

/** True where all lines near `i` that go on take in what fits, and others end short with a stop: a column without a cut word. */
function isEven(seams: Seams, i: number, width: number): boolean {
  const { lines } = seams
  let even = 0
  let ended = 0
  for (let j = Math.max(0, i - reach); j <= i + reach && j + 1 < lines.length; j++) {
    const room = width - (lines[j] as Line).edge - seams.first(j + 1)
    if (seams.kind(j) === 'stop') ended += room > 1 ? 1 : 0
    else if (room > 2 || room < -2) return false
    else even++
  }
  return even >= 6 && ended >= 1
}

/** For each line the width of the column it stands in, in em, taken from the nearest lines that fill one. Linear. */
export function columnsOf(seams: Seams): readonly (number | undefined)[] {
  const { lines } = seams
  const sightings = lines.map((line, i) =>
    line.width < narrowest || line.width > widestColumn ? undefined : columnNear(seams, i),
  )
  const own = sightings.map((column) => (column?.proven ? column.width : undefined))
  const spread = (i: number, from: number) => {
    const near = own[from]
    const column = sightings[i]
    if (!own[i] && near && column && Math.abs(column.width - near) < near * 0.15) own[i] = column.width
  }
  for (let i = 1; i < own.length; i++) spread(i, i - 1)
  for (let i = own.length - 2; i >= 0; i--) spread(i, i + 1)
  const columns = nearestOf(own)
  shortColumns(seams, columns)
  fillFromNeighbours(seams, columns)
  fillFromText(seams, columns)
  return columns
}

/** Sets the column of a full line that goes on, near paragraphs that keep to the same width. */
function fillFromNeighbours(seams: Seams, columns: (number | undefined)[]): void {
  if (columns.every((width) => width === undefined)) return
  const known = [...columns]
  for (let i = 0; i < known.length; i++) {
    if (known[i] !== undefined || seams.kind(i) === 'stop') continue
    const edge = seams.edges[i] as number
    for (let j = Math.max(0, i - reach); j <= Math.min(known.length - 1, i + reach); j++) {
      const near = known[j]
      if (near !== undefined && near - edge < 1.5 && edge - near < 1) columns[i] = near
    }
  }
}

/** For each place the nearest value within reach, of two as near the one before; nothing where there is none. */
function nearestOf(own: readonly (number | undefined)[]): (number | undefined)[] {
  if (own.every((width) => width === undefined)) return [...own]
  return own.map((_, i) => {
    for (let away = 0; away <= reach; away++) {
      const near = own[i - away] ?? own[i + away]
      if (near) return near
    }
    return undefined
  })
}
