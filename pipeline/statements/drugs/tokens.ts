import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { QuickPattern } from '../../text/quick.ts'
import { type Clause, insideBrackets, splitOutside } from '../../text/sentences.ts'
import { isDose, routeWords } from '../dosing.ts'
import { findFrequencies, findIntervals, type Quantity } from '../quantity.ts'
import { boundCourse, isCourse } from './course-words.ts'
import { drugsIn, glossedDrug, isDrugClass, unknownDrug } from './mentions.ts'
import { dropSolventDoses, isSolventAt } from './solvents.ts'

/** Something that a sentence says about the giving of a drug. Offsets are those of the block's text. */
export type Token =
  | { readonly kind: 'drug'; readonly span: Span; readonly clause: number; readonly isClass: boolean }
  | { readonly kind: 'route'; readonly span: Span; readonly clause: number }
  | { readonly kind: 'daily'; readonly span: Span; readonly clause: number }
  | { readonly kind: 'dose'; readonly span: Span; readonly clause: number; readonly quantity: Told }
  | { readonly kind: 'frequency' | 'course'; readonly span: Span; readonly clause: number; readonly quantity: Told }
  /** A drug that is not given, or in which another is dissolved: what is said of it is no regimen. */
  | { readonly kind: 'other'; readonly span: Span; readonly clause: number; readonly isSolvent: boolean }

export type Told = Pick<Quantity, 'span' | 'value'>

/** A sentence in clauses, with its tokens in order. */
export interface TokenSentence {
  readonly clauses: readonly Clause[]
  readonly tokens: readonly Token[]
}

const routes = new QuickPattern(new RegExp(routeWords))
/** po, iv, ivgtt: ways in the Latin of prescriptions. */
const latinRoute = /(?<![A-Za-z])(?:ivgtt|ivdrip|iv|im|ih|sc|po)(?![A-Za-z])/g
const daily = /每[日天晚晨早](?![^，。；]{0,3}(?:次|回|最|不|总|饮|喝|摄|排|尿|减|增))/g
/** Words that say the drug is not given: 停用X, 对X过敏. */
const withheld =
  /(?:停用|停服|禁用|忌用|慎用|避免|不宜|不要|不可|不能|不得|不建议|不推荐|停止|勿|不应|无需|未[用服予使应接]|替代|相比|比较|优于)[^，。；]{0,8}$|对\s?$|(?:^|[，。；])(?:不[宜可得能])?与$/
const advice =
  /复查|复诊|随访|检查|检测|监测|测量|测血|测定|门诊|回诊|换药|更换|翻身|体检|筛查|产检|发作|排便|大便|小便|月经|饮水|喝水|散步|宫缩|心跳|呼吸|胎动|清洁|清洗|刷牙|漱口|锻炼|运动|热敷|冷敷|冰敷/
/** What is done so often is no drug; what stands before a dose does not count. */
const isAdvice = (words: string): boolean => advice.test(words.replace(untilDose, ''))
const untilDose = /^.*\d\s?(?:mg|g|m[lL]|μg|IU|U|毫克|克|毫升|片|粒|滴|吸|揿|喷)(?=[，、\s])/
const notGiven =
  /(?:增加|减少|增减|递增|递减|上调|下调)\s?$|(?:血[糖压脂钾钠钙](?![患病药])|直径|(?<!生)长|宽|出血|引流|抽出|吸出|排出|尿|(?<!按|公斤|千克|kg)体重|饮|喝|蛋白质|食盐|盐(?!水|酸)|热量)[^，。；]{0,6}$/

/** 切记不要一次服用两片. */
const barredDose =
  /(?:不要|不可以?|不能|不得|不应|不宜|切勿|禁止|避免|别)(?:再|同时|自行|擅自)?(?:[一1]次|每次)?(?:性)?(?:服用?|吃|用|打|注射|口服|使用)\s?$/

