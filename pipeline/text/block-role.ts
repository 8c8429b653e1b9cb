import type { BlockRole } from '../block.ts'

/** A caption: 表 1, 图7A, 续表2, Tab.1, Figure 2. */
const caption =
  /^(?:(?:[附续]?[图表]) ?\d{1,2}(?![\d.]*[）)，。、；）])(?:[-－.]\d{1,2})?[A-Za-z]?|(?:Tab|Fig|Table|Figure)\.? ?S?\d{1,2}\b)/
const captionFirsts = '附续图表TF'
/** True of the caption of a table or figure, which names what stands beside it and is no heading. */
export const isCaption = (text: string): boolean => captionFirsts.includes(text.charAt(0)) && caption.test(text)
/** What says something of a table is no caption of it. */
const longestCaption = 120
const statement = /[。；].|。$|^(?:[附续]?[图表]) ?[\d.-]{1,5}(?:为|是|显示|列出|给出|所示|可见|中|表明|说明)/
const isWholeCaption = (text: string): boolean =>
  text.length <= longestCaption && isCaption(text) && !statement.test(text)

const authorsLatin = /^[A-Z]{2,12} [A-Z][a-z]{0,10}(?:[- ]?[a-z]{1,10})?,/
const authorsHan = /^(?:[\u4e00-\u9fff·]{2,4}[\d*△▲,]{0,4}[，,、 \u3000]{1,2}){1,14}[\u4e00-\u9fff·]{2,4}[\d*△▲]{0,3}$/
/** Who wrote a review and who looked through it. */
const reviewers =
  /^(?:[\u4e00-\u9fff]{2,4}[\d*]{0,3}[ ，,、\u3000]{1,2}){1,6}(?:综述|述评|编译|译)(?:[ \u3000]{1,3}(?:[\u4e00-\u9fff]{2,4}[ ，,、\u3000]{1,2}){1,3}(?:审校|校对|校|审阅))?$/
/** One author alone, above an affiliation in brackets. */
const authorHan = /^[\u4e00-\u9fff]{2,4}[\d*△▲]{0,3}$/
const institution = '(?:医院|大学|学院|中心|公司|保健[院所]|研究[院所]|卫生[院室]|防治[院所]|疗养院|总院)'
const affiliation = new RegExp(
  `^(?:作者单位[：:] ?|[（(])?[^（）()。]{0,120}${institution}[^（）()。]{0,80}\\d{6}[^（）()。]{0,120}[）)]?$|` +
    `^(?:作者单位[：:] ?|[（(])(?:[\\u4e00-\\u9fff]{1,8}[ ，,])?\\d{6}[ ，,]{0,2}[^（）()。]{2,80}${institution}[^（）()。，]{0,40}[）)]?$`,
)
/** An institution that follows 作者单位 or stands in brackets, without a postcode. */
const institutionAlone = new RegExp(
  `^(?:作者单位[：:]|[（(])[^（）()。：:]{0,80}${institution}[^（）()。：:]{0,80}[）)]?$`,
)
const institutionLatin =
  /^(?:[（(]?\d{0,2}[.．]? ?)(?:Department|Dept|Division|Faculty|School|College|Institute|Center|Centre|Ward|Laboratory|The (?:First|Second|Third|Affiliated|People))\b[^。]{8,240}(?:China|USA|UK|Japan|Korea|\d{5,6})[）).]{0,2}$/
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

/** True for the names of those who wrote a review and looked through it, with what each did. */
export const areReviewers = (text: string): boolean => /[述译]/.test(text) && reviewers.test(text)

/** True for the names of authors in Latin letters, surnames first and in capitals. */
export const isLatinAuthors = (text: string): boolean => authorsLatin.test(text)

/** True for an institution that names its authors' place by a label, by its brackets or in English: below authors it is theirs. */
export const isInstitutionLine = (text: string): boolean =>
  text.length <= longestAffiliation && (institutionAlone.test(text) || institutionLatin.test(text))

/** True for the head of a journal with its year, volume and issue, which may go on in the next line. */
export const isJournalHead = (text: string): boolean =>
  text.length <= longestRunning && (text.includes('年') || text.includes('Vol')) && runningHead.test(text)

