import type { Line } from './lines.ts'
import type { Seams } from './seams.ts'

/** Narrower and wider than any column of running text, in em. */
const [narrowest, widest] = [14, 68]
/** How far a full line may fall short of the widest, in em, and of what the next line begins with. */
const [fullSlack, roomSlack] = [2.5, 1.5]
/** Full lines without a stop that show a column, those cut inside a clause, and the share that took in all that fits. */
const [fewestOpen, fewestCut, leastExact] = [4, 2, 0.8]
/** Indented first lines that show a column, and how far they are indented, in em. */
const [fewestIndented, leastIndent] = [2, 1.5]
/** Prose has marks inside its lines. */
const marked = /[，。；、：（,.;:(\d]/

/**
 * Sets the column of full lines that no neighbours bear out, where all lines of the text keep to one width: paragraphs of a line
 * or two each in a wide column.
 */
export function fillFromText(seams: Seams, columns: (number | undefined)[]): void {
  let width = 0
  for (const edge of seams.edges) if (edge > width) width = edge
  if (width > widest || width < narrowest) return
  const { full, open } = fullLinesOf(seams, width)
  const column = open.length >= fewestOpen && open.length * 2 >= full && isColumn(seams, open, width)
  if (!column && !isIndented(seams, open, width)) return
  for (const i of open) columns[i] ??= width
}

/** How many lines fill the width, and those of them that end without a stop. */
function fullLinesOf(seams: Seams, width: number): { readonly full: number; readonly open: readonly number[] } {
  const open: number[] = []
  let full = 0
  for (let i = 0; i + 1 < seams.lines.length; i++) {
    if (!((seams.edges[i] as number) > width - fullSlack)) continue
    full++
    if (seams.kind(i) !== 'stop') open.push(i)
  }
  return { full, open }
}

/** Whether each of the lines is indented, takes in all that fits, and goes on in one that is not indented. */
function isIndented({ lines, edges }: Seams, open: readonly number[], width: number): boolean {
  if (open.length < fewestIndented) return false
  return open.every((i) => {
    const drop = (lines[i] as Line).indent - (lines[i + 1] as Line).indent
    return drop >= leastIndent && width - (edges[i] as number) < roomSlack
  })
}

/** Whether the lines take in all that fits, hold marks, and are cut inside clauses: titles of the same width are not. */
function isColumn(seams: Seams, open: readonly number[], width: number): boolean {
  const exact = open.filter((i) => width - (seams.edges[i] as number) - seams.first(i + 1) < roomSlack).length
  const cut = open.filter((i) => seams.kind(i) === 'cut').length
  const prose = open.filter((i) => marked.test((seams.lines[i] as Line).text)).length
  return exact >= open.length * leastExact && cut >= fewestCut && prose * 2 >= open.length
}
