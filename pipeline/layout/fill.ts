import { continuesLine, endsInParticle, goesOnInLatin, isPause, isStop, tailOf } from './line-end.ts'
import type { Line } from './lines.ts'
import type { Seams } from './seams.ts'

/** Narrower than any column of running text. */
const narrowest = 14
/** Wider than any column of print. */
const widest = 68
/** A line so wide that is cut inside a clause is no verse and no entry of a list. */
const wideLine = 24
const inner = /[，。；：、“][^，。；：、“]/
/** A sentence ends inside the line, and the next one is under way at its end. */
const innerStop = /[。；！？][^。；！？]{2,200}$/
/** The rest of a sentence or of a word at a line's start. */
const shortRest = /^(?:[\u4e00-\u9fff][，。；、：）]|[\u4e00-\u9fff]{2,4}[。；）])/
const script = /[\u4e00-\u9fffA-Za-z0-9%）)\]°℃⟧\u0370-\u03ff]$/
const measure = /^(?:岁|例|年|月|日|周|天|次|个|分|级|项|名|倍|度|种|期|型|h|d|min|mg|μg|kg|g|ml|mL|L|U|mm|cm|mmol|%|℃)/
/** A unit that has lost its number. */
const bareMeasure = /^(?:⟦\?⟧ ?)?(?:岁|例|个?月|年|周|天|次|h|d|min|ml|mg|mm|cm|%|℃)[，；、）。～]/
const row = /^\| /

/** How a line passes on to the next one inside a run: it ends a sentence, is cut inside a clause, may be, or shows neither. */
type End = 'stop' | 'cut' | 'likely' | 'none'

function endOf(a: Line, b: Line): End {
  if (isStop(a)) return 'stop'
  const tail = tailOf(a)
  if (isPause(a) || continuesLine(b) || goesOnInLatin(a, b) || endsInParticle(a)) return 'cut'
  if (innerStop.test(a.text) || shortRest.test(b.text)) return 'cut'
  if ((/[\d⟧]$/.test(tail) && measure.test(b.text)) || bareMeasure.test(b.text)) return 'cut'
  return inner.test(a.text) && script.test(tail) && !/^[“《【]/.test(b.text) ? 'likely' : 'none'
}

/** What the line ends of a run show of a column `width` em wide. */
interface Evidence {
  readonly ends: Readonly<Record<End, number>>
  /** Ends without a stop, and those of them where the next piece of text had no room. */
  readonly open: number
  readonly exact: number
  /** Whether the only cut is that a sentence has begun on the line. */
  readonly innerOnly: boolean
  /** The edge of the narrowest line without a stop. */
  readonly narrow: number
}

function evidenceOf(seams: Seams, first: number, next: number, width: number): Evidence {
  const { lines } = seams
  const ends = { stop: 0, cut: 0, likely: 0, none: 0 }
  let exact = 0
  let narrow = width
  let innerOnly = true
  for (let i = first; i + 1 < next; i++) {
    const a = lines[i] as Line
    const b = lines[i + 1] as Line
    const end = endOf(a, b)
    ends[end]++
    if (end === 'stop') continue
    if (width - a.edge - seams.first(i + 1) <= 1.6) exact++
    narrow = Math.min(narrow, a.edge)
    if (end === 'cut' && (isPause(a) || !innerStop.test(a.text))) innerOnly = false
  }
  return { ends, open: ends.cut + ends.likely + ends.none, exact, narrow, innerOnly }
}

/** True where a sentence ends inside a line, or with the last one. */
function isProse(lines: readonly Line[], first: number, next: number): boolean {
  return (
    /[。；！？]/.test(
      lines
        .slice(first, next - 1)
        .map(tailless)
        .join(''),
    ) || isStop(lines[next - 1] as Line)
  )
}

const tailless = ({ text }: Line): string => text.slice(0, -1)

/** True where the lines from `first` up to `next` could be one paragraph cut at `width`. */
function fills(seams: Seams, first: number, next: number, width: number): boolean {
  const { lines } = seams
  const { ends, open, exact, narrow, innerOnly } = evidenceOf(seams, first, next, width)
  const told = ends.cut + ends.likely
  if (open === 1) return ends.cut + ends.stop <= 2 && exact + ends.cut === 2 && width >= wideLine && !innerOnly
  if (!isProse(lines, first, next) && ends.cut < 3) return false
  if (open < 2 || ends.none > told || ends.stop >= told + ends.cut) return false
  if (ends.cut < open * 0.25) return told > 2 && told === exact && ends.none === 0 && isStop(lines[next - 1] as Line)
  if (exact === open) return true
  if (ends.none > 0 || told < 3) return false
  return narrow >= width * (told === 3 ? 0.8 : 0.7)
}

/**
 * Finds the column of paragraphs of a few lines that stand among other text: as wide as each other but for the last, and cut
 * inside sentences. A list or a poem has whole phrases for its lines, prose on the web ends its lines with a stop. Linear.
 * @param columns for each line the column known so far; what is found is filled in
 */
export function shortColumns(seams: Seams, columns: (number | undefined)[]): void {
  const { lines } = seams
  for (let first = 0; first < lines.length; ) {
    const next = runFrom(seams, first)
    if (next - first >= 2 && lacksColumn(columns, first, next)) markRun(seams, first, next, columns)
    first = next
  }
}

function lacksColumn(columns: readonly (number | undefined)[], first: number, next: number): boolean {
  for (let i = first; i < next; i++) if (columns[i] === undefined) return true
  return false
}

const isMeasured = ({ width, text }: Line): boolean => width <= widest && !row.test(text)

/** Where the run of lines from `first` on ends: at a line that opens a block, is indented more, or follows a short line with a stop. */
function runFrom({ lines, starts }: Seams, first: number): number {
  let width = (lines[first] as Line).edge
  let i = first + 1
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    const before = lines[i - 1] as Line
    if (i === first + 1 && before.edge < line.edge * 0.6 && !isStop(before)) break
    if (starts[i] || !isMeasured(line) || !isMeasured(before) || line.indent >= before.indent + 2) break
    if ((before.edge < width * 0.85 && isStop(before)) || line.gap !== (lines[first + 1] as Line).gap) break
    width = Math.max(width, line.edge)
  }
  return i
}

/** True where the line behind the run would go on from its last one, and is wider than the column: no column cut either. */
function runsIntoWide(lines: readonly Line[], next: number, width: number): boolean {
  const last = lines[next - 1] as Line
  const after = lines[next]
  if (!after || isStop(last) || after.gap !== last.gap || row.test(after.text)) return false
  return after.width > widest && after.width > width * 1.5
}

function markRun(seams: Seams, first: number, next: number, columns: (number | undefined)[]): void {
  const { lines } = seams
  let width = 0
  for (let i = first; i + 1 < next; i++) width = Math.max(width, (lines[i] as Line).edge)
  if (width < narrowest || (lines[next - 1] as Line).edge > width + 2 || runsIntoWide(lines, next, width)) return
  if (!fills(seams, first, next, width)) return
  for (let i = first; i < next; i++) columns[i] ??= width
}
