import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import { matchesOf } from '../../text/matches.ts'
import { typeOf } from '../terms.ts'
import { stepMarkOf } from './marks.ts'
import { doingEnd } from './words.ts'

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|两)'
/** Numbers of sections and parts: '1.2', '04', '（二）', '第三节', 'Part 2', '③'. */
const sectionNumber = new RegExp(
  `^(?:${[
    '\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．、]?\\s*',
    '0\\d\\s*[|｜丨:：、.．/-]?\\s*',
    `第?${number}(?:[、.．)）]|章|节|部分|篇|课|讲)\\s*[:：|｜]?\\s*`,
    `[（(【]${number}[）)】]\\s*`,
    '[①-⑳❶-❿⑴-⒛]\\s*',
    `(?:Part|PART|part|Chapter|NO|No)[\\s.]{0,2}${number}\\s*[|｜丨:：、.．-]?\\s*`,
    '\\d{1,2}\\s+(?![天日周月年岁个种次步例分小秒%])',
  ].join('|')})(?=.)`,
)
const boxed = /^[【「《[](.{2,20})[】」》\]]$/

/** Words of teaching that lead a heading. */
const teaching = new RegExp(
  `^(?:手把手|一起|一图|一文|跟我|教[你您会大]家?|带[你您]|学会|学做|学习|学(?=动作|技能|方法|步骤)|掌握|了解|看懂|搞懂|读懂|详解|图解|图文|视频|演示|实操|动手|附录?|轻松|快速|(?:应该|究竟|到底|平时|在家)?(?:怎[么样]|如何|咋)(?:样|才能)?|正确(?:地(?=.{3})|(?=[^的].{2}))|规范地?(?=.{3})|科学地?(?=.{3})|${number}(?:分钟|招)(?:学会|教会|搞定)?|${number}\\s?(?:大|个)?步(?:法|骤)?(?:学会|搞定|掌握|教[你会]|完成|轻松|做好|做对|正确)|${number}\\s?(?:大|个)?步(?:法|骤)?(?=[^法曲骤走操]{3}))[：:，,|｜\\s]*`,
)
/** Words behind the name that say that it is taught, done or ordered. */
const frame = new RegExp(
  `(?:的?(?:具体|主要|操作)?(?:过程|步骤|流程|方法|做法)(?:通常|一般|主要|大致)?(?:包括|包含|有|分为)(?:以下|如下|下列)?(?:几个)?(?:步骤)?|(?:请|要)?(?:记住|牢记|谨记)?(?:这)?${number}\\s?(?:个)?字(?:诀|口诀|要诀)?|(?:分|共|的|有|只需|仅需|记住|牢记)?${number}\\s?(?:大|个)?(?:步骤|步法|步曲|步走|步|阶段|期|要点|要领|口诀)|(?<=.{4})${number}[法招式]|的?(?:标准|规范|正确|具体|详细|基本|主要|科学)?(?:操作)?(?:步骤|全?流程图?|方法|程序|技巧|要领|姿势|做法|指南|教程|攻略|图解|规程|规范|要点|全过程|过程|(?<=.{4})标准)(?:及|和|与|、)?(?:要点|规范|图解|详解|说明|步骤|程序|流程|方法|技巧)?|(?<=.{4})(?:该|要|应该|到底)?(?:怎[么样]|如何|咋|这[样么])(?:做|操作|进行)?|如下|(?:以?及|和|与)?(?:其|相关)?注意(?:要点|事项))[：:？?！!]*$`,
)
const closingMark = /[？?！!：:。，,、—|｜\s]{1,8}$/

/** Words that name no procedure without 步骤, 流程 or 方法 behind them. */
export const tooGeneral: RegExp =
  /^(?:标准化?|规范化?|手术|操作|治疗|护理|检查|使用|干预|具体|基本|主要|处理|实施|练习|运动|康复|急救|抢救|正确|常用|应用|动作|学动作|(?:居家|日常|家庭|护士|健康|专家)(?:护理|指导|康复|急救|锻炼|教育|支招))$/

/** Words that say how something is done, and not what. */
export const namesNothing: RegExp =
  /^(?:标准化?|规范化?|具体|详细|基本|主要|简易)?(?:操作|实施)?的?(?:步骤|流程|方法|要点|过程|程序|做法|规范|操作)(?:[及与和、](?:具体|操作)?(?:步骤|流程|方法|要点|过程|程序))?$|[哪吗呢？?]|什么/

const done = /步骤|流程|操作|处理|治疗|方法|注射|穿刺|置管|运动|训练|术$|术后|用法|使用|护理|急救/
const onlyCounted = new RegExp(`^${number}\\s?(?:大|个)?步(?:骤|法|曲)?$`)
const counted = new RegExp(`${number}\\s?(?:大|个)?步`)

