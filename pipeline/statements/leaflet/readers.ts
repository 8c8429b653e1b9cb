import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { drugClaim } from '../drugs/spoken.ts'
import { listMembers } from '../relations/conjuncts.ts'
import { careVerbs, pointingWords } from '../tables/barring-words.ts'
import { isTerm, typeOf } from '../terms.ts'
import { actions } from './actions.ts'
import { advices } from './advice.ts'
import { barred, barredEach, barredIn } from './barring.ts'
import { harms, harmsAt } from './harms.ts'
import type { LeafletPart } from './leaflets.ts'
import { type Said, within } from './said.ts'
import { clausesIn, type Segment, segmentsOf } from './segments.ts'

const usedFor =
  /(?:适用于|用于(?:治疗)?|主治|适应于|可治疗)(?:下列|以下|由?敏感[^，。；：]{0,12}(?:引起|所致)的?)?(?<v>[^，。；：]{2,60})/dg
const illnesses: readonly TermType[] = ['disease', 'symptom']
const people = /(?:患者|病人|者|人群|儿童|妇女|人)$/
/** 下列感染: what only points to a list names none. */
const pointing = /^(?:下列|以下|如下|上述|本品|治疗|各种|敏感|由)|(?:下列|以下|如下|多种|各种)[^，。；]{0,8}$|^其[他它]/

/** 各种原因引起的低钾血症: whatever brings it about. */
const anyCause = /^(?:由)?(?:各种|多种|不同|任何)原因(?:所?引起|所致|导致|造成)的?/

/** 缓解轻至中度疼痛，如A、B: what is soothed, before its kinds. */
const ofKind = /^(?:缓解|减轻|改善|控制|解除)[^，。；、]{2,12}?(?:例如|比如|如)(?![果何下此])/

/** 用于A、B和C: diseases, each by itself; else those who take it, as they are named. */
function indicationsAt(text: string, whole: Span): Said[] {
  const words = text.slice(whole.start, whole.end)
  if (words.startsWith('预防')) return [{ property: 'purpose', span: whole }]
  const list = { start: whole.start + (anyCause.exec(words)?.[0].length ?? 0), end: whole.end }
  const kind = ofKind.exec(text.slice(list.start, list.end))?.[0].length ?? 0
  if (kind > 0) return indicationsAt(text, { start: list.start + kind, end: list.end })
  const members = listMembers(text, list, {
    types: illnesses,
    like: /[\u4e00-\u9fff]{2}(?:发作|感染|症状)$|[\u4e00-\u9fff]{2,14}(?:引起|导致|所致)的[\u4e00-\u9fff]{2,8}(?<![性型])$|^副?伤寒$/,
  })
  const named = members.filter(({ start, end }) => !pointing.test(text.slice(start, end)))
  if (named.length > 0)
    return named.map((span) => ({ property: 'indication', span, ...typed(text.slice(span.start, span.end)) }))
  const who = text.slice(list.start, list.end)
  return people.test(who) && !pointing.test(who) ? [{ property: 'indication', span: list }] : []
}

const typed = (name: string): { readonly type?: TermType } => {
  const type = isTerm(name) ? typeOf(name) : undefined
  return type === 'disease' || type === 'symptom' ? { type } : {}
}

/** 行气活血，祛瘀止痛: what a medicine does, before the illnesses that it is used for. */
const does =
  /^(?:行气|理气|益气|补[气血肾脾肺肝益]|活血|养[血阴心]|清[热肺肝瘟心]|解[毒表暑郁]|化[湿痰瘀浊]|祛[风湿瘀痰]|散[寒结风]|疏[肝风散]|宣[肺散]|健[脾胃]|滋[阴补]|温[中经肾阳]|止[咳痛血泻呕]|利[湿水咽尿]|通[络窍淋便]|消[肿食积]|平[肝喘]|安[神胎]|开窍|熄风|凉血|润[肠肺燥]|和[胃中]|降[火逆气]|泄热|燥湿|增加|缓解|改善|降低|抑制|促进|扩张|镇[痛静])[\u4e00-\u9fff、]{0,12}$/

const deeds = (text: string, segment: Segment): Said[] =>
  clausesIn(text, segment)
    .filter(({ start, end }) => does.test(text.slice(start, end)))
    .map(({ start, end }) => ({ property: 'characteristic', span: { start, end } }))

function indications(part: LeafletPart, segment: Segment): Said[] {
  return [...deeds(part.block.text, segment), ...illnessesIn(part, segment)]
}

function illnessesIn({ block: { text, block } }: LeafletPart, segment: Segment): Said[] {
  const words = text.slice(segment.start, segment.end)
  const lists = matchesOf(usedFor, words).flatMap((found) => {
    const span = found.indices?.groups?.['v']
    return span ? [within(segment, span[0], span[1])] : []
  })
  if (lists.length > 0) return lists.flatMap((list) => indicationsAt(text, list))
  // '呼吸系统感染：肺炎、鼻窦炎。' and a bare list of diseases.
  const clauses = clausesIn(text, segment)
  const isList = block.kind === 'item' || clauses.some(({ mark }) => mark === '：') || clauses.length === 1
  if (!isList) return []
  return clauses.filter(({ mark }) => mark !== '：').flatMap((clause) => indicationsAt(text, clause))
}

const careful = new RegExp(`${careVerbs}(?:${pointingWords})?$|医[生师]指导|权衡`)
const unknown = /尚不明确|不明确|未进行|未做|无可靠|暂无|未见报道|无相关|^无$|^尚无|没有相关/

