import type { Line } from './lines.ts'

const numeral = /^(?:(0[1-9])|(?:Part|PART|No|NO)[. ]{0,2}(\d{1,2}))$/
const heading = /^[^。；，、!！|]{2,24}$/

/** True for the number of a section on a line of its own: 01, Part 2, NO.3. */
export const isNumeral = ({ text }: Line): boolean => text.length <= 8 && numeral.test(text)

/**
 * The lines that hold nothing but the number of the section whose heading is the next line. Numbers of pages do not begin with a
 * nought, and two at least must follow each other from 1 on. Linear.
 */
export function numeralsOf(lines: readonly Line[]): number[] {
  const found: number[] = []
  lines.forEach((line, i) => {
    const match = line.text.length <= 8 ? numeral.exec(line.text) : null
    const next = lines[i + 1]
    if (!match || !next || !heading.test(next.text) || isNumeral(next)) return
    if (Number(match[1] ?? match[2]) === found.length + 1) found.push(i)
  })
  return found.length > 1 ? found : []
}
