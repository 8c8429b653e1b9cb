import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'
import { kindAt, kinds } from '../width/classes.ts'
import { protectionOf } from '../width/protected.ts'

/** Any ASCII or full-width stop. */
const stops = '.．'
/** What a single stop is not followed by. */
const stopsAfter = '.．。…'
/** Between the last hanzi and the stop nothing but these may stand. */
const closers = ')）”」』》】'
/** The end of a sentence in hanzi, also with a bracket or quotation mark closed behind it. */
const behindHanzi = /[\u3400-\u9fff][)）”」』》】]{0,2}$/
/** Numbers of headings and lists: 一. 甲. 附. */
const heading = /(?:^|[\n\r])[ \t\u3000]{0,8}[（(]?(?:第?[一二三四五六七八九十百]{1,4}[章节条]?|[甲乙丙丁戊己庚辛]|附)$/
/** Bibliographic entries part their fields by stops. */
const references = [
  /[[［][A-Z](?:\/OL)?[\]］]/,
  /出版社[，,][ \t]?(?:19|20)\d\d/,
  /^[ \t]{0,8}[[［]\d{1,3}[\]］].{1,500}(?:19|20)\d\d/,
  /(?:19|20)\d\d[ \t]?[,，;；][ \t]?\d{1,3}[ \t]?(?:[(（]\d{1,3}[)）])?[ \t]?[:：][ \t]?[A-Za-z]?\d/,
]
/** A clause without a mark in it: five hanzi or more are no name. */
const clauseBefore = /[^，。；：！？,.;:!?．\s]{5}$/
const clauseAfter = /^[^，。；：！？,.;:!?．\s]{5}/

/** What follows a stop: the end of the line, or a blank; a quotation may close first. */
function endsSentence(text: string, at: number): boolean {
  const next = kindAt(text, '”」』'.includes(text.charAt(at + 1) || ' ') ? at + 2 : at + 1)
  return next === kinds.feed || next === kinds.blank
}

/** What the line of a stop says of it. */
interface Line {
  /** Bibliographic: its stops part fields. */
  readonly isReference: boolean
  /** It has several such stops after hanzi, and none of the Chinese kind. */
  readonly onlyLatinStops: boolean
}

/** For ascending offsets, the line they lie on; looked over once a line. */
function lineAt(text: string): (at: number) => Line {
  let end = -1
  let known: Line = { isReference: false, onlyLatinStops: false }
  return (at) => {
    if (at < end) return known
    const start = text.lastIndexOf('\n', at - 1) + 1
    const feed = text.indexOf('\n', at)
    end = feed < 0 ? text.length : feed
    const line = text.slice(start, Math.min(end, start + 600))
    const isReference = references.some((pattern) => pattern.test(line))
    const latin = line.match(/[\u4e00-\u9fff][.．](?=[\u4e00-\u9fff\s]|$)/g)?.length ?? 0
    known = { isReference, onlyLatinStops: latin >= 2 && !line.includes('。') }
    return known
  }
}

/** True where hanzi follow directly, and clauses too long for names stand on either side. */
const partsClauses = (text: string, at: number): boolean =>
  clauseBefore.test(text.slice(Math.max(0, at - 5), at)) && clauseAfter.test(text.slice(at + 1, at + 6))

/** The offsets of all stops after hanzi, and whether the line ends or a blank follows. */
function stopsBehindHanzi(text: string, sites: Sites): { at: number; ends: boolean }[] {
  const found: { at: number; ends: boolean }[] = []
  for (let index = sites.next(0); index >= 0; index = sites.next(index + 1)) {
    if (kindAt(text, index - 1) !== kinds.hanzi && !closers.includes(text.charAt(index - 1))) continue
    if (index + 1 < text.length && stopsAfter.includes(text.charAt(index + 1))) continue
    const before = text.slice(Math.max(0, index - 3), index)
    if (behindHanzi.test(before)) found.push({ at: index, ends: endsSentence(text, index) })
  }
  return found
}

export const widthStop: Rule = {
  id: 'width-stop',
  why: 'A Chinese sentence ends in a full stop of its own, where an input method or a typesetter put a Latin one.',
  signs: stops,
  *find(text, sites = sitesOf(text, stops)) {
    const found = stopsBehindHanzi(text, sites)
    if (found.length === 0) return
    // Without a blank a stop may part names or numbers, unless the text ends its sentences so and in no other way.
    const only = found.filter(({ ends }) => ends).length >= 2 && !text.includes('。')
    const inside = protectionOf(text)
    const line = lineAt(text)
    for (const { at, ends } of found) {
      if (inside(at) || heading.test(text.slice(Math.max(0, at - 16), at)) || line(at).isReference) continue
      const directly = kindAt(text, at + 1) === kinds.hanzi && kindAt(text, at + 2) === kinds.hanzi
      const parts = directly && (only || (line(at).onlyLatinStops && partsClauses(text, at)))
      if (ends || parts) yield { start: at, end: at + 1, text: '。' } satisfies Replacement
    }
  },
  examples: [
    ['术后可下床活动. 两周后拆线.', '术后可下床活动。 两周后拆线。'],
    ['多见于老年人(女性多于男性). 病因不明.', '多见于老年人(女性多于男性)。 病因不明。'],
    ['病情稳定．\n继续观察．', '病情稳定。\n继续观察。'],
    [
      '您的情况是慢性咽炎.一定注意少讲话.可以多喝温水\n很好。',
      '您的情况是慢性咽炎。一定注意少讲话。可以多喝温水\n很好。',
    ],
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
    '李某, 张某. 急性胰腺炎的早期处理. 某某消化杂志, 2018, 33(9): 675-679.',
    '黄家驷. 外科学. 北京：人民卫生出版社，1992.',
    '香蕉.蜂蜜.火龙果',
    'Aspirin is given. 每日一次',
  ],
}
