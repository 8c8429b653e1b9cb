import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { assertionOf, claimOf } from './claims.ts'
import { pureList } from './conjuncts.ts'
import { type Cue, cuesOf, isNarrative, wholeClause } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { restedOn } from './examination-frames.ts'
import { findingOf } from './findings.ts'
import { type Frame, findFrames, type ListValue } from './frames.ts'
import { byHand, testsBefore } from './named-tests.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { testsTold } from './tests-told.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const tests: ListValue = {
  kind: 'list',
  types: ['test'],
  as: 'test',
  onward: true,
  like: /^(?:抗)?[A-Z][A-Za-z\d-]{1,7}(?:抗体)?$/,
}

const frames: readonly Frame[] = [
  {
    property: 'examination',
    cue: /(?:的)?(?:诊断|确诊)(?:一般|主要|通常|常|多|往往|可|需要?|也|应|要){0,2}(?:看|查|依赖于?|依靠|依据|根据|靠|有赖于|借助|结合|综合|通过|做|完善)/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /(?:可|可以|需要?|应|应当|建议|常规?|必要时|一般|通常|首选|进一步|首先|还会?|要|会|及时){1,4}(?:(?:医生|医师|到医院)?(?:安排|进行|行(?![走动为])|做|拍|抽血?(?=查|化验|检查)|化验|检测|查|完善|选择|采用|考虑|通过|借助|使用))(?<v>[^，。；：]{2,60}?)(?:(?:等|等方法|等手段|来|以|进行|可以|可|(?<![功机])能|帮助|协助|明确|确诊|诊断|排除|发现|检出){1,5}[^，。；：]{0,16})?$/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /(?:^行|^做|^拍|^查|^通过|^经|可以?通过|并且?通过|可经|^(?:有时|多|常|可|偶)?在)(?<v>[^，。；：]{2,60}?)(?:时|中|后)?(?:就?可以?|就?能够?|多可|即可|均可|来|被){1,2}(?:明确|确诊|诊断|鉴别|发现|确定|诊断出|发觉|检出)/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /^(?:一般|通常|临床上?|检查)?首选(?:的?检查(?:方法)?)?(?:是|为)?(?<v>[^，。；：]{2,30})$/dg,
    subject: { types: ['disease', 'symptom'], carried: true },
    value: tests,
  },
  {
    property: 'examination',
    cue: /^(?:对于|如|若)?(?:怀疑|疑似|疑为|疑诊|高度怀疑|考虑)(?<s>[^，。；：]{2,16}?)(?:的患者|患者|者|时)?(?:，)?(?:应|需|可|要|建议|必须|宜|须){1,2}(?:尽快|及时|立即|尽早|常规|进一步|考虑|首先)?(?:行(?![走动为])|做|进行|查|完善|选择|安排)(?<v>[^，。；：]{2,40}?)(?:检查|以.*|明确.*)?$/dg,
    subject: { types: ['disease'] },
    value: tests,
  },
  {
    property: 'examination',
    cue: /(?:^|的|其)(?:(?:化验|实验室|影像学?|辅助|常规|血液|相关|主要|常用|临床)检查(?:项目|方法|手段)?|(?:诊断|判断|检查|确诊|筛查)(?:方法|手段|方式|项目))(?:主要|一般|通常|常用){0,2}(?:包括|有(?!哪|什么|很多|多种)|是(?!否))/dg,
    subject,
    value: { ...tests, openIn: 'examination' },
  },
]

const english: Frame = {
  property: 'examination',
  cue: /\b(?:orders?|uses?|recommends?|performs?)\s+(?:an? |the )?/dg,
  subject: { types: ['disease', 'symptom'] },
  value: tests,
}

const judges =
  /(?:可以?|能够?|有助于|可用于|用于|可用来|用来)(?:准确地?|清楚地?|清晰地?|直观地?|有效地?|明确|动态)?(?=(?:早期|及早|进一步|协助|辅助|帮助)?(?:排除|鉴别|判断|评估|明确|确定|了解|诊断|发现|检出|确认|确诊|检测|测量|测定|监测|筛查|观察|区分))/dg

/** A test that tells something in a passage about a disease is a test of it. */
function* judged(cue: Cue): Generator<Claim> {
  const subject = topicOf(cue.clause.topics, ['disease'])
  if (!subject || assertionOf(cue) !== 'affirmed') return
  for (const value of testsBefore(cue)) {
    if (/(?:评分|量表|指数|分级)$/.test(cue.passage.block.text.slice(value.start, value.end))) continue
    const claim = claimOf(cue, { property: 'examination', subject, value, type: 'test' })
    if (claim) yield claim
  }
}

