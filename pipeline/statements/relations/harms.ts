import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import { harmsIn, pureHarms } from '../drugs/states.ts'
import type { Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { topicAt } from './barred-names.ts'
import { claimOf } from './claims.ts'
import { SoughtClauses } from './cue-index.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { type HarmClause, harmClauseIn, harmForms } from './harm-clauses.ts'
import type { Passage, TopicClause } from './passages.ts'
import { drugsOver } from './spoken-of.ts'

const anyCue = new Sought(
  /并发症[多较很]|期间|[后能可会][使让令]|[常多偶少罕可]见|偶有|[会易可致]|[吃服用打喝]了|出现|发生/,
)

const hedge = '(?:可能|可以?|能|会|易|容易|常常?|偶尔?|有时|少数人?|有人|个别人?|部分人?)'
const verbs = '(?:引起|导致|引发|致(?![力命使密])|造成|诱发|加重|出现|发生|产生|有(?![效助利益关时])|见)'
const taking =
  '(?:舌下含服|含服|吸入|外用|滴眼|涂抹|静脉注射|静脉滴注|皮下注射|肌内注射|吃|服|用|打|喝|服用|使用|应用|用药|服药|口服|注射|滴注|静注|静推|推注)'

/** How a clause without a name tells what the drug can do; `v` is the list, and nothing else stands in it where `pure`. */
const frames: readonly { readonly cue: RegExp; readonly pure: boolean }[] = [
  // 常见头晕、嗜睡
  {
    cue: /^(?:最|较|很|十分|非常)?(?:常见|多见|偶见|少见|罕见|偶有|可见|常有|可有)的?(?:不良反应|副作用)?(?:有|为|是|：)?(?<v>[^。；]{2,40})$/d,
    pure: true,
  },
  // 前三个月点滴出血常见
  {
    cue: /^(?:[^，。；：]{0,10}?(?:[内时中初后]|[月周天]))?(?:以)?(?<v>[^，。；：]{2,24}?)(?:很|较|最为?|比较|也|都|均|为){0,3}(?:常见|多见|不少见)$/d,
    pure: true,
  },
  // 但会潮热、骨丢失; 易致低血压
  {
    cue: new RegExp(
      `^(?:因为|由于|但|却|也|还|又|而|均|都)?(?<hedge>${hedge}{1,3}${verbs}|(?:可能|有时)?(?:会|易|容易|常常?|偶尔))(?<v>[^，。；：]{2,30})$`,
      'd',
    ),
    pure: true,
  },
  // 吃了犯困、口干; 注射后半小时内可有发热
  {
    cue: new RegExp(
      `^(?:(?:极?少数|部分|个别|多数|有些)(?:患者|病人|人)?)?${taking}(?:了|完|药?(?:以?后|时|者)|得太[快多])(?:[^，。；：]{0,6}[内中])?(?<hedge>${hedge}{0,3})(?:${verbs}|觉得|感到)?(?<v>[^，。；：]{2,30})$`,
      'd',
    ),
    pure: true,
  },
  // 连用超过6个月会引起骨量丢失
  {
    cue: new RegExp(
      `^(?:长期|大量|过量|大剂量|长时间|反复|持续|快速|连用|连续|超量|误服|滴[得注]?太快)[^，。；：]{0,14}?(?<hedge>${hedge}{1,2})${verbs}(?<v>[^，。；：]{2,30})$`,
      'd',
    ),
    pure: false,
  },
  // 出现恶心、黄视要马上停药
  {
    cue: /^(?:若|如|一旦)?(?:出现|发生|有)(?<v>[^，。；：]{2,24}?)(?:症状|反应)?(?:时|者)?(?:应|须|需|要|就|则|请){1,2}(?:立即|马上|及时|尽快|赶紧)?(?:停药|停用|停服|减量)/d,
    pure: true,
  },
]
const tells = new SoughtClauses(...frames.map(({ cue }) => cue), ...harmForms)
/** What does not happen, and what happens without the drug. */
const denied = /不|未|无|没|很少|极少|预防|避免|防止|以免|减少|降低|停[药用服]|漏服|撤药|减量后/
/** What comes of leaving a drug off is no harm of the drug. */
const withdrawn = /停[药用服]|漏服|撤药|减量|换药|中断/
/** 利福平吃了尿发红: the drug before the words for taking it. */
const leading = new RegExp(`^(?<d>[\\u4e00-\\u9fffA-Za-z]{2,12}?)(?=${taking}(?:了|后))`)

/** What clauses that go on about a drug say that it can do to those who take it. */
export function* findHarms(page: Page): Generator<Claim> {
  for (const { passage, clause } of tells.of(page)) {
    if (passage.heading || !anyCue.in(passage.block) || passage.section === 'symptom') continue
    const told = harmClauseIn(passage.block, clause)
    if (!told) yield* harmsOf(page, passage, clause)
    else if (!isWithdrawn(passage, clause) && !isNarrative(passage, clause))
      yield* claimsOf(page, passage, clause, told)
  }
}

function* harmsOf(page: Page, passage: Passage, clause: TopicClause): Generator<Claim> {
  const { text } = passage.block
  if (clause.end - clause.start > 60) return
  const named = leading.exec(text.slice(clause.start, clause.end))?.groups?.['d']
  const own = named !== undefined && isDrugName(named) ? named.length : 0
  const start = clause.start + own
  const found = listIn(text, { start, end: clause.end })
  if (!found || isWithdrawn(passage, clause) || isNarrative(passage, clause)) return
  const subjects =
    own > 0 ? [topicAt(passage.block, { start: clause.start, end: start }, 'drug')] : drugsOver(page, passage, clause)
  for (const subject of subjects)
    for (const { span, type } of found.harms) {
      const cue = wholeClause(passage, clause, span)
      const assertion = found.possible ? ({ assertion: 'possible' } as const) : {}
      const claim = claimOf(cue, { property: 'adverse-effect', subject, value: span, type, ...assertion })
      if (claim) yield claim
    }
}

/** What a clause tells of the drugs that it names, or of those that the text goes on about. */
function* claimsOf(page: Page, passage: Passage, clause: TopicClause, told: HarmClause): Generator<Claim> {
  const subjects =
    told.drugs.length > 0
      ? told.drugs.map((drug) => topicAt(passage.block, drug, 'drug'))
      : drugsOver(page, passage, clause)
  const assertion = told.possible ? ({ assertion: 'possible' } as const) : {}
  for (const subject of subjects)
    for (const { span, type } of told.harms) {
      const cue = wholeClause(passage, clause, span)
      const claim = claimOf(cue, { property: 'adverse-effect', subject, value: span, type, ...assertion })
      if (claim) yield claim
    }
}

function isWithdrawn({ block, clauses }: Passage, { index }: TopicClause): boolean {
  const before = clauses[index - 1]
  return before !== undefined && withdrawn.test(block.text.slice(before.start, before.end))
}

function listIn(text: string, clause: Span): { harms: ReturnType<typeof harmsIn>; possible: boolean } | undefined {
  const words = text.slice(clause.start, clause.end)
  for (const { cue, pure } of frames) {
    const { v, hedge } = cue.exec(words)?.indices?.groups ?? {}
    if (!v || denied.test(words.slice(0, v[0]))) continue
    const list = { start: clause.start + v[0], end: clause.start + v[1] }
    const harms = pure ? pureHarms(text, list) : harmsIn(text, list, true)
    if (harms.length > 0) return { harms, possible: hedge !== undefined && words.slice(...hedge).includes('可能') }
  }
  return undefined
}
