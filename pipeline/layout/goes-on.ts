import { areKeywords, isAbstract, referenceNumber } from '../text/block-role.ts'
import type { Cadence } from './cadence.ts'
import { isFull } from './cut.ts'
import { isCanonical } from './heading-text.ts'
import {
  cannotPart,
  endsInParticle,
  firstPiece,
  goesOnByMark,
  goesOnInLatin,
  isPause,
  isStop,
  tailOf,
} from './line-end.ts'
import { isIssue, isRunningHead, standsAlone } from './line-start.ts'
import { holds, type Line } from './lines.ts'
import type { Losses } from './loss.ts'
import { parseNumbering } from './numbering.ts'
import { isRunIn } from './run-in.ts'
import type { Script } from './script.ts'
import type { Seams } from './seams.ts'

const enumerated = /^[①-⑳⑴-⒇]/
/** The end of a title that is one of a series: 秋兴（八首） 三. */
const countedTitle = /）[ \u3000][一二三四五六七八九十百]{1,5}$/
const isCounted = (line: Line): boolean => line.text.includes('）') && countedTitle.test(tailOf(line))

/** A section's heading on a line of its own, where the text that follows has lost its marks. */
function isBareHeading({ text, width }: Line): boolean {
  const numbering = parseNumbering(text)
  if (!numbering || width > 14) return false
  return !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(text.slice(numbering.length + 1))
}

/** In text that has lost characters a narrow blank before a line is what they left, and no indent. */
const isIndented = (a: Line, b: Line, lossy: boolean): boolean => b.indent >= a.indent + (lossy ? 2 : 1)

/** What is known of the text's lines when it is asked which of them go on. */
export interface Setting {
  readonly seams: Seams
  /** For each line the width of its column. */
  readonly columns: readonly (number | undefined)[]
  readonly losses: Losses
  readonly cadence: Cadence
  /** Whether lines were cut within words: those that go on are full to the last character. */
  readonly isCut: boolean
}

/**
 * True where line `i`, which opens no block, goes on from the line before it.
 * @param first the first line of the paragraph that the line before belongs to
 */
export function isJoined(setting: Setting, i: number, first: number): boolean {
  const alone = first === i - 1
  const { seams, columns, losses } = setting
  const { lines } = seams
  const line = lines[i] as Line
  const before = lines[i - 1] as Line
  const bare = losses.regions[i - 1] === 'all' && losses.regions[i] === 'all'
  const column = columnAt(columns, i, before) ?? (bare ? before.width : undefined)
  if (goesOnByKind(lines, i, first) || isHeadCut(before, line)) return true
  if (column === undefined && !cannotPart(before, line)) return false
  if (areApart(setting, i, alone) || endsKeywords(before, line, column)) return false
  const lossy = losses.regions[i - 1] !== 'none' && losses.regions[i] !== 'none'
  return (column !== undefined && isRunIn(lines, i)) || goesOn(setting, i, column, lossy, alone)
}

const issue = /(?:Vol|No) ?\.? ?\d/
/** True of the two lines of a journal's head: name and year, then volume and issue. */
const isHeadCut = (a: Line, b: Line): boolean =>
  b.width < 40 && b.text.includes('o') && issue.test(b.text) && isRunningHead(a) && !issue.test(a.text)

/** The kind of work, at the end of a line inside a reference. */
const workEnd = /\[[A-Z/]{1,5}\][.,]$/
/** The DOI of an article on a line of its own. */
const identifier = /^(?:DOI|doi) ?[:：] ?10\.\d{4,9}\/[^\s\u4e00-\u9fff]{1,80}$/
/** Most lines of an abstract. */
const longestAbstract = 40

