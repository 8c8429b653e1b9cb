import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import type { PageBlock } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { StepContext } from './step.ts'
import { exerciseWords, otherLists, stepWords } from './words.ts'

const hanziNumber = '[一二三四五六七八九十]{1,3}'
const number = `(?:\\d{1,2}|${hanziNumber})`
const stepMark = new RegExp(
  `^(?:(?:Step|STEP|step)[\\s.]{0,2}(${number})(?!\\d)|步骤\\s?(${number})|第\\s?(${number})\\s?步)\\s*[|｜丨:：、.．,，—–-]*\\s*`,
)
const listNumber = new RegExp(
  `^(?:\\d(?:\\.\\d){1,3}\\s*|第?${number}(?:[、.．]|章|节)\\s*|[（(]${number}[）)]\\s*|[①-⑳]\\s*)`,
)
const boxed = /^[【「《](.{2,20})[】」》]$/
const lead = new RegExp(
  `^(?:${number}\\s?(?:大|个)?步(?:法|骤)?(?:学会|搞定|掌握|教你|教会|完成|轻松|做好|正确)?)(?=(.*))`,
)
const tail = new RegExp(
  `(?:${number}\\s?(?:大|个)?(?:步骤|步法|步曲|步))$|(?:的)?(?:标准|规范|具体|详细|基本)?(?:操作)?(?:步骤|流程|方法)$|(?<=.{4})(?:该|要)?怎[么样](?:做|操作)[？?]?$`,
)
const latinFrame =
  /^(?:(?:about|what happens during|how is|how are|how to (?:do|perform)|during)\s+)?(?:the|your|an?)?\s*/i
const latinTail = /\s*(?:is|are)?\s*(?:done|performed|work|works)?\s*\?$/i

/** Where a heading counts a step. */
export interface StepMark {
  readonly ordinal: number
  /** Where its words begin. */
  readonly rest: number
}

const plainNumber = new RegExp(
  `^(?:(\\d{1,2})(?:[、.．]\\s*(?!\\d)|\\s)|(${hanziNumber})、\\s*|[（(](${number})[）)]\\s*|([①-⑳])\\s*)`,
)

/** The number and the rest of '1、消毒', '（二）进针', '③ 拔针'; offsets in `text`. */
export function numberedMarkOf(text: string): StepMark | undefined {
  const found = plainNumber.exec(text)
  if (!found) return undefined
  const circled = found[4]
  const ordinal = circled ? circled.charCodeAt(0) - 0x245f : numberOf(found[1] ?? found[2] ?? found[3] ?? '')
  return { ordinal, rest: found[0].length }
}

/** The number and the rest of '第一步 …', 'Step 2｜…', '步骤3：…'; offsets in `text`. */
export function stepMarkOf(text: string): StepMark | undefined {
  const found = stepMark.exec(text)
  if (!found) return undefined
  return { ordinal: numberOf(found[1] ?? found[2] ?? found[3] ?? ''), rest: found[0].length }
}

/** 1 to 39, written in digits or hanzi; 0 for anything else. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const digits = '一二三四五六七八九'
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0)
}

/** The procedure that a heading names: without its number, its brackets and 四步, 步骤 and the like. */
export function procedureIn(text: string, heading: Span): Span {
  let span = trimSpan(text, afterNumber(text, heading))
  const box = boxed.exec(text.slice(span.start, span.end))
  if (box) span = { start: span.start + 1, end: span.end - 1 }
  span = chosenPart(text, span)
  const words = text.slice(span.start, span.end)
  if (/^[\x20-\x7e]+$/.test(words)) return latinProcedure(words, span)
  const led = lead.exec(words)
  const from = span.start + (led && (led[1] as string).length >= 3 ? led[0].length : 0)
  const cut = tail.exec(text.slice(from, span.end))
  const bare = cut && text.slice(from, from + cut.index)
  const to = bare && bare.length >= 2 && !tooGeneral.test(bare) ? from + bare.length : span.end
  return trimSpan(text, { start: from, end: to })
}

/** Words that name no procedure without 步骤, 流程 or 方法 behind them. */
const tooGeneral =
  /^(?:标准化?|规范化?|手术|操作|治疗|护理|检查|使用|干预|具体|基本|主要|处理|实施|练习|运动|康复|急救|抢救)$/

function afterNumber(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const mark = stepMarkOf(words)?.rest ?? listNumber.exec(words)?.[0].length ?? 0
  return { start: start + mark, end }
}

/** Of 'A：B' the part that says what is done. */
function chosenPart(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const at = words.search(/[：:—|｜]/)
  if (at < 2 || at > words.length - 3) return span
  const second = span.start + at + (/^[：:—|｜\s]+/.exec(words.slice(at))?.[0].length ?? 1)
  const done = /步骤|流程|操作|处理|治疗|方法|注射|穿刺|置管|运动|训练|术$|术后|用法|使用|护理|急救/
  if (done.test(words.slice(0, at)) || !done.test(text.slice(second, span.end)))
    return { start: span.start, end: span.start + at }
  return { start: second, end: span.end }
}

function latinProcedure(words: string, span: Span): Span {
  const from = latinFrame.exec(words)?.[0].length ?? 0
  const to = words.slice(from).replace(latinTail, '').length
  return { start: span.start + from, end: span.start + from + to }
}

/** Headings of a part of a procedure, which a heading above names. */
const partOnly =
  /^(?:(?:标准化?|规范化?|具体|详细|基本)?(?:操作|手术|实施|护理|检查|治疗)?(?:步骤|流程|方法|要点|过程|程序)|操作)$/
const longestName = 16

/** The procedure that a heading stands for: named in it, or, where it only says 操作步骤, in a heading above. */
export function procedureUnder(text: string, { block, headings }: PageBlock): Span {
  const own = procedureIn(text, block.content)
  if (!partOnly.test(text.slice(own.start, own.end))) return own
  for (const above of [...headings].reverse()) {
    const named = procedureIn(text, above.block.content)
    const type = typeOf(text.slice(named.start, named.end))
    if ((type === 'procedure' || type === 'test') && named.end - named.start <= longestName) return named
  }
  return own
}

/** What a heading says about a list under it; undefined where it is none of steps. */
export function contextOf(text: string, heading: PageBlock): StepContext | undefined {
  const words = heading.text
  if (otherLists.test(words) && !/步骤|流程|[一二三四五六七八九十\d]\s?步/.test(words)) return undefined
  const subject = procedureUnder(text, heading)
  if (subject.end - subject.start < 2) return undefined
  if (stepMarkOf(words) || stepWords.test(words)) return { subject, trust: 'certain' }
  return exerciseWords.test(words) ? { subject, trust: 'likely' } : undefined
}
