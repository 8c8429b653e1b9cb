import { shortColumns } from './fill.ts'
import { continuesLine, endsInParticle, firstPiece, goesOnInLatin, isPause, isStop } from './line-end.ts'
import type { Line } from './lines.ts'

/** How many lines on either side tell the column of a line. */
const reach = 8
/** Narrower than any column of running text; cells of a flattened table are shorter. */
const narrowest = 14
/** Wider than any column of print. */
const widestColumn = 68
/** Prose has marks inside its lines, or the blanks of lost ones; verses of a song have neither. */
const marked = /[，。；、：（,.;:(\d]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[a-z] [a-z]/
const longestMarked = 100
/** In a longer text most pairs of hanzi occur somewhere, and one more occurrence proves nothing. */
const longestSampled = 60_000

/** Pairs of neighbouring hanzi inside the lines: a line break between two such hanzi may have cut a word. */
function pairsOf(lines: readonly Line[]): Set<string> {
  const pairs = new Set<string>()
  let length = 0
  for (const { text } of lines) length += text.length
  if (length > longestSampled) return pairs
  for (const { text } of lines) {
    for (let i = 1; i < text.length; i++) {
      if ((text[i] as string) >= '\u4e00' && (text[i - 1] as string) >= '\u4e00') pairs.add(text.slice(i - 1, i + 1))
    }
  }
  return pairs
}

/** True where the break between the lines falls inside a clause. */
function cutsClause(a: Line, b: Line, pairs: Set<string>): boolean {
  if (isPause(a) || continuesLine(b) || goesOnInLatin(a, b)) return true
  return endsInParticle(a) || pairs.has(`${a.text.at(-1)}${b.text[0]}`)
}

/** For each line, whether it ends without a stop, and whether the next one goes on inside its clause. */
function openEnds(lines: readonly Line[], starts: readonly boolean[]): ('row' | 'stop' | 'open' | 'cut')[] {
  const pairs = pairsOf(lines)
  return lines.map((line, i) => {
    const next = lines[i + 1]
    if (line.text.startsWith('| ')) return 'row'
    if (isStop(line)) return 'stop'
    return next && !starts[i + 1] && cutsClause(line, next, pairs) ? 'cut' : 'open'
  })
}

/** A column as one line sees it: proven where a line near by is cut inside a clause. */
interface Sighting {
  readonly width: number
  readonly proven: boolean
}

/** The column that the lines near `i` fill, as wide as line `i`; undefined where they fill none. */
function columnNear(lines: readonly Line[], ends: readonly string[], i: number): Sighting | undefined {
  const width = (lines[i] as Line).edge
  const slack = Math.max(2, width * 0.07)
  let near = 0
  let wider = 0
  const full: number[] = []
  for (let j = Math.max(0, i - reach); j <= i + reach && j < lines.length; j++) {
    if (ends[j] === 'row') continue
    const other = (lines[j] as Line).edge
    near++
    if (other > width + slack) wider++
    else if (other >= width - slack) full.push(j)
  }
  if (!full.some((j) => marked.test((lines[j] as Line).text.slice(0, longestMarked)))) return undefined
  const cut = full.filter((j) => ends[j] === 'cut').length
  const open = full.filter((j) => ends[j] === 'open').length + cut
  if (full.length < 4 || open < full.length * 0.6) return undefined
  const regular = wider <= near * 0.2 && full.length >= near * 0.35
  const widest = Math.max(...full.map((j) => (lines[j] as Line).edge))
  const proven = regular && (cut >= 2 || (cut >= 1 && full.length <= 5) || isEven(lines, ends, i, widest))
  return { width: widest, proven }
}

/** True where all lines near `i` that go on take in what fits, and others end short with a stop: a column without a cut word. */
function isEven(lines: readonly Line[], ends: readonly string[], i: number, width: number): boolean {
  let even = 0
  let ended = 0
  for (let j = Math.max(0, i - reach); j <= i + reach && j + 1 < lines.length; j++) {
    const line = lines[j] as Line
    const room = width - line.edge - firstPiece((lines[j + 1] as Line).text)
    if (ends[j] === 'stop') ended += room > 1 ? 1 : 0
    else if (room > 2 || room < -2) return false
    else even++
  }
  return even >= 6 && ended >= 1
}

/** For each line the width of the column it stands in, in em, taken from the nearest lines that fill one. Linear. */
export function columnsOf(lines: readonly Line[], starts: readonly boolean[]): (number | undefined)[] {
  const ends = openEnds(lines, starts)
  const sightings = lines.map((line, i) =>
    line.width < narrowest || line.width > widestColumn ? undefined : columnNear(lines, ends, i),
  )
  const own = sightings.map((column) => (column?.proven ? column.width : undefined))
  const spread = (i: number, from: number) => {
    const near = own[from]
    const column = sightings[i]
    if (!own[i] && near && column && Math.abs(column.width - near) < near * 0.15) own[i] = column.width
  }
  for (let i = 1; i < own.length; i++) spread(i, i - 1)
  for (let i = own.length - 2; i >= 0; i--) spread(i, i + 1)
  const short = shortColumns(lines, starts)
  return own.map((_, i) => nearest(own, i) ?? short[i])
}

function nearest(own: readonly (number | undefined)[], i: number): number | undefined {
  for (let away = 0; away <= reach; away++) {
    const near = own[i - away] ?? own[i + away]
    if (near) return near
  }
  return undefined
}
