import type { TermType } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
import { type Topic, termsInTitle, usualName } from '../topic.ts'
import type { Names } from './names.ts'
import { inheritable, sectionOf } from './sections.ts'

/** What a title or heading names, one a type, under the names by which the text mostly calls them. */
export function headingTopics(page: Page, { text, block }: PageBlock, names: Names): Topic[] {
  const first = new Map<TermType, Topic>()
  for (const { span, type } of termsInTitle(text, names)) {
    if (first.has(type)) continue
    const written = text.slice(span.start, span.end)
    const stem = [...names.keys()].find((name) => written.startsWith(name))
    const name = stem ?? usualName(page, written)
    const start = block.content.start + (stem ? span.start : span.end - name.length)
    first.set(type, { type, text: name, span: { start, end: start + name.length } })
  }
  return [...first.values()]
}

/** A heading such as 辅助检查 or 手术治疗 names a section and nothing to speak of. */
export const isSectionName = (heading: string, { type, text }: Topic): boolean =>
  (type === 'test' || type === 'procedure') && heading.endsWith(text) && sectionOf(text) !== undefined

type Sections = ReadonlyMap<PageBlock, string | undefined>

/** The property that the heading over a heading names. */
export function parentSection({ headings }: PageBlock, sections: Sections): string | undefined {
  const parent = headings.at(-1)
  return parent && sections.get(parent)
}

/** The property that the heading over a block names, or the one above it where that holds for its subsections. */
export function sectionOver({ headings }: PageBlock, sections: Sections): string | undefined {
  const over = headings.at(-1)
  const own = over && sections.get(over)
  const inherited = over && parentSection(over, sections)
  return own ?? (inherited && inheritable.has(inherited) ? inherited : undefined)
}

/** Characters after which a topic that no heading names is forgotten. */
const farthest = 1500

/** Of the topics with which the paragraphs before opened, those that a heading names or that were named not long before the block. */
export function inReach(opening: readonly Topic[], headed: readonly Topic[], { block }: PageBlock): Topic[] {
  return opening.filter(
    ({ span }) => block.content.start - span.end < farthest || headed.some((one) => one.span === span),
  )
}
