import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { findingOf } from './findings.ts'
import type { Passage, TopicClause } from './passages.ts'
import { claimsOf, isTest, mayEndTest } from './test-claims.ts'

/** What a test shows, behind its name. */
const shows =
  /^(?:检查|平扫|增强)?(?:上|中|下)?(?:常|多|一般|多数|可|多可|往往|典型者?|主要|早期|也|均|则|通常)?(?:可?见(?!于|到效)|显示|示(?![意范例])|呈(?:现)?|表现为|提示|为(?![主首诊了金确目临最常第必一]|可靠|辅助|进一步)|有(?![助利效创意价无])|(?=(?:轻中?度|明显|显著|轻度|中度)?(?:升高|增高|降低|减少|增快|阳性|延长)))|^[上](?![要应需与可能])(?=[\u4e00-\u9fff]{4})|^下(?=[^，。；]{2,24}(?:减弱|充血|消失|水肿|增厚|狭窄|糜烂|溃疡|出血|红肿|膨隆|穿孔|减少|增多|异常|混浊|浑浊))/
/** Other things that are said of a test. */
const said =
  /^(?:检查)?(?:是(?![否])|为|看|量(?![表的大小])|测量|计算|排除|判断|评估|了解|明确|区分|鉴别|监测|查出|寻找|找(?!到)|用来|作(?![用为])|可(?![能见在于])|能|用于|有助|一查|对|最|首选|简便|无创|敏感|特异|准确|快速|适用|的?(?:敏感|特异|准确|阳性率|灵敏|诊断价值))/

const lead =
  /^(?:【[^【】]{2,8}】)?\s?(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|\d{1,2}[、.．](?!\d))?\s?(?:其中|此时|而|但|同时|早期|晚期|必要时|首次|并?通过)?/

