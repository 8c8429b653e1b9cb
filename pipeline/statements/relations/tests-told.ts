import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import { type ListOptions, listMembers } from './conjuncts.ts'
import { type Cue, isNarrative } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { findingOf } from './findings.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** Looking, measuring by hand and scales are no tests of a disease. */
const noTest =
  /^(?:(?:辅助|实验室|特殊|相关|常规|化验|影像学?)检查|体检|身体检查|体格检查|查体|望诊|触诊|问诊|把脉|切诊|体温|血压|血糖监测|抽血|验血|病史|视力|听力|染色体|胸水|关节液|显微镜|测试|测定|检测|试验|实验|筛查|化验)$|(?:评分|量表|指数|分级|分期|病史|监测|随访|复查|自查|基因|脑脊液)$|[者的比较]|^(?:正常|病理性|活动期|急性期)/
/** Where a test may be named. */
const sought = new Sought(
  /[查检镜声线片影图像术验测培养]|CT|MR|超|活检|血|尿|抗体|[A-Z]{2}|造影|化验|穿刺|涂片|病理|功能|蛋白|酶|指标/,
)

/** Verbs with which a test is done. */
const does =
  /(?:进行|完善|行(?![走为业程])|[做查拍测戴选]|用(?![于药来法量途力户])|加(?:做|查|一次)|靠|依赖|依靠|改做|检测|化验|首选)(?:一次|个|一下|一个|了|于)?/g
/** What opens before such a verb. */
const opens =
  /(?:^|[，、；：]|建议|应当?|应该|需要?|要|宜|可以?|须|必须|先去?|去|再|最好|必要时|一律|都|常规|进一步|同时|还|会|医生|定位|定性|确诊|诊断|筛查|初筛|仍|主要|推荐|不典型者|进而|者|人|的|并|前|后|时|及时|尽快|尽早|立即|本|标本|液|血)$/
/** Where the list of tests ends. */
const stop =
  /以(?!及)|来(?!氟)|用来|用于|等|了解|排除|明确|判断|评估|除外|确定|发现|诊断|鉴别|观察|随访|[看查]看|就|即|可以|(?<![功机性])能(?!量)|是否|有无|才|，|[（(]/
const denied = /(?:不|无需|不必|不用|没|未|别|勿|禁|拒绝)[^，。；]{0,4}$/

/** What a test shows, behind its name. */
const shows =
  /^(?:检查|平扫|增强)?(?:上|中|下)?(?:常|多|一般|多数|可|多可|往往|典型者?|主要|早期|也|均|则|通常)?(?:可?见(?!于|到效)|显示|示(?![意范例])|呈(?:现)?|表现为|提示|为(?![主首诊了金确目临最常第必一]|可靠|辅助|进一步)|有(?![助利效创意价无])|(?=(?:轻中?度|明显|显著|轻度|中度)?(?:升高|增高|降低|减少|增快|阳性|延长)))|^上(?![要应需与可能])(?=[\u4e00-\u9fff]{4})/
/** Other things that are said of a test. */
const said =
  /^(?:检查)?(?:是(?![否])|为|看|作(?![用为])|可(?![能见在于])|能|用于|有助|一查|对|最|首选|简便|无创|敏感|特异|准确|快速|适用|的?(?:敏感|特异|准确|阳性率|灵敏|诊断价值))/

/** Tests that a disease's passage says are done, show something or are good for something. */
export function* testsTold(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading || !sought.in(passage.block)) continue
    for (const clause of passage.clauses) {
      const claims = [...done(passage, clause), ...spoken(passage, clause)]
      if (claims.length > 0 && !isNarrative(passage, clause)) yield* claims
    }
  }
}

/** Names of what is measured that are too general elsewhere. */
const plain = /^(?:空腹|餐后)?血糖$|^(?:血清|尿)?电解质$/
const tests: ListOptions = { types: ['test'], like: plain }

/** Whether a name is that of a test, and not too general to be told. */
export const isTest = (name: string): boolean =>
  (plain.test(name) || isTerm(name.replace(/^经(?=.{3})/, ''), ['test'])) && !noTest.test(name)

