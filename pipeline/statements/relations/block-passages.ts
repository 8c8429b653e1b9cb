import { lastStartingBy } from '../../text/ordered.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { type Passage, passagesOf } from './passages.ts'

const byBlock = new Kept((page: Page): ReadonlyMap<PageBlock, readonly Passage[]> => {
  const passages = new Map<PageBlock, Passage[]>()
  for (const passage of passagesOf(page)) {
    const held = passages.get(passage.block)
    if (held) held.push(passage)
    else passages.set(passage.block, [passage])
  }
  return passages
})

/** The passages of a block, in order; none of a table. */
export const passagesIn = (page: Page, block: PageBlock): readonly Passage[] => byBlock.of(page).get(block) ?? []

/** The passage of a block that holds an offset of its text, or the last one before it. */
export const passageAt = (page: Page, block: PageBlock, at: number): Passage | undefined =>
  passagesIn(page, block).findLast(({ sentence }) => sentence.start <= at)

/** The passages that are no headings, each with where its block begins in the page's text. */
const prose = new Kept((page: Page) =>
  passagesOf(page)
    .filter(({ heading }) => !heading)
    .map((passage) => ({ passage, start: passage.block.block.start, end: passage.block.block.end })),
)

/** The last so many passages, headings apart, of the blocks before another; the nearest first. */
export function passagesBefore(page: Page, { block }: PageBlock, most: number): readonly Passage[] {
  const told = prose.of(page)
  const end = lastStartingBy(told, block.start - 1) + 1
  return told
    .slice(Math.max(0, end - most), end)
    .reverse()
    .map(({ passage }) => passage)
}
