import type { Reason } from '../edit.ts'
import { commentLines } from './comments.ts'
import { cueOf, isMeta } from './cues.ts'
import { barOddsOf, oddsOf } from './line-odds.ts'
import { LinePattern } from './line-pattern.ts'
import { bareKey, type Line, type Page } from './page.ts'
import { accountLines } from './rules/account-column.ts'
import { contentsLines } from './rules/contents-list.ts'
import { expertLines } from './rules/expert-card.ts'
import { fieldLines } from './rules/form-fields.ts'
import { menuLines } from './rules/menu-column.ts'
import { mixedLines } from './rules/mixed-bar.ts'
import { noticeLines } from './rules/notice-list.ts'
import { relatedLines } from './rules/related-list.ts'
import { repeatedLines } from './rules/repeated-button.ts'
import { trailLines } from './rules/trail-column.ts'
import { bibliographic, dated } from './tables/meta.ts'
import { commentHeadings, offeredHeadings, relatedHeadings, relatedTopics, stampOfPost } from './tables/related.ts'

/** The lines of a page that are chrome by their own words or as members of a list, with their reasons. */
export type Known = ReadonlyMap<Line, Reason>

/** Everything the other rules know of a page; nothing where no line is chrome by its own words. */
export function knownChrome(page: Page): Known {
  const cues = new Map<Line, Reason>()
  for (const line of page.lines) {
    const reason = cueOf(line)
    if (reason) cues.set(line, reason)
  }
  if (cues.size === 0) return cues
  const known = new Map<Line, Reason>([...cues, ...relatedLines(page), ...expertLines(page), ...fieldLines(page)])
  for (const [line, reason] of menuLines(page)) known.set(line, reason)
  for (const [line, reason] of trailLines(page)) known.set(line, reason)
  for (const [line, reason] of accountLines(page)) known.set(line, reason)
  for (const [line, reason] of noticeLines(page)) known.set(line, reason)
  for (const [line, reason] of mixedLines(page)) known.set(line, reason)
  for (const [line, reason] of repeatedLines(page)) known.set(line, reason)
  for (const [line, reason] of contentsLines(page)) known.set(line, reason)
  for (const line of commentLines(page)) known.set(line, 'boilerplate')
  return known
}

/** Log-odds of what is surely chrome, of a heading of links, of a sentence. */
const odds = { wordless: 2, cued: 5, heading: 3, sentence: -3 }
/** An amount, a numbered entry, a label before its list: what content is made of. */
export const amount: RegExp =
  /\d(?:mg|g|kg|μg|ug|ml|l|毫克|微克|毫升|克|粒\/|片\/|mmhg|mmol|cm|mm|℃|°c|iu|u\/l|次\/|岁|小时|h|min|d)(?![a-z])|[≥≤±～]|\d[%‰]|[<>]\d/
export const entry: RegExp =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十\d]{1,3}[章节步部]|[a-e][.、]|【)|[:：]$/
export const label: RegExp = /^[\u4e00-\u9fff]{2,6}[:：](?=.)(?!\d)/
/** Chrome is short; a line that long is a sentence without its mark. */
const longLine = 36
/** How titles of papers and notices end. */
const titled =
  /^.{8,}(?:通知|公告|通告|意见|办法|规定|方案|研究|分析|观察|体会|综述|进展|比较|对比|疗效|应用|护理|治疗|诊治|诊断|预防|指南|共识|影响|报告|一例|\d例|制备方法|解释|条例|通知书|决定书|细则|标准|规范|规程|制度)$/