/** The disease that the clause before suspects, or the one that is spoken of. */
function subjectOf({ block, clauses }: Passage, clause: TopicClause): Topic | undefined {
  const before = clauses[clause.index - 1]
  const found =
    before &&
    /(?:警惕|怀疑|考虑|可能是|多半是|疑为|小心|当心)(?<d>[^，。；：、]{2,16})$/.exec(
      block.text.slice(before.start, before.end),
    )
  const { d = '' } = found?.groups ?? {}
  if (before && isTerm(d, ['disease']))
    return { type: 'disease', text: d, span: inPage(block, { start: before.end - d.length, end: before.end }) }
  const topic = topicOf(clause.topics, ['disease'])
  const near = block.headings.length > 0 || (topic && block.block.content.start - topic.span.start < farthest)
  return near ? topic : undefined
}

/** On a page without headings what was named this far back is spoken of no more. */
const farthest = 300

function claimsOf(passage: Passage, clause: TopicClause, tests: readonly Span[], cue: Span, finding?: string): Claim[] {
  const subject = subjectOf(passage, clause)
  const place: Cue = { passage, clause, cue, subject: cue, value: tests[0] ?? cue, open: false }
  if (!subject || assertionOf(place) !== 'affirmed') return []
  const qualifiers = finding === undefined ? {} : { qualifiers: { finding } }
  return tests.flatMap(
    (value) => claimOf(place, { property: 'examination', subject, value, type: 'test', ...qualifiers }) ?? [],
  )
}

/** '查血常规、CRP', '戴动态心电图', '最好加一次结肠镜'. */
function done(passage: Passage, clause: TopicClause): Claim[] {
  const { text } = passage.block
  const words = text.slice(clause.start, clause.end)
  for (const { index, 0: verb } of matchesOf(does, words)) {
    const before = words.slice(0, index)
    if (!opens.test(before) || denied.test(before)) continue
    const start = clause.start + index + verb.length
    const rest = text.slice(start, clause.end)
    const end = start + (stop.exec(rest)?.index ?? rest.length)
    const named = listMembers(text, { start, end }, tests).filter((span) => isTest(text.slice(span.start, span.end)))
    if (named[0]?.start !== start) continue
    return claimsOf(passage, clause, named, { start: clause.start + index, end: start })
  }
  return []
}

const lead =
  /^(?:【[^【】]{2,8}】)?\s?(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|\d{1,2}[、.．](?!\d))?\s?(?:其中|此时|而|但|同时|早期|晚期|必要时|首次|并?通过)?/

/** 'CT见F', 'MRI对D敏感', '血清CA125可升高'. */
function spoken(passage: Passage, clause: TopicClause): Claim[] {
  const { text } = passage.block
  const from = clause.start + (lead.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
  const bare = isHead(passage, clause, from) ? testsIn(text, { start: from, end: clause.end }) : []
  if (bare.length > 0) return labelled(passage, clause, bare)
  const words = text.slice(from, Math.min(clause.end, from + 40))
  for (let length = Math.min(28, words.length); length > 1; length--) {
    const rest = words.slice(length)
    const shown = shows.exec(rest)
    if (!shown && !said.test(rest)) continue
    const named = testsIn(text, { start: from, end: from + length })
    if (named.length > 0)
      return predicated(passage, clause, named, { at: from + length, rest, shown: shown?.[0].length })
  }
  return []
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
  if (shown === undefined)
    return clause.mark === '：' && /依据|标准|特[点征]|表现|典型|如下/.test(rest)
      ? labelled(passage, clause, named)
      : claimsOf(passage, clause, named, { start: at, end: at })
  if (/是[^，。；]{0,8}(?:因素|原因|诱因|病因)/.test(rest)) return []
  const cue = { start: at, end: at + shown }
  const value = { start: cue.end, end: clause.end }
  const finding = findingOf({ passage, clause, cue, subject: cue, value, open: true })
  const bare = finding === undefined && !/^阳性(?:者)?(?:即|就|便)?(?:可以?|能)?(?:确诊|诊断)/.test(rest)
  return bare ? [] : claimsOf(passage, clause, named, cue, finding)
}

/** What is good or bad about a test, and what it is for, is no finding. */
const judges =
  /敏感|特异|准确|灵敏|价值|首选|用于|用来|可以?(?!见)|(?<![功机性])能(?!量)|了解|判断|评估|帮助|有助|确诊|诊断|鉴别|检查|基本|常规|简便|不显影|应|需|^[做查拍]/
const signs = /[有见呈示]|升高|增高|降低|减少|增快|阳性|阴性|消失|异常|增宽|狭窄|增大|缩短|延长|影|信号/

/** '核素骨扫描：热区中有冷区': what stands behind the name, where it tells of something seen. */
function labelled(passage: Passage, clause: TopicClause, tests: readonly Span[]): Claim[] {
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
