import { areKeywords, isAbstract } from '../text/block-role.ts'
import { isTitleText } from './heading-text.ts'
import { isAffiliation, isAuthorLine, isCaseTitle, isRunningHead } from './line-start.ts'
import type { Line } from './lines.ts'

const discussion = /^(?:#{1,6} )?(?:\d{1,2} ?|[一二三四五六七八九十]{1,2}、)?讨 ?论$/
const caseOpening = /^(?:患[者儿]|病人|产妇|孕妇)[，,]? ?[^，。]{0,6}[，,]? ?(?:男|女)(?:性)?[，,。]/

/** Fewest lines of an article that another may follow without a sign of its end. */
const shortestArticle = 8
const longestTitleBlock = 8
const frontLabel = /^[【[]?(?:中图分类号|文献标识码|文章编号|作者单位)[】\]：: ]/
/** What stands at an article's end: its date of receipt, the heading of its references or of its discussion. */
const articleEnd = /^(?:[（(]?收稿日期[：:]|(?:#{1,6} )?参 ?考 ?文 ?献$|\[\d{1,3}\] ?[^，。]{2,40}\. )/
const countedCases = /(?:\d{1,3} ?|[一二两三四五六七八九十]{1,3}|⟦\?⟧)例(?:报告|报道|分析|体会)?$/

/**
 * The lines, apart from the first, at which another article begins: a second title with its authors and abstract, or a case report
 * that begins after the discussion of the article before and comes to a discussion of its own.
 */
export function findArticles(lines: readonly Line[]): number[] {
  if (lines.some((line) => line.text === '---')) return []
  const titles = titlesOf(lines)
  const starts = [
    ...titles.slice(1),
    ...titlesBehindAnEnd(lines),
    ...casesOf(lines).map((opening) => titleBlockAbove(lines, opening)),
  ]
  return [...new Set(starts.map((start) => runningHeadAbove(lines, start)))].sort((a, b) => a - b)
}

/** Where the title, the authors, the affiliations and the keywords above line `opening` begin; the line itself where there are none. */
function titleBlockAbove(lines: readonly Line[], opening: number): number {
  let at = opening
  while (at > 1 && opening - at < longestTitleBlock && isFrontMatter(lines, at - 1)) at--
  const above = at > 1 && isTitleText(lines[at - 1] as Line)
  return above && (at < opening || isCaseTitle(lines, at - 1) || countedCases.test((lines[at - 1] as Line).text))
    ? at - 1
    : at
}

const isFrontMatter = (lines: readonly Line[], i: number): boolean =>
  isAffiliation(lines[i]) || isAuthorLine(lines, i) || opensFront((lines[i] as Line).text)

const opensFront = (text: string): boolean => isAbstract(text) || areKeywords(text) || frontLabel.test(text)

/** The line above an article's first that gives journal, year and issue, if there is one. */
function runningHeadAbove(lines: readonly Line[], start: number): number {
  return start > 1 && isRunningHead(lines[start - 1] as Line) ? start - 1 : start
}

/** Lines that hold a title, above its authors, with an abstract before the next title. */
function titlesOf(lines: readonly Line[]): number[] {
  const titles: number[] = []
  let pending: number | undefined
  lines.forEach((line, i) => {
    if (isAuthorLine(lines, i)) pending = i > 0 && isTitleText(lines[i - 1] as Line) ? i - 1 : i
    else if (pending !== undefined && isAbstract(line.text)) {
      titles.push(pending)
      pending = undefined
    }
  })
  return titles
}

/** Titles with authors and affiliation behind what ends an article, where a text of some length follows. */
function titlesBehindAnEnd(lines: readonly Line[]): number[] {
  const titles: number[] = []
  let ended = false
  let first: number | undefined
  lines.forEach((line, i) => {
    if (articleEnd.test(line.text)) ended = true
    else if (isAuthorLine(lines, i)) {
      // Behind the text of an article that had authors itself, authors are another's.
      if (first !== undefined && i - first > shortestArticle) ended = true
      first ??= i
    }
    if (ended && isAuthorLine(lines, i) && isTitleText(lines[i - 1] as Line) && isFollowedByText(lines, i)) {
      titles.push(i - 1)
      ended = false
    }
  })
  return titles
}

/** Whether more than a few lines follow, one of them a sentence: a title that a page's columns put last heads nothing below. */
function isFollowedByText(lines: readonly Line[], i: number): boolean {
  const below = lines.slice(i + 2, i + 8)
  return below.length >= 2 && below.some(({ text }) => text.length > 30 && /[，。]/.test(text))
}

/** Openings of case reports between one discussion and the next. */
function casesOf(lines: readonly Line[]): number[] {
  const cases: number[] = []
  let discussed = false
  let opening: number | undefined
  lines.forEach((line, i) => {
    if (discussion.test(line.text)) {
      if (opening !== undefined) cases.push(opening)
      opening = undefined
      discussed = true
    } else if (discussed && opening === undefined && caseOpening.test(line.text)) opening = i
  })
  return cases
}