/** The procedure that a heading names: without its number, brackets, words of teaching and 四步, 步骤 and the like. */
export function procedureIn(text: string, heading: Span): Span {
  let span = unboxed(text, withoutNumber(text, heading))
  span = unboxed(text, withoutNumber(text, chosenPart(text, span)))
  const words = text.slice(span.start, span.end)
  return /^[\x20-\x7e]+$/.test(words) ? latinProcedure(words, span) : coreOf(text, span)
}

/** A heading without the numbers of its section. */
export function withoutNumber(text: string, { start, end }: Span): Span {
  const span = trimSpan(text, { start, end })
  const words = text.slice(span.start, span.end)
  const mark = stepMarkOf(words)?.rest ?? sectionNumber.exec(words)?.[0].length ?? 0
  return trimSpan(text, { start: span.start + mark, end: span.end })
}

function unboxed(text: string, span: Span): Span {
  return boxed.test(text.slice(span.start, span.end)) ? { start: span.start + 1, end: span.end - 1 } : span
}

/** What is left of a heading's part when teaching words before it and frames behind it go; at least a name. */
function coreOf(text: string, part: Span): Span {
  let { start, end } = part
  for (let i = 0; i < 4; i++) {
    const led = teaching.exec(text.slice(start, end))?.[0].length ?? 0
    if (led === 0 || end - start - led < 2 || tooGeneral.test(text.slice(start + led, end))) break
    start += led
  }
  for (let i = 0; i < 3; i++) {
    const words = text.slice(start, end)
    const cut = frame.exec(words)?.index ?? closingMark.exec(words)?.index ?? words.length
    const bare = words.slice(0, cut).replace(/[的：:，,\s]{1,8}$/, '')
    // 急救五步: what is counted in steps is the procedure, however general.
    const inSteps = onlyCounted.test(words.slice(cut))
    if (bare.length === words.length || bare.length < 2 || (tooGeneral.test(bare) && !inSteps)) break
    end = start + bare.length
  }
  return trimSpan(text, { start, end: withoutAsk(text, start, end) })
}

/** 'X怎么用': the thing that is used. */
function withoutAsk(text: string, start: number, end: number): number {
  const found =
    /(?:该|要|应该|到底)?(?:怎么|如何|怎样|咋)(?:正确)?(?:用|使用|做|测|量|打|戴|洗|换|滴|吃|吸|喝|喷|练|按|灸|泡|煎|绑|缠|服用|注射|操作)[？?]?$/.exec(
      text.slice(start, end),
    )
  return found && found.index >= 2 ? start + found.index : end
}

/** Of 'A：B' or 'A，B' the part that best says what is done; the first of equals. */
function chosenPart(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  if (/^[\x20-\x7e]+$/.test(words)) return span
  let best: Span | undefined
  let most = -1
  for (const part of partsOf(words)) {
    // What stands behind a dash explains the part before it.
    const at = { start: span.start + part.start, end: span.start + part.end }
    const weight = weightOf(text, at) - (/[—|｜]$/.test(words.slice(0, part.start)) ? 0.5 : 0)
    if (weight > most) {
      best = at
      most = weight
    }
  }
  return best ?? span
}

function partsOf(words: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const joint of matchesOf(/——|[：:—|｜？?！!，,；;]/g, words)) {
    if (joint.index - start >= 2) parts.push({ start, end: joint.index })
    start = joint.index + joint[0].length
  }
  if (words.length - start >= 2) parts.push({ start, end: words.length })
  return parts
}

/** Whether a name says that something is done. */
export function namesDoing(name: string): boolean {
  // 怎么治疗 asks and names nothing.
  if (/^(?:怎么|如何|怎样|咋)|哪些|什么/.test(name)) return false
  const type = typeOf(name)
  return type === 'procedure' || type === 'test' || (doingEnd.test(name) && !tooGeneral.test(name))
}

/** How surely a heading's part names something done. */
function weightOf(text: string, part: Span): number {
  const core = coreOf(text, part)
  const name = text.slice(core.start, core.end)
  const whole = text.slice(part.start, part.end).trim()
  if (name.length < 2 || (tooGeneral.test(name) && name === whole)) return 0
  const type = typeOf(name)
  if (type === 'procedure' || type === 'test' || doingEnd.test(name)) return 4
  if (done.test(whole)) return 3
  if (counted.test(whole) || name.length < whole.length - 1) return 2
  return type === 'device' || type === 'drug' ? 2 : 1
}

const latinFrame =
  /^(?:(?:why (?:would|do|might|should) (?:you|i) need|when do you need|about|what happens during|how is|how are|how to (?:do|perform)|during)\s+)?(?:the|your|an?)?\s*/i
const latinTail = /\s{0,3}(?:is|are)?\s{0,3}(?:done|performed|work|works)?\s{0,3}\?$/i

function latinProcedure(words: string, span: Span): Span {
  const from = latinFrame.exec(words)?.[0].length ?? 0
  const to = words.slice(from).replace(latinTail, '').length
  return { start: span.start + from, end: span.start + from + to }
}
