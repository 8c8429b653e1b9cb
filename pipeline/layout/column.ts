import { shortColumns } from './fill.ts'
import type { Line } from './lines.ts'
import type { Seams } from './seams.ts'

/** How many lines on either side tell the column of a line. */
const reach = 8
/** Narrower than any column of running text; cells of a flattened table are shorter. */
const narrowest = 14
/** Wider than any column of print. */
const widestColumn = 68
/** Fewer full lines make no column. */
const fewestFull = 4
/** Prose has marks inside its lines, or the blanks of lost ones; verses of a song have neither. */
const marked = /[，。；、：（,.;:(\d]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[a-z] [a-z]/
const longestMarked = 100

/** A column as one line sees it: proven where a line near by is cut inside a clause. */
interface Sighting {
  readonly width: number
  readonly proven: boolean
}

/** The lines near another, and those of them that are about as wide. */
interface Surroundings {
  readonly near: number
  readonly wider: number
  readonly full: readonly number[]
}

function surroundingsOf(seams: Seams, i: number): Surroundings {
  const { lines } = seams
  const width = (lines[i] as Line).edge
  const slack = Math.max(2, width * 0.07)
  let near = 0
  let wider = 0
  const full: number[] = []
  const last = Math.min(lines.length - 1, i + reach)
  for (let j = Math.max(0, i - reach); j <= last; j++) {
    if (seams.isRow(j)) continue
    const other = (lines[j] as Line).edge
    near++
    if (other > width + slack) wider++
    else if (other >= width - slack) full.push(j)
  }
  return { near, wider, full }
}

/** The column that the lines near `i` fill, as wide as line `i`; undefined where they fill none. */
function columnNear(seams: Seams, i: number): Sighting | undefined {
  const { lines } = seams
  const { near, wider, full } = surroundingsOf(seams, i)
  if (full.length < fewestFull) return undefined
  if (!full.some((j) => marked.test((lines[j] as Line).text.slice(0, longestMarked)))) return undefined
  let cut = 0
  let open = 0
  let widest = 0
  for (const j of full) {
    const kind = seams.kind(j)
    if (kind === 'cut') cut++
    if (kind === 'cut' || kind === 'open') open++
    widest = Math.max(widest, (lines[j] as Line).edge)
  }
  if (open < full.length * 0.6) return undefined
  const regular = wider <= near * 0.2 && full.length >= near * 0.35
  const proven = regular && (cut >= 2 || (cut >= 1 && full.length <= 5) || isEven(seams, i, widest))
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
  return columns
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
