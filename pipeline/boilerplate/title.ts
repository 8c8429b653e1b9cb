import { cueOf, isMeta } from './cues.ts'
import type { Line, Page } from './page.ts'
import { dated } from './tables/meta.ts'

const [shortestTitle, longestTitle] = [7, 45]

/** What could be the title of another page: no sentence, no label, no amount, no entry. */
export const isLikeTitle = ({ key, isProse, block }: Line): boolean =>
  !isProse &&
  block.kind !== 'table' &&
  key.length >= shortestTitle &&
  key.length <= longestTitle &&
  !/[。；:：～]|(?:医院|大学|学院|中心|科)(?:\([^()]{1,8}\))?$|\d(?:mg|g|ml|%|mmol|岁|例|元)|^[\d(（①-⑨一二三四五六七八九十]{1,3}[.、)）]/.test(
    key,
  )

/** So many lines about the article may stand between its title and its text, and so many others among them. */
const mostMeta = 6
const titles = new WeakMap<Page, Line | undefined>()

/** The title of the article: the first of its level, or else the line that stands above its author and date. */
export function titleOf(page: Page): Line | undefined {
  if (titles.has(page)) return titles.get(page)
  const title = page.lines.find((line) => line.block.level === 1) ?? titleAboveMeta(page)
  titles.set(page, title)
  return title
}

function titleAboveMeta({ lines }: Page): Line | undefined {
  const text = lines.findIndex((line) => line.isProse && cueOf(line) === undefined)
  const above = lines.slice(Math.max(0, text - mostMeta), Math.max(0, text))
  const first = above.find((line) => isMeta(line) || (dated.test(line.key) && !isLikeTitle(line)))
  const title = first && lines[first.index - 1]
  return title && isLikeTitle(title) && cueOf(title) === undefined ? title : undefined
}
