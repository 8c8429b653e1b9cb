import { type ArticleRegion, isProse } from './article.ts'
import type { Cut } from './cuts.ts'
import { edge, type PageLine } from './lines.ts'

const longestHeading = 30
const longestTitle = 40
const linesLookedAt = 30
/** What no heading begins with: a caption, a byline, an item of a list whose heading is run in. */
const noHeading = /^\s{0,8}(?:[表图]\s?\d|来源|作者|编辑|[*★☆●•·-]|\d{4}[-年])/
/** What no heading ends with. */
const openEnd = /[。；，、：:;,.…]$/
const hanzi = /\p{Script=Han}/u

const isWhollyStrong = ({ ink, strong, linked }: PageLine): boolean => ink > 1 && strong === ink && linked === 0

/** A line in bold, in large type or centred that stands before all prose, on a page that says nowhere else what its title is. */
export function findTitleByLook(lines: readonly PageLine[], isData: (line: PageLine) => boolean): PageLine | undefined {
  const first = lines.findIndex(isProse)
  const above = lines.slice(Math.max(0, first - linesLookedAt), Math.max(0, first))
  const strong = above.filter(
    (line) =>
      (isWhollyStrong(line) || isLoneHeading(line, lines)) &&
      line.ink <= longestTitle &&
      line.ink >= 3 &&
      isLarge(line) &&
      !isData(line) &&
      isHeadingText(line),
  )
  return strong.at(-1)
}

/** A heading element, and the only one of its level and above. */
function isLoneHeading({ element: { heading }, linked }: PageLine, lines: readonly PageLine[]): boolean {
  return (
    heading !== undefined &&
    linked === 0 &&
    heading.name <= 'h3' &&
    lines.every(({ element: { heading: other } }) => !other || other === heading || other.name > heading.name)
  )
}

const isLarge = ({ block, element }: PageLine): boolean => {
  if (element.heading) return true
  for (let one: typeof block | undefined = element, steps = 0; one && steps < 6; one = one.parent, steps++)
    if (one.attributes.isCentred || one.name === 'center' || one.attributes.isStrong) return true
  return false
}

/** The marks of lines that are headings by their look: short, in bold or large type from end to end, and not many. */
export function findHeadings(
  lines: readonly PageLine[],
  cuts: readonly Cut[],
  region: ArticleRegion,
  isData: (line: PageLine) => boolean,
): Map<number, string> {
  const starts = new Set(cuts.map(({ start }) => start))
  const own = lines.filter(({ start }) => start >= region.textStart && start < region.end && !starts.has(start))
  const strong = own.filter((line, i) => isHeadingByLook(line) && !isData(line) && hasText(own[i + 1]))
  return strong.length * 2 > own.length ? new Map() : new Map(strong.map(({ start }) => [start, '## ']))
}

/**
 * The marks of a page that has its title and the parts of its text at one level: a text has one main heading, so all that
 * stands under it goes a level down.
 */
export function demoteHeadings(
  lines: readonly PageLine[],
  { title, region }: { readonly title: PageLine | undefined; readonly region: ArticleRegion },
): Map<number, string> {
  const own = title
    ? lines.filter(({ start, element: { heading } }) => heading && start > title.start && start < region.end)
    : []
  const isFlat = own.some(({ element: { heading } }) => heading?.name === 'h1' && heading !== title?.element.heading)
  if (!isFlat) return new Map()
  const levelOf = ({ element: { heading } }: PageLine): number => Math.min(6, Number(heading?.name[1]) + 1)
  return new Map(own.map((line) => [line.start, `${'#'.repeat(levelOf(line))} `]))
}

/** What a heading stands above: there must be some of it that does not look like a heading too. */
const hasText = (next: PageLine | undefined): boolean => next !== undefined && next.strong < next.ink

function isHeadingByLook(line: PageLine): boolean {
  const { block, element, ink } = line
  if (!isWhollyStrong(line) || ink > longestHeading || block.heading || element.item || element.cell?.name === 'th')
    return false
  return isHeadingText(line)
}

function isHeadingText({ text }: PageLine): boolean {
  const bare = text.replaceAll(edge, '').trim()
  return hanzi.test(bare) && !noHeading.test(bare) && !openEnd.test(bare)
}
