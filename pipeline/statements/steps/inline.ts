import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { typeOf } from '../terms.ts'
import { contextOf } from './headings.ts'
import { runsFromOne, type StepItem, sayActions, stepIn } from './lists.ts'
import { procedureIn } from './names.ts'
import type { Step } from './step.ts'
import { otherLists, stepWords } from './words.ts'

const marks: readonly Sought[] = [new Sought(/[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]/g), new Sought(/[（(]([1-9]|1\d)[）)]/g)]
const methodHeading = /治疗方法|手术方法|操作方法|操作|方法$|手法|步骤|流程|针刺|穿刺|注射|干预|护理措施|治疗$|术$/
const added =
  /(?:加用|采用|应用|给予|予以?|实施|进行|行|使用|选用|联合)(?<name>[^，。；：（）、]{2,20}?)(?:治疗|疗法)?(?:，?(?:具体)?(?:操作)?(?:方法|步骤|流程|操作)?如下)?[。：:，]\s*$/
const runIn =
  /^(?:\d(?:\.\d){0,3}\s?|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s?)?(?<name>[^\s，。；：:①（(]{2,12})[\s：:]/

/** Steps numbered ① ② or （1）（2） in one paragraph, under words that say how something is done. */
export function inlineSteps({ text, blocks }: Page): Step[] {
  return blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' && block.block.kind !== 'item') return []
    return marks.flatMap((mark) => (mark.in(block) ? stepsIn(text, block, mark.pattern) : []))
  })
}

function stepsIn(page: string, block: PageBlock, mark: RegExp): Step[] {
  const places = numbered(block.text, mark)
  const first = places[0]
  if (places.length < 2 || !first) return []
  const lead = block.text.slice(0, first.start)
  const subject = subjectOf(page, block, lead)
  if (!subject) return []
  const items = itemsAt(page, block, places)
  const least = operated.test(runIn.exec(lead)?.[1] ?? '') ? 1 / 2 : undefined
  if (!runsFromOne(items) || !sayActions(page, items, least)) return []
  return items.map((item) => ({ source: 'inline', article: block.article, subject, ...item, leaf: true }))
}

/** The first unbroken run of numbers from 1. */
function numbered(text: string, mark: RegExp): (Span & { readonly ordinal: number })[] {
  const found: (Span & { readonly ordinal: number })[] = []
  for (const match of matchesOf(mark, text)) {
    const ordinal = match[1] === undefined ? match[0].charCodeAt(0) - 0x245f : Number(match[1])
    if (ordinal !== found.length + 1) break
    found.push({ start: match.index, end: match.index + match[0].length, ordinal })
  }
  return found
}

function itemsAt(page: string, block: PageBlock, places: readonly (Span & { readonly ordinal: number })[]): StepItem[] {
  const { start } = block.block.content
  return places.flatMap(({ end, ordinal }, i) => {
    const next = places[i + 1]?.start ?? lastEnd(block.text, end)
    return stepIn(page, { start: start + end, end: start + next }, ordinal) ?? []
  })
}

/** The last step ends with its sentence. */
function lastEnd(text: string, from: number): number {
  const stop = text.indexOf('。', from)
  return stop < 0 ? text.length : stop
}

/** Labels that name no procedure; the heading does. */
const generalLabel = /^(?:主穴|配穴|取穴|选穴|穴位|操作|具体.*|.{0,2}方法|治法|步骤|处方|用法|流程|方法)$/

/** Labels under which each number is a step of what was done, and that stand for it where nothing names it. */
const operated = /^(?:手术|操作|穿刺|置管)(?:方法|步骤|过程)$/

/** The procedure whose steps follow: named before them, or in the run-in heading or the heading. */
function subjectOf(page: string, block: PageBlock, lead: string): Span | undefined {
  const { start } = block.block.content
  const near = lead.slice(-24)
  const heading = block.headings.at(-1)
  const says =
    stepWords.test(near) ||
    (heading !== undefined &&
      (methodHeading.test(heading.text) || (lead === '' && contextOf(page, heading) !== undefined)))
  if (otherLists.test(near) || !says) return undefined
  const named = added.exec(lead.slice(-60))
  const name = named?.groups ? namedBefore(lead, named) : undefined
  if (name) return { start: start + name.start, end: start + name.end }
  const label = runIn.exec(lead)
  if (label && !generalLabel.test(label[1] as string)) {
    const at = label[0].indexOf(label[1] as string)
    return procedureIn(page, { start: start + at, end: start + at + (label[1] as string).length })
  }
  const above = heading && !otherLists.test(heading.text) ? procedureIn(page, heading.block.content) : undefined
  return operatedOn(block, label?.[1], above && page.slice(above.start, above.end)) ?? above
}

/** 手术方法, where the heading above says no more than 治疗方法. */
function operatedOn(
  { block, text }: PageBlock,
  label: string | undefined,
  above: string | undefined,
): Span | undefined {
  if (label === undefined || !operated.test(label) || !above?.endsWith('方法')) return undefined
  const start = block.content.start + text.indexOf(label)
  return { start, end: start + label.length }
}

/** '在…基础上加用针刀松解。': the words after the last of the verbs, if they name something done. */
function namedBefore(lead: string, found: RegExpExecArray): Span | undefined {
  const name = found[1] as string
  const at = lead.length - Math.min(60, lead.length) + found.index + found[0].indexOf(name)
  const type = typeOf(name)
  if (type !== undefined && type !== 'procedure' && type !== 'test') return undefined
  if (/方法|措施|如下|软件|标准|患者|[是有为的]/.test(name)) return undefined
  return { start: at, end: at + name.length }
}
