import { continuesLine, goesOnInLatin, isStop } from './line-end.ts'
import { holds, type Line } from './lines.ts'
import { type PairSet, pairBetween, pairsIn, pairsOf } from './pairs.ts'
import { type Script, scriptOf } from './script.ts'

/** Lines `start` to `end` that hold the lines of two columns by turns; `clear` where they can be put in order. */
export interface Interleaved {
  readonly start: number
  readonly end: number
  readonly clear: boolean
}

/** Narrower and wider than one of two columns of print, in em. */
const [narrowest, widest] = [8, 34]
/** Fewest lines of both columns together, and lines that are looked at together. */
const [fewestLines, mostLines] = [10, 1200]
/** Weights of a seam: a pair of hanzi that stands inside a line elsewhere, one that does not, a bracket, an English word. */
const [known, unknown, bracket, latin] = [2, -0.4, 2, 1.5]
/** What speaks against a seam: a sentence that ends before what goes on, a bracket that is not open. */
const [broken, unopened] = [-2, -1.5]
/** By how much the reading of two columns must be the better one, to be noted and to be put in order. */
const [notable, decisive] = [8, 12]
/** How many times as many pairs it must know, and how many at least. */
const [timesKnown, fewestKnown] = [3, 4]
/** Lines of a run that may be left over at either end, and the bits that they may speak against it. */
const [mostLeft, lost] = [10, -4]
/** How much of its column a full line fills. */
const fullShare = 0.85
/** The share of lines that fill their column, and of those that end a sentence at most. */
const [leastFull, mostStops] = [0.6, 0.5]

/** The regions where the lines of two columns alternate. Linear. */
export function findInterleaved(lines: readonly Line[]): Interleaved[] {
  const found: Interleaved[] = []
  for (let start = 0; start < lines.length; ) {
    const end = runFrom(lines, start)
    if (end - start >= fewestLines && mayAlternate(lines, start, end)) {
      const region = regionIn(lines, start, end)
      if (region) found.push(region)
    }
    start = end
  }
  return found
}

