import type { Span } from '../../span.ts'
import type { Assertion, Claim } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import { Kept, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { heads, words } from '../tables/terms-heads.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { named, namedBehind, namedBeside, ownHeading } from './presentation-names.ts'
import { diseaseAt, isKind, subjectOf, topicAt } from './presentation-subjects.ts'
import { closedClause, hedgeOf, type SignClause, signClause } from './sign-clauses.ts'
import { type Breadth, isSign, signsIn } from './signs.ts'

/** Sections in which signs are no symptoms of what the page is about, or are read with their heading. */
const otherSections =
  /^(?:treatment|adverse-effect|prevention|precaution|preparation|indication|contraindication|complication|prognosis|characteristic|department|synonym|risk-factor|cause)$/
const otherHeadings =
  /急诊|就医|就诊|警惕(?=这|以下|哪|什么|信号)|注意|观察|监测|并发|不良|副作用|护理|治疗|怎么办|处理|预防|用药|药|手术|术后|术前|适合|禁忌|急救|误区|好处|功效|剂量|用法|康复|训练|锻炼|须知|风险/
/** What drugs, operations and those who care bring on or take away. */
const otherMatter =
  /不良反应|副作用|副反应|用药|服药|停药|吃药|药物|服用|注射|接种|术后|手术后|治疗|剂量|适用于|用于|主治|立即|马上|及时|尽快|就医|就诊(?!的)|复诊|送医|急诊|避免|防止|预防|以免|告诉|告知|停用|慎用|禁用|不宜|不能用|过敏史|病史|排除|随访|病因|诱因|有关(?=[，；。]|$)|麻醉|[一两本各]组|\d\s?例/
const conditional = /(?:^|[，。；])(?:如果?|若是?|一旦|倘若|假如|要是|万一|只要|当)(?!厥)/
/** What an article on one patient says at large stands in its introduction and discussion. */
const caseTitle = /[一1-9两二三]\s?例|病例|个案/
const general = /讨论|前言|引言|概述|综述/
/** One patient, whom a question or a case tells of. */
const onePatient =
  /(?:一[名位例个]|某|这[名位个]|该)[^，。；]{0,8}(?:患者|病人|男|女|婴|童|孩|岁)|[\d一二三四五六七八九十半两]{1,3}个?[岁月]大?的?[^，。；以上下]{0,3}(?:男|女|婴|患|童|孩)|[\d一二三四五六七八九十几半两](?:个月|天|年|周|小时)(?:多)?[前来]/

const tellsOfOne = new Kept(({ text }) => onePatient.test(text))

/** The symptoms of clauses that tell nothing but signs: of a disease that they or the clauses beside them name, or of what the passage is about. */
export function* findPresentations(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading || passage.block.block.kind === 'table' || !mayBeOfDisease(passage)) continue
    if (isNarrative(passage)) continue
    yield* inBrackets(passage)
    for (const part of partsOf(passage)) yield* told(page, passage, part)
  }
}

/** What every name of a disease holds, or a word that points to one. */
const diseaseWord = new QuickPattern(
  new RegExp(
    `[A-Za-z]|样反应|[型证](?=[”"（\\s，。；：,;:.？！?!的了所]|$)|[湿痰实虚风寒][热寒火湿]|[气血阴阳肾脾肝肺心]虚|血瘀|气滞|[本此该]病|后者|${[heads.disease, words.disease].join(' ').trim().split(/\s+/).join('|')}`,
  ),
)

/** False only where no disease is at hand and the sentence names none. */
const mayBeOfDisease = ({ block, sentence, label, before, names, clauses }: Passage): boolean =>
  label !== undefined ||
  names.size > 0 ||
  hasDisease(before) ||
  clauses.some(({ topics }) => hasDisease(topics)) ||
  diseaseWord.test(block.text.slice(sentence.start, sentence.end))

const hasDisease = (topics: readonly Topic[]): boolean => topics.some(({ type }) => type === 'disease')

const bracketed = new Sought(
  /(?<name>[\u4e00-\u9fffA-Za-z-]{2,16}(?:综合征|反应|危象|血症|休克|中毒|症状|表现|体征|三联征))（(?<signs>[^（）。；\d]{4,60})）/dg,
)

/** 'X综合征（S、S、S）'. */
function* inBrackets(passage: Passage): Generator<Claim> {
  const { block, sentence, clauses } = passage
  for (const { index, indices } of bracketed.matches(block)) {
    const { name, signs } = indices?.groups ?? {}
    const clause = clauses.find(({ start, end }) => start <= index && index < end)
    if (!clause || !name || !signs || index < sentence.start) continue
    const named = block.text.slice(clause.start, name[1])
    const start = name[1] - (/[\u4e00-\u9fff]{2,12}$/.exec(named.replace(beforeName, ''))?.[0].length ?? 0)
    const values = signsIn(block.text, { start: signs[0], end: signs[1] }, 'mixed')
    if (!values || values.length < 2) continue
    const ofTopic = /(?:症状|表现|体征|三联征)$/.test(block.text.slice(...name))
    const whom = ofTopic ? topicOf(clause.topics, ['disease']) : diseaseAt(passage, { start, end: name[1] })
    if (whom) yield* claimsOf(passage, { clause }, whom, values)
  }
}

