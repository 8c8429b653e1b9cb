import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { passagesBefore, passagesIn } from '../relations/block-passages.ts'
import { latinReference } from '../tables/english-words.ts'
import { namesDoing, procedureIn, tooGeneral, withoutNumber } from './names.ts'
import type { StepContext } from './step.ts'

const during =
  /during (?:the|your|an?)|(?:手术|操作|治疗|穿刺|注射)(?:过程中?|时|步骤|方法|流程)(?!由|取决|因)(?:如下)?[，,：:]?|步骤(?:如下)?|how (?:is|are|to)|(?:方法|做法|动作|要领|流程|过程|操作|练法)(?:如下|是)?[：:]|具体(?:做法|操作)|(?:分|按|需要?|只需|共)[二两三四五六七八九十\d]{1,2}\s?(?:个)?步/i
const otherwise = /注意|before|after|准备|risk|适应|禁忌|原因/i
/** '它的目的在于：': what it is for. */
const purpose = /(?:目的|作用|意义|好处|用途|优[点势])(?:主要)?(?:在于|是|有|包括|为|如下)?[：:]$/
const procedureHeading =
  /procedure|surgery|ization|scopy|plasty|ectomy|implant|injection|biopsy|therapy|手术|术$|术[（(]|操作|注射|穿刺|法$|检查$/i
/** How many blocks back the heading that names the procedure may stand. */
const farthest = 60

/**
 * A lead that ends in a colon and says that steps follow; the procedure stands in a heading before.
 * @param at the lead's place among the blocks
 * @param marked the list under it counts its steps itself: '第一步'
 */
export function leadContext(page: Page, at: number, marked: boolean): StepContext | undefined {
  const { blocks } = page
  const lead = blocks[at] as PageBlock
  if (otherwise.test(lead.text) || purpose.test(lead.text)) return undefined
  if (!marked && !during.test(lead.text)) {
    const carried = doneIn(lead) ?? (told.test(lead.text) ? doneEarlier(lead) : undefined)
    if (carried) return { subject: carried, trust: 'certain' }
    const line = wholeDoing(page.text, lead)
    return line && { subject: line, trust: 'likely' }
  }
  const named = doneIn(lead) ?? openingDoing(lead) ?? countedDoing(page, lead) ?? wholeDoing(page.text, lead)
  if (named) return { subject: named, trust: 'certain' }
  const subject = doingAbove(page, at)
  return subject && { subject, trust: 'certain' }
}

/** '处理分三步：', '套扎分四步：': what is counted in steps; by the name of the procedure spoken of where that holds it. */
function countedDoing(page: Page, lead: PageBlock): Span | undefined {
  const { block, text, headings } = lead
  const found = counted.exec(text)
  if (!found) return undefined
  const name = found[1] as string
  const start = block.content.start + found.index + found[0].indexOf(name)
  const topic = passagesIn(page, lead)
    .at(-1)
    ?.clauses.at(-1)
    ?.topics.find(({ type }) => type === 'procedure')
  const near = topic && topic.span.start >= (headings.at(-1)?.block.end ?? 0) && topic.text.includes(name)
  return near ? topic.span : { start, end: start + name.length }
}

/** The procedure that a page speaks of where a block begins. */
export function spokenProcedure(page: Page, block: PageBlock): Span | undefined {
  for (const { clauses, block: one } of passagesBefore(page, block, farthest)) {
    const topic = one.article === block.article && clauses.at(-1)?.topics.find(({ type }) => type === 'procedure')
    if (topic) return topic.span
  }
  return undefined
}

const stepsOnly =
  /^(?:标准化?|规范化?|具体|详细|基本|简易)?(?:操作|实施|手术|护理|治疗|检查)?的?(?:步骤|流程|过程|程序|做法|方法)(?:[:：]?[^，。；：]{0,4}(?:[步招]走|步法?|步骤))?$|^[一二三四五六七八九十\d]{1,2}步[走法曲]$|^(?:怎么|如何|怎样)(?:做|操作|进行)$/

/** What a heading names; where it only says that steps follow, '操作流程：三步走' or 'During the procedure', what is spoken of there. */
export function namedOrSpoken(page: Page, block: PageBlock, named: Span): Span {
  const name = page.text.slice(named.start, named.end)
  const refers = latinReference.test(name)
  if (!refers && (namesDoing(name) || !stepsOnly.test(name))) return named
  const topic = passagesIn(page, block)[0]?.before.find(({ type }) => type === 'procedure' || type === 'test')
  return topic?.span ?? spokenProcedure(page, block) ?? named
}

/** '2、股四头肌训练的做法：': a line that is a heading but for its colon. */
function wholeDoing(text: string, { block, text: words }: PageBlock): Span | undefined {
  if (words.length > longestLine || /[，。；]/.test(words)) return undefined
  const named = procedureIn(text, { start: block.content.start, end: block.content.end })
  const name = text.slice(named.start, named.end)
  const told = name.length > 1 && /^的?(?:操作|具体)?(?:步骤|做法|方法|流程|要领)/.test(text.slice(named.end))
  return namesDoing(name) || (told && !tooGeneral.test(name)) ? named : undefined
}

const longestLine = 24

const counted =
  /(?<=^|[，。；：])(?:具体|标准|规范|正确)?的?([\u4e00-\u9fff]{2,8}?)(?:的)?(?:过程|操作|方法|流程)?(?:可以?|主要|一般|共|大致)?分为?[二两三四五六七八九十\d]{1,2}\s?(?:个)?步(?:骤|进行|完成|走)?[：:]$/

const opening =
  /^(?<name>[\u4e00-\u9fffA-Za-z\d-]{2,16}?)(?:（[^（）]{1,20}）)?(?:是|为(?!了)|用于|适用|又称|也称|可以?|的(?:具体|操作)?(?:步骤|方法|做法|流程))/

/** '实验组实施集束化护理：', '遂行心肺复苏，步骤如下：': what the last words before the colon say is done. */
const carriedOut =
  /(?:实施|采用|采取|给予|予以?|开展|进行|行(?!为)|接受|应用)(?<what>[\u4e00-\u9fffA-Za-z]{3,16}?)(?:，?(?:具体)?(?:操作|实施|干预|护理)?(?:方法|措施|内容|步骤|做法)(?:如下|包括|为)?|如下|包括)?[：:]$/

const carried =
  /(?:护理|干预|宣教|教育|康复|训练|锻炼|操|疗法|[^技艺学战]术|置管|穿刺|注射|复苏|急救|抢救|按摩|推拿|灌肠|透析|换药|消毒|针灸|艾灸|热敷|冷敷)$/

function doneIn({ block, text }: PageBlock): Span | undefined {
  const found = carriedOut.exec(text.slice(-40))
  const { what = '' } = found?.groups ?? {}
  if (!found || !carried.test(what) || /下列|以下|上述|监督|检查|监测|检测/.test(what)) return undefined
  const start = block.content.start + Math.max(0, text.length - 40) + found.index + found[0].indexOf(what)
  return { start, end: start + what.length }
}

/** 具体为：, 方法如下：. */
const told = /(?:具体|方法|内容|措施|做法|步骤)[^，。；]{0,6}[：:]$/
const carriedEarlier = /(?:实施|采用|采取|给予|予以?|开展|接受|应用)(?<what>[\u4e00-\u9fffA-Za-z]{3,16}?)(?=[，。；])/g

/** '干预组接受回授法健康教育，每周1次。' right over a list of what is done. */
export function doneEarlier({ block, text }: PageBlock): Span | undefined {
  if (block.kind !== 'paragraph') return undefined
  const from = Math.max(0, text.length - 90)
  const found = [...text.slice(from).matchAll(carriedEarlier)].at(-1)
  const what = found?.groups?.['what'] ?? ''
  if (!found || !carried.test(what) || /下列|以下|上述|常规|相同|同样/.test(what)) return undefined
  const start = block.content.start + from + found.index + found[0].indexOf(what)
  return { start, end: start + what.length }
}

/** '凯格尔运动是…。具体做法如下：': the paragraph begins with what is done. */
function openingDoing({ block, text }: PageBlock): Span | undefined {
  const name = opening.exec(text)?.[1]
  if (name === undefined || !namesDoing(name)) return undefined
  return { start: block.content.start, end: block.content.start + name.length }
}

/** A line of nothing but '【操作方法】' or '【注意事项】' over a list; undefined for any other block. */
export function boxedContext(page: Page, at: number): StepContext | 'other' | undefined {
  const { blocks } = page
  const line = blocks[at]
  const name = boxed.exec(line?.text ?? '')?.[1]
  if (name === undefined || line?.block.kind !== 'paragraph') return undefined
  if (!/^(?:具体|操作|手术|穿刺|检查|使用)?(?:方法|步骤|流程|过程)(?:及步骤|与步骤|和步骤)?$|操作步骤/.test(name))
    return 'other'
  const subject = doingAbove(page, at)
  return subject ? { subject, trust: 'certain' } : 'other'
}

const boxed = /^【([^【】]{2,12})】$/

/** A heading that asks what to do, '室颤发作如何处理', names it, whatever stands before. */
const asked =
  /^(?!.*(?:原因|症状|预防)).{2,24}(?:怎么|如何|怎样|咋)(?:办|做|用药?|处理|处置|急救|抢救|治疗?|应对)[？?]?$/

/** The procedure named by the nearest heading before `at` that names one. */
function doingAbove({ text, blocks }: Page, at: number): Span | undefined {
  const lead = blocks[at] as PageBlock
  const own = lead.headings.at(-1)
  const name = own && withoutNumber(text, own.block.content)
  if (own && name && asked.test(text.slice(name.start, name.end))) return procedureIn(text, own.block.content)
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const { block, text: words, article } = blocks[i] as PageBlock
    if (article !== lead.article) return undefined
    if (block.kind !== 'heading' || /哪些|什么/.test(words)) continue
    const named = procedureIn(text, block.content)
    if (procedureHeading.test(words) || namesDoing(text.slice(named.start, named.end))) return named
  }
  return undefined
}
