import type { PageView } from './cuts.ts'
import type { PageLine } from './lines.ts'

const longestByline = 160
/** Markup that ends one element and begins another, neither of them a raised or lowered number. */
const seam =
  /^\s{0,4}<\/(?!su[bp])[a-z][a-z0-9]{0,12}\s{0,4}>(?:\s{0,4}<\/[a-z][a-z0-9]{0,12}\s{0,4}>){0,4}\s{0,4}<(?!su[bp])[a-z]/i
const label = /^[\p{Script=Han}]{2,6}[：:]/u
const goesOn = /[\s\u00a0\u3000：:（(《“/|｜·、，-]$/u
const belongs = /^[\s\u00a0\u3000：:）)》”/|｜·、，。；;,.-]/u
const longestSeam = 200

/**
 * Where a blank parts what stands side by side in the lines between the title and the text: a page keeps author, date and source
 * apart by the style of their elements alone.
 * @returns places of the source before which a blank goes
 */
export function findBlanks(source: string, { lines, region, title, isData }: PageView): ReadonlySet<number> {
  const blanks = new Set<number>()
  for (const line of lines) {
    if (line.start >= region.textStart) break
    const isByline = line !== title && line.start >= region.start && line.marks === 0 && line.ink <= longestByline
    if (isByline && !line.block.heading && !isData(line)) addBlanks(source, line, blanks)
  }
  return blanks
}

function addBlanks(source: string, { pieces }: PageLine, blanks: Set<number>): void {
  for (const [i, { start, end }] of pieces.entries()) {
    const before = pieces[i - 1]
    if (!before || start - before.end > longestSeam || end === start) continue
    const text = source.slice(start, end)
    if (goesOn.test(source.slice(before.start, before.end)) || belongs.test(text)) continue
    if (seam.test(source.slice(before.end, start)) || label.test(text)) blanks.add(start)
  }
}
