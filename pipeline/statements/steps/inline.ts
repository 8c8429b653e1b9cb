import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { typeOf } from '../terms.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { spokenProcedure } from './lead.ts'
import { runsFromOne, type StepItem, sayActions, stepIn } from './lists.ts'
import { numberOf } from './marks.ts'
import { namesDoing, namesNothing, procedureIn } from './names.ts'
import type { Step } from './step.ts'
import { otherLists, stepWords } from './words.ts'

/** A way to number steps within a paragraph. */
interface Mark {
  readonly sought: Sought
  /** What stands in a text that is numbered so, whatever else does. */
  readonly second?: RegExp
  /** 第一步 says itself that steps are told; 1. may number anything. */
  readonly says: 'steps' | 'order' | 'nothing'
}

const hanzi = '[一二三四五六七八九十]'
const marks: readonly Mark[] = [
  { sought: new Sought(/[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]/g), says: 'order' },
  { sought: new Sought(/[（(]([1-9]|1\d)[）)]/g), says: 'order' },
  {
    sought: new Sought(
      new RegExp(`(?<=^|[。；：，,\\s])第(${hanzi}{1,2}|\\d{1,2})步(?:骤?[是为]|就是)?[：:，,、\\s]{0,2}`, 'g'),
    ),
    says: 'steps',
  },
  {
    sought: new Sought(/(?<=^|[。；：:\s\u4e00-\u9fff])([1-9]|1\d)(?:[.．、]|[)）])(?!\d)/g),
    second: /(?:^|[。；，;]|\s)\s?2(?:[.．、]|[)）])(?!\d)/,
    says: 'nothing',
  },
]
const methodHeading = /治疗方法|手术方法|操作方法|操作|方法$|手法|步骤|流程|针刺|穿刺|注射|干预|护理措施|治疗$|术$/
const added =
  /(?:加用|采用|应用|给予|予以?|实施|进行|行|使用|选用|联合)(?<name>[^，。；：（）、]{2,20}?)(?:治疗|疗法)?(?:，?(?:具体)?(?:操作)?(?:方法|步骤|流程|操作)?如下)?[。：:，]\s*$/
const runIn =
  /^(?:\d(?:\.\d){0,3}\s?|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s?)?(?<name>[^\s，。；：:①（(]{2,12})[\s：:]/

/** Steps numbered ① ② or （1）（2） in one paragraph, under words that say how something is done. */
export function inlineSteps(page: Page): Step[] {
  return page.blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' && block.block.kind !== 'item') return []
    return marks.flatMap((mark) =>
      mark.sought.in(block) && (!mark.second || mark.second.test(block.text)) ? stepsIn(page, block, mark) : [],
    )
  })
}

function stepsIn(page: Page, block: PageBlock, { sought, says }: Mark): Step[] {
  const places = numbered(block.text, sought.pattern)
  const first = places[0]
  if (places.length < 2 || !first) return []
  const lead = block.text.slice(0, first.start)
  const subject = (says === 'steps' ? spokenOr : subjectOf)(page, block, lead, says === 'nothing')
  if (!subject || namesNothing.test(page.text.slice(subject.start, subject.end))) return []
  const items = itemsAt(page.text, block, places)
  const least = operated.test(runIn.exec(lead)?.[1] ?? '') ? 1 / 2 : undefined
  if (!runsFromOne(items) || !(says === 'steps' || sayActions(page.text, items, least))) return []
  return items.map((item) => ({ source: 'inline', article: block.article, subject, ...item, leaf: true }))
}

/** 第一步…第二步…: steps of what the words before them or the heading names, or of what is spoken of. */
function spokenOr(page: Page, block: PageBlock, lead: string): Span | undefined {
  const heading = block.headings.at(-1)
  const own = subjectOf(page, block, lead, false)
  const named = own ?? (heading && procedureUnder(page.text, heading))
  return named && namesDoing(page.text.slice(named.start, named.end)) ? named : spokenProcedure(page, block)
}

/** The first unbroken run of numbers from 1. */
function numbered(text: string, mark: RegExp): (Span & { readonly ordinal: number })[] {
  const found: (Span & { readonly ordinal: number })[] = []
  for (const match of matchesOf(mark, text)) {
    const ordinal = match[1] === undefined ? match[0].charCodeAt(0) - 0x245f : numberOf(match[1])
    if (ordinal !== found.length + 1) {
      if (found.length === 0) continue
      break
    }
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
const generalLabel =
  /^(?:主穴|配穴|取穴|选穴|穴位|操作|具体.*|.{0,2}方法|治法|.{0,4}(?:步骤|流程|过程|程序)|处方|用法|方法)$/

/** Labels under which each number is a step of what was done, and that stand for it where nothing names it. */
const operated = /^(?:手术|操作|穿刺|置管)(?:方法|步骤|过程)$/

/** The procedure whose steps follow: named before them, or in the run-in heading or the heading. */
function subjectOf({ text: page }: Page, block: PageBlock, lead: string, strict: boolean): Span | undefined {
  const { start } = block.block.content
  const near = lead.slice(-24)
  const heading = block.headings.at(-1)
  const says = stepWords.test(near) || (heading !== undefined && headingSays(page, heading, lead, strict))
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

function headingSays(page: string, heading: PageBlock, lead: string, strict: boolean): boolean {
  if (!strict && methodHeading.test(heading.text)) return true
  const under = contextOf(page, heading)
  return under !== undefined && (lead === '' || (strict && under.trust === 'named'))
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
