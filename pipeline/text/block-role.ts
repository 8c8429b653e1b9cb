import type { Block } from '../block.ts'

/**
 * What a paragraph is to the article round it, where its form tells.
 * - `caption` of a table or figure, `reference` of a list, `question` and `answer` of a talk
 * - `authors`, `affiliation`, `abstract`, `keywords` at an article's head
 * - `running` line of a journal: its name with year, volume, issue or pages, or a date of receipt
 */
export type BlockRole =
  | 'caption'
  | 'reference'
  | 'question'
  | 'answer'
  | 'authors'
  | 'affiliation'
  | 'abstract'
  | 'keywords'
  | 'running'

/** A caption: 表 1, 图7A, Tab.1, Figure 2. */
const caption =
  /^(?:(?:[附续]?[图表]) ?\d{1,2}(?![\d.]*[）)，。、；）])[A-Za-z]?|(?:Tab|Fig|Table|Figure)\.? ?\d{1,2}\b)/
const captionFirsts = '附续图表TF'
/** True of the caption of a table or figure, which names what stands beside it and is no heading. */
export const isCaption = (text: string): boolean => captionFirsts.includes(text.charAt(0)) && caption.test(text)
/** What says something of a table is no caption of it. */
const longestCaption = 120
const statement = /[。；].|。$/

const authorsLatin = /^[A-Z]{2,12} [A-Z][a-z]{0,10}(?:[- ]?[a-z]{1,10})?,/
const authorsHan = /^(?:[\u4e00-\u9fff·]{2,4}[\d*△▲,]{0,4}[，,、 ]{1,2}){1,14}[\u4e00-\u9fff·]{2,4}[\d*△▲]{0,3}$/
/** One author alone, above an affiliation in brackets. */
const authorHan = /^[\u4e00-\u9fff]{2,4}[\d*△▲]{0,3}$/
const institution = '(?:医院|大学|学院|中心|公司|保健[院所]|研究[院所]|卫生[院室]|防治[院所]|疗养院|总院)'
const affiliation = new RegExp(
  `^(?:作者单位[：:] ?|[（(])?[^（）()。]{0,120}${institution}[^（）()。]{0,80}\\d{6}[^（）()。]{0,120}[）)]?$|` +
    `^(?:作者单位[：:] ?|[（(])(?:[\\u4e00-\\u9fff]{1,8}[ ，,])?\\d{6}[ ，,]{0,2}[^（）()。]{2,80}${institution}[^（）()。，]{0,40}[）)]?$`,
)
const reference = /^\[(\d{1,3})\] ?[^\]，。；、：）]/
/** The number of an entry in a list of references; undefined of any other line. */
export function referenceNumber(text: string): number | undefined {
  const found = reference.exec(text)
  return found ? Number(found[1]) : undefined
}

/** A journal's running line with year, volume, issue and pages; dates of receipt. */
const runningLine =
  /^[^。]{4,60}\d{4}[,，] ?\d{1,3} ?[(（]\d{1,2}[)）] ?[:：] ?\d{1,5}(?:[- ～]\d{1,5})?(?: \S{4,40})?$|^(?:收稿日期|修回日期)[：:].{4,50}\d$/
/** A journal's head with year, volume and issue; it may go on in the next line. */
const runningHead = /^(?=[^。]{8,160}$)(?:.{2,80}\d{4} ?年.{0,16}第 ?\d{1,3} ?[卷期]|.{0,80}(?:^|[ ,，])Vol ?\. ?\d)/
/** What every running line holds. */
const colon = /[:：]/
const wholeHeadEnd = /\d ?(?:期|页|卷)[)）]?$/
const longestRunning = 160
const longestAffiliation = 400
const postcode = /\d{6}/

/** True for an affiliation with its postcode, mostly in brackets. */
export const isAffiliationText = (text: string): boolean =>
  text.length <= longestAffiliation && postcode.test(text) && affiliation.test(text)

/** True for the names of authors above the affiliation that the next line holds. */
export const areAuthors = (text: string, next: string): boolean =>
  authorsHan.test(text) || (authorHan.test(text) && /^[（(]/.test(next))

/** True for the names of authors in Latin letters, surnames first and in capitals. */
export const isLatinAuthors = (text: string): boolean => authorsLatin.test(text)

/** True for the head of a journal with its year, volume and issue, which may go on in the next line. */
export const isJournalHead = (text: string): boolean => runningHead.test(text)

/** True for a whole running line of a journal, or a date of receipt. */
export const isJournalLine = (text: string): boolean =>
  (text.length <= longestRunning && colon.test(text) && runningLine.test(text)) ||
  (wholeHeadEnd.test(text.slice(-8)) && runningHead.test(text))

const label = '(?:\\d{0,2}|[一二三四五六七八九十]{0,2})[：:]'
const question = new RegExp(`^(?:问|提问|追问|网友问?|患者问|Q)${label}`)
const answer = new RegExp(`^(?:答|回答|追答|回复|(?:医生|专家|医师)(?:答|回答|回复|答复)|A)${label}`)
const abstractLabel = /^[【[]?(?:摘 ?要(?:[】\]：:\s]|目的|$)|ABSTRACT\b|Abstract\b)/
const keywordsLabel = /^[【[]?(?:关 ?键 ?[词字]|KEY ?WORDS?\b|Key ?words?\b)/

/** True of a line that begins an article's abstract. */
export const isAbstract = (text: string): boolean => abstractLabel.test(text)
/** True of the line of an article's keywords. */
export const areKeywords = (text: string): boolean => keywordsLabel.test(text)

const roles: readonly (readonly [BlockRole, (text: string) => boolean])[] = [
  ['caption', (text) => text.length <= longestCaption && isCaption(text) && !statement.test(text)],
  ['reference', (text) => reference.test(text)],
  ['question', (text) => question.test(text)],
  ['answer', (text) => answer.test(text)],
  ['abstract', isAbstract],
  ['keywords', areKeywords],
  ['affiliation', isAffiliationText],
  ['running', (text) => isJournalLine(text.replace(/^[（(](.{1,80})[）)]$/, '$1'))],
]

/**
 * The role of a block; undefined of a heading, an item, a table, and of a paragraph that is nothing but text.
 * @param text the text the blocks are spans of
 * @param blocks all its blocks, in order
 */
export function roleOf(text: string, blocks: readonly Block[], index: number): BlockRole | undefined {
  const own = contentAt(text, blocks, index)
  if (own === undefined) return undefined
  const role = roles.find(([, is]) => is(own))?.[0]
  if (role) return role
  const next = contentAt(text, blocks, index + 1)
  return isLatinAuthors(own) || (next !== undefined && isAffiliationText(next) && areAuthors(own, next))
    ? 'authors'
    : undefined
}

function contentAt(text: string, blocks: readonly Block[], index: number): string | undefined {
  const block = blocks[index]
  return block?.kind === 'paragraph' ? text.slice(block.content.start, block.content.end) : undefined
}
