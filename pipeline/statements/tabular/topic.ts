import type { TermType } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import { type Article, articleOf, indexIn } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Cell } from './grid.ts'

/** Numbers and marks that lead a heading: '（2）', '三、', '1.2', 'Step 2｜', '【'. */
const lead =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\s+|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*(?:\d{1,2}[.．]?\s*)*|Step\s?\d{1,2}\s?[|｜:：]?\s*|第[一二三四五六七八九十\d]{1,3}[章节部分步]{1,2}[、：:\s]*|表\s?\d{1,2}(?:-\d{1,2})?\s*|[【[]|[一二三四五六七八九十两\d]{1,2}(?:种|类|大类)(?:常用|常见)?|(?:临床|目前)?常[用见](?=[^，。]{3})|几种|\s)+/

/** Words of a heading behind the name of what it is about. */
const tail =
  /给药|剂量|诊断(?!性)|鉴别|病因|急救|康复(?![训锻])|复习|自我管理|结果|表现|判断|判定|标准|评价|怎么|怎样|如何|解读|分级|分度|分期|意义|对照|一览|要点|与|及|和|的|是什么|有哪些|说明书|说明|用法|用量|使用|注意|须知|指南|常用|选择|比较|分类|什么|能否|可以|能不能|防治|诊疗|联合(?=[\u4e00-\u9fff]{3})(?!用药|治疗|疫苗|免疫|应用|检测)|护理|卫教|宣教|科普|手册|治疗|预防|患者|病人|引起|导致|为何|为什么|吃|(?<![射入干人外兽服])用|适应|禁忌|方法|步骤|流程|全|一文|？|\?|！|，|,|\||｜|（|\(|】|\]|——| [XxＸ]\s?[线光]/

const preparation =
  /^头孢[\u4e00-\u9fff]{1,4}$|[\u4e00-\u9fff]{2}(?:注射液|胶囊|颗粒|口服液|滴眼液|[释散溶]片|软膏|乳膏|滴丸|糖浆|喷雾剂|气雾剂)$/

/** A term of a wanted type; a preparation is a drug by its form. */
const isNamed = (term: string, types: readonly TermType[]): boolean =>
  isTerm(term, types) || (types.includes('drug') && preparation.test(term) && isDrugName(term))

/** The term of a wanted type that leads a text, before the words that say what is told of it. */
function leadingTerm(text: string, start: number, types: readonly TermType[]): Cell | undefined {
  const from = lead.exec(text)?.[0].length ?? 0
  const rest = text.slice(from)
  const cut = tail.exec(rest.slice(1))
  const term = (cut ? rest.slice(0, cut.index + 1) : rest).trim()
  if (term.length < 2 || term.length > 24 || !isNamed(term, types)) return undefined
  return { start: start + from, end: start + from + term.length, text: term }
}

/** The term that a heading, title or caption is about: at its start, or after its colon. */
export function headingTerm(block: PageBlock, types: readonly TermType[]): Cell | undefined {
  const { text } = block
  const offset = block.block.content.start
  const colon = text.search(/[：:](?=[^\s])/)
  const after = colon >= 0 ? leadingTerm(text.slice(colon + 1), offset + colon + 1, types) : undefined
  return after ?? leadingTerm(text, offset, types)
}

const defined =
  /^([^，。；：、\s（(]{2,20})\s?(?:[（(][^（()）]{1,60}[)）])?\s?(?:是|为|属于?|用来|用于|可用|主要|常用|通过|适用)/

/** The term that a paragraph begins with and speaks of: 'X（Y）是…', 'X用于…'. */
export function openingTerm(block: PageBlock, types: readonly TermType[]): Cell | undefined {
  const term = defined.exec(block.text)?.[1]
  if (term === undefined || !isNamed(term, types)) return undefined
  const start = block.block.content.start
  return { start, end: start + term.length, text: term }
}

/** What a block is about: its captions and headings from the nearest outward, then the paragraphs above it, then the title. */
export function topicOf(page: Page, block: PageBlock, types: readonly TermType[]): Cell | undefined {
  const article = articleOf(page, block)
  const at = indexIn(article.blocks, block)
  for (const near of article.blocks.slice(Math.max(0, at - 3), at).reverse()) {
    if (near.block.kind === 'heading' || near.block.kind === 'table') break
    const term = (/^表\s?\d/.test(near.text) && headingTerm(near, types)) || openingTerm(near, types)
    if (term) return term
  }
  for (const heading of [...block.headings].reverse()) {
    const term = heading.block.level === 1 ? undefined : headingTerm(heading, types)
    if (term) return term
  }
  return articleTopic(article, types)
}

/** What an article is about: the term that its first paragraphs define, if the title speaks of it, else the title's own. */
export function articleTopic({ blocks, title }: Article, types: readonly TermType[]): Cell | undefined {
  const titled = title && headingTerm(title, types)
  const opening = blocks
    .slice(0, 12)
    .filter(({ block }) => block.kind === 'paragraph')
    .slice(0, 4)
    .flatMap((block) => openingTerm(block, types) ?? [])
  const defined = opening.find(({ text }) => !title || title.text.includes(text))
  return defined ?? titled
}

/** A class of drugs that a heading names: '一、局部麻醉药（镇痛）' is 局部麻醉药. */
export function headingClass(block: PageBlock): Cell | undefined {
  const term = headingTerm(block, ['drug'])
  if (!term || typeOf(term.text) !== 'drug') return undefined
  const isClass = /(?:药|药物|剂|激素|类|素类|抗生素|疫苗)$/.test(term.text)
  return isClass &&
    !/(?<!抑)制剂$|^(?:吸入|口服|外用|注射|静脉|局部|首选|一线|二线|急救|备用|家庭)用?药物?$|(?:[常带用选给停服换备吃开配院]药物?|^药物?)$/.test(
      term.text,
    )
    ? term
    : undefined
}
