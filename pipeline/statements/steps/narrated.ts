import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import type { Doing } from './claims.ts'
import { procedureUnder } from './headings.ts'
import { procedureIn } from './names.ts'
import { settingsIn } from './parameters.ts'
import { stepBlocks, stepsOf } from './series.ts'
import { actionWords, operatingWords, otherLists } from './words.ts'

const methodHeading =
  /(?:手术|操作|穿刺|注射|治疗|针刺|麻醉|置管|训练|锻炼|干预)(?:方法|步骤|技术|过程|怎么做|如何做|是怎么做的|怎样做)|制备|手法|(?:运动|训练|锻炼|穿刺|注射|置管|植入|阻滞|灌注|术|操|灸|针刺)】?$/
const runIn =
  /^(?:\d(?:\.\d){1,3}\s?|[（(][一二三四五六七八九十\d]{1,2}[）)])(?<name>(?:[A-Za-z0-9-]{1,10} )?[^\s，。；：:①（(]{2,14})[\s：:]/
/** What an operator does by a distance, an angle, a time or a count. */
const doneBy =
  /(?:进针|刺入|插入|置入|送入|推进|旁开|倾斜|外展|屈曲|屈伸|伸直|抬高|抬起|切口|切开|穿刺|按压|压迫|停留|保持|留针|留置|推注|注入|滴注|离心|扩张|充气|牵引|摆动|旋转|重复|剥离|退出|后退|平刺|直刺|斜刺|距离?|间隔|深度?|直径|长约?|照射|通电|加压|烘烤|坚持|收缩|放松|卧床|平卧|禁食|制动|深呼吸|向[上下左右内外前后头尾]|[处侧缘端孔口]|垫高|垫起|切开皮肤|功率|压力?|流量|手术时间|充入|牵引重量|[抽采][取集]?[\u4e00-\u9fff]{0,6}血)$/
const runsOn = /每[日天周月次]|连续|疗程|共\s?$|随访|患者年龄|病程|术后第?$/

/** A paragraph that narrates how something is done. */
export interface Narration extends Doing {
  readonly text: Span
}

const narrations = new Kept(narrate)

/** The paragraphs that narrate how something is done, without those whose steps are parted. */
export const narrationsOf = (page: Page): readonly Narration[] => narrations.of(page)

function narrate(page: Page): Narration[] {
  const stepped = stepBlocks(page)
  return page.blocks.flatMap((block) => {
    const subject = block.block.kind === 'paragraph' ? subjectOf(page.text, block) : undefined
    const { content } = block.block
    if (!subject || stepped.has(block)) return []
    return narrates(page.text, content) ? [{ article: block.article, subject, text: content }] : []
  })
}

/** What is told before the numbered steps of a paragraph: how the patient lies, what is pulled. */
function leads(page: Page): Narration[] {
  const firsts = stepsOf(page).filter(({ source, ordinal }) => source === 'inline' && ordinal === 1)
  let next = 0
  return page.blocks.flatMap((block) => {
    const { content } = block.block
    while ((firsts[next]?.text.start ?? Infinity) < content.start) next++
    const first = firsts[next]?.text.start ?? Infinity
    if (first >= content.end) return []
    const subject = subjectOf(page.text, block)
    const end = content.start + Math.max(0, block.text.slice(0, first - content.start).search(/[①（(]/))
    return subject && end > content.start ? [{ article: block.article, subject, text: { ...content, end } }] : []
  })
}

/** The settings told in a narration: '被动屈伸膝关节 5～10 次'. */
export function narratedClaims(page: Page): Claim[] {
  return [...narrationsOf(page), ...leads(page)].flatMap(({ text, ...doing }) => {
    const label = runIn.exec(page.text.slice(text.start, Math.min(text.end, text.start + 40)))?.[0].length ?? 0
    return splitOutside(page.text, { start: text.start + label, end: text.end }, '，；。')
      .filter((clause) => !isSeen(page.text, text, clause))
      .filter((clause) => !runsOn.test(page.text.slice(clause.start, clause.end)))
      .flatMap((clause) => settingsIn(page.text, clause, doing))
      .filter(setsSomething)
  })
}

/** '可见阑尾充血，长约5 cm': what was seen in a sentence sets nothing. */
function isSeen(page: string, { start }: Span, clause: Span): boolean {
  const before = page.slice(Math.max(start, clause.start - 80), clause.start)
  const sentence = before.slice(before.lastIndexOf('。') + 1)
  return /可见|见到|[，；]见|找见|发现/.test(sentence) && !doesSomething(page.slice(clause.start, clause.end))
}

/** An angle, or a number beside what is done. */
function setsSomething({ qualifiers: { attribute } = {}, value }: Claim): boolean {
  const angle = value.kind === 'quantity' && value.unit === 'deg'
  const turned = value.kind === 'quantity' && value.unit === '{rpm}'
  return (
    turned ||
    /^距/.test(String(attribute ?? '')) ||
    (angle && attribute !== undefined) ||
    doneBy.test(String(attribute ?? '')) ||
    endsInMotion(attribute)
  )
}

/** '被动屈伸膝关节': the verb stands before what is moved. */
const endsInMotion = (attribute: string | number | undefined): boolean =>
  /^(?:被动|主动|缓慢|轻轻|反复|用力)?(?:切开|刺入|剥离|分离|屈伸|活动|按压|按揉|推注|旋转|抬|拍打|收缩|伸展|牵拉|送入|插入|扩张|冲洗)[\u4e00-\u9fff]{1,8}$/.test(
    String(attribute ?? ''),
  )

/** Something is spun or filtered: how it is made is narrated. */
const made = /\d\s?(?:r\/min|rpm|×\s?g)[^，。；]{0,4}离心/

const doesSomething = (words: string): boolean => actionWords.test(words) || operatingWords.test(words)

/** At least three clauses say that something is done. */
function narrates(page: string, span: Span): boolean {
  let doing = 0
  for (const clause of splitOutside(page, span, '，；。'))
    if (doesSomething(page.slice(clause.start, clause.end))) doing++
  return doing >= 3 || (doing > 0 && made.test(page.slice(span.start, span.end)))
}

/** What is narrated: the run-in heading of a method's part, or the heading. */
function subjectOf(page: string, { block, text, headings }: PageBlock): Span | undefined {
  const heading = headings.at(-1)
  const label = runIn.exec(text)?.[1]
  const method = heading !== undefined && methodHeading.test(heading.text) && !otherLists.test(heading.text)
  if (label !== undefined) {
    if (otherLists.test(label) || !(methodHeading.test(label) || (method && /组$/.test(label)))) return undefined
    const start = block.content.start + text.indexOf(label)
    return procedureIn(page, { start, end: start + label.length })
  }
  return method ? procedureUnder(page, heading) : undefined
}