const shows =
  /(?:检查|片上?|上|下|中)?(?:一般|常|多|通常|往往|还|也)?(?:可以?|能够?|可清楚地?|可清晰地?)(?:清楚地?|清晰地?|直接|准确地?)?(?:显示|看到|看见|见到?|观察到|发现(?!所有|各种|潜在|问题|病变)|展示|呈现|示)(?:出|有|为)?|(?<=[查片镜声测验试检影像规图]|CT|MRI|X线|X光)(?:检查)?(?:结果)?(?:多|常|一般|可|往往)?(?:显示|提示|示(?![意例范教]))(?:出|有|为)?|(?<=镜)下(?:可)?(?:看到|见到?|发现|观察到)/dg

/** Tests that a disease is found with, and their findings. */
export function* findExaminations(page: Page): Generator<Claim> {
  const mentioned = [...testsTold(page)]
  const told = [...cuesOf(page, judges)].flatMap((cue) => [...judged(cue)])
  const named = [
    ...findFrames(page, [...frames, ...restedOn, english]),
    ...labelledTests(page),
    ...listedTests(page),
    ...told,
    ...mentioned.filter(({ qualifiers }) => qualifiers === undefined),
  ]
  const worded = [...cuesOf(page, shows)].flatMap((cue) => [...shown(cue), ...shownByThese(cue, named)])
  const place = ({ subject, witnesses: [value] }: Claim): string => `${subject.text}|${value?.start}`
  const places = new Set(worded.map(place))
  const shownBy = mentioned.filter((claim) => claim.qualifiers !== undefined && !places.has(place(claim)))
  const found = [...worded, ...shownBy]
  const key = ({ subject, value }: Claim): string => `${subject.text}|${value.text}`
  const withFinding = new Set(found.map(key))
  const given = new Set<string>()
  for (const claim of named) {
    if (
      withFinding.has(key(claim)) ||
      given.has(key(claim)) ||
      [...found, ...named].some((one) => one !== claim && one.value.text !== claim.value.text && sameTest(one, claim))
    )
      continue
    given.add(key(claim))
    yield claim
  }
  yield* found
}

/** 骶髂关节磁共振 and 骶髂关节磁共振（MRI）检查, of one disease, at one place. */
function sameTest(one: Claim, other: Claim): boolean {
  const [a, b] = [one.witnesses[0], other.witnesses[0]]
  return (
    one.subject.text === other.subject.text &&
    a !== undefined &&
    b !== undefined &&
    a.start <= b.start &&
    b.end <= a.end
  )
}

const these = /^(?:这些|上述|以上|这两种|这几种)(?:影像学|影像|辅助)?(?:检查|方法|手段|技术)/

/** '这些检查可显示F': of the tests that the block named before. */
function shownByThese(cue: Cue, named: readonly Claim[]): Claim[] {
  const { block } = cue.passage
  if (!these.test(block.text.slice(cue.clause.start, cue.clause.end)) || assertionOf(cue) !== 'affirmed') return []
  const finding = findingOf(cue)
  const { start } = block.block.content
  const before = named.filter(
    ({ witnesses: [value] }) => value && value.start >= start && value.end <= start + cue.cue.start,
  )
  return finding ? before.map((claim) => ({ ...claim, qualifiers: { finding } })) : []
}

/** 'T可显示F': the finding is the whole rest of the sentence, up to 。 or ；. */
function* shown(cue: Cue): Generator<Claim> {
  const topic = topicOf(cue.clause.topics, ['disease'])
  if (!topic || assertionOf(cue) !== 'affirmed') return
  const finding = findingOf(cue)
  if (!finding) return
  for (const value of testsBefore(cue)) {
    if (byHand.test(cue.passage.block.text.slice(value.start, value.end))) continue
    const claim = claimOf(cue, {
      property: 'examination',
      subject: topic,
      value,
      type: 'test',
      qualifiers: { finding },
    })
    if (claim) yield claim
  }
}

const numbered = /^(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|\d{1,2}[、.．])/

/** A numbered paragraph that opens with tests as its label: '（1）胸部CT：可见…'. */
function* labelledTests(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, clauses, sentence } = passage
    const [clause] = clauses
    if (sentence.start > 0 || !clause || !/[：:]/.test(clause.mark) || !numbered.test(block.text)) continue
    if (tells.test(block.text.slice(clause.end))) yield* bareTests(passage, clause)
  }
}

/** Bare lists of tests under a heading on examination. */
function* listedTests(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.section !== 'examination') continue
    for (const clause of passage.clauses) yield* bareTests(passage, clause)
  }
}

const tells = /用于|用来|测定|检出|排除|判断|评估|鉴别|显示|可见|看到|发现|提示|明确|了解|示/

/** The tests of a clause that names nothing but tests. */
function* bareTests(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { block } = passage
  const subject = topicOf(clause.topics, ['disease', 'symptom'])
  if (passage.heading || !subject || isNarrative(passage)) return
  const cue = wholeClause(passage, clause)
  if (assertionOf(cue) !== 'affirmed') return
  for (const value of pureList(block.text, clause, { types: ['test'] })) {
    const claim = claimOf(cue, { property: 'examination', subject, value, type: 'test' })
    if (claim) yield claim
  }
}
