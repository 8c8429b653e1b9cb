import { blockStarts, isAuthorLine, standsAlone } from './line-start.ts'
import { type Line, measureWidth } from './lines.ts'
import { type Loss, lossOf } from './loss.ts'
import { parseNumbering } from './numbering.ts'

const stop = /[。！？!?；;：:…](?:[”’」』）)\]\d,-]{0,8})$|[.](?:["”’)\]]{0,3})$|[”」』]$/
const pause = /[，、,（(〈《“‘「『【[=<>＝＜＞≥≤～~+×/±–—-]$/
/** A bracket still open or an operator at the end, a mark that closes something at the start: no paragraph ends between them. */
const opens = /[（(〈《“‘「『【]$/
const closes = /^[，、；）」』”’》〉】]/
const particle = /[的和与及或在为是于对从由被把将各并且以]$/
const continues = /^[，。、；：！？）)」』”’》〉\]%℃,.;:!?]|^(?:的|了|等|性|者|们)/
const latinEnd = /[A-Za-z]-?$/
const latinStart = /^[a-z]/
const enumerated = /^[①-⑳⑴-⒇]/
/** Words that open a paragraph more often than a sentence inside one. */
const opener = /^(?:本研究|本文|本组资料|综上|总之|总而言之)/
const reach = 8
/** Narrower than any column of running text; cells of a flattened table are shorter. */
const narrowest = 14
/** Wider than any column of print. */
const widestColumn = 68
/** In a longer text most pairs of hanzi occur somewhere, and one more occurrence proves nothing. */
const longestSampled = 60_000

/** The end of a line, as far as any pattern here looks. */
const tailOf = ({ text }: Line): string => text.slice(-24)
const isStop = (line: Line): boolean => stop.test(tailOf(line))
const isPause = (line: Line): boolean => pause.test(tailOf(line))

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
  if (isPause(a) || continues.test(b.text)) return true
  if (latinEnd.test(tailOf(a)) && latinStart.test(b.text)) return true
  return particle.test(tailOf(a)) || pairs.has(`${a.text.at(-1)}${b.text[0]}`)
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

/** The width of a column, and whether a line near by is seen to be cut inside a clause. */
interface Column {
  readonly width: number
  readonly proven: boolean
}

/** The column that the lines near `i` fill, as wide as line `i`; undefined where they fill none. */
function columnNear(lines: readonly Line[], ends: readonly string[], i: number): Column | undefined {
  const { width } = lines[i] as Line
  const slack = Math.max(2, width * 0.07)
  let near = 0
  let wider = 0
  const full: number[] = []
  for (let j = Math.max(0, i - reach); j <= i + reach && j < lines.length; j++) {
    if (ends[j] === 'row') continue
    const other = (lines[j] as Line).width
    near++
    if (other > width + slack) wider++
    else if (other >= width - slack) full.push(j)
  }
  const cut = full.filter((j) => ends[j] === 'cut').length
  const open = full.filter((j) => ends[j] === 'open').length + cut
  if (full.length < 4 || open < full.length * 0.6) return undefined
  const regular = wider <= near * 0.2 && full.length >= near * 0.35
  const widest = Math.max(...full.map((j) => (lines[j] as Line).width))
  return { width: widest, proven: regular && (cut >= 2 || (cut >= 1 && full.length <= 5)) }
}

/** For each line the width of its column, taken from the nearest lines that fill one. */
function columnsOf(lines: readonly Line[], starts: readonly boolean[]): (number | undefined)[] {
  const ends = openEnds(lines, starts)
  const columns = lines.map((line, i) =>
    line.width < narrowest || line.width > widestColumn ? undefined : columnNear(lines, ends, i),
  )
  const own = columns.map((column) => (column?.proven ? column.width : undefined))
  const spread = (i: number, from: number) => {
    const near = own[from]
    const column = columns[i]
    if (!own[i] && near && column && Math.abs(column.width - near) < near * 0.15) own[i] = column.width
  }
  for (let i = 1; i < own.length; i++) spread(i, i - 1)
  for (let i = own.length - 2; i >= 0; i--) spread(i, i + 1)
  return own.map((column, i) => {
    for (let away = 1; !column && away <= reach; away++) {
      const near = own[i - away] ?? own[i + away]
      if (near) return near
    }
    return column
  })
}

/** Width of what cannot be parted at the start of a line: a Latin word or number, or one hanzi with its mark. */
function firstPiece(text: string): number {
  return measureWidth(/^[（(“]?[A-Za-z0-9.%/×±+μαβγ）)-]{1,40}|^./u.exec(text)?.[0] ?? '')
}

type Script = 'han' | 'latin' | undefined

function scriptOf({ text }: Line): Script {
  if (text.length < 12) return undefined
  const sample = text.slice(0, 200)
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  if (han === 0) return 'latin'
  return han > sample.length * 0.4 ? 'han' : undefined
}

/** A section's heading on a line of its own, where the text that follows has lost its marks. */
function isBareHeading({ text, width }: Line): boolean {
  const numbering = parseNumbering(text)
  if (!numbering || width > 14) return false
  return !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(text.slice(numbering.length + 1))
}

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
  const loss = lossOf(lines)
  const columns = columnsOf(lines, starts)
  const joined = lines.map((line, i) => {
    const before = lines[i - 1]
    if (!before || starts[i] || standsAlone(lines, i - 1)) return false
    const bare = loss[i - 1] === 'all' && loss[i] === 'all'
    const column = columns[i - 1] ?? columns[i] ?? (bare ? before.width : undefined)
    const lossy = loss[i - 1] !== 'none' && loss[i] !== 'none'
    return goesOn(before, line, column, lossy)
  })
  joinTitles(lines, joined, starts)
  return { lines, loss, joined }
}

function goesOn(a: Line, b: Line, column: number | undefined, lossy: boolean): boolean {
  if (a.text.startsWith('| ') || b.indent > a.indent) return false
  if (cannotPart(a, b)) return true
  if (column === undefined) return false
  if (isPause(a) || continues.test(b.text)) return true
  const scripts = [scriptOf(a), scriptOf(b)]
  if (scripts.includes('han') && scripts.includes('latin')) return false
  if (lossy && !isStop(a)) return !isBareHeading(a)
  if (/[；;]$/.test(tailOf(a))) return !parseNumbering(b.text) && !enumerated.test(b.text)
  return fillsColumn(a, b, column)
}

/** True where a bracket or an operator is left open at the end of `a`, or closed at the start of `b`. */
function cannotPart(a: Line, b: Line): boolean {
  if (b.gap === 0 && (opens.test(tailOf(a)) || closes.test(b.text))) return true
  return /(?:[A-Za-z2²]>|[<=±≤≥]|[)）][:：])$/.test(tailOf(a)) && /^[\d.]/.test(b.text)
}

/** True where `b` could not have begun on the line of `a`; a line that says something may fall further short than a title. */
function fillsColumn(a: Line, b: Line, column: number): boolean {
  const room = column - a.width - firstPiece(b.text)
  if (isStop(a) && !/[：:]$/.test(tailOf(a))) return room < Math.max(0.6, column * 0.02) && !opener.test(b.text)
  if (latinEnd.test(tailOf(a)) && latinStart.test(b.text)) return true
  if (a.width > column * 1.2) return false
  const saysSomething = /[，。；：]|[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]/.test(a.text)
  return room < Math.max(2.5, column * (saysSomething ? 0.35 : 0.12)) || particle.test(tailOf(a))
}

/** A title that takes several lines, above the line of its authors. */
function joinTitles(lines: readonly Line[], joined: boolean[], starts: readonly boolean[]): void {
  for (let i = 2; i < lines.length; i++) {
    if (!isAuthorLine(lines, i)) continue
    for (let j = i - 1; j > Math.max(0, i - 3); j--) {
      const line = lines[j] as Line
      const before = lines[j - 1] as Line
      if (line.gap > 0 || starts[j] || isStop(before) || standsAlone(lines, j - 1) || before.text.startsWith('| '))
        break
      joined[j] = true
    }
    for (let j = i - 1; j > Math.max(0, i - 4); j--) {
      if ((lines[j] as Line).gap === 0) continue
      joined[j] = false
      break
    }
  }
}
