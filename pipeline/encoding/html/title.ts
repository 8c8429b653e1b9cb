import type { Replacement } from '../../edit.ts'
import type { Element } from './element.ts'
import { readReference, readReferences, reference } from './references.ts'
import type { LineWriter, WrittenLine } from './writer.ts'

const longestTitle = 300
const shortestTitle = 4
/** A disease may have a name of two characters (痛风), where the page says that it is the heading. */
const shortestHeading = 2
/** How far down the page a line may be the article's title. */
const linesLookedAt = 80
/** Names that a program gives a page nobody has named. */
const noTitle =
  /^\s*(?:新网页\s?\d*|无标题(?:文档|页)?|未命名.{0,6}|untitled.{0,12}|new page.{0,4}|首页|网站首页|正文|文章内容|详情页?|内容页)\s*$/i
const separator = /[_|｜]|[-–—](?=\s|[^-–—]{2,24}$)|(?<=\s)[-–—·]/

/** The element that names the page, and its text with its references read. */
export interface PageTitle {
  readonly element: Element
  readonly source: string
  readonly text: string
}

/** A line that may be the title, with its Markdown mark. */
export type TitleCandidate = Omit<WrittenLine, 'start'> & { readonly isLink?: boolean }

/** The title in the head of a page. */
export function readTitle(source: string, elements: readonly Element[]): PageTitle | undefined {
  const element = elements.find(({ name }) => name === 'title')
  if (!element) return undefined
  const until = Math.min(element.end, element.tagEnd + longestTitle)
  const own = source.slice(element.tagEnd, until).replace(/<\/title[^<>]{0,20}>?$/i, '')
  return { element, source: own, text: readReferences(own) }
}

/** What the title in the head names behind the article, without blanks and in lower case. */
export const namesBehind = ({ text }: PageTitle): string[] =>
  text
    .split(/[_|｜]|\s[-–—·]\s|--/)
    .slice(1)
    .map(fold)

/** The title stands in the text too and goes; where it does not, its own part of it becomes the heading. */
export function settleTitle(source: string, title: PageTitle, writer: LineWriter): Replacement[] {
  const { edits, lines } = writer
  const { element } = title
  const at = edits.findIndex(({ start, end }) => start === element.start && end === element.end)
  const removal = edits[at]
  const [first] = lines
  if (!removal?.reason || !first || fold(title.text) === '' || first.start < element.end) return edits
  const line = findTitle(title, lines)
  const hasHeading = lines.some(({ text }) => text.startsWith('# '))
  if (!line && !hasHeading && !noTitle.test(title.text)) return keepTitle(source, title, edits, at)
  const marked = line && !hasHeading ? markLine(edits, line) : edits
  return line ? marked.map((edit) => (edit === removal ? { ...edit, reason: 'duplicate' } : edit)) : marked
}

const fold = (text: string): string =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/\s+/g, '')
    .toLowerCase()

/**
 * The line that is the title, or one of the parts that its separators make of it: rather its first part than another, rather a
 * heading than a plain line, and a link last of all.
 */
export function findTitle<Line extends TitleCandidate>({ text }: PageTitle, lines: readonly Line[]): Line | undefined {
  const title = fold(text)
  let seen = 0
  const found = lines.filter(
    (line) => (line.isHeading || ++seen <= linesLookedAt) && !line.isRow && isPartOf(title, line),
  )
  const first = found.filter((line) => title.startsWith(fold(line.text)))
  const own = first.filter(({ isLink }) => !isLink)
  return own.find(({ isHeading }) => isHeading) ?? own[0] ?? first[0] ?? longest(found)
}

const longest = <Line extends TitleCandidate>(lines: readonly Line[]): Line | undefined =>
  lines.reduce<Line | undefined>(
    (best, line) => (best && best.text.length >= line.text.length ? best : line),
    undefined,
  )

/** The line that a page without a telling name has as its main heading. */
export function findMainHeading<Line extends TitleCandidate>(lines: readonly Line[]): Line | undefined {
  return lines.find(
    ({ text }) => text.startsWith('# ') && text.length >= shortestHeading + 2 && !noTitle.test(text.slice(2)),
  )
}

function isPartOf(title: string, { text }: TitleCandidate): boolean {
  const part = fold(text)
  const at = part.length < (text.startsWith('# ') ? shortestHeading : shortestTitle) ? -1 : title.indexOf(part)
  if (at < 0) return false
  const next = title[at + part.length] ?? ''
  return next === '' || (at === 0 && text.startsWith('# ')) || /[_|｜\-–—·,，:：(（]/.test(next)
}

/** Makes a line the main heading. */
function markLine(edits: readonly Replacement[], { start, isHeading }: WrittenLine): Replacement[] {
  if (isHeading)
    return edits.map((edit) => (edit.end === start ? { ...edit, text: edit.text.replace(/#{1,6} $/, '# ') } : edit))
  const after = edits.findIndex((edit) => edit.start >= start && edit.end > start)
  const mark = { start, end: start, text: '# ' }
  return after < 0 ? [...edits, mark] : [...edits.slice(0, after), mark, ...edits.slice(after)]
}

/** Writes the article's part of the title as the first line. */
function keepTitle(source: string, title: PageTitle, edits: readonly Replacement[], at: number): Replacement[] {
  const { element, source: text } = title
  const cut = separator.exec(text)?.index ?? text.length
  const own = text.slice(0, cut >= shortestTitle ? cut : text.length)
  const start = element.tagEnd + (own.length - own.trimStart().length)
  const end = element.tagEnd + own.trimEnd().length
  const inner = referencesIn(source, start, end)
  const removal = edits[at] as Replacement
  const kept: Replacement[] = [
    { start: removal.start, end: start, text: '# ' },
    ...inner,
    { start: end, end: removal.end, text: '\n\n' },
  ]
  return [...edits.slice(0, at), ...kept, ...edits.slice(at + 1)]
}

/** References become characters, line feeds a blank. */
function referencesIn(source: string, start: number, end: number): Replacement[] {
  const found: Replacement[] = []
  const either = new RegExp(`${reference.source}|\\s*[\\n\\r]\\s*`, 'g')
  for (const { 0: whole, index } of source.slice(start, end).matchAll(either)) {
    const text = whole.startsWith('&') ? readReference(whole) : ' '
    if (text !== whole) found.push({ start: start + index, end: start + index + whole.length, text })
  }
  return found
}