/** True for a whole running line of a journal, or a date of receipt. */
export const isJournalLine = (text: string): boolean =>
  (text.length <= longestRunning && colon.test(text) && runningLine.test(text)) ||
  (wholeHeadEnd.test(text.slice(-8)) && isJournalHead(text))

const number = '(?:\\d{0,2}|[一二三四五六七八九十]{0,2})'
const question = new RegExp(
  `^[【[]?(?:(?:患者|网友|读者|家长|病人)?(?:提问|问题|问)|追问|网友|患者问|Q)${number}(?:[】\\]]|[：:])`,
)
const answer = new RegExp(
  `^[【[]?(?:答|回答|追答|回复|解答|(?:医生|专家|医师|大夫|药师)(?:答|回答|回复|答复|解答)|A)${number}(?:[】\\]]|[：:])`,
)
const abstractLabel = /^[【[]?(?:(?:中文|内容)?摘 ?要(?:[】\]：:\s]|目的|$)|ABSTRACT\b|Abstract\b)/
const keywordsLabel = /^[【[]?(?:关 ?键 ?[词字]|主题词[】\]：:]|KEY ?WORDS?\b|Key ?words?\b)/
const imprintLabel =
  /^[（([【]?(?:(?:收稿|修回|接受|录用|网络出版|网络首发)(?:日期|时间)|中图分类号|文献标[识志]码|文章编号|基金(?:项目|资助)|资助项目|课题来源|作者简介|第一作者|通[讯信]作者|DOI|doi|引用(?:本文|格式)|本文引用格式|(?:Received|Accepted|Funding|Foundation item|Fund program|Corresponding author|CLC number|Article ID)\b)[】\]]? ?[：:]/

/** No more than a label, with a number perhaps: a button of the page, or a heading. */
const [longestLabel, shortestKeywords] = [12, 6]

/** True of a line that begins an article's abstract. */
export const isAbstract = (text: string): boolean => abstractLabel.test(text)
/** True of the line of an article's keywords. */
export const areKeywords = (text: string): boolean => keywordsLabel.test(text)
/** True of what a journal says of an article beside its text, behind a label. */
export const isImprint = (text: string): boolean => imprintLabel.test(text)

/** The roles that the first character of a text allows, by the pattern that tells them. */
const labelled: readonly (readonly [BlockRole, firsts: string, (text: string) => boolean])[] = [
  ['caption', captionFirsts, isWholeCaption],
  ['reference', '[', (text) => reference.test(text)],
  ['question', '问提患网读家病追Q【[', (text) => question.test(text)],
  ['answer', '答回追解医专大药A【[', (text) => answer.test(text)],
  ['abstract', '中内摘A【[', (text) => text.length > longestLabel && isAbstract(text)],
  ['keywords', '关主K【[', (text) => text.length > shortestKeywords && areKeywords(text)],
  ['imprint', '收修接录网中文基资课作第通引本DdRAFC（([【', isImprint],
]

/** How many places a table by character has: codes that end alike share one. */
const places = 1024
const byFirst: (typeof labelled)[] = Array.from({ length: places }, (_, place) =>
  labelled.filter(([, firsts]) => [...firsts].some((first) => first.charCodeAt(0) % places === place)),
)

/** How to reach an institution that is not named as its authors' place. */
const address = /地 ?址|邮编|邮政编码|电 ?话|热线|版权|备案|ICP/
/** Marks behind which neither names nor places nor a journal's line end. */
const closing = new Set([...'。；：？！，、…'].map((mark) => mark.charCodeAt(0)))
const bracketed = /^[（(](.{1,120})[）)]$/

/** The role that the words of a paragraph tell, wherever it stands; undefined of one that is nothing but text. */
export function roleOfText(text: string): BlockRole | undefined {
  const first = text.charCodeAt(0)
  for (const [role, , is] of byFirst[first % places] ?? []) if (is(text)) return role
  if (text.length > longestAffiliation || closing.has(text.charCodeAt(text.length - 1))) return undefined
  if (isAffiliationText(text)) return address.test(text) ? undefined : 'affiliation'
  if (first < 0x80 ? isLatinAuthors(text) : areReviewers(text)) return 'authors'
  return isJournalHead(text) || isJournalLine(text.replace(bracketed, '$1')) ? 'running' : undefined
}
