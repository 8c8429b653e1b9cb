import type { Span } from '../../span.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import { routeWords } from '../dosing.ts'
import type { PageBlock } from '../page.ts'
import { groupBefore } from './groups.ts'
import { type Token, type TokenSentence, type Told, tokensOf } from './tokens.ts'

/** How a drug is given, as far as a sentence tells. Offsets are those of the block's text. */
export interface Regimen {
  /** The drugs that it holds for; none where the section's drug goes without its name. */
  drugs: Span[]
  dose?: Told
  routes: Span[]
  frequency?: Told
  /** 每日 without a number of times. */
  daily?: Span
  course?: Told
  group?: string
}

/** What the words of a sentence have said so far. */
interface State {
  readonly text: string
  readonly sentence: TokenSentence
  readonly done: Regimen[]
  /** The regimen that the next token adds to. */
  current?: Regimen
  /** Regimens of drugs that stand side by side: what follows holds for all of them. */
  linked: Regimen[]
  last?: Token
  /** What stands before the name of its drug. */
  ahead: Token[]
}

const joint = /^\s?(?:或者?|、|和|及|与|联合|或联合|[+＋/])\s?$/
/** Words that may stand between a drug and its dose, or alone with a dose in a clause. */
const filler = new RegExp(
  `^(?:${routeWords}|静脉|每[次晚晨早]|一次|单次|首次|首剂|诱导|初始|起始|维持|负荷|开始|推荐|常用|治疗|预防|剂量|用量|药量|常用量|量|成人|儿童|小儿|老年人|随后|然后|以后|之后|后|再|则|可|宜|应|需|以|按|由|予|用|服|给予?|改为|改用|减为|减至|增至|加至|加量至|减量至|增加至|调整为|维持在|睡前|晨起|早晚|餐前|餐后|餐时|饭前|饭后|空腹|三餐前?|即刻|各|为|是|约|共|[者时：:（(）)\\s]|缓释片|控释片|肠溶片|分散片|咀嚼片|片|必要时|分钟|顿服|重复|给药|服用|使用|通常|一般|于|在|的|经[\\u4e00-\\u9fff]{1,4}|连用|连服|连续|疗程|共|坚持|总|至少|约)*$`,
)
/** 症状缓解后改为每次…: what must happen before the next dose. */
const afterChange = /^[^，。；\d]{1,14}[后时](?=[改减增再可应])/
const farthest = 40

/** The words between two offsets without the tokens that stand there. */
function wordsBetween({ text, sentence }: State, from: number, to: number): string {
  let words = ''
  let next = from
  for (const { span, kind } of sentence.tokens) {
    if (span.end <= from || kind === 'drug') continue
    if (span.start >= to) break
    words += text.slice(next, Math.max(next, span.start))
    next = Math.max(next, span.end)
  }
  return words + text.slice(next, Math.max(next, to))
}

/** The end of the solvent before a token of its clause, with its amount: 加入生理盐水100 mL静脉滴注. */
function solventEnd({ text, sentence: { tokens } }: State, token: Token): number {
  const solvent = tokens.findLast(
    (one) => one.kind === 'other' && one.isSolvent && one.clause === token.clause && one.span.end <= token.span.start,
  )
  if (!solvent) return 0
  const { end } = solvent.span
  return (
    end +
    (/^\s?(?:注射液|溶液)?\s?[\d.～~-]{0,9}\s?(?:mL|ml|毫升)?(?:中|内)?/.exec(text.slice(end, end + 24))?.[0].length ??
      0)
  )
}

/** True where the words before a token in its clause leave it to the drug before: 每次4～6 U, not 患者每日起床2次. */
function continues(state: State, token: Token): boolean {
  const { current, sentence } = state
  if (!current) return false
  const own = [...current.drugs].reverse().find(({ end }) => end <= token.span.start)
  const start = sentence.clauses[token.clause]?.start ?? 0
  const from = Math.max(own?.end ?? 0, start, solventEnd(state, token))
  if (token.span.start - from > farthest) return false
  const group = groupBefore(state.text, from, token.span.start)
  return filler.test(
    group?.rest ??
      wordsBetween(state, from, token.span.start)
        .replace(/[（(][^（()）]{0,24}[)）]/g, '')
        .replace(afterChange, ''),
  )
}

