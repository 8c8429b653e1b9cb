import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import { routeWords } from '../dosing.ts'
import { unknownDrug } from '../drugs/mentions.ts'
import { isDrugName } from '../drugs/names.ts'
import {
  beforeName,
  choosing,
  deeds,
  doing,
  duty,
  generalMeans,
  relief,
  stateBehind,
  taking,
} from '../tables/remedy-words.ts'
import { isTerm, opensClause, typeOf } from '../terms.ts'
import type { Names } from './names.ts'

/** A drug, procedure or device that a clause gives; the span is in the block's text. */
export interface Remedy {
  readonly span: Span
  readonly type: TermType
}

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
    `(?<chosen>${choosing})|(?<taken>${taking})|(?<done>${doing})|(?<bare>(?<![前后两二三患学笔记或])者|(?<=[\u4e00-\u9fff])的(?=立即|紧急|急诊|先))`,
  ),
)
const lead = new RegExp(`^(?:${beforeName})+`)
const dutyBefore = new RegExp(`(?:${duty})$`)
const general = new RegExp(`^(?:${generalMeans})$`)
const state = new RegExp(`^(?:等[^，]{0,6})?(?:（[^（）]{1,30}）)?(?:${stateBehind})`)
const dose = '\\s?\\d[^，。；：、和或加并与及（）]{0,30}'
const bracket = '（[^（）]{1,40}）'
/** What may stand between two names. */
const joint = new RegExp(
  `^(?:${bracket})?(?:${dose})?(?:、|和|或者?|及|与|以及|加用?|联合|合用|联用|并用|并合用|继以|\\+|＋)`,
)
/** Where a name must end. */
const edge =
  /[，。；：、（）()“”！？\s]|(?<=[\u4e00-\u9fff])[+＋]|[和或](?!谐)|以及|(?<!普)及(?!时)|(?<!参)与|加(?![压强味重速巴替兰])|联合|合用|联用|并(?!发)|等|(?<=[\u4e00-\u9fff])\d/
const behindName = new RegExp(
  `^(?:治疗|处理|疗法|药物|来|以|进行|即可|后再|为宜|为主|维持|缓慢|均|都|也|皆|先|每[日天晚次周]|首[次剂]|起始|连用|${relief}|${routeWords})`,
)
const isDose =
  /^(?:（[^（）]{1,20}）)?\s?(?:每[次日天晚]|首次|首剂|负荷量)?\s?\d[\d.,～~–—-]{0,10}\s?(?:mg|μg|ug|g|m[lL]|I?U|万|单位|毫克|微克|克|毫升|片|粒|枚|袋|支|丸|滴|喷|盒)/

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
    const isRefused = refused.test(clause.slice(Math.max(0, verb.index - 3), verb.index))
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

const means: readonly TermType[] = ['drug', 'procedure', 'device']
const procedures: readonly TermType[] = ['procedure']
/** Such a syllable before the verb makes another word of it, or denies it. */
const refused =
  /[停禁忌慎不勿免未没无误滥曾作副费信适利通专反效功引享耐药]$|别[再]?$|(?:避免|长期|过量|已经?|自行|无需|不必|越[早多快]|预防性?|连续|反复|经常)$/

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
const clausal = /[时者吃先后前](?!列|锋)|首选|推注|静脉|口服|成人|儿童|病人|患者|[男女]性|超过|低于|高于|达到|注射(?![液用剂])|服用|给予|使用|应用|选用|改用|予以/
const drugs: readonly TermType[] = ['drug', 'procedure']
const openingLead = /^(?:(?:例如|比如|如)(?![果何下此])|或者?|也可|另|(?:[（(]\d[）)]|[①-⑳])?)/
const verbBehind =
  /^(?:（[^（）]{1,30}）)?等?(?:药物?|方法)?(?:均|都|也|亦|皆)(?:可以?|能|有人|可酌情)?(?:使用|应用|选用|考虑|采用|试用|选择|用)$/
