import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { wordBefore } from '../boundaries.ts'
import { routeWords } from '../dosing.ts'
import { unknownDrug } from '../drugs/mentions.ts'
import { isDrugName, mayEndDrug } from '../drugs/names.ts'
import { beforeName, deeds, generalMeans, relief } from '../tables/remedy-words.ts'
import { isTerm, mayEndTerm, opensClause, typeBits, typeOf } from '../terms.ts'
import type { Names } from './names.ts'

/** A drug, procedure or device that a clause gives; the span is in the block's text. */
export interface Remedy {
  readonly span: Span
  readonly type: TermType
}

/** Types of what is given or done. */
export const means: readonly TermType[] = ['drug', 'procedure', 'device']

const lead = new RegExp(`^(?:${beforeName})+`)
const general = new RegExp(`^(?:${generalMeans})$`)
const dose = '\\s?\\d[^，。；：、和或加并与及（）]{0,30}'
const bracket = '（[^（）]{1,40}）'
/** What may stand between two names. */
const joint = new RegExp(
  `^(?:${bracket})?(?:${dose})?(?:、|和|或者?|及|与|以及|(?<!达比)加用?|联合|合用|联用|并用|并合用|继以|\\+|＋|(?:例如|比如|如)(?![果何下此意])|主?要?包括)`,
)
/** Where a name must end. */
const edge =
  /[，。；：、（）()“”！？\s]|(?<=[\u4e00-\u9fff])[+＋]|[和或](?!谐)|以及|(?<!普)及(?!时)|(?<!参)与|加(?![压强味重速巴替兰群贝曲])|联合|合用|联用|并(?!发)|等|主?要?包括|(?<=[药物剂素类])(?:例如|比如|如)(?![果何下此意])|(?<=[\u4e00-\u9fff])\d/
const behindName = new RegExp(
  `^(?:治疗|处理|疗法|药物|来|以|进行|即可|后再|为宜|为主|维持|缓慢|均|都|也|皆|先|每[日天晚次周]|首[次剂]|起始|连用|${relief}|${routeWords})`,
)
export const isDose: RegExp =
  /^(?:（[^（）]{1,20}）)?\s?(?:每[次日天晚]|首次|首剂|负荷量)?\s?\d[\d.,～~–—-]{0,10}\s?(?:mg|μg|ug|g|m[lL]|I?U|万|单位|毫克|微克|克|毫升|片|粒|枚|袋|支|丸|滴|喷|盒)/

/** The names of a list that begins at `from`: 'A 10 mg加B、C'. */
export function namesFrom(text: string, from: number, end: number, names: Names, types: readonly TermType[]): Remedy[] {
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
  const before = types.includes('drug') ? wordBefore(rest.slice(0, longest), 'drug') : 0
  return (
    knownAt(rest, longest, start, names, types) ??
    (done(rest.slice(0, longest)) ? { span: { start, end: start + longest }, type: 'procedure' } : undefined) ??
    (before > 0 ? knownAt(rest.slice(before), longest - before, start + before, names, ['drug']) : undefined) ??
    (types.includes('drug') ? unknownAt(text, start, start + longest, end) : undefined)
  )
}

/** 水合氯醛灌肠: a drug, and how it is given. */
const withManner = /^(.{2,})(?:治疗|灌肠|排石|湿敷|冷敷|外敷|冲洗|漱口|含漱|坐浴|雾化吸入)$/

/** A form of medicine closes the name of a drug, whatever stands behind. */
const endsForm =
  /[\u4e00-\u9fff]{2}(?:口服溶液|口服液|缓释片|肠溶片|分散片|咀嚼片|胶囊|颗粒|干?混悬[剂液]|软膏|乳膏|凝胶|喷雾剂|气雾剂|滴眼液|滴鼻液|滴耳液|洗剂|注射液|糖浆|滴丸|栓剂?)$/

/** The longest name of a known type that the words open with. */
function knownAt(
  rest: string,
  longest: number,
  start: number,
  names: Names,
  types: readonly TermType[],
): Remedy | undefined {
  for (let length = longest; length > 1; length--) {
    if (names.size === 0 && !mayEndMeans(rest, length)) continue
    const name = rest.slice(0, length)
    const type = meansType(name, names)
    if (!type || !types.includes(type)) continue
    if (length < longest && !endsForm.test(name) && !behindName.test(rest.slice(length))) continue
    const stem = withManner.exec(name)?.[1] ?? ''
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
  !/^(?:[可应宜需要须先再选用则行及]|进行|辅助|通过|实施|给予|采用|使用|配合|联合)/.test(name) &&
  (operation.test(name) || (deed.test(name) && typeOf(name) !== 'test' && !/[的了是会能有]|检查|药|检测/.test(name)))

const anyMeans = typeBits(means)

/** False only where no name of a drug, procedure or device that the lexicon tells ends right before `at`. */
const mayEndMeans = (text: string, at: number): boolean => mayEndTerm(text, at, anyMeans) || mayEndDrug(text, at)

/** The type of a drug, procedure or device that a text names; undefined where it names none. */
export function meansType(name: string, names: Names): TermType | undefined {
  const named = names.size > 0 ? names.get(name) : undefined
  if (named === undefined && !mayEndMeans(name, name.length)) return undefined
  const type = named ?? typeOf(name)
  const isNamed = type !== undefined && means.includes(type) && (named !== undefined || isTerm(name, means))
  if (!isNamed && !(isDrugName(name) && !opensClause(name))) return undefined
  return general.test(name) || /[度者时]用/.test(name) ? undefined : isNamed ? type : 'drug'
}