/** 用200 mL温开水送服: what is drunk with it. */
const drunk = /^\s?的?(?:温|白|凉|热|冷)?(?:开水|水(?!合|杨|溶|解)|牛奶|果汁|米汤)/
const isContained = (text: string, from: number): boolean =>
  /[（(][^（()）]{0,30}(?:含|相当|即|规格)[^（()）]{0,30}$/.test(text.slice(Math.max(0, from - 60), from))

/** Characters of which a sentence about giving a drug has at least one. */
const told =
  /(?<![A-Za-z])(?:iv|im|ih|sc|po)|[静肌皮口吸外涂服注滴敷灌塞喷含点泵鞘每周]|\d\s?(?:mmol|mg|g|m[lL]|[μu]g|IU|U|毫|微|克|片|粒|支|丸|袋|滴|喷|单位)|疗程|次|[吃用服打贴涂滴点戴持][^，。；]{0,4}[\d一两二三四六]/

/** 外用药, 吸入剂, 吸入用X: the way is part of a name. */
const isInName = (next: string, way: string): boolean =>
  /^(?:药|剂|型|性|法|器|装置|制剂|混悬|液|溶液|补液|避孕)/.test(next) ||
  (way.endsWith('吸入') && next.startsWith('用'))

/** The tokens of one sentence; no drug is looked for where nothing else is told. */
export function tokensOf(text: string, sentence: Span, quantities: readonly Quantity[]): TokenSentence | undefined {
  const words = text.slice(sentence.start, sentence.end)
  if (!told.test(words)) return undefined
  const clauses = splitOutside(text, sentence, '，；。')
  const clauseOf = clauseFinder(clauses)
  const tokens: Token[] = []
  for (const { index, 0: written } of routes.matches(words)) {
    // 向神经根鞘内注射: the place into which it goes belongs to the way.
    const into = /向([\u4e00-\u9fff]{1,8})$/.exec(words.slice(Math.max(0, index - 10), index))?.[0] ?? ''
    if (isInName(words.slice(index + written.length, index + written.length + 2), written)) continue
    const start = sentence.start + index - into.length
    tokens.push({ kind: 'route', span: at(start, into + written), clause: clauseOf(start) })
  }
  for (const { index, 0: written } of matchesOf(latinRoute, words))
    tokens.push({ kind: 'route', span: at(sentence.start + index, written), clause: clauseOf(sentence.start + index) })
  for (const { span, value } of [...findFrequencies(words), ...findIntervals(words)]) {
    const place = { start: span.start + sentence.start, end: span.end + sentence.start }
    if (isAdvice(text.slice(Math.max(sentence.start, place.start - 16), place.end))) continue
    tokens.push({ kind: 'frequency', span: place, clause: clauseOf(place.start), quantity: { span: place, value } })
  }
  for (const { index, 0: written } of matchesOf(daily, words))
    tokens.push({ kind: 'daily', span: at(sentence.start + index, written), clause: clauseOf(sentence.start + index) })
  for (const quantity of quantities) tokens.push(...quantityTokens(text, quantity, clauseOf))
  if (tokens.length === 0) return undefined
  tokens.push(...(isBath(text, sentence, tokens) ? [] : drugTokens(text, sentence, clauseOf)))
  tokens.push(...unknownTokens(text, clauses, tokens))
  dropSolventDoses(text, tokens)
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return { clauses, tokens: withoutInner(tokens) }
}

function* quantityTokens(text: string, quantity: Quantity, clauseOf: (offset: number) => number): Generator<Token> {
  const kind = quantityKind(text, quantity)
  const told = kind === 'course' ? boundCourse(text, quantity) : quantity
  if (kind) yield { kind, span: told.span, clause: clauseOf(told.span.start), quantity: told }
}

const bath =
  /^(?:[①-⑳]|[（(]?\d{1,2}[）)、.．])?\s?(?:[\u4e00-\u9fff]{0,4})(?:坐浴|熏洗|湿敷|药浴|足浴|泡洗|外洗|冲洗|漱口|含漱)[：:]/

/** 坐浴：用高锰酸钾溶液，每日2次: without an amount, what follows tells how often the bath is taken. */
const isBath = (text: string, { start, end }: Span, tokens: readonly Token[]): boolean =>
  bath.test(text.slice(start, Math.min(end, start + 16))) && !tokens.some(({ kind }) => kind === 'dose')

const at = (start: number, written: string): Span => ({ start, end: start + written.length })

function clauseFinder(clauses: readonly Clause[]): (offset: number) => number {
  return (offset) => {
    let index = 0
    while (index + 1 < clauses.length && (clauses[index + 1] as Clause).start <= offset) index++
    return index
  }
}

/** X≥0.25 μg/(kg·min)且持续4 h以上者: a dose that is reached. */
const condition = /^\s?(?:[且或并][^，。；]{0,18})?(?:者|时)(?:，|可|应|需|加)|^仍[^，。；]{0,16}(?:者|时)/

/** True of a dose that is given, and neither held by something nor a condition. */
function isTold(text: string, { span, value }: Quantity, before: string): boolean {
  if (notGiven.test(before) || barredDose.test(before) || isContained(text, span.start)) return false
  return !/^>=?$/.test(value.comparator ?? '') || !condition.test(text.slice(span.end, span.end + 24))
}

function quantityKind(text: string, quantity: Quantity): 'dose' | 'course' | undefined {
  const { span, kind, value } = quantity
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  // 一片（125 mg）: the amount in the bracket is the dose.
  if (
    kind === 'portion' &&
    /^（\d[\d.]{0,5}\s?(?:mg|g|μg|m[lL]|毫克|克|毫升)）/.test(text.slice(span.end, span.end + 14))
  )
    return undefined
  if (isDose(text, quantity) && drunk.test(text.slice(span.end, span.end + 6))) return undefined
  if (isDose(text, quantity)) return isTold(text, quantity, before) ? 'dose' : undefined
  if ((kind !== 'time' && value.unit !== '{time}') || value.sd !== undefined) return undefined
  return isCourse(text, quantity, value) ? 'course' : undefined
}

function* drugTokens(text: string, sentence: Span, clauseOf: (offset: number) => number): Generator<Token> {
  const inside = insideBrackets(text, sentence)
  for (const span of drugsIn(text, sentence.start, sentence.end)) {
    if (inside[span.start - sentence.start] === 1) continue
    const before = text.slice(Math.max(sentence.start, span.start - 24), span.start)
    const clause = clauseOf(span.start)
    const isSolvent = isSolventAt(text, span, before)
    if (isSolvent || withheld.test(before)) yield { kind: 'other', span, clause, isSolvent }
    else yield { kind: 'drug', span, clause, isClass: isDrugClass(text.slice(span.start, span.end)) }
  }
}

/** Nothing but a few words without a number between a name and a dose. */
const isBeside = (text: string, name: Span, dose: Span): boolean =>
  name.end <= dose.start && dose.start - name.end < 12 && !/\d/.test(text.slice(name.end, dose.start))

const strong = /(?:mg|μg|ug|IU|U|毫克|微克|单位)(?:\/kg)?$/

/** Names without a known ending, right before a dose, where the sentence also says how the drug is given. */
function* unknownTokens(text: string, clauses: readonly Clause[], tokens: readonly Token[]): Generator<Token> {
  if (!tokens.some(({ kind }) => kind === 'route' || kind === 'frequency')) return
  for (const { kind, span, clause } of tokens) {
    if (kind !== 'dose') continue
    if (tokens.some((other) => other.kind === 'drug' && isBeside(text, other.span, span))) continue
    const from = clauses[clause]?.start ?? 0
    const name = glossedDrug(text, from, span.start) ?? unknownDrug(text, from, span.start)
    const glossed = name !== undefined && text[name.end] === '（'
    // 口服X0.9 g: grams are a drug's where the way stands right before the name.
    const led = tokens.some((other) => other.kind === 'route' && other.span.end === name?.start)
    if (
      name &&
      (glossed ||
        strong.test(text.slice(span.start, span.end)) ||
        (led && /g$|克$/.test(text.slice(span.start, span.end))))
    )
      yield { kind: 'drug', span: name, clause, isClass: false }
  }
}

/** A token inside another (口服 in 每日口服3次, 每日 in 每日3次) says nothing of its own, but for the way. */
function withoutInner(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)
    if (last && token.span.start < last.span.end && token.kind !== 'route') continue
    kept.push(token)
  }
  return kept
}
