import { type Family, familyOf, kindOf } from './kind.ts'
import type { Line } from './line.ts'
import { headBits, isSeries, isUnit, isValue, joinTokens, rowTokens, splitLine, type Token } from './token.ts'
import { mayHead } from './value-row.ts'
import type { LineTable } from './value-table.ts'
import { isCaptioned } from './worth.ts'

const widestGap = 2
const mostRows = 300
/** Longest row, in UTF-16 units. */
const longest = 160
const mostColumns = 10
const caption = /^(?:[附续]?[表图]\s?\d|Tab|Fig|注\s?[:：])/

const bitsOf = ({ text }: Token): number => headBits(text)

/**
 * The table whose header is line `start` and each of whose rows has as many words as the header: nothing has to be told apart
 * then but whether it is a table. Undefined where that is not clear, or a line like its rows follows.
 */
export function evenTableAt(lines: readonly Line[], start: number): LineTable | undefined {
  const head = lines[start] as Line
  const next = lines[start + 1]
  if (!next || !hasRowsBelow(lines, start) || !mayHead(head) || !mayBeRow(next)) return undefined
  const header = splitLine(head, /\s+/g)
  const shown = isCaptioned(lines, start)
  if (header.length < 2 || header.length > mostColumns || !isHeader(header, shown || hasUnit(header))) return undefined
  for (const words of [rowTokens, withUnits]) {
    const rows = rowsFrom(lines, start + 1, header.length, words)
    if (rows.length < (header.length === 2 && !shown && !isCount(rows) ? 3 : 2) || !isBorneOut(header, rows, shown))
      continue
    if (goesOn(lines, start + 1 + rows.length)) continue
    return {
      start,
      end: start + 1 + rows.length,
      rows: [header, ...rows].map((row) => row.map((cell) => [{ ...cell, joint: '' as const }])),
    }
  }
  return undefined
}

/** True of lines no cell of which stands on a line of its own: wide blanks or tabs part two lines, or single ones all rows of a table. */
export const startsRows = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at] as Line
  if (line.parted) return lines[at + 1]?.parted === true
  return line.blanks > 0 && evenTableAt(lines, at) !== undefined
}

/** True where the next two lines have as many blanks as the line, and one at least. */
function hasRowsBelow(lines: readonly Line[], start: number): boolean {
  const least = Math.max(1, (lines[start] as Line).blanks)
  return (lines[start + 1]?.blanks ?? 0) >= least && (lines[start + 2]?.blanks ?? 0) >= least
}

/** The words of a row, a number and its unit as one. */
function withUnits(line: Line): Token[] {
  const words: Token[] = []
  for (const token of rowTokens(line)) {
    const before = words.at(-1)
    if (before && /\d$/.test(before.text) && isUnit(token.text)) words[words.length - 1] = joinTokens([before, token])
    else words.push(token)
  }
  return words
}

/** @param shown whether a caption or a sentence says that a table follows */
function isHeader(header: readonly Token[], shown: boolean): boolean {
  if (new Set(header.map(({ text }) => text)).size < header.length) return false
  if (header.length > 2 && isSeries(header.slice(1))) return true
  const bits = header.map(bitsOf)
  const known = bits.filter((one) => one > 0).length
  return bits.every((one) => one >= -2) && known >= (header.length === 2 && !shown ? 2 : 1)
}

/** The lines that have so many words, as long as nothing parts them. */
function rowsFrom(
  lines: readonly Line[],
  from: number,
  width: number,
  wordsOf: (line: Line) => Token[],
): (readonly Token[])[] {
  const rows: (readonly Token[])[] = []
  const widest = Math.min(widestGap, lines[from]?.gap ?? 0)
  for (let at = from; at < lines.length && rows.length < mostRows; at++) {
    const line = lines[at] as Line
    if (line.gap > widest || line.blanks < width - 1 || !mayBeRow(line)) break
    const words = wordsOf(line)
    if (
      words.length !== width ||
      isSeries(words.slice(1)) ||
      words.filter((word) => bitsOf(word) > 0).length * 2 > width
    )
      break
    rows.push(words)
  }
  return rows
}

const mayBeRow = (line: Line): boolean =>
  line.end - line.start <= longest && !line.saysSomething && !caption.test(line.text)

const formal: ReadonlySet<Family> = new Set<Family>(['number', 'mark', 'latin'])

/** Whether enough columns hold numbers, marks or abbreviations, or enough headings are known. */
function isBorneOut(header: readonly Token[], rows: readonly (readonly Token[])[], shown: boolean): boolean {
  if (rows.some((row) => isValue((row[0] as Token).text))) return false
  const columns = header.slice(1).map((_, i) => rows.map((row) => familyOf(kindOf((row[i + 1] as Token).text))))
  const filled = columns.filter(
    (column) => column.filter((family) => formal.has(family)).length * 3 >= column.length * 2,
  )
  if (shown || isSeries(header.slice(1))) return true
  if (header.length === 2) return filled.length === 1 || isPaired(header, rows)
  const known = header.filter((cell) => bitsOf(cell) > 0).length
  return filled.length * 3 >= header.length || (filled.length > 0 && known * 3 >= header.length * 2)
}

/** A measure with its unit in brackets. */
const hasUnit = (header: readonly Token[]): boolean => /\([^()]{1,12}\)$/.test(header.at(-1)?.text ?? '')

/** Words that stand for the steps of a scale: Ⅱ级, 3期, 轻度. */
const grade = /^(?:[ⅠⅡⅢⅣⅤⅥ一二三四五六\dA-Ea-e+-]{1,3}|[轻中重极低高]|早|晚)[级期型度类危]$/
/** Rows of two words that show a table, and bits of each heading above them. */
const [fewestPairs, leastPaired] = [3, 1.5]

/** True of two known headings above rows of two words each with a label of its own. */
const isPaired = (header: readonly Token[], rows: readonly (readonly Token[])[]): boolean =>
  rows.length >= fewestPairs &&
  header.every((cell) => bitsOf(cell) >= leastPaired) &&
  (rows.every(([label]) => grade.test(label?.text ?? '')) ||
    new Set(rows.map(([label]) => label?.text)).size === rows.length)

/** True of two columns the second of which holds plain numbers: two rows are enough then. */
const isCount = (rows: readonly (readonly Token[])[]): boolean =>
  rows.every(([label, value]) => value && isValue(value.text) && /[\u4e00-\u9fff]$/.test(label?.text ?? ''))

/** True where the line behind the rows looks like another row. */
function goesOn(lines: readonly Line[], end: number): boolean {
  const next = lines[end]
  return (
    next !== undefined &&
    next.gap <= (lines[end - 1] as Line).gap &&
    next.blanks > 0 &&
    next.parted === (lines[end - 1] as Line).parted &&
    next.text.length <= 60 &&
    mayBeRow(next) &&
    mayHead(next) &&
    /\s\d/.test(next.text)
  )
}
