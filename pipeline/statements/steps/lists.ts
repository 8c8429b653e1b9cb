import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import type { PageBlock } from '../page.ts'
import { numberOf } from './marks.ts'
import { actionWords, maxName, operatingWords } from './words.ts'

/** An item of a list of steps. */
export interface StepItem {
  readonly ordinal: number
  readonly name?: Span
  readonly text: Span
}

const paragraphNumber =
  /^(?:第\s?([一二三四五六七八九十\d]{1,2})\s?步|(?:步骤|Step)\s?([一二三四五六七八九十\d]{1,2})|[（(]([一二三四五六七八九十\d]{1,2})[）)]|([一二三四五六七八九十\d]{1,2})[、.．)）](?!\d)|([①-⒇]))[\s:：、.，,|｜]*/

/** The number at the start of a block, and where its text goes on; undefined where it has none. */
export function numberedStart({
  block,
  text,
}: PageBlock): { readonly ordinal: number; readonly rest: number } | undefined {
  if (block.kind === 'item') return { ordinal: block.ordinal ?? 0, rest: 0 }
  const found = paragraphNumber.exec(text)
  if (!found) return undefined
  const circled = found[5]
  const ordinal = circled
    ? ((circled.charCodeAt(0) - 0x2460) % 20) + 1
    : numberOf(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')
  return { ordinal, rest: found[0].length }
}

/** A block of a list as a step: its name before the colon and what is done, without the closing mark. */
export function itemOf(page: string, block: PageBlock, index: number): StepItem | undefined {
  const start = numberedStart(block)
  if (!start) return undefined
  const { content } = block.block
  return stepIn(page, { start: content.start + start.rest, end: content.end }, start.ordinal || index + 1)
}

const closing = /[\s。；;，,、.！!]$/

/** The name and the text of a step in `span`. */
export function stepIn(page: string, span: Span, ordinal: number): StepItem | undefined {
  const whole = withoutClosing(page, span)
  const words = page.slice(whole.start, whole.end)
  const colon = words.slice(0, maxName + 2).search(/[：:]|——/)
  // 冲：立即冲洗: one hanzi may name a step.
  const short = colon === 1 && /^(?![注例如问答])[\u4e00-\u9fff]/.test(words)
  const named = (colon >= 2 || short) && !/[，。；（]/.test(words.slice(0, colon)) && colon < words.length - 2
  if (!named) return words.length < 2 ? undefined : { ordinal, text: whole }
  const name = trimSpan(page, { start: whole.start, end: whole.start + colon })
  const mark = /^[：:—]+/.exec(words.slice(colon))?.[0].length ?? 1
  return { ordinal, name, text: trimSpan(page, { start: whole.start + colon + mark, end: whole.end }) }
}

const titleSentence = /^(?:[\u4e00-\u9fffA-Za-z]{2,8}|[\u4e00-\u9fff])。(?=.{8})/

/** '第二步：排气。调至2单位…': a first sentence of a few words is the step's name. */
export function withTitle(page: string, item: StepItem): StepItem {
  if (item.name) return item
  const { start, end } = item.text
  const title = titleSentence.exec(page.slice(start, end))?.[0].length
  if (title === undefined) return item
  return { ...item, name: { start, end: start + title - 1 }, text: trimSpan(page, { start: start + title, end }) }
}

function withoutClosing(page: string, span: Span): Span {
  let { start, end } = trimSpan(page, span)
  while (end > start && closing.test(page[end - 1] as string)) end--
  return { start, end }
}

/** Whether every item opens with a sentence of a few words: '冲。', '脱。'. */
export const haveTitles = (page: string, items: readonly StepItem[]): boolean =>
  items.length > 2 &&
  items.every(({ name, text }) => name === undefined && titleSentence.test(page.slice(text.start, text.end)))

/** Whether most items say that something is done; `least` is the share that must. */
export function sayActions(page: string, items: readonly StepItem[], least: number = 2 / 3): boolean {
  const acting = items.filter(({ text }) => {
    const words = page.slice(text.start, text.end)
    return actionWords.test(words) || operatingWords.test(words)
  })
  return acting.length >= items.length * least
}

/** Whether the numbers run from 1 upwards without a gap. */
export function runsFromOne(items: readonly StepItem[]): boolean {
  return items.length >= 2 && items.every(({ ordinal }, i) => ordinal === i + 1)
}

/** The parts of a step that → puts one after another; none where there is no arrow. */
export function arrowParts(page: string, { text }: StepItem): Span[] {
  const words = page.slice(text.start, text.end)
  if (!words.includes('→')) return []
  const parts: Span[] = []
  let start = text.start
  for (const piece of words.split(/→+/)) {
    const part = withoutClosing(page, { start, end: start + piece.length })
    const aside = /\s?（[^（）]{2,40}）$/.exec(page.slice(part.start, part.end))
    parts.push(aside ? { start: part.start, end: part.start + aside.index } : part)
    start += piece.length
    while (page[start] === '→') start++
  }
  return parts.every((part) => part.end - part.start >= 2) && parts.length >= 2 ? parts : []
}
