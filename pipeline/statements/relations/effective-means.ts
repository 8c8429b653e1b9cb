import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import { listMembers, pureList } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { topicOf } from './ellipsis.ts'

const manner = '(?:有效地?|较好地?|明显|显著|快速|迅速|同步|帮助|直接|更好地?|辅助|逐步)?'
const helps =
  '缓解|控制|改善|减轻|减少|抑制|消除|解除|治疗|治愈|根治|延缓|修复|促进|清除|杀灭|止[血痛痒咳泻吐]|镇痛|软化|溶解|纠正|恢复|矫正|松解|调节|疏通|平衡|营养'
/** 'A、B可缓解症状', 'A对X效果显著'. */
const relieves = new RegExp(
  `^(?<v>(?:[^，。；：（）]|（[^（）]{1,30}）){2,60}?)(?:也|均|都|常|则|一般|通常|或许)?(?:可以?|能够?|有助于|有利于)${manner}(?:${helps})(?=[^，。；：]{1,30}$)`,
  'dg',
)
/** 'P缓解S' without a word for can: nothing but names stands before the verb. */
const bare = /^(?<v>[^，。；：的]{2,30}?)(?:帮助|快速|有效)?(?:缓解|减轻|改善|松解|促进|消除)(?=[^，。；：的]{2,16}$)/dg
const works =
  /^(?<v>(?:[^，。；：（）]|（[^（）]{1,30}）){2,60}?)的?(?:治疗|临床)?(?:对(?:于|本病|该病)?[^，。；：]{0,20}?)?的?(?:疗效|(?<!副)效果)(?:也|亦|较为?|更|均|都|最|十分|非常)?(?:佳|好|显著|确切|满意|明显|良好|理想|肯定)$/dg

/** Sections in which drugs and procedures are told of for another reason. */
const elsewhere: ReadonlySet<string> = new Set([
  'cause',
  'risk-factor',
  'examination',
  'adverse-effect',
  'contraindication',
  'prevention',
  'precaution',
  'complication',
  'differential-diagnosis',
])
/** What is done daily, is left off or goes too far treats nothing. */
const noMeans =
  /^(?:避免|不|停|过度|长期|大量|过量|盲目|滥用|多|少|减少|这些|该|此类)|(?:运动|锻炼|休息|饮食|护理|训练|检查|睡眠|用药|治疗(?:后|时))$/
/** An effect on another drug, or on those who care, is none on the illness. */
const otherEffect = /毒性|副作用|不良反应|吸收|血药浓度|耐药|用量|剂量|费用|时间|误差|质量|费|预后|风险/
const means: readonly TermType[] = ['drug', 'procedure']
const examples = /（(?:例如|比如|如|包括)?([^（）]{2,30}?)等?）/g

/** Drugs and procedures that are said to work, on a page or under a label on an illness: they treat it. */
export function* effectiveMeans(page: Page): Generator<Claim> {
  for (const pattern of [relieves, works]) for (const cue of cuesOf(page, pattern)) yield* treatments(cue, named)
  for (const cue of cuesOf(page, bare)) yield* treatments(cue, listOnly)
}

function* treatments(cue: Cue, namesOf: (cue: Cue) => Span[]): Generator<Claim> {
  const subject = treated(cue)
  if (!subject || assertionOf(cue) === 'denied' || otherEffect.test(textOf(cue, cue.clause))) return
  for (const value of namesOf(cue)) {
    const type = typeOf(textOf(cue, value)) ?? 'drug'
    const claim = claimOf(cue, { property: 'treatment', subject, value, type })
    if (claim) yield claim
  }
}

const textOf = ({ passage: { block } }: Cue, { start, end }: Span): string => block.text.slice(start, end)

/** How far down a page its illness is named that all of it is about. */
/** The illness or sign that the block is headed with or stands under, unless it stands under a drug or procedure. */
const opening = 40

function treated({ passage: { block, section, label, before }, clause }: Cue): Topic | undefined {
  if (section !== undefined && elsewhere.has(section)) return undefined
  if (label?.type === 'disease') return topicOf(clause.topics, ['disease'])
  const [main] = before
  if (main?.type === 'disease' || main?.type === 'symptom') return main
  // A page without headings stays with the illness that it opens with.
  const first = block.headings.length === 0 ? topicOf(before, ['disease']) : undefined
  return first && first.span.start < opening ? first : undefined
}

const listOnly = (cue: Cue): Span[] =>
  noMeans.test(textOf(cue, cue.value)) ? [] : pureList(cue.passage.block.text, cue.value, { types: means })

/** The names before the verb, with the examples that a bracket gives of their kind. */
function named(cue: Cue): Span[] {
  const { text } = cue.passage.block
  if (noMeans.test(textOf(cue, cue.value))) return []
  const whole = listMembers(text, cue.value, { types: means })
  const inside = matchesOf(examples, textOf(cue, cue.value)).flatMap((found) => {
    const start = cue.value.start + found.index + found[0].indexOf(found[1] as string)
    return listMembers(text, { start, end: start + (found[1] as string).length }, { types: ['drug'] })
  })
  return [...whole, ...inside].filter((one) => !noMeans.test(textOf(cue, one)))
}
