import type { Element } from './element.ts'
import { firstLineFrom, type PageLine } from './lines.ts'

/** The part of a page that holds its article. Offsets of the source. */
export interface ArticleRegion {
  readonly start: number
  readonly end: number
  /** Where the text of the article begins: between `start` and here stand its title and what is said about it. */
  readonly textStart: number
  /** The smallest element that holds nearly all of the prose; undefined where there is none to speak of. */
  readonly main: Element | undefined
}

const mostOfProse = 0.75
const leastProse = 60
/** Above the title no more than this part of the prose may stand. */
const mostAbove = 0.2
const paragraphs = new Set(['p', 'li', 'dd', 'dt', 'blockquote', 'pre', 'figcaption', 'caption', 'center', 'font'])

/** True of a line that says something in sentences. */
export const isProse = ({ ink, linked, marks }: PageLine): boolean => {
  const own = ink - linked
  return own * 2 >= ink && ((own >= 16 && marks >= 1) || own >= 80)
}

/** Counts the prose of every element, and gives that of the page. */
export function countProse(elements: readonly Element[], lines: readonly PageLine[]): number {
  let total = 0
  for (const line of lines) if (isProse(line)) line.element.prose += line.ink - line.linked
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent, prose } = elements[i] as Element
    if (parent) parent.prose += prose
    else total += prose
  }
  return total
}

/**
 * Finds the article of a page: the title, where it is known, and what follows it up to the end of the smallest element that
 * holds nearly all of the page's prose.
 */
export function findArticle(elements: readonly Element[], lines: readonly PageLine[], title?: PageLine): ArticleRegion {
  const main = findMain(elements)
  const all: ArticleRegion = { start: 0, end: Number.MAX_SAFE_INTEGER, textStart: 0, main: undefined }
  if (!main) return title ? { ...all, start: title.start, textStart: title.end } : all
  const begins = title !== undefined && title.start < main.end && !standsDeep(lines, main, title)
  const start = begins ? title.start : 0
  const first = lines.slice(firstLineFrom(lines, Math.max(start + 1, main.start))).find(isProse)
  return { start, end: main.end, textStart: first?.start ?? main.start, main }
}

/** True where a good part of the prose stands above the line: it is no title. */
function standsDeep(lines: readonly PageLine[], main: Element, title: PageLine): boolean {
  let above = 0
  for (const line of lines.slice(0, firstLineFrom(lines, title.start)))
    if (line.start >= main.start && isProse(line)) above += line.ink - line.linked
  return above > mostAbove * main.prose
}

function findMain(elements: readonly Element[]): Element | undefined {
  const total = elements.reduce((sum, { parent, prose }) => (parent ? sum : sum + prose), 0)
  if (total < leastProse) return undefined
  let main: Element | undefined
  for (const element of elements) if (element.prose >= mostOfProse * total) main = element
  while (main?.parent && isOnlyParagraph(main)) main = main.parent
  return main
}

/** A paragraph, or a block that stands for one, is never all of an article. */
function isOnlyParagraph(main: Element): boolean {
  return main.block !== main || paragraphs.has(main.name) || main.isStrong
}