/** 'CT见F', 'MRI对D敏感', '血清CA125可升高'. */
export function spoken(passage: Passage, clause: TopicClause): Claim[] {
  const { text } = passage.block
  const from = clause.start + (lead.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
  const bare = isHead(passage, clause, from) ? testsIn(text, { start: from, end: clause.end }) : []
  if (bare.length > 0) return labelled(passage, clause, bare)
  const last = chosenLast(passage, clause, from)
  if (last.length > 0)
    return seenNext(passage, clause)
      ? labelled(passage, clause, last)
      : claimsOf(passage, clause, last, { start: from, end: from })
  const words = text.slice(from, Math.min(clause.end, from + 40))
  for (let length = Math.min(28, words.length); length > 1; length--) {
    if (!mayEndTest(words, length)) continue
    const rest = words.slice(length)
    const shown = shows.exec(rest)
    if (!shown && !said.test(rest)) continue
    const named = testsIn(text, { start: from, end: from + length })
    if (named.length > 0)
      return predicated(passage, clause, named, { at: from + length, rest, shown: shown?.[0].length })
  }
  return []
}

const best =
  /^(?:目前|临床上?|诊断|确诊|检查|筛查|其)*的?(?:金标准|首选(?:检查|方法)?|最(?:常用|可靠|敏感|有价值|重要|简便|准确|直接)的?(?:检查|方法|手段|指标)?|关键(?:检查)?|常用的?(?:检查)?)(?:是|为|就是)|^[^，。；：]{0,8}(?:确认|确诊|看清|明确)的是|^(?:必要时|还要|另外|同时|有时)(?:还|可|应|需|要)?(?:行|做|查|加做)?(?=[\u4e00-\u9fffA-Z])/

/** '金标准是T', '最常用的是T'. */
function chosenLast({ block }: Passage, clause: TopicClause, from: number): Span[] {
  const lead = best.exec(block.text.slice(from, clause.end))?.[0].length
  return lead === undefined ? [] : testsIn(block.text, { start: from + lead, end: clause.end })
}

/** A name before a colon that heads an item, or stands under a heading on examination. */
const isHead = ({ section, block }: Passage, clause: TopicClause, from: number): boolean =>
  clause.mark === '：' &&
  section !== 'treatment' &&
  (from > clause.start || section === 'examination' || block.block.kind === 'item')

interface Predicate {
  readonly at: number
  readonly rest: string
  /** How long the words of showing are; undefined where something else is said. */
  readonly shown: number | undefined
}

function predicated(
  passage: Passage,
  clause: TopicClause,
  named: readonly Span[],
  { at, rest, shown }: Predicate,
): Claim[] {
  if (shown === undefined) {
    const seen = seenNext(passage, clause)
    return seen ||
      (clause.mark === '：' &&
        /依据|标准|特[点征]|表现|典型|如下|^[是为]?最|^(?:[是为])?首选|简便|可靠|常用/.test(rest))
      ? labelled(passage, clause, named)
      : claimsOf(passage, clause, named, { start: at, end: at })
  }
  if (/是[^，。；]{0,8}(?:因素|原因|诱因|病因)/.test(rest)) return []
  const cue = { start: at, end: at + shown }
  const value = { start: cue.end, end: clause.end }
  const finding = findingOf({ passage, clause, cue, subject: cue, value, open: true })
  const judged = finding !== undefined && /(?:价值|敏感|特异|准确|意义|可靠)[^，。；]{0,4}$/.test(finding)
  if (judged) return claimsOf(passage, clause, named, { start: at, end: at })
  const bare = finding === undefined && !/^阳性(?:者)?(?:即|就|便)?(?:可以?|能)?(?:确诊|诊断)/.test(rest)
  return bare ? [] : claimsOf(passage, clause, named, cue, finding)
}

/** 'T为首选，见F': the clause behind begins with the verb of seeing. */
export function seenNext({ block, clauses }: Passage, { index, mark }: TopicClause): boolean {
  const next = mark === '，' ? clauses[index + 1] : undefined
  return next !== undefined && sees.test(block.text.slice(next.start, next.end))
}
const sees =
  /^(?:常|多|一般|典型者?|往往)?(?:可(?:以)?(?:见|看到|显示|发现)|见(?!于)|显示|示(?![意范例])|表现为|呈|能(?:看到|显示|发现))/

/** What is good or bad about a test, and what it is for, is no finding. */
const judges =
  /敏感|特异|准确|灵敏|价值|首选|用于|用来|可以?(?!见|显示|看到|发现|示|呈)|(?<![功机性])能(?!量|显示|看到|发现)|了解|判断|评估|帮助|有助|确诊|诊断|鉴别|检查|基本|常规|简便|不显影|应|需|^[做查拍]/
const signs = /[有见呈示]|升高|增高|降低|减少|增快|阳性|阴性|消失|异常|增宽|狭窄|增大|缩短|延长|影|信号/

/** '核素骨扫描：热区中有冷区': what stands behind the name, where it tells of something seen. */
export function labelled(passage: Passage, clause: TopicClause, tests: readonly Span[]): Claim[] {
  const { block, clauses } = passage
  const next = clauses[clause.index + 1]
  const none = { start: clause.end, end: clause.end }
  const words = next ? block.text.slice(next.start, next.end) : ''
  if (!next || !signs.test(words) || judges.test(words)) return claimsOf(passage, clause, tests, none)
  const verb = shows.exec(words)?.[0].length ?? 0
  const value = { start: next.start + verb, end: next.end }
  const finding = findingOf({ passage, clause: next, cue: none, subject: none, value, open: true })
  return claimsOf(passage, clause, tests, none, finding)
}

/** The tests of a list that is nothing else. */
function testsIn(text: string, { start, end }: Span): Span[] {
  const tests: Span[] = []
  let at = start
  for (const part of text.slice(start, end).split(/(、|以及|和|与|及|或)/)) {
    if (!/^(?:、|以及|和|与|及|或)$/.test(part)) {
      if (!isTest(part)) return []
      tests.push({ start: at, end: at + part.length })
    }
    at += part.length
  }
  return tests
}
