import { asideHeading, doubtfulAsideHeading } from '../tables/html-actions.ts'
import { isProse } from './article.ts'
import type { LineCutter, PageView } from './cuts.ts'
import type { Element } from './element.ts'
import { edge, firstLineFrom, type PageLine } from './lines.ts'

const aboutDoctors = /^\s{0,8}(?:擅长|主治|专长)\s?[：:]/
const longestCard = 220
const longestHeading = 24
const mostLooked = 40
const longestSideCell = 300

/**
 * Cuts out of an article what stands in it and is none of it: sections whose heading says so, cards of doctors, and the cells
 * of a layout table that stand beside its text.
 */
export function cutAsides(cutter: LineCutter, view: PageView): void {
  for (const line of view.lines) {
    if (line === view.title || cutter.isGone(line) || view.isData(line)) continue
    const text = line.text.replaceAll(edge, '').trim()
    if (line.ink <= longestHeading && asideHeading.test(text)) cutSection(cutter, view, line)
    else if (line.ink <= longestHeading && doubtfulAsideHeading.test(text)) cutLinkedSection(cutter, view, line)
    else if (aboutDoctors.test(text)) cutCard(cutter, view, line)
    else if (line.start >= view.region.start) cutSideCell(cutter, view, line)
  }
}

/** A section that is mostly links, under a heading that says little. */
function cutLinkedSection(cutter: LineCutter, view: PageView, line: PageLine): void {
  const section = sectionOf(view, line)
  const first = firstLineFrom(view.lines, line.start) + 1
  const isBare = section === line.block && line.block.heading !== undefined
  const end = isBare ? first + 1 : firstLineFrom(view.lines, section.end)
  const below = view.lines.slice(first, Math.min(end, first + mostLooked))
  const links = below.filter(({ ink, linked }) => linked * 2 >= ink)
  if (links.length > 0 && links.length * 2 >= below.length) cutSection(cutter, view, line)
}

function cutSection(cutter: LineCutter, view: PageView, line: PageLine): void {
  const section = sectionOf(view, line)
  if (section !== line.block || !line.block.heading) cutter.cutElement(section, 'related-links')
  else cutFollowing(cutter, view.lines, line)
}

/** The largest element that begins with the line. */
function sectionOf(view: PageView, line: PageLine): Element {
  let section = line.block
  while (section.parent && mayGo(section.parent, view) && isFirstIn(section.parent, line, view.lines))
    section = section.parent
  return section
}

/** The heading and the links that follow it. */
function cutFollowing(cutter: LineCutter, lines: readonly PageLine[], line: PageLine): void {
  cutter.cutLine(line, 'related-links')
  for (let i = firstLineFrom(lines, line.start) + 1; i < lines.length; i++) {
    const next = lines[i] as PageLine
    if (next.block.heading || next.linked * 2 < next.ink) return
    cutter.cutLine(next, 'related-links')
  }
}

function cutCard(cutter: LineCutter, view: PageView, line: PageLine): void {
  const card = line.block.parent
  if (card && card.ink <= longestCard && mayGo(card, view)) cutter.cutElement(card, 'related-links')
}

/** A cell without prose beside one with prose: who wrote a contribution to a forum, or a menu. A lone label stays. */
function cutSideCell(cutter: LineCutter, view: PageView, line: PageLine): void {
  const { cell } = line.element
  if (!cell || cell.prose > 0 || cell.ink > longestSideCell || !cell.parent || !isFirstIn(cell, line, view.lines))
    return
  if (cell.parent.prose === 0 || !mayGo(cell, view)) return
  const first = firstLineFrom(view.lines, cell.start)
  const count = firstLineFrom(view.lines, cell.end) - first
  if (count >= 3 || cell.linked * 2 >= cell.ink) cutter.cutElement(cell, 'navigation')
}

/** True of an element that holds neither the title nor much of the article. */
function mayGo({ name, start, end, prose }: Element, { region: { main }, title }: PageView): boolean {
  if (name === 'body' || name === 'html') return false
  if (title && start <= title.start && title.start < end) return false
  return !main || (prose * 10 < main.prose * 4 && !(start <= main.start && main.end <= end))
}

const isFirstIn = (element: Element, line: PageLine, lines: readonly PageLine[]): boolean =>
  lines[firstLineFrom(lines, element.start)] === line && !isProse(line)
