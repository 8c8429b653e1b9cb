import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { isCase } from '../drugs/given.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { relief } from '../tables/remedy-words.ts'
import { isHedged } from './assertion.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { itemMark } from './inline-items.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { aimed } from './purposes.ts'
import { type Giving, givingsIn, openingIn } from './remedies.ts'
import { conditionOf } from './remedy-conditions.ts'
import { indicationsOf } from './remedy-indications.ts'
import { namesFrom } from './remedy-names.ts'
import { treatedOf } from './remedy-subjects.ts'

/** Sections whose clauses on drugs and procedures say what harms, tests or keeps away. */
const elsewhere: ReadonlySet<string> = new Set([
  'cause',
  'symptom',
  'risk-factor',
  'examination',
  'contraindication',
  'adverse-effect',
  'prevention',
  'differential-diagnosis',
  'characteristic',
  'affected-group',
  'precaution',
  'preparation',
  'diagnostic-criterion',
])
const otherHeading =
  /预防|麻醉|围手术|围术|禁忌|注意|不良|副作用|方法|资料|对象|结果|误区|药理|说明书|术前|术后|操作|步骤|病例|检查|诊断|鉴别|护理|康复|摘要|重伤|轻伤|伤残|第[一二三四五六七八九十百]+[章节]|总则|附则/

const ofCase = /病例|病案|案例|个案|一例|\d\s?例/

/** What bars a remedy or keeps something away. */
const barred =
  /不宜|禁[用止忌]|忌[用]?|慎用|避免|不(?:能|可|应|得|要|建议|推荐)(?:同时)?[^，。；者时的患人病]{0,16}(?:用|吃|打|行|做|给|选|合|采)|无需|不必|停[用药]|勿|过量|预防|以防|防止|研究|本组|对照|动物|试验组|是否|能否|[？?]|误[用服]|滥用|离岗|单位|工作人员|项目|设施|焚烧|术中|手术中|^表\s?\d/

/** What the clauses of a page give: the disease that is treated with it, and whom it is for. */
export function* findRemedies(page: Page): Generator<Claim> {
  let told: PageBlock | undefined
  for (const passage of passagesOf(page)) {
    const { block, section, heading } = passage
    if (heading || (section !== undefined && elsewhere.has(section) && !isTitled(passage)) || isCase(block)) continue
    if (block.headings.some(({ text }) => ofCase.test(text))) continue
    if (section !== 'treatment' && block.headings.some((one) => one.block.level !== 1 && otherHeading.test(one.text)))
      continue
    yield* labelledAims(passage)
    for (const clause of passage.clauses)
      for (const claim of clauseClaims(passage, clause, told === block)) {
        yield ofKind(page.text, claim)
        told = block
      }
  }
}

/** Whether the title alone asks about something: the answer goes on to what is done. */
const isTitled = ({ block: { headings }, label, section }: Passage): boolean =>
  headings.at(-1)?.block.level === 1 && label === undefined && section !== 'prevention' && section !== 'adverse-effect'

/** '考虑为慢性荨麻疹。…首选D': what an answer judges just before it treats is the kind that it treats. */
function ofKind(page: string, claim: Claim): Claim {
  const { text } = claim.subject
  const [value] = claim.witnesses
  if (claim.property !== 'treatment' || !value) return claim
  const from = Math.max(0, value.start - 200)
  const judged = judgedKind.exec(page.slice(from, value.start))?.[1]
  const start = judged === undefined ? -1 : page.lastIndexOf(`为${judged}${text}`, value.start) + 1
  if (judged === undefined || start <= from) return claim
  const span = { start, end: start + judged.length + text.length }
  const witnesses = claim.witnesses.map((one) => (one.role === 'subject' ? { ...one, ...span } : one))
  return { ...claim, subject: { ...claim.subject, text: judged + text }, witnesses }
}

const judgedKind = /(?:考虑|诊断)为([急慢]性)/

/** @param goesOn whether the block has given something before */
function* clauseClaims(passage: Passage, clause: TopicClause, goesOn: boolean): Generator<Claim> {
  const { block, names, section } = passage
  if (clause.end - clause.start > 120) return
  const last = passage.clauses[clause.index - 1]
  const follows = (): boolean =>
    last !== undefined && (section === 'treatment' || givingsIn(block.text, last, names).length > 0)
  const opening = openingIn(block.text, withColon(passage, clause), names, follows)
  const givings = [...(opening ? [opening] : []), ...givingsIn(block.text, clause, names)]
  if (givings.length === 0 || barred.test(block.text.slice(clause.start, clause.end))) return
  if (isNarrative(passage, clause)) return
  for (const giving of givings) {
    const whom = conditionOf(passage, clause, giving)
    if (!(whom || isSure(passage, clause, giving, goesOn))) continue
    yield* treatmentClaims(passage, clause, giving, whom)
    yield* purposeClaims(passage, clause, giving)
    if (whom) yield* indicationsOf(passage, clause, giving, whom)
  }
}

