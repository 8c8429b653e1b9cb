import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import { routeWords } from '../dosing.ts'
import { choosing, doing, duty, stateBehind, taking } from '../tables/remedy-words.ts'
import type { Names } from './names.ts'
import { isDose, means, namesFrom, type Remedy } from './remedy-names.ts'

/** What a clause gives, and for whom. Spans are in the block's text. */
export interface Giving {
  readonly remedies: readonly Remedy[]
  /** The verb, with the words of duty before it. */
  readonly cue: Span
  /** What stands before the cue in its clause. */
  readonly before: Span
  /** Whether the verb chooses, or a dose or a word of duty stands with the name: the clause says by itself what treats. */
  readonly sure: boolean
}

const verbs = new QuickPattern(
  new RegExp(
    `(?<chosen>${choosing})|(?<taken>${taking})|(?<done>${doing})|(?<bare>(?<=无效|失败|困难|严重|加重|不佳)时(?=[一-鿿]{2,8}$)|(?<![前后两二三患学笔记或])者|(?<=[\u4e00-\u9fff])的(?=立即|紧急|急诊|先))`,
  ),
)
const dutyBefore = new RegExp(`(?:${duty})$`)
const state = new RegExp(`^(?:等[^，]{0,6})?(?:（[^（）]{1,30}）)?(?:${stateBehind})`)
/**
 * What each verb of a clause gives: '效果不佳者改用D 50 mg并合用E', '应尽早行P'.
 * @param clause its span in the block's text
 */
export function givingsIn(text: string, { start, end }: Span, names: Names): Giving[] {
  const clause = text.slice(start, end)
  const found: Giving[] = []
  let from = 0
  for (let verb = verbs.search(clause, from); verb; verb = verbs.search(clause, from)) {
    const at = verb.index + verb[0].length
    const isRefused = refused.test(clause.slice(Math.max(0, verb.index - 6), verb.index))
    from = isRefused ? at : verb.index + 1
    if (isRefused) continue
    const { done, bare, chosen } = verb.groups ?? {}
    const types = done === undefined && bare === undefined ? means : procedures
    const remedies = namesFrom(text, start + at, end, names, types)
    const last = remedies.at(-1)
    if (!last || state.test(text.slice(last.span.end, end))) continue
    const cue = bare === undefined ? cueBefore(clause, verb.index) : at
    const dosed = remedies.some(({ span }) => isDose.test(text.slice(span.end, end)))
    found.push({
      remedies,
      cue: { start: start + cue, end: start + at },
      before: { start, end: start + cue },
      sure: chosen !== undefined || dosed || cue < verb.index,
    })
    from = last.span.end - start
  }
  return found
}

const procedures: readonly TermType[] = ['procedure']
/** Such a syllable before the verb makes another word of it, or denies it. */
const refused =
  /[停禁忌慎不勿免未没无误滥曾作副费信适利通专反效功引享耐药]$|别[再]?$|(?:避免|过量|已经?|自行|无需|不必|越[早多快]|预防性?)$|(?<!让患者|让病人|[应需要可宜须])(?:长期|连续|反复|经常)$/

/** Where the words of duty before a verb begin. */
function cueBefore(clause: string, verb: number): number {
  let at = verb
  for (
    let found = dutyBefore.exec(clause.slice(0, at));
    found && found[0] !== '';
    found = dutyBefore.exec(clause.slice(0, at))
  )
    at = found.index
  return at
}

/** 'D 10 mg，每日1次', 'A、B均可使用', '如D 5 mg': names that open a clause, with a dose, a route or a verb behind them. */
export function openingIn(
  text: string,
  { start, end }: Span,
  names: Names,
  follows: () => boolean,
): Giving | undefined {
  const clause = text.slice(start, end)
  const lead = openingLead.exec(clause)?.[0] ?? ''
  const example = /如$/.test(lead)
  if (!example && !mayBeUsed.test(clause)) return undefined
  if (example && !follows()) return undefined
  const remedies = namesFrom(text, start + lead.length, end, names, drugs)
  const last = remedies.at(-1)
  if (!last || remedies.some(({ span }) => clausal.test(text.slice(span.start, span.end)))) return undefined
  const tail = text.slice(last.span.end, end)
  const used = verbBehind.test(tail)
  if (!used && !(example && !state.test(tail)) && !dosedBehind.test(tail)) return undefined
  const span = { start, end: start + lead.length }
  return {
    remedies: used ? remedies : example ? remedies : remedies.slice(0, 1),
    cue: span,
    before: { start, end: start },
    sure: true,
  }
}

/** What the words behind such names hold. */
const mayBeUsed = new QuickPattern(new RegExp(`[均都也亦皆\\d]|${routeWords}`))

/** Words of a clause that no name of a drug at its beginning holds. */
const clausal =
  /[时者吃先后前](?!列|锋)|首选|推注|静脉|口服|成人|儿童|病人|患者|[男女]性|超过|低于|高于|达到|注射(?![液用剂])|服用|给予|使用|应用|选用|改用|予以/
const drugs: readonly TermType[] = ['drug', 'procedure']
const openingLead = /^(?:(?:例如|比如|如)(?![果何下此])|或者?|也可|另|(?:[（(]\d[）)]|[①-⑳])?)/
const verbBehind =
  /^(?:（[^（）]{1,30}）)?等?(?:药物?|方法)?(?:均|都|也|亦|皆)(?:可以?|能|有人|可酌情)?(?:使用|应用|选用|考虑|采用|试用|选择|用)$/
const dosedBehind = new RegExp(
  `^(?:（[^（）]{1,20}）)?：?(?:的?(?:起始|初始|首次|常用|维持|负荷)?(?:剂量|量)?(?:为|：)?)?(?:缓慢|快速|先推|先|首剂)?(?:(?:${routeWords})|\\s?(?:每[次日天晚]|首次|首剂)?\\s?\\d[\\d.,～~–—-]{0,10}\\s?(?:mg|μg|ug|g|m[lL]|I?U|万|单位|毫克|微克|克|毫升|片|粒|枚|袋|支|丸|滴|喷|盒))(?!.*(?:后|时|者|引起|导致|过敏|中毒)$)`,
)