const dosedBehind = new RegExp(
  `^(?:（[^（）]{1,20}）)?：?(?:的?(?:起始|初始|首次|常用|维持|负荷)?(?:剂量|量)?(?:为|：)?)?(?:缓慢|快速|先推|先|首剂)?(?:(?:${routeWords})|\\s?(?:每[次日天晚]|首次|首剂)?\\s?\\d[\\d.,～~–—-]{0,10}\\s?(?:mg|μg|ug|g|m[lL]|I?U|万|单位|毫克|微克|克|毫升|片|粒|枚|袋|支|丸|滴|喷|盒))(?!.*(?:后|时|者|引起|导致|过敏|中毒)$)`,
)

/** The names of a list that begins at `from`: 'A 10 mg加B、C'. */
function namesFrom(text: string, from: number, end: number, names: Names, types: readonly TermType[]): Remedy[] {
  const found: Remedy[] = []
  let at = from
  while (at < end && found.length < 12) {
    const name = nameAt(text, at, end, names, types)
    if (!name) break
    found.push(name)
    const next = joint.exec(text.slice(name.span.end, end))
    if (!next) break
    at = name.span.end + next[0].length
  }
  return found
}

const longestName = 20

/** The name of a means that begins at `from`, behind words of amount. */
function nameAt(text: string, from: number, end: number, names: Names, types: readonly TermType[]): Remedy | undefined {
  const start = from + (lead.exec(text.slice(from, end))?.[0].length ?? 0)
  const rest = text.slice(start, Math.min(end, start + longestName + 1))
  const cut = rest.search(edge)
  const longest = cut < 0 ? Math.min(rest.length, longestName) : cut
  return (
    knownAt(rest, longest, start, names, types) ??
    (done(rest.slice(0, longest)) ? { span: { start, end: start + longest }, type: 'procedure' } : undefined) ??
    (types.includes('drug') ? unknownAt(text, start, start + longest, end) : undefined)
  )
}

/** The longest name of a known type that the words open with. */
function knownAt(
  rest: string,
  longest: number,
  start: number,
  names: Names,
  types: readonly TermType[],
): Remedy | undefined {
  for (let length = longest; length > 1; length--) {
    const name = rest.slice(0, length)
    const type = meansType(name, names)
    if (!type || !types.includes(type)) continue
    if (length < longest && !behindName.test(rest.slice(length))) continue
    const stem = name.endsWith('治疗') ? name.slice(0, -2) : ''
    const bare = meansType(stem, names) === 'drug' ? stem.length : length
    return { span: { start, end: start + bare }, type: bare === length ? type : 'drug' }
  }
  return undefined
}

/** A name that nothing but the dose behind it betrays. */
function unknownAt(text: string, start: number, at: number, end: number): Remedy | undefined {
  const span = isDose.test(text.slice(at, end)) ? unknownDrug(text, start, at) : undefined
  return span?.start === start ? { span, type: 'drug' } : undefined
}

const deed = new RegExp(`^(?:(?:${deeds})(?!术)[\u4e00-\u9fffA-Za-z]{2,8}|[A-Z]{2,6}(?:[+＋/][A-Z]{2,6})?)$`)
/** What ends in the deed is done where a verb of doing stands before it; a scope is an operation there. */
const operation =
  /^(?:腹腔镜|胸腔镜|宫腔镜|关节镜)$|^[\u4e00-\u9fff]{2,12}(?:栓塞|造瘘|引流|分流|吻合|清除|减压|排石|取石|碎石|制动|松解|夹闭|移植|消融)$/
const done = (name: string): boolean =>
  !/^(?:[可应宜需要须先再选用则行及]|进行|辅助|通过|实施|给予|采用|使用)/.test(name) &&
  (operation.test(name) || (deed.test(name) && typeOf(name) !== 'test' && !/[的了是会能有]|检查|药|检测/.test(name)))

/** The type of a drug, procedure or device that a text names; undefined where it names none. */
export function meansType(name: string, names: Names): TermType | undefined {
  const named = names.size > 0 ? names.get(name) : undefined
  const type = named ?? typeOf(name)
  const isNamed = type !== undefined && means.includes(type) && (named !== undefined || isTerm(name, means))
  if (!isNamed && !(isDrugName(name) && !opensClause(name))) return undefined
  return general.test(name) ? undefined : isNamed ? type : 'drug'
}