/** Whether what the clause gives treats, by its own words, its section, or what the block has given before. */
const isSure = (passage: Passage, clause: TopicClause, giving: Giving, goesOn: boolean): boolean =>
  giving.sure ||
  passage.section === 'treatment' ||
  (goesOn && isBid(passage, giving)) ||
  isPlain(passage, clause, giving)

/** 'D外用', '外用D': a clause that opens with the verb, or names who takes it, bids. */
const isBid = ({ block }: Passage, { before }: Giving): boolean =>
  /^(?:同时|另外|并|再|也|还|然后|患者|病人|局部|平时)?$/.test(block.text.slice(before.start, before.end))

const dosedNext = /^(?:每[次日天晚]|一[次日天]|\d|口服|静[滴脉推]|肌[注内]|早晚|睡前|分\d|首剂|连[用服])/
const enough = /^(?:就行|即可|就可以|就好|便可|就能|效果[最较更]?好)/

/** '降颅压用D，每次…', '用D就行': an aim before it, a dose or a word of success behind it says that it treats. */
function isPlain({ block, clauses }: Passage, clause: TopicClause, { before, remedies }: Giving): boolean {
  const end = remedies.at(-1)?.span.end ?? clause.end
  if (aim.test(block.text.slice(before.start, before.end)) || enough.test(block.text.slice(end, clause.end)))
    return true
  const next = end === clause.end && clause.mark === '，' ? clauses[clause.index + 1] : undefined
  return next !== undefined && dosedNext.test(block.text.slice(next.start, next.end))
}

/** 'D：每次10 mg': a name with the clause behind its colon. */
function withColon({ clauses }: Passage, { start, end, mark, index }: TopicClause): Span {
  const next = mark === '：' ? clauses[index + 1] : undefined
  return { start, end: next?.end ?? end }
}

function* treatmentClaims(
  passage: Passage,
  clause: TopicClause,
  giving: Giving,
  whom: Span | undefined,
): Generator<Claim> {
  const { block } = passage
  const subject = treatedOf(passage, clause, giving.cue, whom)
  // '慢性荨麻疹' in the block: of the kind, and not of the disease at large, the block may speak.
  if (!subject || (subject.type === 'disease' && block.text.includes(`性${subject.text}`))) return
  const hedged = isHedged(block.text.slice(clause.start, giving.cue.end))
  for (const { span, type } of giving.remedies) {
    if (isPartOf(span, passage.label?.span)) continue
    const cue = { passage, clause, cue: giving.cue, subject: giving.before, value: span, open: false }
    const assertion = hedged ? ({ assertion: 'possible' } as const) : {}
    const claim = claimOf(cue, { property: 'treatment', subject, value: span, type, ...assertion })
    if (claim) yield claim
  }
}

/** The last words of what the block is headed with. */
const isPartOf = (span: Span, label: Span | undefined): boolean =>
  label !== undefined && span.start > label.start && span.end <= label.end

const aim = new RegExp(`^(?:为了?)?(?:${relief}|[心室]率控制|控制[\\u4e00-\\u9fff]{2,4}|转复[\\u4e00-\\u9fff]{2,4})$`)

/** '止痛选D': what it is for. */
function* purposeClaims(passage: Passage, clause: TopicClause, giving: Giving): Generator<Claim> {
  const { block } = passage
  const { before: value } = giving
  if (!aim.test(block.text.slice(value.start, value.end))) return
  for (const { span, type } of giving.remedies) {
    const subject = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
    const cue = { passage, clause, cue: giving.cue, subject: span, value, open: false }
    const claim = claimOf(cue, { property: 'purpose', subject, value })
    if (claim) yield claim
  }
}

/** '①利尿：D 20 mg；E 50 mg': the label says what the drugs behind it are for. */
function* labelledAims(passage: Passage): Generator<Claim> {
  const { block, clauses, names } = passage
  let value: Span | undefined
  for (const clause of clauses) {
    const start = clause.start + (itemMark(block.text, clause)?.length ?? 0)
    if (/[：:]/.test(clause.mark)) {
      value = aimed.test(block.text.slice(start, clause.end)) ? { start, end: clause.end } : undefined
      continue
    }
    if (!value || barred.test(block.text.slice(clause.start, clause.end))) continue
    for (const { span, type } of namesFrom(block.text, clause.start, clause.end, names, ['drug'])) {
      const subject = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
      const claim = claimOf(wholeClause(passage, clause, value), { property: 'purpose', subject, value })
      if (claim) yield claim
    }
  }
}
