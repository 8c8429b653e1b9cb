import type { Block } from '../../block.ts'
import type { Span } from '../../span.ts'
import { drugsOnly, leafletSections } from '../tables/leaflet-sections.ts'

const section = new RegExp(`^(?:${Object.values(leafletSections).join('|')}|药品类别|用药分类|类别|单位)$`)
const ofDrugs = new RegExp(`^(?:${drugsOnly})$`)
const [fewest, share] = [4, 0.6]

/**
 * The rows of a leaflet that is laid out as a table of two columns, the names of its sections and what they say: from the name to
 * the end of the row. None for any other table.
 * @param text the page's
 */
export function leafletRows({ rows }: Block, text: string): readonly Span[] {
  if (!rows || rows.length < fewest || rows.some(({ length }) => length !== 2)) return []
  const names = rows.map(([name]) => (name ? text.slice(name.start, name.end).replace(/^[【[]|[】\]：:]$/g, '') : ''))
  const known = names.filter((name) => section.test(name)).length
  if (!section.test(names[0] ?? '') || known < Math.max(fewest, names.length * share)) return []
  if (names.filter((name) => ofDrugs.test(name)).length < 3) return []
  return rows.flatMap(([name, said]) =>
    name && said && said.end > said.start ? [{ start: name.start, end: said.end }] : [],
  )
}