const fresh = (drugs: Span[]): Regimen => ({ drugs, routes: [] })

function open(state: State, regimen: Regimen): Regimen {
  state.current = regimen
  state.done.push(regimen)
  return regimen
}

/** What stood before the name holds for the drug, if it is in the same clause: 静脉滴注 X, 每日 X. */
function takeAhead(state: State, regimen: Regimen, clause: number): void {
  for (const token of state.ahead.filter((one) => one.clause === clause)) {
    if (token.kind === 'route') regimen.routes.push(token.span)
    else if (token.kind === 'daily') regimen.daily = token.span
    else if (token.kind === 'frequency') regimen.frequency = token.quantity
    else if (token.kind === 'dose') regimen.dose = token.quantity
  }
  state.ahead = []
}

function readDrug(state: State, token: Token & { kind: 'drug' }): void {
  const { text, last, current } = state
  const { span } = token
  const gap = last ? text.slice(last.span.end, span.start) : ''
  // X 等生物制剂: the class behind a name says what it is, not what is given.
  if (token.isClass && current?.drugs.length && /等$/.test(gap)) return
  const beside = current && last && last.clause === token.clause && joint.test(gap)
  if (beside && last.kind === 'drug') {
    current.drugs.push(span)
    return
  }
  const group = groupBefore(text, state.sentence.clauses[token.clause]?.start ?? 0, span.start)?.group
  const before = state.linked
  const regimen = open(state, fresh([span]))
  if (group !== undefined) regimen.group = group
  state.linked = beside ? [...before, regimen] : [regimen]
  if (beside && before[0]?.daily && !before[0].frequency) regimen.daily = before[0].daily
  takeAhead(state, regimen, token.clause)
}

/** A further dose of the same drugs: the way stays, how often does not. */
function further(state: State, { drugs, routes }: Regimen): Regimen {
  const regimen = open(state, { ...fresh(drugs), routes: [...routes] })
  state.linked = [regimen]
  return regimen
}

/** The drug that a token stands right before: 1 mg鱼精蛋白, 静脉滴注青霉素. */
function nextDrug(state: State, token: Token): boolean {
  const { tokens } = state.sentence
  for (const next of tokens.slice(tokens.indexOf(token) + 1, tokens.indexOf(token) + 4)) {
    if (next.clause !== token.clause) return false
    if (next.kind === 'drug')
      return (
        next.span.start - token.span.end <= (token.kind === 'dose' ? 2 : 14) &&
        !/[或和及与、]/.test(state.text.slice(token.span.end, next.span.start))
      )
    if (token.kind === 'dose' && next.kind !== 'route') return false
  }
  return false
}

function readDose(state: State, token: Token & { kind: 'dose' }): void {
  const { last } = state
  const glued = last?.kind === 'drug' && token.span.start - last.span.end <= 12
  if (!glued && nextDrug(state, token)) {
    state.ahead.push(token)
    return
  }
  const current = state.current
  if (!current || !continues(state, token)) return
  const regimen = current.dose ? further(state, current) : current
  regimen.dose = token.quantity
  const start = Math.max(state.sentence.clauses[token.clause]?.start ?? 0, current.drugs.at(-1)?.end ?? 0)
  const group = groupBefore(state.text, start, token.span.start)?.group
  if (group !== undefined && regimen.group === undefined) regimen.group = group
  for (const one of state.ahead) if (one.kind === 'daily' && one.clause === token.clause) regimen.daily ??= one.span
}

/** A few words of one clause between a name and its way: 利多卡因局部缓慢注射. */
const isNear = ({ text }: State, from: number, to: number): boolean =>
  to - from <= 6 && to >= from && !/[，。；：、？！]|[和与及或]/.test(text.slice(from, to))

