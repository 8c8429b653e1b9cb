import type { Line } from './line.ts'

const opening = /[(〔[【《“]/g
const closing = /[)〕\]】》”]/g
const part = /^(?:(\d{1,2})\s?[.:、)](?!\d)|\((\d{1,2})\)|([①-⑳])|[•·▪●○◎-]\s)/

/** What stands between two lines of one cell: nothing or a blank for a wrapped line, `<br>` between items. */
export type Joint = '' | ' ' | '<br>'

/** The number of a part that leads a line: '2：上腰椎…' gives 2, a bullet 0; undefined where there is none. */
export function partNumber(text: string): number | undefined {
  const found = part.exec(text)
  if (!found) return undefined
  if (found[3]) return found[3].charCodeAt(0) - 0x245f
  return Number(found[1] ?? found[2] ?? 0)
}

/**
 * Bits it costs to read `line` as going on in the cell whose last line is `before`. Low where brackets, marks or numbered
 * parts say so, high where nothing does.
 * @param spacing blank lines that stand between any two cells
 */
export function continuationCost(before: Line, line: Line, spacing: number): number {
  const gap = line.gap > spacing ? 1 : 0
  if (isOpen(before.text)) return 0
  if (/^[,;:、。)）》”]/.test(line.text)) return 0
  if (line.kind === 'bracket') return 0.3
  if (isNextPart(before.text, line.text)) return 0.3 + gap
  if (/[,、(/]$/.test(before.text) || /[-–—]$/.test(before.text)) return 0.7 + gap * 2
  if (/;$/.test(before.text)) return 1 + gap * 6
  if (before.family === 'number' || line.family === 'number') return 8 + gap * 3
  if (/。$/.test(before.text)) return 4.5 + gap * 3
  return (before.text.length >= 18 ? 3.5 : before.text.length >= 10 ? 5 : 8) + gap * 4
}

/** How the two lines are joined in the cell. */
export function jointOf(before: Line, line: Line): Joint {
  if (isOpen(before.text) || line.kind === 'bracket' || /^[,;:、。)）》”]/.test(line.text)) return ''
  if (partNumber(line.text) !== undefined || /[。;]$/.test(before.text) || areTerms(before, line)) return '<br>'
  return /[A-Za-z0-9,.]$/.test(before.text) && /^[A-Za-z0-9]/.test(line.text) ? ' ' : ''
}

/** True of two short words: what a cell is too narrow for is longer, or a rest of one character. */
const areTerms = (a: Line, b: Line): boolean =>
  a.kind === 'term' && b.kind === 'term' && Math.min(a.text.length, b.text.length) > 1

const isOpen = (text: string): boolean => (text.match(opening)?.length ?? 0) > (text.match(closing)?.length ?? 0)

function isNextPart(before: string, line: string): boolean {
  const from = partNumber(before)
  const to = partNumber(line)
  if (from === undefined || to === undefined) return false
  return to === from + 1 || (from === 0 && to === 0)
}
