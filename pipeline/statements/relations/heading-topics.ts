import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm, type Topic, termsInTitle, titleParts, usualName } from '../topic.ts'
import { treatedMention } from './mentions.ts'
import type { Names } from './names.ts'
import { sectionOf } from './sections.ts'

/** '三、翻身护理': a nursing procedure; 饮食护理 and 术后护理 are parts of the care of a patient. */
const nursing = /^(?:[一二三四五六七八九十\d（(]{1,3}[、.．）)]\s?)?([\u4e00-\u9fff]{2,6})护理$/
const ofPatients =
  /心理|饮食|生活|一般|基础|日常|[术病产]|康复|居家|家庭|整体|临床|安全|出院|入院|症|用药|特殊|急救|专科|常规|期|前|后|患|的|儿|老年|优质|人文|延续|舒适|对症|综合|[护和与及]/

/** What a title or heading names, one a type, under the names by which the text mostly calls them. */
export function headingTopics(page: Page, heading: PageBlock, names: Names, title: readonly Topic[] = []): Topic[] {
  const { text, block } = heading
  const first = new Map<TermType, Topic>()
  const care = nursing.exec(text)?.[1]
  if (care !== undefined && !(typeOf(care) && typeOf(care) !== 'anatomy') && !ofPatients.test(care)) {
    const name = `${care}护理`
    return [topicAt(block.content.start + text.indexOf(name), name, 'procedure')]
  }
  for (const { span, type } of termsInTitle(text, names)) {
    const written = text.slice(span.start, span.end)
    // '进展期症状' names a section, and no sign.
    if (first.has(type) || (type === 'symptom' && /(?:症状|表现|体征|不适)$/.test(written))) continue
    const stem = [...names.keys()].find((name) => written.startsWith(name))
    const usual = stem ?? usualName(page, written)
    // '先天性青光眼' under a title on 青光眼 is a kind of it.
    const name = title.some((one) => one.text === usual && !isTitled(page, written)) ? written : usual
    const start = block.content.start + (stem === name ? span.start : span.end - name.length)
    first.set(type, { type, text: name, span: { start, end: start + name.length } })
  }
  return [...first.values()]
}

const longestLead = 30

/** Of whom a short line speaks that leads into a list: '2. 椎管内麻醉并发症：'. */
export const leadTopics = (page: Page, block: PageBlock, names: Names): readonly Topic[] =>
  block.text.length > longestLead || /[，。；]/.test(block.text)
    ? []
    : headingTopics(page, block, names).filter(({ type }) => type === 'disease' || type === 'procedure')

/** Whether a title has a name in full. */
const isTitled = ({ blocks }: Page, name: string): boolean =>
  blocks.some(({ block, text }) => block.level === 1 && text.includes(name))

/** How far down a page without a title the line that names its matter, or the sentence that defines it, is looked for. */
const openingBlocks = 6

/** What an article is about: what its title names; without a title, a line that is a term, or the term that its first sentence defines. */
export function articleTopics(page: Page, article: number, names: Names): readonly Topic[] {
  const blocks = page.blocks.filter((block) => block.article === article)
  const title = blocks.find(({ block }) => block.level === 1)
  const opening = blocks.slice(0, openingBlocks).filter(({ block }) => block.kind === 'paragraph')
  if (title) return titleTopics(page, title, opening, names)
  if (!blocks.some(({ block }) => block.kind === 'heading')) return []
  const line = opening.find(({ text }) => /^[^_|]*$/.test(text) && isTerm(text, ['disease', 'procedure', 'drug']))
  return line
    ? headingTopics(page, line, names)
    : (opening.map((block) => defined(block, names)).find(({ length }) => length > 0) ?? [])
}

/** What a title names; with it the disease that the first paragraphs define, unless the page is about a disease or drug by its title. */
function titleTopics(page: Page, title: PageBlock, opening: readonly PageBlock[], names: Names): readonly Topic[] {
  const told = headingTopics(page, title, names).filter(({ span }) => !isAskedWhich(title, span))
  // What a patient sees and feels stands in a title beside the disease that explains it.
  const named = told.some(({ type }) => type === 'disease') ? told.filter(({ type }) => type !== 'symptom') : told
  const disease = opening.flatMap((block) => defined(block, names)).find(({ type }) => type === 'disease')
  // What the text never calls so is a turn of the title: '十人九痔'.
  const turned =
    named.length > 0 &&
    disease !== undefined &&
    isUsed(page, disease.text, 3) &&
    named.every(({ type, text }) => type === 'disease' && !isUsed(page, text, 2))
  // '孩子高低肩是脊柱侧弯吗？一文看懂青少年特发性脊柱侧弯': the name in full is what the page is about.
  const full =
    disease && title.text.includes(disease.text) && !named.some(({ text }) => text === disease.text)
      ? disease
      : undefined
  const topics = turned
    ? []
    : named.length > 0
      ? named.map((one) => (full && one.type === 'disease' && full.text.endsWith(one.text) ? full : one))
      : beginning(page, title)
  if (!disease || topics.some(({ type }) => type === 'disease' || type === 'drug')) return topics
  return [...topics, disease]
}

const which = /是?[^，。；？是]{2,12}，?还是[^，。；？]{2,12}[？?]/

