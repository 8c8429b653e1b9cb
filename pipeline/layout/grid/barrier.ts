import type { Line } from './line.ts'

/** Numbers that lead headings of sections: with words behind them they are no cell. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十\d]{1,3}[章节部步篇]\S{0,2}\s?|(?:Step|STEP|Part|PART)\s?\d{1,2}|0\d[\s.、])\s?\S{0,2}[\u4e00-\u9fffA-Za-z]{2}/
/** A plain number before words: a heading where blank lines set it apart. */
const plain = /^\d{1,2}(?:\.\d{1,2})?[\s.、]\s?[\u4e00-\u9fff]{2}/
const question = /[?]$/
/** The caption of another table. */
const caption = /^[附续]?表\s?\d{1,2}[\s:、][^,。;]{2,}$/
const longestCaption = 50

/**
 * True of a line no table goes beyond: a numbered heading of a section, or a question that blank lines set apart.
 * @param spacing blank lines that stand between any two cells
 */
export function isBarrier(lines: readonly Line[], at: number, spacing: number): boolean {
  const line = lines[at] as Line
  if (line.end - line.start <= longestCaption && caption.test(line.text)) return true
  if (isNumberedBehindText(lines, at)) return true
  if (line.gap < 1 || line.gap < spacing || line.end - line.start > 40) return false
  const alone = line.gap > spacing && (lines[at + 1]?.gap ?? 9) > spacing
  if (alone && (plain.test(line.text) || question.test(line.text))) return true
  if (plain.test(line.text) && startsHeader(lines, at + 1)) return true
  return isSectionHeading(line)
}

/** True of a numbered heading right behind a sentence, where no blank line parts them. */
function isNumberedBehindText(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at] as Line]
  return before?.kind === 'sentence' && before.text.endsWith('。') && isSectionHeading(line)
}

const isSectionHeading = ({ text, start, end }: Line): boolean =>
  end - start <= 40 && numbered.test(text) && !/[。;,]$/.test(text)

/** True of a line that looks like the heading of a column. */
export const isHeading = (line: Line | undefined): boolean => (line?.heading ?? 0) >= 2.5

/** True where two lines that look like headings of columns follow each other, with lines below that may be a row. */
export const startsHeader = (lines: readonly Line[], at: number): boolean =>
  isHeading(lines[at]) && isHeading(lines[at + 1]) && mayBeCell(lines[at + 2]) && mayBeCell(lines[at + 3])

const mayBeCell = (line: Line | undefined): boolean =>
  line !== undefined && line.kind !== 'sentence' && line.heading > -9

/** So many lines in a row that look like headings of columns are the header of another table, and no row. */
export const fewestHeadings = 3

/** True of the first of so many lines, where cells follow. */
export function beginsTable(lines: readonly Line[], at: number): boolean {
  if (isHeading(lines[at - 1])) return false
  for (let i = at; i < at + fewestHeadings; i++) if (!isHeading(lines[i])) return false
  let end = at + fewestHeadings
  while (isHeading(lines[end])) end++
  return mayBeCell(lines[end]) && mayBeCell(lines[end + 1])
}