const beforeName = /^.*(?:以防|预防|防止|发生|出现|引起|导致|诱发|称为?|叫做?|是|为|有|和|与|及|、|的|可|警惕)/

/** The clauses of a sentence between its semicolons. */
function partsOf({ clauses }: Passage): TopicClause[][] {
  const parts: TopicClause[][] = [[]]
  for (const clause of clauses) {
    parts.at(-1)?.push(clause)
    if (/[；;]/.test(clause.mark)) parts.push([])
  }
  return parts.filter(({ length }) => length > 0)
}

const breadthOf = (passage: Passage): Breadth =>
  passage.section === 'symptom' ? 'any' : isKind(passage) ? 'mixed' : 'signs'

function* told(page: Page, passage: Passage, part: readonly TopicClause[]): Generator<Claim> {
  const pure = part.flatMap((clause) => signClause(passage, clause, breadthOf(passage)) ?? [])
  const tales = pure.length > 0 ? pure : part.flatMap((clause, i) => looseList(passage, clause, part[i + 1]))
  if (tales.length === 0 || (passage.label && isSign(passage.label.text))) return
  const beside = namedBeside(passage, part, tales)
  if (!beside && !isPortrait(passage, part, tales)) return
  let subject = beside?.disease
  for (const tale of tales) {
    subject = subjectOf(passage, tale) ?? subject
    const whom = subject ?? topicAt(page, passage, tale)
    if (whom && !isSign(whom.text))
      yield* claimsOf(passage, tale, whom, tale.signs, beside?.assertion ?? hedgeOf(passage, tale))
  }
}

function* claimsOf(
  passage: Passage,
  tale: Pick<SignClause, 'clause'>,
  subject: Topic,
  signs: readonly Span[],
  assertion?: Assertion,
): Generator<Claim> {
  for (const value of signs) {
    if (isOtherDisease(passage, value)) continue
    const rest = { type: 'symptom', ...(assertion && { assertion }) } as const
    const claim = claimOf(wholeClause(passage, tale.clause), { property: 'symptom', subject, value, ...rest })
    if (claim) yield claim
  }
}

/**
 * '进行性加重的痛经、月经量增多和不孕是就诊的三大原因': diseases among the signs, where words behind the list say that it is one;
 * signs in any words, where the next clause says of what they are.
 */
function looseList(passage: Passage, clause: TopicClause, next: TopicClause | undefined): readonly SignClause[] {
  const tale = closedClause(passage, clause, 'mixed')
  if (tale && tale.signs.length > 2) return [tale]
  const any = next && signClause(passage, clause, 'any')
  return any && named(passage, next, namedBehind) ? [any] : []
}

/** '病毒性脑膜炎：头痛…': a disease among the signs, or over a list of its own, is no sign. */
const isOtherDisease = ({ block: { text } }: Passage, { start, end }: Span): boolean =>
  text[end] === '：' || /[病炎癌瘤]$/.test(text.slice(start, end))

/** Several signs in one sentence, or one that words of seeing lead in under a heading on symptoms, and nothing that brings them on or takes them away. */
function isPortrait(passage: Passage, part: readonly TopicClause[], tales: readonly SignClause[]): boolean {
  const { block, section } = passage
  const closed = section === 'cause' && (ownHeading(passage) || tales.some((one) => one.closed && one.signs.length > 2))
  if (section !== undefined && otherSections.test(section) && !closed) return false
  if (
    section !== 'symptom' &&
    block.headings.some(({ block: { level }, text }) => level !== 1 && otherHeadings.test(text))
  )
    return false
  // 'D：S、S，用M治疗': behind a disease's name only the signs' own words count.
  const last = isKind(passage) ? tales.at(-1)?.clause : part.at(-1)
  const text = block.text.slice(part[0]?.start, last?.end)
  if (caseTitle.test(block.headings[0]?.text ?? '') && !general.test(block.headings.at(-1)?.text ?? '')) return false
  if (otherMatter.test(text) || conditional.test(text) || tellsOfOne.of(block) || /[您你我]/.test(text)) return false
  const many = passage.clauses.reduce(
    (sum, clause) => sum + (signClause(passage, clause, 'signs')?.signs.length ?? 0),
    0,
  )
  return many > 1 || tales.some(({ led }) => led && section === 'symptom')
}
