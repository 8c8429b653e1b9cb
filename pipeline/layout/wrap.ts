import { columnsOf } from './column.ts'
import { isCanonical, isTitleText } from './heading-text.ts'
import {
  cannotPart,
  continuesLine,
  endsInParticle,
  firstPiece,
  goesOnInLatin,
  isPause,
  isStop,
  tailOf,
} from './line-end.ts'
import { blockStarts, isAuthorLine, isMarkdown, isRunningHead, standsAlone } from './line-start.ts'
import type { Line } from './lines.ts'
import { type Loss, type Losses, lossesOf } from './loss.ts'
import { parseNumbering } from './numbering.ts'
import { Seams } from './seams.ts'
import { numeralsOf } from './section-numeral.ts'

const enumerated = /^[①-⑳⑴-⒇]/
/** Words that open a paragraph more often than a sentence inside one. */
const opener = /^(?:本研究|本文|本组资料|综上|总之|总而言之)/

/** The end of a title that is one of a series: 秋兴（八首） 三. */
const countedTitle = /）[ \u3000][一二三四五六七八九十百]{1,5}$/

type Script = 'han' | 'latin' | undefined

const shortestSampled = 12
const longestSampled = 200

/** The script most of a line is written in; undefined of a short or a mixed one. */
function scriptOf({ text }: Line): Script {
  if (text.length < shortestSampled) return undefined
  const length = Math.min(text.length, longestSampled)
  let han = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) han++
  }
  if (han === 0) return 'latin'
  return han > length * 0.4 ? 'han' : undefined
}

/** A section's heading on a line of its own, where the text that follows has lost its marks. */
function isBareHeading({ text, width }: Line): boolean {
  const numbering = parseNumbering(text)
  if (!numbering || width > 14) return false
  return !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(text.slice(numbering.length + 1))
}

/** In text that has lost characters a narrow blank before a line is what they left, and no indent. */
const isIndented = (a: Line, b: Line, lossy: boolean): boolean => b.indent >= a.indent + (lossy ? 2 : 1)

/** The lines of a text and which of them continue the line before. */
export interface Wrapping {
  readonly lines: readonly Line[]
  readonly loss: readonly Loss[]
  /** For each line, whether it goes on from the line before it. */
  readonly joined: readonly boolean[]
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

function wrappingOf(lines: readonly Line[]): Wrapping {
  const starts = blockStarts(lines)
  const losses = lossesOf(lines)
  const seams = new Seams(lines, starts)
  const columns = columnsOf(seams)
  const joined = lines.map((_, i) => i > 0 && !starts[i] && isJoined(seams, columns, losses, i))
  joinTitles(lines, joined, starts)
  for (const i of numeralsOf(lines)) joined[i + 1] = true
  return { lines, loss: losses.perSign, joined: joined.map((joins, i) => joins && !isWhole(lines, i)) }
}

/** A line that is Markdown already is whole, and nothing goes on behind a heading. */
const isWhole = (lines: readonly Line[], i: number): boolean =>
  isMarkdown((lines[i] as Line).text) ||
  (lines[i - 1]?.text.startsWith('#') === true && isMarkdown((lines[i - 1] as Line).text))

/** True where line `i` goes on from the line before it. */
function isJoined(seams: Seams, columns: readonly (number | undefined)[], losses: Losses, i: number): boolean {
  const { lines, starts } = seams
  const line = lines[i] as Line
  const before = lines[i - 1] as Line
  const bare = losses.regions[i - 1] === 'all' && losses.regions[i] === 'all'
  const column = columns[i - 1] ?? columns[i] ?? (bare ? before.width : undefined)
  if (column === undefined && !cannotPart(before, line)) return false
  if ((starts[i - 1] && standsAlone(lines, i - 1)) || isIndented(before, line, losses.perSign[i] !== 'none'))
    return false
  if (isCanonical(before) || (starts[i - 1] && isBareHeading(before) && !isPause(before))) return false
  const lossy = losses.regions[i - 1] !== 'none' && losses.regions[i] !== 'none'
  return (column !== undefined && isRunIn(lines, i)) || goesOn(before, line, column, lossy)
}

const endsOpen = /[；;]/

function goesOn(a: Line, b: Line, column: number | undefined, lossy: boolean): boolean {
  if (a.text.startsWith('| ')) return false
  if (cannotPart(a, b)) return true
  if (column === undefined || countedTitle.test(tailOf(a)) || countedTitle.test(tailOf(b))) return false
  if (isPause(a) || continuesLine(b)) return true
  if (changesScript(scriptOf(a), scriptOf(b))) return false
  if (lossy && !isStop(a)) return !isBareHeading(a)
  if (endsOpen.test(a.text.charAt(a.text.length - 1)))
    return !opensEntry(b) && (lossy || column - a.edge - firstPiece(b.text) < column * 0.12)
  return fillsColumn(a, b, column)
}

const changesScript = (a: Script, b: Script): boolean => a !== b && a !== undefined && b !== undefined

/** How many lines one entry of an enumeration inside a sentence may take. */
const longestEntry = 8

/** True where line `i` begins with ③ and ② stands inside a line above it: the enumeration runs on in one paragraph. */
function isRunIn(lines: readonly Line[], i: number): boolean {
  const mark = (lines[i] as Line).text.charAt(0)
  if (!/[②-⑳⑵-⒇]/.test(mark)) return false
  const before = String.fromCharCode(mark.charCodeAt(0) - 1)
  for (let j = i - 1; j >= Math.max(0, i - longestEntry); j--) {
    const at = (lines[j] as Line).text.lastIndexOf(before)
    if (at >= 0) return at > 0 || isRunIn(lines, j)
  }
  return false
}

const opensEntry = ({ text }: Line): boolean => parseNumbering(text) !== undefined || enumerated.test(text)

/** True where `b` could not have begun on the line of `a`; a line that says something may fall further short than a title. */
function fillsColumn(a: Line, b: Line, width: number): boolean {
  const room = width - a.edge - firstPiece(b.text)
  const lost = a.text.includes('⟦') ? Math.min(width * 0.12, 0.5 * (a.text.split('⟦').length - 1)) : 0
  const slack = Math.max(0.6, width * 0.02) + lost
  if (isStop(a) && !/[：:]$/.test(tailOf(a))) return room < slack && !opener.test(b.text)
  if (goesOnInLatin(a, b)) return true
  if (a.width > width * 1.2) return false
  if (room < Math.max(2.5, width * 0.12) || endsInParticle(a)) return true
  return room < width * 0.35 && /[，。；：]|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]/.test(a.text)
}

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
