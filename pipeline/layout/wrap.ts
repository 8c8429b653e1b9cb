import { Cadence } from './cadence.ts'
import { columnsOf } from './column.ts'
import { inWrapUnits } from './counted.ts'
import { isCutAnywhere } from './cut.ts'
import { isJoined } from './goes-on.ts'
import { isTitleText } from './heading-text.ts'
import { isStop } from './line-end.ts'
import { blockStarts, isAuthorLine, isMarkdown, isRunningHead, standsAlone } from './line-start.ts'
import type { Line } from './lines.ts'
import { type Loss, lossesOf } from './loss.ts'
import { isRunIn } from './run-in.ts'
import { Seams } from './seams.ts'
import { numeralsOf } from './section-numeral.ts'

/** The lines of a text and which of them continue the line before. */
export interface Wrapping {
  readonly lines: readonly Line[]
  readonly loss: readonly Loss[]
  /** For each line, whether it goes on from the line before it. */
  readonly joined: readonly boolean[]
  /** Whether lines were cut within words. */
  readonly isCut: boolean
}

/**
 * Finds the lines that were cut at a column's width. A region counts as hard-wrapped if its lines are as wide as each other,
 * mostly end without a stop, and some are cut inside a clause; text with one paragraph a line has none of the three.
 */
export function findWrapping(lines: readonly Line[]): Wrapping {
  if (known?.lines !== lines) known = wrappingOf(lines)
  return known
}

let known: Wrapping | undefined

function wrappingOf(split: readonly Line[]): Wrapping {
  const lines = inWrapUnits(split)
  const starts = blockStarts(lines)
  const losses = lossesOf(lines)
  const seams = new Seams(lines, starts, split)
  const columns = columnsOf(seams)
  const isCut = isCutAnywhere(lines, columns)
  const setting = { seams, columns, losses, cadence: new Cadence(seams, columns), isCut }
  const joined: boolean[] = []
  let first = 0
  for (let i = 0; i < lines.length; i++) {
    const goesOn = i > 0 && (!starts[i] || isInSentence(lines, i)) && isJoined(setting, i, first)
    if (!goesOn) first = i
    joined.push(goesOn)
  }
  joinTitles(lines, joined, starts)
  for (const i of numeralsOf(lines)) joined[i + 1] = true
  return { lines: split, loss: losses.perSign, joined: joined.map((joins, i) => joins && !isWhole(lines, i)), isCut }
}

/** True of an entry（3）of an enumeration that runs inside a sentence. */
const isInSentence = (lines: readonly Line[], i: number): boolean =>
  (lines[i] as Line).text.startsWith('（') && !/[。！？：:]$/.test((lines[i - 1] as Line).text) && isRunIn(lines, i)

/** A line that is Markdown already is whole, and nothing goes on behind a heading. */
const isWhole = (lines: readonly Line[], i: number): boolean =>
  isMarkdown((lines[i] as Line).text) ||
  (lines[i - 1]?.text.startsWith('#') === true && isMarkdown((lines[i - 1] as Line).text))

/** A title that takes several lines, above the line of its authors. */
function joinTitles(lines: readonly Line[], joined: boolean[], starts: readonly boolean[]): void {
  for (let i = 2; i < lines.length; i++) {
    if (!isAuthorLine(lines, i)) continue
    let first = i - 1
    while (first > Math.max(0, i - 3) && goesOnInTitle(lines, first, i, starts)) joined[first--] = true
    for (let j = first; j > Math.max(0, i - 4); j--) {
      if ((lines[j] as Line).gap === 0) continue
      joined[j] = false
      break
    }
  }
}

/** True where line `j` continues the title above it; line `i` is that of the authors. */
function goesOnInTitle(lines: readonly Line[], j: number, i: number, starts: readonly boolean[]): boolean {
  const line = lines[j] as Line
  const before = lines[j - 1] as Line
  if (starts[j] || isStop(before) || standsAlone(lines, j - 1) || isRunningHead(before)) return false
  if (before.text.startsWith('| ')) return false
  return line.gap === 0 || (line.gap === (lines[i] as Line).gap && isTitleCut(before, line))
}

/** Narrower lines above a title name a column of the journal. */
const narrowestTitle = 14
/** True of two parts of a title with a blank line between all lines: the first fills its line, and neither is closed. */
const isTitleCut = (a: Line, b: Line): boolean =>
  a.width >= narrowestTitle && a.width >= b.width && isTitleText(a) && isTitleText(b) && !/[志报刊讯]$/.test(a.text)
