import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { kindAt, kinds } from '../width/classes.ts'
import { insideOf, protectedSpans } from '../width/protected.ts'

/** A stop that is not beside another one. */
const stops = /[.．](?![.．。…])/g
/** The end of a sentence in hanzi, also with a bracket or quotation mark closed behind it. */
const behindHanzi = /[\u3400-\u9fff][)）”」』》】]{0,2}$/
/** Numbers of headings and lists: 一. 甲. 附. */
const heading = /(?:^|[\n\r])[ \t\u3000]{0,8}[（(]?(?:第?[一二三四五六七八九十百]{1,4}[章节条]?|[甲乙丙丁戊己庚辛]|附)$/
/** Bibliographic entries part their fields by stops, and bear the mark of their kind. */
const reference = /[[［][A-Z](?:\/OL)?[\]］]/

/** What follows a stop: the end of the line, or a blank. */
function endsSentence(text: string, at: number): boolean {
  const next = kindAt(text, at + 1)
  return next === kinds.feed || next === kinds.blank
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The entries' lines are looked up once for all stops on them. */
function referenceLines(text: string): (at: number) => boolean {
  let start = -1
  let end = -1
  let is = false
  return (at) => {
    if (at > end || start < 0) {
      start = lineStart(text, at)
      const feed = text.indexOf('\n', at)
      end = feed < 0 ? text.length : feed
      const line = text.slice(start, Math.min(end, start + 600))
      is = reference.test(line)
    }
    return is
  }
}

export const widthStop: Rule = {
  id: 'width-stop',
  why: 'A Chinese sentence ends in a full stop of its own, where an input method or a typesetter put a Latin one.',
  *find(text) {
    const found: { at: number; ends: boolean }[] = []
    for (const { index } of text.matchAll(stops)) {
      const before = text.slice(Math.max(0, index - 3), index)
      if (behindHanzi.test(before)) found.push({ at: index, ends: endsSentence(text, index) })
    }
    if (found.length === 0) return
    // Without a blank a stop may part names or numbers, unless the text ends its sentences so and in no other way.
    const only = found.filter(({ ends }) => ends).length >= 2 && !text.includes('。')
    const inside = insideOf(protectedSpans(text))
    const isReference = referenceLines(text)
    for (const { at, ends } of found) {
      if (inside(at) || heading.test(text.slice(Math.max(0, at - 16), at)) || isReference(at)) continue
      const directly = only && kindAt(text, at + 1) === kinds.hanzi && kindAt(text, at + 2) === kinds.hanzi
      if (ends || directly) yield { start: at, end: at + 1, text: '。' } satisfies Replacement
    }
  },
  examples: [
    ['术后可下床活动. 两周后拆线.', '术后可下床活动。 两周后拆线。'],
    ['多见于老年人(女性多于男性). 病因不明.', '多见于老年人(女性多于男性)。 病因不明。'],
    ['病情稳定．\n继续观察．', '病情稳定。\n继续观察。'],
    ['先热敷.再按摩. 每日两次.', '先热敷。再按摩。 每日两次。'],
  ],
  leaves: [
    '1. 休息 2. 制动',
    '表1.术后疗效',
    '病史不详...',
    '随访结束。.',
    '弗朗西斯.培根说过：知识就是力量。',
    '报告.doc 与 说明.pdf',
    '一. 概述',
    '[3] 张三, 李四. 肝硬化的治疗[J]. 中华肝脏病杂志, 2010, 18(2): 1-3.',
    'Aspirin is given. 每日一次',
  ],
}
