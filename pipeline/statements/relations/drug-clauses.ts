import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import type { Page } from '../page.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import { itemMark } from './inline-items.ts'
import { anotherSince, shunsAnother } from './other-drugs.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** What drugs do, as verbs that open a clause. */
const acts =
  /^(?:可|能|主要|选择性|直接|有效|通过)?(?:选择性)?(?:抑制|促进|阻断|降低|减少|增加|增强|扩张|收缩|松弛|杀灭|杀死|清除|拮抗|激动|中和|调节|舒张|刺激|稳定|溶解|对抗|抗|营养|修复|保护|改善|缓解)[^，。；：]{2,40}$/
const notActs = /用量|剂量|药量|次数|使用|服用|喝水|饮水|运动|[患的]者$|风险$|^抗[\u4e00-\u9fff]{1,4}药|药物?$|^抗生素/
const minds =
  /^(?:[^，。；：]{1,8}(?:患者|者|儿童))?(?:应|需|须|宜|请|建议|最好|一般|多)?(?:在|于)?(?:[三每]?餐[前后中时]|饭[前后中时]|进餐时|随餐|睡前|清晨|晨起|空腹|与食物同[服时]|早餐[前后])(?:[^，。；：]{0,8}?)(?:服用|口服|使用|服|用|注射|吞服)/
const warns =
  /^(?:服[药用]|用药|接种|使用|治疗|点药|注射|涂抹|停药)(?:期间|过程中|时|前|后)(?=.*[应须需要宜请不勿别避忌禁注监查测观定多少先])(?!停药后仍|治疗[期过前后时][^，]*(?:卫生|洗手|休息|饮食|保暖|情绪|运动|劳累|睡眠))(?!.*(?:(?:出现|发生)(?:了)?$|复发|[可会](?:能|以)?(?:出现|发生|引起|有)))[^，。；：]{3,40}$|^(?:不可|不要|不得|切勿|请勿|勿|避免|禁止|不宜|不能)(?:自行|擅自|随意|突然|与|和|同时|长期|过量|嚼|掰|研)[^，。；：]{1,40}$|应减量$|者?(?:剂量|用量)(?:应|须|需)?(?:减少|减半|减量|酌减)|应(?:酌情)?(?:减少|调整)(?:用量|剂量)$/
/** What is to be done, under a heading that says so. */
const ruled =
  /^(?!如|若|当|一旦)(?:[\d一二三四五六七八九十]{1,2}[、.．])?[^，。；：]{2,12}(?:应|须|需|必须)[^，。；：]{2,20}$/
/** 应停用抗生素: of another drug. */
const stopsAnother = /(?:停用|停止(?:使用|服用))(?!本品|该药|此药|药物|治疗)[^，。；]{2,}/
const stops = /(?:应|须|需|请|要|则)(?:立即|马上|及时|尽快)?(?:停药|停用|停止(?:使用|用药|服用)|减量)/

interface Said {
  readonly property: string
  readonly spans: readonly Span[]
}

const effects: readonly TermType[] = ['drug']

const ofDrugs: ReadonlySet<string> = new Set(['characteristic', 'precaution', 'adverse-effect', 'contraindication'])

/** Clauses without a subject in a passage about a drug: what it does, who must not take it, what to mind. */
export function* findDrugClauses(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading || !isAboutDrug(passage) || isNarrative(passage)) continue
    for (const clause of passage.clauses) yield* clauseClaims(passage, clause)
  }
}

function* clauseClaims(passage: Passage, clause: TopicClause): Generator<Claim> {
  const subject = topicOf(clause.topics, effects)
  const said = subject && saidIn(passage, clause)
  if (!subject || !said || anotherSince(passage, subject)) return
  if (said.property === 'precaution' && shunsAnother(passage.block.text.slice(clause.start, clause.end), subject))
    return
  for (const value of said.spans) {
    const claim = claimOf(wholeClause(passage, clause), { property: said.property, subject, value })
    if (claim) yield claim
  }
}

/** The block's label names the drug, or the page is about it and the section about its action or use. */
function isAboutDrug({ label, before, section, block, clauses }: Passage): boolean {
  if (label?.type === 'drug') return true
  const { start } = block.block.content
  const own = topicOf(clauses.at(-1)?.topics ?? [], effects)
  if (own && own.span.start >= start && own.span.end <= block.block.content.end) return true
  return before[0]?.type === 'drug' && section !== undefined && ofDrugs.has(section)
}

function saidIn(passage: Passage, clause: TopicClause): Said | undefined {
  const { block, clauses, section } = passage
  const text = block.text.slice(clause.start, clause.end)
  if (/[：:]/.test(clause.mark) || text.length < 4) return undefined
  const whole = { start: clause.start + (itemMark(block.text, clause)?.length ?? 0), end: clause.end }
  if (stops.test(text) && !stopsAnother.test(text))
    return {
      property: 'precaution',
      spans: [{ start: conditionStart(passage, { ...clause, ...whole }), end: clause.end }],
    }
  if (block.block.kind === 'item' && section === 'precaution') return undefined
  if (isPrecaution(text, drugSection(passage))) return { property: 'precaution', spans: [whole] }
  const first = clauses[0] === clause || /[：:，；]/.test(clauses[clause.index - 1]?.mark ?? '')
  if (!first || !acts.test(text) || notActs.test(text)) return undefined
  const lead = /^(?:可|能|主要)/.exec(text)?.[0].length ?? 0
  return lead > 0 ? undefined : { property: 'characteristic', spans: [whole] }
}

/** The section, where the page or the label before is about a drug: else it tells of patients. */
const drugSection = ({ label, before, section }: Passage): string | undefined =>
  label?.type === 'drug' || before[0]?.type === 'drug' ? section : undefined

/** The hour at which a dose is taken is no caution. */
const atNight = /^(?:每[晚日天])?(?:睡前|清晨|晨起)(?:服用|口服|使用|服|用|注射)$/

const isPrecaution = (text: string, section: string | undefined): boolean =>
  (minds.test(text) && !atNight.test(text)) || warns.test(text) || (section === 'precaution' && ruled.test(text))

/** '若出现皮疹，须立即停药' begins with its condition. */
function conditionStart({ block, clauses }: Passage, clause: TopicClause): number {
  let { start } = clause
  for (let i = clause.index - 1; i >= 0 && i >= clause.index - 2; i--) {
    const before = clauses[i]
    if (before?.mark !== '，') break
    if (/^(?:若|如|一旦|出现|发生|有)/.test(block.text.slice(before.start, before.end))) start = before.start
  }
  return start
}