/** '是痔疮还是肠癌？': neither is what the page is about. */
function isAskedWhich({ text, block }: PageBlock, { start }: Span): boolean {
  const found = which.exec(text)
  const at = start - block.content.start
  return found !== null && at >= found.index && at < found.index + found[0].length
}

/** Whether a text holds a name so many times. */
const isUsed = (page: Page, name: string, times: number): boolean => page.text.split(name, times + 1).length > times

const ofAnother =
  /^(?:（[^（）]{1,40}）)?[^，。；：]{0,4}(?:是|为)[^，。；：]{1,30}的[^，。；：的]{0,8}(?:原因|病因|诱因|表现|症状|并发症|后果|信号|因素)(?=[，。；]|之一)/

/** 'X（E）是由…': the disease or procedure that a paragraph defines. */
function defined(told: PageBlock, names: Names): Topic[] {
  const { text, block } = told
  const found = leadingTerm(text.slice(0, 80), names)
  if (
    !found ||
    !/^(?:（[^（）]{1,60}）)?(?:，?[^，。；：]{0,8}[称名叫]为?[^，。；：]{1,16}，)?(?:是|为|系|指)/.test(
      text.slice(found.length, found.length + 64),
    )
  )
    return []
  // '早搏是心慌最多见的原因' says of which other thing it is one.
  if (ofAnother.test(text.slice(found.length, found.length + 64))) return []
  const topics = [topicAt(block.content.start, text.slice(0, found.length), found.type)]
  const treated = treatedMention(told, { start: 0, end: Math.min(text.length, 80), mark: '' })
  if (treated && found.type === 'procedure')
    topics.push(
      topicAt(block.content.start + treated.span.start, text.slice(treated.span.start, treated.span.end), 'disease'),
    )
  return topics
}

/** Whom a title's name is said of. */
const people = /^(?:小儿|儿童|婴幼?儿|老年人?|老人|孕妇|女性|男性|青少年|常用|常见)(?=.{2})/

/** The longest name that a part of a title begins with and the text goes on to use: '甲亢吃药期间…', '得了湿疹反复发作'. */
function beginning(page: Page, { text, block }: PageBlock): Topic[] {
  for (const { start, end } of titleParts(text)) {
    const lead = people.exec(text.slice(start, end))?.[0].length ?? 0
    const topic = namedFrom(page, text, { start, end }) ?? namedFrom(page, text, { start: start + lead, end })
    if (topic) return [topicAt(block.content.start + topic.span.start, topic.text, topic.type)]
  }
  return []
}

/** The longest name that the text of a part begins with, of a type that pages are about; its span is in the title. */
function namedFrom(page: Page, text: string, { start, end }: Span): Topic | undefined {
  for (const type of ['disease', 'procedure', 'drug'] as const)
    for (let to = Math.min(start + longestName, end); to > start + 1; to--) {
      const name = text.slice(start, to)
      if (isTerm(name, [type]) && isUsed(page, name, 3)) return { type, text: name, span: { start, end: to } }
    }
  return undefined
}

const longestName = 16

const topicAt = (start: number, text: string, type: TermType): Topic => ({
  type,
  text,
  span: { start, end: start + text.length },
})

/** A heading such as 辅助检查 or 手术治疗 names a section and nothing to speak of. */
export const isSectionName = (heading: string, { type, text }: Topic): boolean =>
  (type === 'test' || type === 'procedure') && heading.endsWith(text) && sectionOf(text) !== undefined

/**
 * What a heading below the title opens a passage on. '最怕的是中风' names what the title's disease may lead to, of which the section says
 * how it is kept away.
 */
export function namedBy(page: Page, block: PageBlock, names: Names, title: readonly Topic[]): readonly Topic[] {
  if (/^(?:最怕|更怕|别怕|可怕|最担心)/.test(block.text) && title.length > 0) return []
  const operated = title.some(({ type }) => type === 'procedure')
  const named = headingTopics(page, block, names, title).filter(
    (topic) => !isSectionName(block.text, topic) && !(operated && topic.text === '手术'),
  )
  // 'Risks of gallbladder removal' on a page on 胆囊切除术: an English heading speaks of what the page is about.
  const isOfTitle = /^[\x20-\x7e]+$/.test(block.text) && sectionOf(block.text) !== undefined
  return isOfTitle ? named.filter(({ type }) => !title.some((one) => one.type === type)) : named
}

/** '出了皮疹怎么办' under a title on a disease: what helps is for the sign, not for the disease. */
export const asksAboutSign = (heading: string, named: readonly Topic[]): boolean =>
  named.some(({ type }) => type === 'symptom') &&
  named.every(({ type }) => type !== 'disease') &&
  /(?:怎么办|怎么处理|如何处理|怎样处理|如何应对|怎么应对|怎么缓解|如何缓解|该?查什么|(?:要|该|需要?)?做(?:什么|哪些)检查|查哪些)[？?]?$/.test(
    heading,
  )

/** Characters after which a topic that no heading names is forgotten. */
const farthest = 1500
/** Where no heading names what a page is about, its blocks may each have a matter of their own. */
const farthestBare = 800

/** Of the topics with which the paragraphs before opened, those that a heading names or that were named not long before the block. */
export function inReach(opening: readonly Topic[], headed: readonly Topic[], { block }: PageBlock): Topic[] {
  return opening.filter(
    ({ span }) =>
      block.content.start - span.end < (headed.length > 0 ? farthest : farthestBare) ||
      headed.some((one) => one.span === span),
  )
}