/** True where a paragraph of a known kind goes on: a reference that has come to no end, an abstract up to its keywords. */
function goesOnByKind(lines: readonly Line[], i: number, first: number): boolean {
  const start = (lines[first] as Line).text
  const before = lines[i - 1] as Line
  const line = lines[i] as Line
  if (start.startsWith('[') && referenceNumber(start) !== undefined) {
    return (
      (workEnd.test(before.text) || !isStop(before)) &&
      line.gap <= 1 &&
      (!/^[（(]/.test(line.text) || isIssue(before.text, line.text))
    )
  }
  if (line.gap > 1 || !isAbstract(start)) return false
  for (let j = i + 1; j < Math.min(lines.length, first + longestAbstract); j++) {
    if (areKeywords((lines[j] as Line).text)) return true
  }
  return false
}

/** The column of the line before `i`; that of line `i` where the line before is wider than its own. */
function columnAt(columns: Setting['columns'], i: number, before: Line): number | undefined {
  const [own, next] = [columns[i - 1], columns[i]]
  return own !== undefined && next !== undefined && before.edge > own ? Math.max(own, next) : (own ?? next)
}

/** True of a line of keywords that had room for more. */
const endsKeywords = (a: Line, b: Line, column: number | undefined): boolean =>
  column !== undefined &&
  column - a.edge > keywordsSlack &&
  areKeywords(a.text) &&
  column - a.edge - firstPiece(b) > keywordsSlack

/** True where the line before is whole by itself, or the indent of line `i` shows that it begins a paragraph. */
function areApart({ seams, losses, cadence }: Setting, i: number, alone: boolean): boolean {
  const { lines, starts } = seams
  const line = lines[i] as Line
  const before = lines[i - 1] as Line
  const isSound = losses.perSign[i] === 'none'
  if (/^[Dd]/.test(before.text) && identifier.test(before.text) && /^[A-Z][a-z]/.test(line.text)) return true
  if ((starts[i - 1] && standsAlone(lines, i - 1)) || isIndented(before, line, !isSound)) return true
  if (alone && isSound && cadence.areBothFirst(before, line)) return true
  if (isSound && (areRows(before, line) || (!isPause(before) && opensTurn(before, line)))) return true
  return isCanonical(before) || (starts[i - 1] === true && isBareHeading(before) && !isPause(before))
}

const endsOpen = /[；;]/
/** A line of keywords that ends further before its column, in em, is the last of them. */
const keywordsSlack = 2.5

/** Fewest blanks in a row of a table, and its longest word on average. */
const [fewestBlanks, longestWord] = [3, 8]

/** True of lines of as many short words, parted by blanks: rows of a table that was not read. */
function areRows(a: Line, b: Line): boolean {
  if (!(a.held & b.held & holds.blank)) return false
  const blanks = blanksIn(a.text)
  return blanks >= fewestBlanks && blanks === blanksIn(b.text) && a.text.length <= longestWord * (blanks + 1)
}

const blanksIn = (text: string): number => text.split(/(?<=[\u4e00-\u9fff]) {1,8}(?=[\u4e00-\u9fff])/).length - 1

/** How the one who is asked begins. */
const answer =
  /^(?:[您你]好[，,！!。]|(?:根据|按照|从)[您你](?:所?[说讲描提叙]|的(?:叙述|描述|情况|症状|病情))|考虑(?:是|为|有)[^，。]{2,})/
/** The date that leads an entry of a chronicle. */
const dated = /^\d{4} ?年 ?\d{1,2} ?月/

/** True where an answer begins behind what breaks off without a mark, or one entry of a chronicle behind another. */
const opensTurn = (a: Line, b: Line): boolean => answer.test(b.text) || (dated.test(a.text) && dated.test(b.text))

function goesOn(
  { seams, cadence, isCut }: Setting,
  i: number,
  column: number | undefined,
  lossy: boolean,
  alone: boolean,
): boolean {
  const a = seams.lines[i - 1] as Line
  const b = seams.lines[i] as Line
  if (a.text.startsWith('| ')) return false
  if (cannotPart(a, b)) return true
  if (column === undefined || isCounted(a) || isCounted(b)) return false
  if (goesOnByMark(a, b)) return true
  if (changesScript(seams.script(i - 1), seams.script(i))) return false
  if (lossy && !isStop(a)) return !isBareHeading(a)
  if (endsOpen.test(a.text.charAt(a.text.length - 1)))
    return !opensEntry(b) && (lossy || column - a.edge - firstPiece(b) < column * 0.12)
  if (isStop(a) && !/[：:]$/.test(tailOf(a))) {
    return roomBehind(a, b, column) < 0 && cadence.endOdds(i, a, b, alone) < 0
  }
  return isCut ? isFull(a, b, column) : fillsColumn(a, b, column)
}

const changesScript = (a: Script, b: Script): boolean => a !== b && a !== 'neither' && b !== 'neither'

const opensEntry = ({ text }: Line): boolean => parseNumbering(text) !== undefined || enumerated.test(text)

/** How many em were left free on the line of `a` behind what `b` begins with; less than 0 where it had no room there. */
function roomBehind(a: Line, b: Line, width: number): number {
  const lost =
    a.held & holds.operator && a.text.includes('⟦') ? Math.min(width * 0.12, 0.5 * (a.text.split('⟦').length - 1)) : 0
  return width - a.edge - firstPiece(b) - Math.max(0.6, width * 0.02) - lost
}

/** True where `b` could not have begun on the line of `a`; a line that says something may fall further short than a title. */
function fillsColumn(a: Line, b: Line, width: number): boolean {
  if (goesOnInLatin(a, b)) return true
  if (a.width > width * 1.2) return false
  const room = width - a.edge - firstPiece(b)
  if (room < Math.max(2.5, width * 0.12) || endsInParticle(a)) return true
  return room < width * 0.35 && /[，。；：]|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]/.test(a.text)
}
