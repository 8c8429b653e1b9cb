import { isCaption } from '../text/block-role.ts'
import {
  hasAuthorsBelow,
  hasBylineBelow,
  hasTitleWords,
  isAnsweredBelow,
  isBody,
  isCanonical,
  isClosed,
  isTitleText,
} from './heading-text.ts'
import { isAuthorLine, isCaseTitle } from './line-start.ts'
import type { Line } from './lines.ts'
import { parseNumbering } from './numbering.ts'

/** How many lines of navigation may stand above a title. */
const nearTop = 10

/** The text with the marks that differ between two prints of one title made alike. */
export const fold = (text: string): string =>
  /[，？：]/.test(text) ? text.replaceAll('，', ',').replaceAll('？', '?').replaceAll('：', ':') : text

/** Where the article's own title stands, if it has one. */
export function findTitle(
  lines: readonly Line[],
  first: number,
  last: number,
  kept: readonly unknown[],
): number | undefined {
  for (let i = first; i < last; i++) if ((lines[i] as Line).text.startsWith('# ')) return undefined
  for (let i = first; i < last; i++)
    if (isTitleText(lines[i] as Line) && isBorneOut(lines, i, first)) return firstPrint(lines, first, i)
  return (
    repeatedTitle(lines, first, last) ??
    titleBehindTrail(lines, first, last) ??
    firstLineTitle(lines, first, last, kept) ??
    definedTitle(lines, first, last)
  )
}

/** The first line near the top that says the same as the title on line `i`. */
function firstPrint(lines: readonly Line[], first: number, i: number): number {
  const title = fold((lines[i] as Line).text)
  for (let at = first; at < Math.min(i, first + nearTop); at++) if (fold((lines[at] as Line).text) === title) return at
  return i
}

const isBorneOut = (lines: readonly Line[], i: number, first: number): boolean =>
  !isAuthorLine(lines, i) &&
  (hasAuthorsBelow(lines, i) || isCaseTitle(lines, i) || (i < first + nearTop && hasBylineBelow(lines, i)))

/** A wider line is no title. */
const widestTitle = 50
/** A shorter line that a page prints twice is no title. */
const shortestRepeated = 8

/** A title that the page prints twice. */
function repeatedTitle(lines: readonly Line[], first: number, last: number): number | undefined {
  const seen = new Map<string, number>()
  for (let i = first; i < last; i++) {
    const line = lines[i] as Line
    if (line.width > widestTitle || line.text.length < shortestRepeated || isClosed(line.text)) continue
    const text = fold(line.text)
    const before = seen.get(text)
    if (before === undefined) seen.set(text, i)
    else if (isTitleText(lines[before] as Line)) return before
  }
  return undefined
}

/** Where the page lies in its site, or the menu of the site: 首页 > 眼科 > 白内障; 首页　找医生　登录. */
const trail =
  /[\u4e00-\u9fff] ?[>›»＞] ?[\u4e00-\u9fff]|^(?:您的位置|当前位置|所在位置)|(?:^|[\s|｜])(?:首页|登录|注册)(?:$|[\s|｜].*[\s|｜])/
/** Buttons that may stand between it and the title. */
const button = /^[【[].{2,40}[】\]]$|打印|收藏|分享|字号|下载|浏览|阅读|关闭/
/** How far down a trail may stand, how far behind it the title, and the narrowest that is sure to be one. */
const [lowestTrail, behindTrail, narrowestTitle] = [4, 3, 8]

/** The line behind the trail at the top of a page: it names the page. */
function titleBehindTrail(lines: readonly Line[], first: number, last: number): number | undefined {
  for (let i = first; i < Math.min(last, first + lowestTrail); i++) {
    const { text, width } = lines[i] as Line
    const found =
      width <= 60 && trail.test(text) ? titleFrom(lines, i + 1, Math.min(last - 1, i + 1 + behindTrail)) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The first line from `from` up to `next` that is a title, with only buttons before it. */
function titleFrom(lines: readonly Line[], from: number, next: number): number | undefined {
  for (let i = from; i < next; i++) {
    const line = lines[i] as Line
    if (button.test(line.text)) continue
    return isTitleText(line) && line.width >= narrowestTitle && !trail.test(line.text) ? i : undefined
  }
  return undefined
}

/** A line at the top that stands above text or a heading, or one that has the words of a title. */
function firstLineTitle(
  lines: readonly Line[],
  first: number,
  last: number,
  kept: readonly unknown[],
): number | undefined {
  for (let i = first; i < Math.min(last - 1, first + 4); i++) {
    const line = lines[i] as Line
    if (isTitleText(line) && (headsText(lines, i, kept) || (i === first && headsPage(lines, i, last, kept)))) return i
    if (line.width > 40 || parseNumbering(line.text)) break
  }
  for (let i = first; i < last; i++) {
    const line = lines[i] as Line
    if ((line.gap > 0 || i === first) && isTitleText(line) && hasTitleWords(line)) return i
  }
  return undefined
}

/** True of a page's first line that has the words of a title, or stands above text whose lines are a sentence each. */
const headsPage = (lines: readonly Line[], i: number, last: number, kept: readonly unknown[]): boolean =>
  hasTitleWords(lines[i] as Line) || (isShortSentence(lines[i + 1] as Line) && opensSections(kept, i, last))

/** True above a heading, a caption, or text that is no answer to it. */
function headsText(lines: readonly Line[], i: number, kept: readonly unknown[]): boolean {
  const [line, next] = [lines[i] as Line, lines[i + 1] as Line]
  return !isAnsweredBelow(line, next) && (kept[i + 1] !== undefined || isBody(next, line) || isCaption(next.text))
}

/** True of the text below a title whose lines are a sentence each. */
const isShortSentence = ({ text, gap }: Line): boolean => gap > 0 && /[。！]$/.test(text)

/** Whether two headings at least stand below line `i`. */
function opensSections(kept: readonly unknown[], i: number, last: number): boolean {
  let found = 0
  for (let at = i + 1; at < last && found < 2; at++) if (kept[at]) found++
  return found === 2
}

/** How many lines may stand between a term and the sentence that says what it is, and how far down the page the term may stand. */
const [definitionReach, lowestTerm] = [8, 40]
const term = /^[\u4e00-\u9fffA-Za-z0-9-]{2,20}$/
/** What follows a term in the sentence that says what it is. */
const defines = /^(?:（[^（）]{2,80}）|\([^()]{2,80}\))?(?:，|,)?(?:[^，。]{0,12}，)?(?:是|为|指|即|又[称名]|简称|系)/

/** The title of an encyclopedia's page: the term that the first text below says what it is, with chrome in between. */
function definedTitle(lines: readonly Line[], first: number, last: number): number | undefined {
  for (let i = first; i < Math.min(last, first + lowestTerm); i++) {
    const { text } = lines[i] as Line
    if (!term.test(text) || isCanonical(lines[i] as Line)) continue
    for (let j = i + 1; j < Math.min(last, i + definitionReach); j++) {
      const below = (lines[j] as Line).text
      if (below.startsWith(text) && defines.test(below.slice(text.length))) return i
    }
  }
  return undefined
}
