import type { Reason } from '../../edit.ts'
import { isProse } from './article.ts'
import { cutAsides } from './asides.ts'
import { reasonOfLine } from './chrome.ts'
import { findControls, isDateOnly, type LineControls } from './controls.ts'
import { type Cut, LineCutter, type PageView } from './cuts.ts'
import type { Element } from './element.ts'
import { edge, type PageLine, sourceAt } from './lines.ts'

/** Behind the article such lines still belong to it. */
const belongsBehind =
  /^\s{0,8}(?:参考文献|参考资料|注\s?[：:]|作者|来源|收稿日期|基金项目|利益冲突|审核|撰文|\[\d{1,2}\]|[（(](?:作者|来源|摘自|本文|[^（）()]{2,12}\s?(?:编写|编译|供稿|整理)))/
const leads = /^\s{0,8}[【[]?(?:推荐阅读|延伸阅读|相关阅读|扩展阅读|更多|点击|查看|详情|专家视频|了解更多|相关)/
const bylines = /author|writer|byline|editor|source|zuozhe|laiyuan|info|meta|aff/i
/** Who wrote a contribution, and when. */
const contribution =
  /^[^。，；：！？]{0,20}发[表布]于[^\d。，；]{0,3}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\d\s：:]{0,10}$/
/** Above the title such a line belongs to the article of a journal. */
const bibliographic =
  /\bDOI[\s：:]|\bISSN\b|\bVol\.\s?\d|第\s?\d{1,4}\s?卷|\d{4}年第?\s?\d{1,3}[卷期]|(?:19|20)\d\d[,，;；]\s?\d{1,3}\s?[（(]\d{1,2}[）)]/i
const category = /^\s{0,4}[[【（(][^\]】）)]{1,12}[\]】）)]/
/** Where to write to the people who keep the site; an author's own address says whose it is. */
const writeToUs =
  /^\s{0,8}[^，。；@]{0,16}(?:[来來]信|信箱|留言|站[长長]|webmaster|指教|指正|[问問][题題]|建[议議]|意[见見])[^，。；@]{0,12}?[：:]?\s{0,4}[\w.-]{1,40}@[\w.-]{3,60}\s{0,8}$/i