const fits = ({ width, text }: Line): boolean => width <= widest && !/^[|#-] /.test(text)

/** Where the run of lines from `start` on ends: at a wide line, a row or a heading, or another number of blank lines. */
function runFrom(lines: readonly Line[], start: number): number {
  const gap = lines[start + 1]?.gap
  let at = start
  while (at < lines.length && at < start + mostLines && fits(lines[at] as Line)) {
    if (at > start && (lines[at] as Line).gap !== gap) break
    at++
  }
  return Math.max(at, start + 1)
}

/** Whether the pairs of the text alone let some part of a run read better by every other line: a cheap look, for most runs do not. */
function mayAlternate(lines: readonly Line[], start: number, end: number): boolean {
  const pairs = pairsIn(lines)
  if (pairs.isEmpty) return true
  let ahead = 0
  for (let i = start; i + 2 < end; i++) {
    const a = lines[i] as Line
    if (pairs.has(pairBetween(a, lines[i + 2] as Line))) ahead++
    if (ahead > 0 && pairs.has(pairBetween(a, lines[i + 1] as Line))) ahead--
    if (ahead >= fewestKnown - 1) return true
  }
  return false
}

/** How well one line goes on in another. */
function seamBits(a: Line, b: Line, pairs: PairSet): number {
  const ends = isStop(a)
  if (ends) return continuesLine(b) ? broken : 0
  let bits = 0
  const pair = pairBetween(a, b)
  if (pair !== 0) bits += pairs.has(pair) ? known : unknown
  else if (goesOnInLatin(a, b)) bits += latin
  return bits + bracketBits(a, b)
}

function bracketBits(a: Line, b: Line): number {
  if (!((a.held & holds.opening) | (b.held & holds.closing))) return 0
  const isOpen = lastOf(a.text, '（(') > lastOf(a.text, '）)')
  const isClosed = /^[^（(]{0,30}[）)]/.test(b.text)
  return isOpen === isClosed ? (isOpen ? bracket : 0) : isClosed ? unopened : 0
}

const lastOf = (text: string, marks: string): number =>
  Math.max(text.lastIndexOf(marks.charAt(0)), text.lastIndexOf(marks.charAt(1)))

/** For each line of a run the bits that reading on in the line after next gains over reading on in the next. */
function gainsOf(lines: readonly Line[], start: number, end: number, pairs: PairSet): number[] {
  const gains: number[] = []
  for (let i = start; i + 2 < end; i++) {
    const a = lines[i] as Line
    gains.push(seamBits(a, lines[i + 2] as Line, pairs) - seamBits(a, lines[i + 1] as Line, pairs))
  }
  return gains
}

/** The part of a run for which reading every other line gains most over reading line by line, with what is left of the run. */
function regionIn(lines: readonly Line[], start: number, end: number): Interleaved | undefined {
  const pairs = pairsOf(lines.slice(start, end))
  const gains = gainsOf(lines, start, end, pairs)
  const best = richestOf(gains)
  if (best.sum < notable) return undefined
  const rest = (from: number, to: number): number => gains.slice(from, to).reduce((sum, gain) => sum + gain, 0)
  const [before, behind] = [rest(0, best.from), rest(best.to, gains.length)]
  const from = best.from <= mostLeft && before >= lost ? start : start + best.from
  const to = gains.length - best.to <= mostLeft && behind >= lost ? end : start + best.to + 2
  const head = from === start ? firstFull(lines, start, start + best.from + 1) : from
  if (!areColumns(lines, head, to)) return undefined
  // What is left of the run must read on line by line, or nobody knows where the columns end.
  const isWhole = (from === start || before < lost) && (to === end || behind < lost)
  return { start: head, end: to, clear: isWhole && best.sum >= decisive && isClear(lines, head, to, pairs) }
}

/** Where the sum of the gains is greatest. */
function richestOf(gains: readonly number[]): { readonly from: number; readonly to: number; readonly sum: number } {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  gains.forEach((gain, i) => {
    sum += gain
    if (sum <= 0) {
      sum = 0
      from = i + 1
    } else if (sum > best.sum) best = { from, to: i + 1, sum }
  })
  return best
}

/** The first line as wide as those below it or with a stop: a title above the columns is neither. */
function firstFull(lines: readonly Line[], start: number, until: number): number {
  const width = Math.max(...lines.slice(start, until + fewestLines).map(({ edge }) => edge))
  let at = start
  while (at < until && (lines[at] as Line).edge < width * fullShare && !isStop(lines[at] as Line)) at++
  return at
}

/** Whether the reading of two columns knows more pairs, and by far, than the reading line by line. */
function isClear(lines: readonly Line[], start: number, end: number, pairs: PairSet): boolean {
  let across = 0
  let down = 0
  for (let i = start; i + 2 < end; i++) {
    if (pairs.has(pairBetween(lines[i] as Line, lines[i + 1] as Line))) across++
    if (pairs.has(pairBetween(lines[i] as Line, lines[i + 2] as Line))) down++
  }
  return down >= fewestKnown && down >= across * timesKnown
}

/** True of lines of prose that fill two columns, both of one script: verses, turns of a talk and translations do not. */
function areColumns(lines: readonly Line[], start: number, end: number): boolean {
  if (end - start < fewestLines) return false
  const columns = [start, start + 1].map((first) => {
    const own = lines.slice(start, end).filter((_, i) => (i + start - first) % 2 === 0)
    const width = Math.max(...own.map((line) => line.edge))
    const full = own.filter(({ edge }) => edge > width * fullShare).length
    const stops = own.filter(isStop).length
    return { fills: full >= own.length * leastFull && stops <= own.length * mostStops && width >= narrowest, own }
  })
  const [left, right] = columns.map(({ own }) => mainScript(own))
  return columns.every(({ fills }) => fills) && left === right
}

function mainScript(lines: readonly Line[]): Script {
  const han = lines.filter(({ text }) => scriptOf(text) === 'han').length
  return han * 2 > lines.length ? 'han' : 'latin'
}
