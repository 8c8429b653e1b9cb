import { cueOf } from './cues.ts'
import { LinePattern } from './line-pattern.ts'
import { bareKey, type Line, type Page } from './page.ts'
import { commentHeadings, offeredHeadings, relatedHeadings, relatedTopics } from './tables/related.ts'

const longestHeading = 24
const longestComment = 90
const mostLines = 80
const mostSentences = 2
/** What only stands in a comment area: buttons, masked names, stars, shares of praise. */
const mark =
  /^(?:(?:回复|举报|支持|反对|赞|踩|顶|有用|点赞|追评|展开|收起)(?:\(?\d{0,6}\)?)){1,4}$|^\d{1,6}(?:赞|回复|点赞|有用)(?:回复|赞|举报)?$|^(?!患者)[\p{L}\d]{0,8}\*{2,6}[\p{L}\d]{0,6}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2})?$|^作者(?:赞过|\d{1,4})?$|^.{1,12}(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$|^(?:网友|用户|匿名|会员|游客|微信用户|手机用户)[\p{L}\d]{0,10}[:：]?|^[★☆⭐]{3,10}|^(?:满意度|态度|疗效)[:：]?(?:非常|很|比较)?满意|^(?:好评率?|好评度|差评|中评|晒图)|\*{3}|^(?:(?:\d{1,2}(?:分钟|小时|天|个?月|年)前|昨天|前天|刚刚)(?:\d{1,2}:\d{2})?)(?:回复|赞|举报)?$|ip属地/u
const masked =
  /^(?!患者|病例)(?=[^*]{1,6}\*{2,6}|\*{2,6}[^*])[\p{L}\d]{0,4}\*{2,6}[\p{L}\d]{0,4}(?:[\p{Script=Han}]{2,4})?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{2}:\d{2}(?::\d{2})?)?$/u
const anyDate = new LinePattern(
  /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:来自.{1,8}|\d{0,5}(?:回复|赞|举报))?$|^(?:\d{1,2}(?:分钟|小时|天|个?月|年)前|昨天|前天|刚刚)(?:\d{1,2}:\d{2})?(?:回复|.{2,6}网友)?$/,
)
const dose = /\d(?:mg|g|ml|μg|mmol|mmhg|iu|℃)(?![a-z])/

const known = new WeakMap<Page, ReadonlySet<Line>>()

/** The lines that readers left below a page, with the heading of their area. */
export function commentLines(page: Page): ReadonlySet<Line> {
  const before = known.get(page)
  if (before) return before
  const found = new Set<Line>()
  for (const line of page.lines) {
    if (found.has(line)) continue
    for (const part of masked.test(line.key) ? saidBy(page, line) : areaUnder(page, line)) found.add(part)
  }
  known.set(page, found)
  return found
}

/** The heading of an area of comments with the area; nothing below any other line. */
function areaUnder(page: Page, line: Line): Line[] {
  if (line.isProse || line.key.length > longestHeading || !commentHeadings.test(bareKey(line.key))) return []
  const area = areaBelow(page, line)
  return area.some(({ key }) => mark.test(key)) ? [line, ...area] : []
}

/** The masked name of a buyer, with the day, and the short line that the buyer wrote. */
function saidBy({ lines }: Page, name: Line): Line[] {
  const said = lines[name.index + 1]
  return said && couldBeComment(said) && !masked.test(said.key) && cueOf(said) === undefined ? [name, said] : [name]
}

/** The lines from the heading on that could be comments, up to another list or to text. */
function areaBelow({ lines }: Page, heading: Line): Line[] {
  const area: Line[] = []
  let sentences = 0
  for (const line of lines.slice(heading.index + 1, heading.index + 1 + mostLines)) {
    if (!couldBeComment(line)) break
    // Comments have names, days and buttons between them.
    sentences = line.isProse && cueOf(line) === undefined ? sentences + 1 : 0
    if (sentences > mostSentences) return toLastMark(area)
    area.push(line)
  }
  const next = lines[heading.index + 1 + area.length]
  if (!next || leadsOn(next)) return area
  return toLastMark(area)
}

const toLastMark = (area: readonly Line[]): Line[] =>
  area.slice(0, area.findLastIndex((line) => mark.test(line.key) || anyDate.test(line.key)) + 1)

/** True of a line with which the page goes on below its comments. */
const leadsOn = (line: Line): boolean =>
  relatedHeadings.test(line.key) ||
  offeredHeadings.test(line.key) ||
  relatedTopics.test(line.key) ||
  (!mark.test(line.key) && ['legal', 'contact', 'promotion'].includes(cueOf(line) ?? ''))

const couldBeComment = (line: Line): boolean =>
  line.block.kind !== 'table' &&
  line.block.kind !== 'separator' &&
  line.key.length <= longestComment &&
  !dose.test(line.key) &&
  !leadsOn(line)
