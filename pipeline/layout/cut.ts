import { type Line, measureWidth } from './lines.ts'

/** A line that comes so near its column's width is one that may go on. */
const long = 0.8
/** So many such lines tell how a text was cut; of those that end within a sentence such a share must be full to the last character. */
const [fewest, leastFull] = [8, 0.9]
/** So many places must show that neither numbers nor marks were spared. */
const fewestTorn = 2

/** A mark that no typesetter lets begin a line. */
const closing = /^[，。、；：！？）》”」』]/
const ends = /[。！？；：.!?;:]["”』」）)]?$/

/**
 * Whether a program cut the text at a width and spared neither words nor marks: then a line that is not full to its last character
 * ends a paragraph, and nothing stood between the two parts of a word or number.
 * @param columns for each line the width of its column
 */
export function isCutAnywhere(lines: readonly Line[], columns: readonly (number | undefined)[]): boolean {
  let seams = 0
  let full = 0
  let torn = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [a, b, column] = [lines[i] as Line, lines[i + 1] as Line, columns[i]]
    if (column === undefined || a.edge < column * long || a.edge > column + 1 || ends.test(a.text)) continue
    seams++
    if (!isFull(a, b, column)) continue
    full++
    if (isTorn(a, b)) torn++
  }
  return seams >= fewest && full >= seams * leastFull && torn >= fewestTorn
}

/** Half a blank that stood at the break, or a sign of another width. */
const slack = 0.6
/** Signs that some fonts set as wide as hanzi. */
const ambiguous = /[\u00b0-\u00f7\u0391-\u03c9\u2010-\u2e7f]/g

/** Whether not one more character had room on the line. */
export function isFull(a: Line, b: Line, column: number): boolean {
  const next =
    b.indent > 0 ? 0.5 : b.isCounted ? 1 : measureWidth(String.fromCodePoint(b.text.codePointAt(0) as number))
  const room = column - a.edge
  const wider = a.isCounted ? 0 : 0.5 * (a.text.match(ambiguous)?.length ?? 0)
  return room > -0.6 && room < next + wider + slack
}

/** Whether a number, or a mark and what it belongs to, were parted; English words are parted in print as well. */
const isTorn = (a: Line, b: Line): boolean =>
  closing.test(b.text) || (b.indent === 0 && /\d$/.test(a.text) && /^\d/.test(b.text))
