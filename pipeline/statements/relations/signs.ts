import type { Span } from '../../span.ts'
import { lastCharacters } from '../../text/quick.ts'
import { splitOutside } from '../../text/sentences.ts'
import { bodyNouns, deeds, measures, shortStates, states } from '../tables/sign-words.ts'
import { bareTerm, isTerm, mayEndTerm, opensClause, typeBits, typeOf } from '../terms.ts'

const byLength = (list: string): string =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')

const degree =
  '(?:特别|非常|十分|明显|显著|突然|骤然|急剧|迅速|慢慢|缓慢|渐渐|越来越|一天天|中等度?|弥漫性?|节段性|凹陷性|压榨性|撕裂样|刀割样|较|很|稍|略|极|更|轻度|中度|重度|进行性|持续性?|反复|均匀|逐渐|突然|阵发性|绝对|常|也常|都|会|易|时|不时|日渐|大小|强弱|轻重|快慢|深浅|粗细)'
const stated = new RegExp(
  `^(?<noun>[\\u4e00-\\u9fff、]{1,9}?)${degree}{0,2}(?:(?:${byLength(states)}){1,2}|[${shortStates}]|(?<measure>[${measures}]))(?:地疼|得厉害|得很|不止|不退|明显)?$`,
)
const deed = new RegExp(
  `^(?<who>[\\u4e00-\\u9fff]{0,4}?)(?:反复|经常|老是?|容易|总是?|常|突然|不停地?|整夜|夜间|夜里|白天|晨起|清晨|饭后|活动后)?(?:${byLength(deeds)})$`,
)
const bodyNoun = new RegExp(`(?:${byLength(bodyNouns)})$`)

/** Words of a sentence, of deeds to the patient and of numbers: what holds them is no sign by itself. */
const otherWords =
  /[，。；：？！\d（）()]|治疗|检查|手术|注射|口服|服用|避免|防止|预防|缓解|改善|(?<!体重)减轻|消除|保持|注意|原因|因素|引[起发]|诱发|导致|造成|可能|是否|有无|没有|未见|如果|患者|病人|患儿|孩子|应该|需要|风险|症状|体征|表现|疾病|并发症|功效|药|疗效|其他|包括|属于|两者|一阵子|者|并伴|伴有|出现|[常可多会仅只]有|[后时](?:见|有|出现|伴)|继发|并发(?!症)|合并(?!症)|吃|[我你您他她它]|^[无未](?![力尿汗]|知觉)|^不(?![肯爱想敢愿]|自主|规则|吃)|[则而先]|[\u4e00-\u9fff](?:无(?![力尿汗]|知觉)|未|没(?!精神|力气|胃口))|^(?:按|看(?!不|东西)|以|临床|测|量|查|做|使|让|把|将|与|对(?!光)|从|向|由|因|被|但|而|则|虽|还|也|并|且|是|为|有|可|会|见|出现|伴|发生(?!性)|产生|存在|剩|各|另|过|再)|于|^[^，]{0,4}瘢痕$|^(?:早期|晚期|初期|后期|活动期|急性期|慢性期)|可[见有]|(?:蛋白|葡萄糖|压力|血沉|[^气]酶|肌酐|计数|水平|指标|浓度|抗体|含量|胆红素|因子|血[钾钠钙磷糖脂])[^，]{0,4}(?:[升增][高快]|降低|下降|增多|减少|异常|阳性|上升|加快)|的(?:人|临床|早期|晚期)/

/** Terms of other kinds that end as signs do. */
const noSign = /^(?:症状|体征|表现|不适|异常|感|改变|加重|减轻|增多|减少|升高|降低|下降|消失|受累|出血|发作)$/

const longestSign = 16

/** Whether a phrase names one symptom or sign: a term that is one, or a state of a part or function of the body, or what the ill do. */
export function isSign(phrase: string): boolean {
  const text = bareTerm(phrase).replace(/[“”]/g, '').replace(qualified, '').replace(likened, '')
  if (text.length < 2 || text.length > longestSign || noSign.test(text)) return false
  if (tested.test(text)) return true
  if (otherWords.test(text)) return false
  return isTerm(text, ['symptom']) || painful.test(text) || isDeed(text) || isState(text) || isTwoSigns(text)
}

