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
const mostAbove = 14
/** A shorter line may be a badge beside the author. */
const telling = 10
const fewestSentences = 3
const longestOfMenu = 12
/** Trails and bars. */
const parted = /[>»›|｜]|\S\s+\S+\s+\S/
const found = new WeakMap<Page, readonly [headed: Line | undefined, told: Line | undefined]>()

function titlesOf(page: Page): readonly [headed: Line | undefined, told: Line | undefined] {
  const before = found.get(page)
  if (before) return before
  const text = page.lines.findIndex((line) => line.isProse && cueOf(line) === undefined)
  const first = page.lines.find((line) => line.block.level === 1)
  const headed = first && !isBelowText(page, first) ? first : undefined
  const titles = [headed, headed ?? titleAboveMeta(page, text)] as const
  found.set(page, titles)
  return titles
}

/** The title of the article: its heading, or the line above author and date where these open the page or only a menu stands above. */
export function titleOf(page: Page): Line | undefined {
  const [headed, told] = titlesOf(page)
  if (headed || !told) return headed
  const isMenu = (line: Line): boolean => line.key.length <= longestOfMenu || cueOf(line) !== undefined
  return told.index < mostAbove || page.lines.slice(0, told.index).every(isMenu) ? told : undefined
}

/** True of the title, and where none is set as a heading of the line that stands above author and date. */
export const isOwnTitle = (page: Page, line: Line): boolean => titlesOf(page).includes(line)

/** Below several sentences a line that is set large is the link to another article. */
const isBelowText = ({ lines }: Page, { index }: Line): boolean =>
  lines.slice(0, index).filter((line) => line.isProse && cueOf(line) === undefined).length >= fewestSentences

function titleAboveMeta({ lines }: Page, text: number): Line | undefined {
  const above = lines.slice(Math.max(0, text - mostMeta), Math.max(0, text))
  const first = above.find((line) => isMeta(line) || (dated.test(line.key) && !isLikeTitle(line)))
  if (!first) return undefined
  const titles = lines
    .slice(Math.max(0, first.index - mostAbove), first.index)
    .filter((line) => isLikeTitle(line) && !parted.test(line.text) && cueOf(line) === undefined)
  return titles.findLast(({ key }) => key.length >= telling) ?? titles.at(-1)
}
