import {
  areAuthors,
  areReviewers,
  isAffiliationText,
  isCaption,
  isJournalHead,
  isJournalLine,
  isLatinAuthors,
  referenceNumber,
} from '../text/block-role.ts'
import { holds, type Line } from './lines.ts'
import { parseNumbering, SectionCounter } from './numbering.ts'

/** Bullets that stand for list items in running text. */
export const bullets = '•◎●○▪·'
/** A point between two units ('kg·d') that a line's end has left at a line's start. */
export const unitPoint = '·(?:d|h|min|s|kg|L|次|m2|a)(?:-?[1-9])?(?:[）)/，。；、]|$)'

const markdown = /^(?:\| |#{1,6} |- |---$|\d{1,3}\. )/
/** True of a line that bears a mark of Markdown. */
export const isMarkdown = (text: string): boolean => markdown.test(text)
const bullet = new RegExp(`^(?!${unitPoint})[${bullets}] ?[^\\s${bullets}]`)
/** Labels of the matter round an article's text. */
const matter =
  /^(?:[[【［（(]?(?:摘 ?要|关键词|关键字|中图分类号|文献标识码|文章编号|基金项目|作者单位|作者简介|通讯作者|通信作者|收稿日期|修回日期|参考文献|致谢|责任编辑|本文编辑)[\]】］]?[ ：:]|ABSTRACT\b|Abstract[ :.]|KEY ?WORDS?\b|Key ?words?[ :]|DOI ?[:：]|doi ?[:：]|ISSN\b|注：|注:|Note:|References?$|参考文献$)/
/** A column's name between two points (·论著·), and a page's number. */
const label = /^·[^·]{2,12}·$|^[-–—·] ?\d{1,4} ?[-–—·]$|^\d{1,4}$/
const longestLabel = 14
const emoji = /^\p{Extended_Pictographic}(?<![©®™‼⁉〰])/u
/** An article of a law. */
const article = /^第[一二三四五六七八九十百千零\d]{1,7}条[ \u3000]/
/** Chapter and verse. */
const verse = /^\[\d{1,3}:\d{1,3}\]/
/** Ends of a line after which a number goes on. */
const unfinished = /(?:[<>=±～（(约为至第达近每]|[低高大小少多等]于|超过|不足)$/
/** Signs that want a number behind them. */
const isOpenOperator = /[<>=≥≤±～（约]$/
/** A case report's title names a condition and how many cases are told. */
const caseTitle =
  /^[^，。；：！？,;]{7,40}(?:\d{1,3} ?|[一二两三四五六七八九十]{1,3}| |⟦\?⟧)例(?:报告|报道|分析|临床分析|体会|诊治体会)?$/

const longestCaseTitle = 60
const caseTitleEnds = '例告道析会'
/** True for an affiliation in brackets, with its postcode. */
export const isAffiliation = (line: Line | undefined): boolean =>
  line !== undefined && (line.held & holds.digit) !== 0 && isAffiliationText(line.text)

/** Names of authors take no more of a line, in em. */
const longestNames = 90

/** True for a line of authors' names; an affiliation on the next line bears out a doubtful one. */
export function isAuthorLine(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (line === undefined || line.width > longestNames) return false
  if (areReviewers(line.text)) return true
  return isAffiliation(lines[i + 1]) && areAuthors(line.text, (lines[i + 1] as Line).text)
}

/** True for a line that belongs to nothing before or after it: authors, an affiliation, a running line. */
export function standsAlone(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line
  const { text } = line
  if (text.length <= longestLabel && label.test(text)) return !unfinished.test(lines[i - 1]?.text.slice(-2) ?? '')
  return isAffiliation(line) || isAuthorLine(lines, i) || ((line.held & holds.digit) !== 0 && isJournalLine(text))
}

/** True for a journal's head, or its second line. */
export const isRunningHead = ({ text }: Line): boolean => isJournalHead(text)

/** True for the title of a case report: at the end of the text, or above its authors. */
export function isCaseTitle(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i] as Line
  if (text.length > longestCaseTitle || !caseTitleEnds.includes(text.charAt(text.length - 1))) return false
  return caseTitle.test(text) && (i === lines.length - 1 || isAuthorLine(lines, i + 1))
}

/** The number of an issue, with its pages. */
const issue = /^[（(]\d{1,4}[）)] ?[：:] ?\d/
/** True of the number of an issue behind that of its volume. */
export const isIssue = (before: string, text: string): boolean => issue.test(text) && /\d$/.test(before)

/** True of a number behind a sign that wants one, and of an issue behind its volume. */
const isRest = (before: string, text: string, first: string): boolean =>
  first === '（' || first === '('
    ? isIssue(before, text)
    : first >= '0' && first <= '9' && isOpenOperator.test(before.slice(-2))

/** For each line, whether it opens a block whatever stands before it. Linear. */
export function blockStarts(lines: readonly Line[]): boolean[] {
  const sections = new SectionCounter()
  let cited = 0
  return lines.map((line, i) => {
    const { text } = line
    const entry = text.startsWith('[') ? referenceNumber(text) : undefined
    if (entry === cited + 1) {
      cited++
      return true
    }
    const before = lines[i - 1]?.text ?? ''
    const first = text.charAt(0)
    if (isRest(before, text, first)) return false
    if (opensByMark(text, sections)) return true
    if (first >= 'A' && first <= 'Z' && isLatinAuthors(text)) return !/[,;，；]$/.test(before)
    return standsAlone(lines, i) || isCaseTitle(lines, i)
  })
}

/** The hanzi that a mark can begin with: a label of the matter round an article, a caption, a number. */
const markHanzi = new Set('摘关中文基作通收修参致责本注附续图表第一二三四五六七八九十步病案典')

const bearsMark = (text: string, first: string): boolean =>
  (first === '[' && verse.test(text)) || markdown.test(text) || bullet.test(text) || emoji.test(text)

function opensByMark(text: string, sections: SectionCounter): boolean {
  const first = text.charAt(0)
  if (first >= '\u4e00' && first <= '\u9fff') {
    if (!markHanzi.has(first)) return false
    if (first === '第' && article.test(text)) return true
  } else if (bearsMark(text, first)) return true
  if (isCaption(text) || matter.test(text)) return true
  const numbering = parseNumbering(text)
  if (!numbering) return false
  if (numbering.kind === 'decimal') return sections.accepts(text, numbering)
  return numbering.kind !== 'dot' || / ?[^\d\s]/.test(text.slice(numbering.length, numbering.length + 2))
}
