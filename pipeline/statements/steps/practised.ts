import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { caseBlocks } from '../cases/claims.ts'
import { inPage, Kept, type Page, type PageBlock } from '../page.ts'
import { termBefore } from '../relations/term-before.ts'
import { Sought } from '../sought.ts'
import type { Doing } from './claims.ts'
import { withoutNumber } from './names.ts'
import { stepBlocks } from './series.ts'
import { exerciseEnds } from './words.ts'

/** The words behind the name of an exercise up to the next one: what is told there is told of it. */
export interface Practised extends Doing {
  readonly text: Span
}

const ends = new Sought(
  new RegExp(
    `(?:${exerciseEnds})(?:法|动作|活动|练习|训练|锻炼|运动)?(?=$|[，。；：:（(、]|每|[可能是时为]|\\s?\\d|有助|以|，|等)`,
    'g',
  ),
)
const counting = new Sought(/个动作(?:是|叫|为)|第[一二三四五六七八九十\d]{1,2}[节式招][：:、，]/)
/** A line of nothing but the name of an exercise. */
const line = new RegExp(
  `^(?:[（(][\\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[\\d一二三四五六七八九十]{1,2}[、.．]\\s?)?(?<name>[\\u4e00-\\u9fffA-Za-z]{0,10}(?:${exerciseEnds})(?:法|动作|活动|练习|训练|锻炼|运动)?)(?:[（(][^（）()]{1,16}[）)])?[：:]?$`,
)
/** What is not to be done, or is done by nobody in particular, and names that say nothing of their own. */
const barred = /避免|禁止|不[宜要能可应]|停止|减少|勿|暂停|限制|剧烈|过度|重体力|以免|防止|影响|异常|受限|障碍|困难/
const general =
  /^(?:(?:功能|康复|主动|被动|适当|适量|适度|体育|身体|常规|相关|各种|上述|这些|该|此|肢体|关节|肌肉|力量|肌力|强化|渐进|专项|日常|有效)*(?:运动|训练|练习|锻炼|活动|站立|步行|支撑|外展|内收|外旋|内旋|屈伸|抬高|摆动))$/
const leadingVerbs =
  /^(?:采用|开展|包括|以及|继续|加强|坚持|配合|开始|逐渐|逐步|同时|还可|可以?|每[日天]|早期|患侧|进行|做|行(?!走)|的)+/
const longest = 14

const practised = new Kept(read)

/** The exercises that a page tells of, outside of steps and of patients' stories. */
export const practisedOn = (page: Page): readonly Practised[] => practised.of(page)

function read(page: Page): Practised[] {
  const told = linesOver(page)
  const others: { blocks?: ReadonlySet<PageBlock> } = {}
  return page.blocks.flatMap((block) => {
    const above = labelled.test(block.text) && !howTo.test(block.text) ? undefined : told.get(block)
    if (!isTold(block, above)) return []
    others.blocks ??= new Set([...stepBlocks(page), ...caseBlocks(page)])
    return others.blocks.has(block) ? [] : inBlock(block, above)
  })
}

/** The exercise that a line over a paragraph names, for the first paragraphs behind it. */
function linesOver(page: Page): ReadonlyMap<PageBlock, Doing> {
  const over = new Map<PageBlock, Doing>()
  let doing: Doing | undefined
  let left = 0
  for (const block of page.blocks) {
    const named = lineOf(page, block)
    if (doing && !named && left-- > 0 && block.block.kind !== 'heading') over.set(block, doing)
    else doing = named
    if (named) left = reach
  }
  return over
}

/** A line with a head of its own. */
const labelled = /^\s?(?:[（(]?[\d一二三四五六七八九十①-⑳]{1,2}[）)、.．]?\s?)?[\u4e00-\u9fffA-Za-z]{2,12}[：:]/

/** '跟我做：…': how the exercise of the line above is done. */
export const howTo: RegExp = /^\s?(?:跟我[做练]|做法|练法|[动具]作(?:要领|方法|要点)|具体[做方]法|方法|操作方法)[：:]/

/** Whether numbers and an exercise stand in a block of prose. */
const isTold = (block: PageBlock, doing: Doing | undefined): boolean =>
  (block.block.kind === 'paragraph' || block.block.kind === 'item') &&
  (doing !== undefined || ends.in(block) || counting.in(block)) &&
  /\d/.test(block.text)

/** How many paragraphs behind a line are told of the exercise that it names. */
const reach = 3

/** '动作名称：俯身侧平举'. */
const titledLine = /动作(?:名称)?[：:]\s?(?<name>[\u4e00-\u9fff]{2,12}[A-Za-z]{0,3})$/

function lineOf(page: Page, { block, text, article }: PageBlock): Doing | undefined {
  if (text.length > longest + 10 || block.kind === 'table') return undefined
  const name = (line.exec(text) ?? titledLine.exec(text))?.groups?.['name']
  if (name === undefined || general.test(name) || barred.test(name)) return undefined
  const start = block.content.start + text.indexOf(name)
  return { article, subject: withoutNumber(page.text, { start, end: start + name.length }) }
}

