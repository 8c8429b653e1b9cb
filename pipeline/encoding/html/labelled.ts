import type { Element } from './element.ts'

const tags = '(?:<[^<>]{0,200}>\\s{0,8}){0,4}'
const bareNumber = new RegExp(`^\\s{0,8}${tags}[[（(]?\\d{1,3}[\\]）).、]?\\s{0,8}(?:<|$)`)
/** The name of a section of a leaflet, in its bracket. */
const sectionName = new RegExp(`^\\s{0,8}${tags}【[^【】<>]{1,30}】\\s{0,8}[：:]?\\s{0,8}(?:<|$)`)
const longestLabel = 900
const fewestSections = 3

/**
 * Tells a list laid out as a table: the numbers, as of references, or the names of sections, as of a leaflet, stand in a column
 * of their own.
 * @returns what parts a label from what follows it in one line; undefined for any other table
 */
export function gapOfLabels(source: string, table: Element): string | undefined {
  if (isNamed(source, table)) return ''
  return isNumbered(source, table) ? ' ' : undefined
}

function isNumbered(source: string, { children }: Element): boolean {
  return children.every(
    ({ children: [first, second, ...more] }) =>
      first !== undefined &&
      second !== undefined &&
      more.length === 0 &&
      first.ink <= 5 &&
      second.ink >= 12 &&
      first.name !== 'th' &&
      bareNumber.test(beginningOf(source, first)),
  )
}

/** A row of one cell goes on with the section above it. */
function isNamed(source: string, { children }: Element): boolean {
  const rows = children.filter(({ children: cells }) => cells.length !== 1)
  const isSection = ({ children: [first, second, ...more] }: Element): boolean =>
    first !== undefined && second !== undefined && more.length === 0 && sectionName.test(beginningOf(source, first))
  return rows.length >= fewestSections && rows.every(isSection)
}

const beginningOf = (source: string, { tagEnd, end }: Element): string =>
  source.slice(tagEnd, Math.min(end, tagEnd + longestLabel))