/** Each word that likens a sign to something holds one of these. */
const likening = '呈如像似到至成'
/** '会厌红肿呈球形', '视力降到指数': what a sign looks like or comes to. */
const likened = new RegExp(`(?<=.{2})(?:形如|有如|好像|酷似|[${likening}])[^，。；：、呈如像]{1,9}$`)

/** '“4”字试验阳性'. */
const tested = /^[^，。；：、无未不]{1,12}(?:试验|征)(?:弱|强)?阳性$/

/** '进行性加重的' before a sign. */
const qualified =
  /(?<=.{2})(?:明显|剧烈|显著|较重|较著)$|^(?:进行性|持续性?|反复|阵发性|不同程度|明显|剧烈|轻微|严重|突发)(?:加重|发作|出现)?的(?=.{2})/

function isDeed(text: string): boolean {
  const before = deed.exec(text)?.groups?.['who']
  return before !== undefined && (before === '' || isOfBody(before) || isSign(before.replace(/得$/, '')))
}

function isState(text: string): boolean {
  const { noun, measure } = stated.exec(text)?.groups ?? {}
  return noun !== undefined && isOfBody(noun) && (measure === undefined || bodyNoun.test(noun))
}

const isTwoSigns = (text: string): boolean =>
  text.length === 4 && isSign(text.slice(0, 2)) && twoSigns.test(text.slice(2))

/** '痒得厉害', '叩击痛阳性'. */
const painful = /^[疼痛痒麻胀酸晕咳喘吐]得(?:厉害|很|要命|受不了|钻心|难受)$|(?:痛|试验|征|反射)(?:弱|强)?阳性$/
const twoSigns = new RegExp(`^(?:${byLength(states)})$`)

/** Parts or functions of the body, 'A、B' too. */
const isOfBody = (noun: string): boolean =>
  noun.split(/[、和与及或]/).every((part) => typeOf(part) === 'anatomy' || bodyNoun.test(part))

const symptom = typeBits(['symptom'])
const symptomOrDisease = typeBits(['symptom', 'disease'])
/** By code of a character: 1 where what is no term of the lexicon and yet a sign can end in it, 2 where it likens a sign to something. */
const atEndOfSign = new Uint8Array(65_536)
for (const char of likening) atEndOfSign[char.charCodeAt(0)] = 2
for (const pattern of [tested, deed, stated, painful, twoSigns, qualified]) {
  const characters = lastCharacters(pattern)
  if (!characters) atEndOfSign.fill(1)
  for (const char of characters ?? []) atEndOfSign[char.charCodeAt(0)] = 1
}

/** What a sign is likened to is no longer. */
const longestLikeness = 10

/** False only where no sign ends right before `at`, and where `mixed` no disease either. */
function mayEndSign(text: string, at: number, mixed: boolean): boolean {
  if (mayEndTerm(text, at, mixed ? symptomOrDisease : symptom)) return true
  if (atEndOfSign[text.charCodeAt(at - 1)] === 1) return true
  for (let before = at - 1; before >= 0 && before >= at - longestLikeness; before--)
    if (atEndOfSign[text.charCodeAt(before)] === 2) return true
  return false
}

/** False only where `signsIn` finds no list of signs, wherever it begins: none of the parts of the text can be a sign. */
export function mayListSigns(text: string, { start, end }: Span, breadth: Breadth): boolean {
  const mixed = breadth !== 'signs'
  let joints = 0
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 0x3001) continue
    if (++joints > 1 && breadth === 'any') return true
    if (mayEndSign(text, at, mixed)) return true
  }
  return mayEndSign(text, end, mixed)
}

/** What joins signs besides 、. */
const joint = /以及|加上|加(?![重剧快深速])|伴有|伴|及|和|与|或者?|并/

const memberLead = /^(?:如(?![果何下])|例如|比如|包括|还有|并有|伴有?|可有|有(?![时些])|出现|以及|或者?|和|及)(?=.{2})/