/** The parts of a paragraph, each behind the name of an exercise; before the first name what the line above names. */
function inBlock(block: PageBlock, above: Doing | undefined): Practised[] {
  const { text } = block
  const parts: Practised[] = []
  const add = (doing: Doing | undefined, start: number, end: number): void => {
    if (doing && end > start) parts.push({ ...doing, text: inPage(block, { start, end }) })
  }
  let doing = above
  let start = 0
  const names = namesIn(text)
  names.forEach((name, i) => {
    add(doing, start, Math.min(name.start, endOf(text, start, names[i - 1])))
    const joint = text.slice(name.end, names[i + 1]?.start ?? name.end)
    const before = text.slice(names[i - 1]?.end ?? name.start, name.start)
    const alone = !(name.barred || joins.test(joint) || joins.test(before))
    doing = alone ? { article: block.article, subject: inPage(block, name) } : undefined
    const aside = asideOf(text, name)
    start = aside ? aside.end + 1 : name.end
    if (!aside) return
    add(doing, aside.start, aside.end)
    // Behind the last of several in a row what is told is told of all.
    if (bracketed.test(joint) || bracketed.test(before)) doing = undefined
  })
  add(doing, start, endOf(text, start, names.at(-1)))
  return parts
}

/** 游泳, 快走 are done as they are: nothing beyond the sentence that names them is told of them. */
const sports = /(?:游泳|瑜伽|太极拳|八段锦|快走|慢跑|步行|自行车|(?:有氧|户外|体育)运动|站立)$/

function endOf(text: string, start: number, name: Span | undefined): number {
  const sport = name !== undefined && sports.test(text.slice(name.start, name.end))
  const stop = sport ? text.indexOf('。', start) : -1
  return stop < 0 ? text.length : stop
}

/** Nothing but a joint between two names. */
const joins = /^(?:等?[、和与及或/]|以及|[，,](?:并|和|或))$/
const bracketed = /^[（(][^（）()]{2,80}[）)](?:等?[、和与及或，]|以及)$/

/** What stands in brackets right behind a name, with a comma or a verb: how it is done. */
function asideOf(text: string, { end }: Span): Span | undefined {
  const told = /^[（(]([^（）()]{3,120})[）)]/.exec(text.slice(end, end + 124))?.[1]
  return told !== undefined ? { start: end + 1, end: end + 1 + told.length } : undefined
}

interface Name extends Span {
  /** It is not to be done. */
  readonly barred: boolean
}

/** The exercises that a text names, in order. */
function namesIn(text: string): Name[] {
  const counted = /动作|第.{1,2}[节式招]/.test(text) ? matchesOf(countedName, text) : []
  const told = counted.map(({ groups = {}, index, 0: whole }) => {
    const end = index + whole.length
    return { start: end - (groups['name'] ?? '').length, end, barred: false }
  })
  const ended = endedNames(text).filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end))
  return [...told, ...ended].sort((a, b) => a.start - b.start)
}

/** 第一个动作是小鸟飞, 第二式：左右摆动. */
const countedName =
  /第[一二三四五六七八九十\d]{1,2}(?:个动作|[节式招])(?:是|叫做?|为|[：:、，])\s?(?<name>[\u4e00-\u9fff]{2,10})(?=[。，：；])/g

function endedNames(text: string): Name[] {
  return matchesOf(ends.pattern, text).flatMap(({ 0: ending, index }) => {
    const end = index + ending.length
    const from = Math.max(0, end - longest - 8)
    const near = text.slice(from, end)
    const start = from + Math.max(...[...'，；。：（、'].map((mark) => near.lastIndexOf(mark))) + 1
    const name = nameBefore(text, { start, end })
    return name ? [{ ...name, barred: barred.test(text.slice(start, end + 8).split(/[，；。：]/)[0] as string) }] : []
  })
}

function nameBefore(text: string, span: Span): Span | undefined {
  const written =
    ledName.exec(text.slice(span.start, span.end)) ?? bracketedName.exec(text.slice(span.start, span.end + 1))
  const name = written?.groups?.['name']
  const at = span.start + (written?.index ?? 0) + (written?.[0].indexOf(name ?? '') ?? 0)
  const found = termBefore(text, span, ['procedure']) ?? (name && { start: at, end: span.end })
  if (!found) return undefined
  const lead = leadingVerbs.exec(text.slice(found.start, found.end))?.[0].length ?? 0
  const words = text.slice(found.start + lead, found.end)
  if (words.length < 2 || words.length > longest || general.test(words) || sentenceWords.test(words)) return undefined
  return { start: found.start + lead, end: found.end }
}

/** What is done, by the verb before it, or by brackets behind it that tell how. */
const ledName = /(?:采用|开展|进行|开始|坚持|练习|[做行])(?<name>[\u4e00-\u9fff]{3,10}?)$/
const bracketedName = /^(?<name>[\u4e00-\u9fff]{3,10})[（：]/
const sentenceWords = /[的到从至把将让使个后前可能是为在与和]/
