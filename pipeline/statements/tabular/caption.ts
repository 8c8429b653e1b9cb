import { articleOf, indexIn } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'

const isCaption = /^(?:附?表\s?\d{0,2}(?:-\d{1,2})?[\s　：:.．]|Tab(?:le)?\.?\s?\d)/

/** A table's caption: the paragraph 表 1 … next to it, or the only one of the article if it stands apart. */
export function captionOf(page: Page, block: PageBlock): PageBlock | undefined {
  const { blocks } = articleOf(page, block)
  const at = indexIn(blocks, block)
  for (const distance of [-1, -2, 1, 2, -3, 3]) {
    const near = blocks[at + distance]
    if (near && near.block.kind !== 'table' && /^附?表/.test(near.text) && isCaption.test(near.text)) return near
  }
  const all = blocks.filter(
    (near) => near.block.kind !== 'table' && /^附?表/.test(near.text) && isCaption.test(near.text),
  )
  const tables = blocks.filter((near) => near.block.kind === 'table')
  return all.length === 1 && tables.length === 1 ? all[0] : undefined
}