/** How much a list of signs may hold: diseases as well, and where it stands in a list of symptoms also phrases that no word shows to be signs. */
export type Breadth = 'signs' | 'mixed' | 'any'

/**
 * The signs that a text is a list of, each as a span; undefined where it holds something else. What stands between signs is one
 * too, if it is short and no more of the list than they are; three and more short phrases are where any are looked for.
 */
export function signsIn(text: string, span: Span, breadth: Breadth = 'signs'): Span[] | undefined {
  const mixed = breadth !== 'signs'
  const found: Span[] = []
  let unknown = 0
  let waits: number | undefined
  for (const part of splitOutside(text, span, '、')) {
    const member = memberAt(text, part, waits, mixed)
    if (!member) return undefined
    waits = member.kind === 'place' ? part.start : undefined
    if (member.kind === 'unknown') unknown++
    found.push(...member.signs)
  }
  const enough = breadth === 'any' ? found.length > 2 || found.length > unknown : found.length > 2 * unknown
  return waits === undefined && enough ? found : undefined
}

interface Member {
  readonly kind: 'sign' | 'place' | 'number' | 'unknown'
  readonly signs: readonly Span[]
}

/** What a part of a list is; with the place before it that waits for its state. Undefined for what no list of signs holds. */
function memberAt(text: string, part: Span, waits: number | undefined, mixed: boolean): Member | undefined {
  const written = text.slice(part.start, part.end)
  const span = { start: waits ?? part.start + (memberLead.exec(written)?.[0].length ?? 0), end: part.end }
  const signs = mayEndSign(text, part.end, mixed)
    ? (joined(text, span, mixed) ?? wholeSign(text, span, mixed))
    : undefined
  if (signs) return { kind: 'sign', signs }
  if (waits === undefined && sharesState(written)) return { kind: 'place', signs: [] }
  const whole = text.slice(span.start, span.end)
  if (bounded.test(whole)) return { kind: 'number', signs: [] }
  return mayBeSign(whole) ? { kind: 'unknown', signs: [span] } : undefined
}

/** '心率>140次/分' in a list of signs is a number, and no sign. */
const bounded =
  /^[\u4e00-\u9fff]{2,6}\s?(?:超过|高达|达到?|高于|低于|大于|小于|不足|[<>≥≤～~约])?\s?\d[^，。；：、]{0,12}$/

const wholeSign = (text: string, { start, end }: Span, mixed: boolean): Span[] | undefined => {
  if (!mayEndSign(text, end, mixed)) return undefined
  const written = text.slice(start, end)
  return isSign(written) || (mixed && !/^[无未]/.test(written) && isTerm(written.replace(qualified, ''), ['disease']))
    ? [{ start, end }]
    : undefined
}

/** A short phrase that could be a sign of its own. */
const mayBeSign = (part: string): boolean =>
  /^[\u4e00-\u9fff]{2,8}$/.test(part) &&
  !/[了着是为]|^指[以由因]/.test(part) &&
  !/[和与及或]/.test(part) &&
  !otherWords.test(part) &&
  !opensClause(part)

/** '肝、脾、淋巴结肿大': a place whose state the next part tells. */
const sharesState = (part: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z]{2,14}(?:征|试验)$/.test(part) ||
  (part.length <= 4 && (typeOf(part) === 'anatomy' || bodyNoun.test(part)))

/** 'A和B' of which each is a sign. */
function joined(text: string, { start, end }: Span, mixed: boolean): Span[] | undefined {
  const written = text.slice(start, end)
  for (let from = 1; from < written.length - 1; ) {
    const at = written.slice(from).search(joint)
    if (at < 0) return undefined
    const cut = from + at
    const length = (joint.exec(written.slice(cut)) as RegExpExecArray)[0].length
    const rest = { start: start + cut + length, end }
    const first = wholeSign(text, { start, end: start + cut }, mixed)
    const others = first && (wholeSign(text, rest, mixed) ?? joined(text, rest, mixed))
    if (first && others) return [...first, ...others]
    from = cut + length
  }
  return undefined
}