const wordless = /^[^\p{L}\p{N}]+$/u
const english = /^[a-z\d][a-z\d' ,.-]{30,}$/i
/** Fields of a form that a reader is to fill in. */
const field = new LinePattern(/^(?:手机|姓名|电话|预约|验证码|称呼|留言)/)
/** Above an answer or a list that stays. */
const ofAnswer = new LinePattern(
  /^(?:医生|专家|网友|最佳|其他|更多|全部|病情|患者|药师)?(?:回答|解答|答案|回复|建议|描述|目录)[:：]?$|^(?:专家|编者|主编|名家)(?:点评|按语?|述评|寄语)[:：]?$/,
)
/** Who answers or writes, by name. */
const person =
  /^[\u4e00-\u9fff]{2,4}(?:医生|大夫|医师|药师|主任|教授|记者)$|^(?!执业|临床|中西)[\u4e00-\u9fff]{2,4}(?:医生|大夫)?(?:副?主任|主治|住院|主管)?(?:中|西)?(?:医师|药师|护师|教授)|编号[:：]|^[^，。：:]{2,12}(?:编辑部|编辑群|撰稿人|特约记者|报导)$/
const amountOnly = new LinePattern(
  /^[<>≥≤~约]?\d[\d.～~-]{0,12}(?:元|mg|g|kg|ml|mmol|mmhg|℃|%|天|周|月|年|岁|分钟|小时)(?:\/.{1,4})?$/,
)
/** Who signs a notice, above the day. */
const signs = /(?:委员会|局|医院|中心|学会|协会|办公室|[处厅院部科会])$/
export const bareDay: RegExp =
  /^[\d〇○二三四五六七八九十]{4}[-/.年][\d一二三四五六七八九十]{1,3}[-/.月][\d一二三四五六七八九十]{1,3}日?$/

/**
 * How much a line that no rule knows speaks for chrome, in nats.
 * @param next the line below, which it may head
 */
export function evidence(line: Line, next: Line | undefined, known: Known): number {
  if (known.has(line)) return odds.cued
  if (isMeta(line) || bibliographic.test(line.key)) return -odds.cued
  if (isListHeading(line)) return odds.heading
  if (line.isProse) return odds.sentence + 1.5 * Math.max(0, oddsOf(line.text))
  if (wordless.test(line.key)) return odds.wordless
  return (barOddsOf(line.text) ?? oddsOf(line.text)) - contentOf(line) - headOf(line, next, known)
}

const listHeadings = [relatedHeadings, offeredHeadings, relatedTopics, commentHeadings]
const isListHeading = ({ key }: Line): boolean => listHeadings.some((heading) => heading.test(bareKey(key)))

/** What speaks for content in the shape of a line. */
const contentOf = ({ key, text }: Line): number =>
  (label.test(key) || english.test(text) ? 2 : 0) +
  (amount.test(key) || entry.test(key) ? 2 : 0) +
  (key.length > longLine ? 3 : 0) +
  (titled.test(key) ? 3 : 0)

/** What speaks for content in the line below: a heading has its text, a label its amount. */
function headOf({ block }: Line, next: Line | undefined, known: Known): number {
  if (!next || known.has(next) || next.block.level === 1) return 0
  if (next.isProse || next.block.kind === 'table') return block.kind === 'heading' ? 4 : 1
  return amount.test(next.key) ? 2 : 0
}

/** True of a line that only its own words could send away: a day, a volume, a label, a row, the author of a post. */
export function isKept(run: readonly Line[], at: number): boolean {
  const line = run[at] as Line
  const [above, below] = [run[at - 1], run[at + 1]]
  if (isOfAnswerer(run, at)) return true
  if (below && bareDay.test(below.key) && signs.test(line.key)) return true
  // A label over its amount, as tables leave them.
  if (below && line.key.length <= 6 && amountOnly.test(below.key)) return true
  if (line.isProse || isMeta(line) || bibliographic.test(line.key) || dated.test(line.key)) return true
  if (ofAnswer.test(line.key) || person.test(line.key) || (/[:：]$/.test(line.key) && !field.test(line.key)))
    return true
  return isRow(line, above) || isRow(line, below) || (below !== undefined && stampOfPost.test(below.key))
}

const office = /(?:主任|主治|住院)(?:中|西)?(?:医师|药师|护师)|(?:^|[\s副])教授/
const nameOrHouse = /^[\u4e00-\u9fff]{2,4}$|^[^，。：:]{2,20}(?:医院|卫生院|诊所|中心)(?:[^，。：:]{2,12}[科部室])?$/
const [longestOfCard, mostToAnswer] = [24, 8]

/** Name, office and house of one who answers stand above the answer, with buttons at most between. */
function isOfAnswerer(run: readonly Line[], at: number): boolean {
  const isPart = (line: Line | undefined): boolean =>
    line !== undefined && line.key.length <= longestOfCard && (office.test(line.text) || nameOrHouse.test(line.key))
  if (!isPart(run[at])) return false
  if (![-2, -1, 0, 1].some((step) => office.test(run[at + step]?.text ?? '') && isPart(run[at + step]))) return false
  const next = run.slice(at + 1, at + 1 + mostToAnswer).find((line) => !isPart(line) && cueOf(line) === undefined)
  return next?.isProse === true
}

/** Two rows of as many cells are a table's. */
function isRow(one: Line, other: Line | undefined): boolean {
  const cells = one.key.split('|').length
  return cells > 2 && other !== undefined && other.key.split('|').length === cells && /\d/.test(one.key + other.key)
}
