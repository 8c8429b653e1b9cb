import type { TermType } from '../../statement.ts'
import { articleOf } from '../header/article.ts'
import { leafletDrug } from '../leaflet/leaflets.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Cell } from '../tabular/grid.ts'
import { articleTopic, headingTerm, openingTerm } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'
import type { Decided } from './before-limits.ts'

/** What a block is about: the drug of its leaflet, the term it opens with, that of its heading, or the article's. */
export function topicTerm(page: Page, block: PageBlock, types: readonly TermType[]): Decided | undefined {
  const leaflet = types.includes('drug') ? leafletDrug(page, block) : undefined
  if (leaflet) return { term: { type: 'drug', text: leaflet.text }, span: leaflet.span }
  const topic = openingTerm(block, types) ?? sectionTerm(block, types) ?? articleTopic(articleOf(page, block), types)
  const type = topic && (typeOf(topic.text) ?? types[0])
  return topic && type && { term: { type: types.includes(type) ? type : (types[0] as TermType), text: topic.text } }
}

/** What the nearest heading under the title is about. */
function sectionTerm(block: PageBlock, types: readonly TermType[]): Cell | undefined {
  for (const heading of [...block.headings].reverse()) {
    const term = heading.block.level === 1 ? undefined : headingTerm(heading, types)
    if (term) return term
  }
  return undefined
}
