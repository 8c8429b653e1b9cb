import { articleOf, indexIn } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'

/** 附表 alone, or 表 with its name and no number, names a table too. */
const unnumbered = /^附?表(?:\s?\d{1,2})?[\s　：:.．]/
const isCaption = ({ block, text }: PageBlock): boolean =>
  /^附?表/.test(text) && (block.role === 'caption' || unnumbered.test(text))

/** A table's caption: the paragraph 表 1 … next to it, or the only one of the article if it stands apart. */
export function captionOf(page: Page, block: PageBlock): PageBlock | undefined {
  const { blocks } = articleOf(page, block)
  const at = indexIn(blocks, block)
  for (const distance of [-1, -2, 1, 2, -3, 3]) {
    const near = blocks[at + distance]
    if (near && near.block.kind !== 'table' && isCaption(near)) return near
  }
  const all = blocks.filter((near) => near.block.kind !== 'table' && isCaption(near))
  const tables = blocks.filter((near) => near.block.kind === 'table')
  return all.length === 1 && tables.length === 1 ? all[0] : undefined
}
