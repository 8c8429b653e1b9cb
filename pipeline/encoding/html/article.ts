import { reasonOfLine } from './chrome.ts'
import type { Element } from './element.ts'
import { firstLineFrom, type PageLine } from './lines.ts'

/** The part of a page that holds its article. Offsets of the source. */
export interface ArticleRegion {
  readonly start: number
  readonly end: number
  /** Where the text of the article begins: between `start` and here stand its title and what is said about it. */
  readonly textStart: number
  /** Where its last paragraph begins. */
  readonly textEnd: number
  /** The smallest element that holds nearly all of the prose; undefined where there is none to speak of. */
  readonly main: Element | undefined
}

const mostOfProse = 0.7
/** So far out the search goes for an element of which the main one is only a part. */
const mostSteps = 12
const leastProse = 60
/** Above the title no more than this part of the prose may stand. */
const leastBeside = 0.15
const mostAbove = 0.2
const paragraphs = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'blockquote',
  'pre',
  'figcaption',
  'caption',
  'center',
  'font',
  'dl',
  'ul',
  'ol',
  'table',
  'tbody',
  'tr',
  'details',
])

/** True of a line that says something in sentences. */
export const isProse = ({ ink, linked, marks }: PageLine): boolean => {
  const own = ink - linked
  return own * 2 >= ink && ((own >= 16 && marks >= 1) || own >= 80)
}

/** Counts the prose of every element, and gives that of the page. */
export function countProse(elements: readonly Element[], lines: readonly PageLine[]): number {
  let total = 0
  for (const line of lines)
    if (isProse(line) && reasonOfLine('related-links', line) === 'related-links')
      line.element.prose += line.ink - line.linked
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
  const all: ArticleRegion = {
    start: 0,
    end: Number.MAX_SAFE_INTEGER,
    textStart: 0,
    textEnd: Number.MAX_SAFE_INTEGER,
    main: undefined,
  }
  if (!main) {
    const first = lines.slice(firstLineFrom(lines, (title?.start ?? -1) + 1)).find(isProse)
    return title ? { ...all, start: title.start, textStart: first?.start ?? title.end } : all
  }
  const begins = title !== undefined && title.start < main.end && !standsDeep(lines, main, title)
  const start = begins ? title.start : 0
  const first = lines.slice(firstLineFrom(lines, Math.max(start + 1, main.start))).find(isProse)
  const end = endOfArticle(elements, main)
  const last = lines.slice(0, firstLineFrom(lines, end)).findLast(isProse)
  return { start, end, textStart: first?.start ?? main.start, textEnd: last?.start ?? end, main }
}

/** True where a good part of the prose stands above the line: it is no title. */
function standsDeep(lines: readonly PageLine[], main: Element, title: PageLine): boolean {
  let above = 0
  for (const line of lines.slice(0, firstLineFrom(lines, title.start)))
    if (line.start >= main.start && isProse(line)) above += line.ink - line.linked
  return above > mostAbove * main.prose
}

/** Behind the main element, what stands beside it or beside what is around it and holds a good part as much prose is article too. */
function endOfArticle(elements: readonly Element[], main: Element): number {
  let { end } = main
  for (const element of elements) {
    const { parent, start, prose, reason } = element
    if (start < main.end || reason || prose < leastBeside * main.prose || !parent) continue
    if (parent.start <= main.start && parent.end >= main.end) end = Math.max(end, element.end)
  }
  return end
}

function findMain(elements: readonly Element[]): Element | undefined {
  const total = elements.reduce((sum, { parent, prose }) => (parent ? sum : sum + prose), 0)
  if (total < leastProse) return undefined
  let main: Element | undefined
  for (const element of elements) if (element.prose >= mostOfProse * total) main = element
  for (let steps = 0; main?.parent && steps < mostSteps; steps++) {
    if (!isOnlyParagraph(main) && !isOneOfMany(main, elements)) break
    main = main.parent
  }
  return main
}

/** A paragraph, or a block that stands for one, is never all of an article. */
function isOnlyParagraph(main: Element): boolean {
  return main.block !== main || paragraphs.has(main.name) || main.isStrong
}

/** True of one of several elements of a kind that hold prose, as the sections of an article do. */
function isOneOfMany(main: Element, elements: readonly Element[]): boolean {
  const { parent, name, attributes } = main
  const isAlike = (other: Element): boolean =>
    other.parent === parent &&
    other !== main &&
    other.prose > 0 &&
    !other.reason &&
    other.name === name &&
    (name === 'section' || other.attributes.names === attributes.names)
  return name !== 'td' && elements.some(isAlike)
}