function readRoute(state: State, token: Token & { kind: 'route' }): void {
  const { current } = state
  const drugEnd = current?.drugs.at(-1)?.end ?? -farthest
  // 皮下注射X, and 向神经根鞘内注射X: the way belongs to the name behind it.
  const inFrequency = state.last?.kind === 'frequency' && token.span.end <= state.last.span.end
  if (!inFrequency && token.span.start > drugEnd && nextDrug(state, token)) {
    state.ahead.push(token)
    return
  }
  const second = state.last?.kind === 'route' && joint.test(state.text.slice(state.last.span.end, token.span.start))
  if (!current || (!inFrequency && !second && !continues(state, token) && !isNear(state, drugEnd, token.span.start)))
    return
  for (const regimen of state.linked) if (regimen.routes.length < 2) regimen.routes.push(token.span)
}

function readOften(state: State, token: Token & { kind: 'frequency' | 'course' }): void {
  const { current } = state
  if (token.kind === 'frequency' && nextDrug(state, token) && state.last?.clause !== token.clause) {
    state.ahead.push(token)
    return
  }
  if (!current || !continues(state, token)) return
  if (current[token.kind] === undefined) for (const one of state.linked) one[token.kind] ??= token.quantity
  else if (token.kind === 'frequency') further(state, current).frequency = token.quantity
}

function read(state: State, token: Token): void {
  if (token.kind === 'drug') readDrug(state, token)
  else if (token.kind === 'other') state.ahead = []
  else if (token.kind === 'dose') readDose(state, token)
  else if (token.kind === 'route') readRoute(state, token)
  else if (token.kind === 'daily') state.ahead.push(token)
  else readOften(state, token)
}

const known = new WeakMap<PageBlock, readonly Regimen[]>()
const topical = new WeakMap<PageBlock, readonly Regimen[]>()
const cue = new RegExp(`\\d|[一二三四五六七八九十两半]\\s?[次天周日月片粒]|${routeWords}`)

/**
 * How the drugs of a block are given, by sentence.
 * @param ofTopic whether a dose without a name is that of the section's drug: such a regimen has no drugs
 */
export function regimensIn(block: PageBlock, ofTopic = false): readonly Regimen[] {
  const cache = ofTopic ? topical : known
  const made = cache.get(block) ?? (cue.test(block.text) ? readBlock(block, ofTopic) : [])
  cache.set(block, made)
  return made
}

function readBlock(block: PageBlock, ofTopic: boolean): Regimen[] {
  const found: Regimen[] = []
  let before: readonly Span[] = []
  for (const [sentence, quantities] of bySentence(sentencesIn(block), quantitiesIn(block))) {
    const read = tokensOf(block.text, sentence, quantities)
    if (!read) {
      before = []
      continue
    }
    const own = readSentence(block.text, read, ofTopic, before)
    before = own.at(-1)?.drugs ?? []
    found.push(...own)
  }
  return found
}

function readSentence(text: string, sentence: TokenSentence, ofTopic: boolean, before: readonly Span[]): Regimen[] {
  const state: State = { text, sentence, done: [], linked: [], ahead: [] }
  // A sentence that names no drug goes on about the one before, or is about the section's.
  const unnamed = !sentence.tokens.some(({ kind }) => kind === 'drug' || kind === 'other')
  const goesOn = before.length === 1 && sentence.tokens.some(({ kind }) => kind === 'dose')
  if (unnamed && (ofTopic || goesOn)) state.linked = [open(state, fresh([...before]))]
  for (const token of sentence.tokens) {
    read(state, token)
    state.last = token
  }
  return state.done
}

/** The frequency of a regimen as written: 每日3次, else a bare 每日. */
export const oftenOf = (text: string, { frequency, daily }: Regimen): string | undefined =>
  frequency?.value.text ?? (daily && text.slice(daily.start, daily.end))