/** What a wiki writes behind a heading. */
const inBrackets = /.\s{0,3}[[［【]\s{0,3}(?:编辑|編輯|源代码)/u
/** What the name of an article has, and a term has not. */
const titleLike = /[？?！!，：:]|吗|怎么|怎样|怎么办|如何|什么|哪|为何|是否|能不能|可以/
const rank = /(?:主任|主治|住院|执业)(?:医|药|护|技)?师|(?:副)?教授|营养师/
const longestCard = 60
const longestTerm = 16
const longestMeta = 160
const leastStaying = 60

/**
 * What goes of the lines that a page shows: all but its article, and inside of it lists of links, controls and counters.
 * @returns sorted, disjoint spans of the source
 */
export function judgeLines(view: PageView): Cut[] {
  const cutter = new LineCutter(view.lines)
  cutAsides(cutter, view)
  cutTitles(cutter, view)
  cutPageNumbers(cutter, view)
  for (const line of view.lines) {
    if (cutter.isGone(line) || line === view.title) continue
    const reason = reasonOf(cutter, view, line)
    if (reason) cutter.cutLine(line, reason)
  }
  dropTables(cutter, view)
  return cutter.result()
}

/** What the element of a page, or of its number, is called where a document was put on the web page by page. */
const pages = /\b(?:page|pf|pn|pageno|pagenum)\b/i

/** The numbers of such pages: 1, 2, … from first to last, alone on their lines. */
function cutPageNumbers(cutter: LineCutter, { lines, region }: PageView): void {
  const numbers = lines.filter(
    ({ start, text, block }) =>
      start >= region.textStart &&
      /^\s{0,4}\d{1,3}\s{0,4}$/.test(text) &&
      pages.test(`${block.attributes.names} ${block.parent?.attributes.names ?? ''}`),
  )
  if (numbers.length < 2 || numbers.some(({ text }, i) => Number(text) !== i + 1)) return
  for (const line of numbers) cutter.cutLine(line, 'navigation')
}

/** A table of which no line is left goes as a whole. */
function dropTables(cutter: LineCutter, { lines, isData }: PageView): void {
  const left = new Map<Element, boolean>()
  for (const line of lines) {
    const { table } = line.element
    if (table && isData(line)) left.set(table, (left.get(table) ?? false) || !cutter.isGone(line))
  }
  for (const [table, isLeft] of left) if (!isLeft) table.reason = 'navigation'
}

function reasonOf(cutter: LineCutter, view: PageView, line: PageLine): Reason | undefined {
  const { start, end } = view.region
  if (line.start < start) return bibliographic.test(line.text) && !isLinked(line) ? undefined : 'navigation'
  if (line.start >= end) return staysBehind(line) ? undefined : 'related-links'
  return view.isData(line) ? undefined : reasonInside(cutter, view, line)
}

/** Why a line between the title and the end of the article goes; what of it goes otherwise is cut. */
function reasonInside(
  cutter: LineCutter,
  { region: { textStart, textEnd } }: PageView,
  line: PageLine,
): Reason | undefined {
  const isAbove = line.start < textStart
  const reason = line.ink <= longestMeta ? cutControls(cutter, line, isAbove) : undefined
  if (reason) return reason
  return !isAbove && contribution.test(line.text) ? 'boilerplate' : reasonOfLinks(line, line.start < textEnd)
}

/** Cuts the controls out of a short line, unless all of it goes. */
function cutControls(cutter: LineCutter, line: PageLine, isAbove: boolean): Reason | undefined {
  const controls = findControls(line)
  const reason = reasonOfControls(line, controls, isAbove)
  if (reason) return reason
  if (line.block.heading ? inBrackets.test(line.text.replaceAll(edge, '')) : isAbove && line.marks === 0)
    for (const { start, end } of controls.spans) cutter.cutSpan(start, end, 'navigation')
  return undefined
}

function staysBehind(line: PageLine): boolean {
  const { text, ink, linked, marks } = line
  if (belongsBehind.test(text) && linked * 2 < ink) return true
  const isSaid = isProse(line) && ink - linked >= leastStaying && marks >= 2
  return isSaid && reasonOfLine('related-links', line) === 'related-links'
}

const isLinked = ({ linked, ink }: PageLine): boolean => linked * 10 >= ink * 9

function reasonOfControls(line: PageLine, controls: LineControls, isAbove: boolean): Reason | undefined {
  if (areControls(line, controls, isAbove)) return 'navigation'
  if (writeToUs.test(line.text.replaceAll(edge, ''))) return 'contact'
  return isCard(line, controls) ? 'related-links' : undefined
}

/** Nothing but controls, or controls beside the time of a contribution. */
function areControls(line: PageLine, { rest, count, isSure }: LineControls, isAbove: boolean): boolean {
  if (count === 0) return false
  if (rest !== '') return !isAbove && isDateOnly(rest)
  if (isLinked(line) || count > 1) return true
  return isSure && (/\d/.test(line.text) || (!line.block.heading && line.strong === 0))
}

/** A doctor's name and rank beside a button to ask him. */
const isCard = ({ marks, ink, text }: PageLine, { isSure, rest }: LineControls): boolean =>
  isSure && marks === 0 && ink <= longestCard && rest !== '' && rank.test(text)

/** A line that is a link goes, unless it names an author, is a heading, a sentence or one of several terms. */
function reasonOfLinks(line: PageLine, isInText: boolean): Reason | undefined {
  const { ink, block, text } = line
  if (!isLinked(line)) return undefined
  if (leads.test(text)) return 'related-links'
  if (block.heading || isProse({ ...line, linked: 0 })) return undefined
  if (bylines.test(`${block.attributes.names} ${block.parent?.attributes.names ?? ''}`)) return undefined
  const isTerm = isInText && ink <= longestTerm && !titleLike.test(text) && (block.name === 'li' || block.name === 'dd')
  return isTerm ? undefined : 'related-links'
}

/** The category before the title, the title before another heading, and the name of the site under the title. */
function cutTitles(cutter: LineCutter, { title, lines, region, names }: PageView): void {
  if (!title) return
  const prefix = category.exec(title.text)?.[0]
  if (prefix && title.linked > 0 && title.linked < title.ink && title.text[prefix.length] === edge)
    cutter.cutSpan(title.start, sourceAt(title, prefix.length + 1), 'navigation')
  for (const line of lines) {
    if (line === title || line.start > region.textStart + longestMeta) continue
    const isName = !line.block.heading && line.ink >= 4 && names.includes(fold(line.text))
    if (isName) cutter.cutLine(line, 'navigation')
  }
  for (const line of lines)
    if (line !== title && line.block.heading && line.text.startsWith(title.text + edge))
      cutter.cutSpan(line.start, sourceAt(line, title.text.length), 'duplicate')
}

const fold = (text: string): string => text.replaceAll(edge, '').replace(/\s+/g, '').toLowerCase()