function contraindications(part: LeafletPart, segment: Segment): Said[] {
  const { text } = part.block
  const words = text.slice(segment.start, segment.end)
  if (unknown.test(words) || /[：:]$/.test(words)) return []
  if (careful.test(words)) return [{ property: 'precaution', span: segment }]
  if (barred.test(words))
    return words.length < 120 ? barredEach(text, segment).flatMap((one) => barredIn(text, one)) : []
  // What goes on behind the section's own words tells other things as well.
  if (!part.continued) return words.length < 120 && !/，/.test(words) ? barredIn(text, segment) : []
  const clauses = clausesIn(text, segment)
  if (clauses.some((clause) => barred.test(text.slice(clause.start, clause.end)))) return groups(part, segment)
  const calls = clauses.some(
    ({ start, end, mark }) => mark !== '：' && !/时$/.test(text.slice(start, end)) && calledFor(text, { start, end }),
  )
  return calls && words.length < 80 ? minding([segment]) : []
}

const calledFor = (text: string, clause: Span): boolean => advices(text, clause).length > 0

const mayCause = /^(?:本品)?(?:可能|可|会|能)(?:引起|导致|致|造成)(?<v>[^，。；：]{2,24})$/d

/** Sections on women with child, children, the old: who must not, what it does to them, what to mind. */
function groups(part: LeafletPart, segment: Segment): Said[] {
  const { text } = part.block
  const found = clausesIn(text, segment).flatMap((clause): Said[] => {
    const words = text.slice(clause.start, clause.end)
    if (barred.test(words) && !/[如若]/.test(words)) return barredIn(text, clause)
    const harm = mayCause.exec(words)?.indices?.groups?.['v']
    if (!harm) return []
    return harmsAt(text, within(clause, harm[0], harm[1]))
  })
  return found.length > 0 ? found : precautions(part, segment)
}

const minding = (spans: readonly Span[]): Said[] => spans.map((span) => ({ property: 'precaution', span }))

/** What to mind: the clauses that call for a deed; else the whole segment, which warns. */
function precautions({ block: { text }, label }: LeafletPart, segment: Segment): Said[] {
  const words = text.slice(segment.start, segment.end)
  if (unknown.test(words) || /[：:]$/.test(words)) return []
  const called = advices(text, segment)
  if (called.length > 0) return minding(called)
  return words.length > 5 && words.length < 80 && !/^(?:儿童|老年|小儿)/.test(label) ? minding([segment]) : []
}

/** Answers to patients' questions. */
const answers = ({ block: { text } }: LeafletPart, segment: Segment): Said[] =>
  /^问\s?[：:]|[？?]$/.test(text.slice(segment.start, segment.end + 1).trim())
    ? []
    : minding(advices(text, segment).filter(({ start, end }) => !/^不(?:可以?|能|行|要)$/.test(text.slice(start, end))))

/** In a section on dosage: what calls for a deed and tells no amount. */
const handling = ({ block: { text } }: LeafletPart, segment: Segment): Said[] =>
  minding(advices(text, segment).filter(({ start, end }) => !amount.test(text.slice(start, end))))

const amount =
  /\d\s?(?:mg|g|μg|ug|m[lL]|IU|U|毫克|克|微克|毫升|万?单位|片|粒|丸|袋|支|滴|喷|枚|吸)|[一二两三四半]\s?(?:片|粒|丸|袋|支|枚)/

const interacts = /合用|同用|联用|并用|同服|同时(?:使用|服用)|配伍|联合/

function interactions({ block: { text } }: LeafletPart, segment: Segment): Said[] {
  const words = text.slice(segment.start, segment.end)
  if (barred.test(words) && !interacts.test(words)) return barredIn(text, segment)
  return interacts.test(text.slice(segment.start, segment.end)) ? minding([segment]) : []
}

const otherName =
  /(?:商品名称?|英文名称?|曾用名|商标名)\s?[：:]\s?(?<v>[\u4e00-\u9fff]{2,12}|[A-Za-z][A-Za-z0-9 ,-]{2,60}[A-Za-z])(?=$|[，。；\s\u4e00-\u9fff])/dg

function names({ block: { text }, span, label }: LeafletPart): Said[] {
  const words = text.slice(span.start, span.end)
  const alone = /^(?:商品名称?|英文名称?|曾用名|商标名|别名)$/.test(label)
  const whole = { property: 'synonym', span, type: 'drug' } as const
  if (alone) return /^[\u4e00-\u9fff]{2,12}$|^[A-Za-z][A-Za-z0-9 ,-]{2,60}$/.test(words) ? [whole] : []
  return matchesOf(otherName, words).flatMap((found): Said[] => {
    const at = found.indices?.groups?.['v']
    return at ? [{ property: 'synonym', span: within(span, at[0], at[1]), type: 'drug' }] : []
  })
}

type Reader = (part: LeafletPart, segment: Segment) => Said[]

const readers: Partial<Record<LeafletPart['section'], Reader>> = {
  indication: indications,
  dosage: handling,
  questions: answers,
  adverse: harms,
  contraindication: contraindications,
  precaution: precautions,
  group: groups,
  interaction: interactions,
  pharmacology: actions,
}

/** What a part of a leaflet says of its drug. */
export function* partClaims(part: LeafletPart): Generator<Claim> {
  if (part.block.block.kind === 'table') return
  const read = readers[part.section]
  const said = part.section === 'name' ? names(part) : read ? segmentsOf(part).flatMap((one) => read(part, one)) : []
  for (const { property, span, type } of said)
    yield drugClaim(part.block, part.drug, property, span, type ? { type } : {})
}
