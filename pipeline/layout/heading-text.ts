import { isCaption } from '../text/block-role.ts'
import { isAffiliation, isAuthorLine } from './line-start.ts'
import type { Line } from './lines.ts'
import { type Numbering, type NumberingKind, parseNumbering } from './numbering.ts'
import { bylineWords, canonicalSections, englishSections, titleWords } from './tables/heading-words.ts'

/** Marks behind which no heading ends. */
const closing = '。；，、：:;,.！!…'
export const isClosed = (text: string): boolean => closing.includes(text.charAt(text.length - 1))
const sentence = /[。；]|[.!?] [A-Z]/
const apart = /[\u4e00-\u9fff）] ?[\s\u3000][\u4e00-\u9fff]/
const canonical = new RegExp(`^(?:${canonicalSections.join('|')})$`)
const bylineWord = new RegExp(`(?:${bylineWords.join('|')}) ?[：:\\s\\u3000]|^(?:${bylineWords.join('|')})`)
const byline = new RegExp(`${bylineWord.source}|\\d{4}[-/年.]\\d{1,2}`)
const noHeading =
  /^(?:请(?!问)|点击|展开|收起|加载|扫码|扫一扫|查看(?:更多|全文|全部|详情|原文|完整)|\| |#{1,6} |- |---$|\d{1,3}\. |[①-⑳>《])|https?:|www\.|[@>»→#]|^[（(].*[）)]$|^·[^·]{2,12}·$|\d{3,}|^[\d\s.,:%/-]+$/
const title = new RegExp(
  `[\\u4e00-\\u9fff] ?[|｜] ?[\\u4e00-\\u9fff]|(?:${titleWords.join('|')})(?:（[^（）]{1,20}）)?$`,
)
const question = /[？?]$/
/** What the one who asks says, below the title of a page. */
const asked = /^(?:问|提问|患者|网友|Q)\d{0,2}[：:]|请问|[？?]/
/** A line of a dialogue, or one of several that bear the same mark. */
const noTitle = /^(?:[QA问答]\d{0,2}[：:.、]|[■□◆◇▲►▶➤★☆※])/
const english = new RegExp(`^(?:${englishSections.join('|')})$`)
const titleCase =
  /^[A-Z][A-Za-z'-]{1,20}(?: (?:[A-Z][A-Za-z'-]{0,20}|a|an|and|at|for|from|in|is|it|of|on|or|the|to|with|your|you|do|does|can|need|know|would|be|should)){1,11}\??$/

/** Widest heading of each kind, in em. */
const widest: Readonly<Record<NumberingKind, number>> = {
  decimal: 26,
  part: 30,
  chapter: 30,
  section: 30,
  han: 36,
  'han-bracket': 34,
  comma: 24,
  dot: 0,
  bracket: 36,
  step: 40,
  'nth-step': 24,
  point: 34,
  case: 40,
  label: 32,
}

/** Widest heading of any kind; of those without a number too. */
export const widestHeading = 40

/** True for a numbered line whose words name what follows and say nothing. */
export function isNumberedHeading({ text, width }: Line, { kind, length }: Numbering): boolean {
  if (width > widest[kind] || isClosed(text) || sentence.test(text)) return false
  const rest = text.slice(length)
  if (kind === 'label') return rest === ''
  if (kind === 'case') return !/[，：]/.test(rest)
  if (rest.trim() === '' && kind !== 'step') return false
  if (/^(?:part|chapter|section|step|nth-step)$/.test(kind)) return true
  return !apart.test(rest.trimStart()) && !(kind === 'comma' && /[，：]/.test(rest))
}

const longestCanonical = Math.max(...canonicalSections.map((section) => section.length))
/** The parts of an article in English. */
const longestMain = 12
const mainSection = /^(?:Introduction|Background|Methods|Results|Discussion|Conclusions?|References)$/
export const isCanonical = ({ text }: Line): boolean =>
  text.length <= Math.max(longestCanonical, longestMain) && (canonical.test(text) || mainSection.test(text))

/** True for a short line without number or mark that may name what follows. */
export function isPlainHeading({ text, width }: Line): boolean {
  if (width < 2 || width > widestHeading || isClosed(text) || sentence.test(text) || noHeading.test(text)) return false
  if (parseNumbering(text) || byline.test(text) || apart.test(text)) return false
  if (!/[\u4e00-\u9fff]/.test(text))
    return titleCase.test(text) || english.test(text) || (question.test(text) && /^[A-Z]/.test(text))
  if (question.test(text)) return width <= 25 && !/请问|谢谢|[：:“”]/.test(text)
  return width <= 24 && !/[：:]/.test(text) && (text.match(/[，,]/g)?.length ?? 0) <= 1
}

/** The year of an edition: the only number of three digits or more that a title may hold. */
const edition = /[（(](?:19|20)\d\d ?年?(?:[修第]?.{0,4}[版订稿行])?[）)]|(?:19|20)\d\d ?年?[修第]?.{0,3}版/

/** An amount at the front of a line: the rest of a sentence that was cut before it. */
const amount = /^\d[\d.～~-]{0,8} ?(?:d|h|g|mg|mL|ml|kg|cm|mm|min|s|μg|IU|U|%|℃)(?![A-Za-z])/

/** True for a line that could be an article's title by its form. */
export function isTitleText({ text, width }: Line): boolean {
  if (width < 4 || width > 50 || isClosed(text) || sentence.test(text) || noHeading.test(text.replace(edition, '')))
    return false
  return (
    !parseNumbering(text) &&
    !noTitle.test(text) &&
    !amount.test(text) &&
    !isCaption(text) &&
    !canonical.test(text) &&
    !english.test(text) &&
    !byline.test(text) &&
    /[\u4e00-\u9fff]{3}|^[A-Z]/.test(text) &&
    !apart.test(text)
  )
}

/** True for a question with its answer on the very next line: it heads that text and no article. */
export const isAnsweredBelow = (line: Line, next: Line): boolean =>
  question.test(line.text) && next.gap === 0 && isBody(next, line) && !asked.test(next.text)

/** True where a line of authors or an affiliation below says that line `i` is a title. */
export function hasAuthorsBelow(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1]
  return next !== undefined && (isAuthorLine(lines, i + 1) || (next.gap <= 1 && isAffiliation(next)))
}

/** Who wrote a text or drew its pictures: 文｜…, 图文/…. */
const credit = /^(?:文|图文|撰文|编译|口述)\s?[｜|丨/：:]/
/** True where a line that names an author or a source stands below line `i`. */
export function hasBylineBelow(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1]
  if (next === undefined || next.width >= 45 || next.text.includes('。')) return false
  return bylineWord.test(next.text) || credit.test(next.text)
}

/** What the leaflet of a drug is called. */
const leaflet = /^[^，。：]{2,30}说明书$/

/** True for a title by its words: two parts with a bar between, or the name of a kind of article at its end. */
export const hasTitleWords = ({ text, width }: Line): boolean =>
  (width >= 15 && title.test(text)) || (width >= 6 && leaflet.test(text))

/** True for a line with text: a paragraph that holds a sentence, an item, a table row. */
export function isBody({ text, width }: Line, above: Line): boolean {
  if (/^(?:- |\d{1,3}\. |\| |(?:Q|A|问|答)\d{0,2}[：:])/.test(text)) return true
  return /[。！？.!?；]|[：:]$/.test(text) && width >= Math.min(40, Math.max(12, above.width * 1.3))
}
