import type { Span } from '../../span.ts'
import { routeWords } from '../dosing.ts'
import { groupBefore } from './groups.ts'
import type { Token, TokenSentence, Told } from './tokens.ts'

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
  /** The routes are those of the dose before. */
  carried?: boolean
}

/** What the words of a sentence have said so far. */
export interface State {
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

export const fresh = (drugs: Span[]): Regimen => ({ drugs, routes: [] })

export function open(state: State, regimen: Regimen): Regimen {
  state.current = regimen
  state.done.push(regimen)
  return regimen
}

/** A、B均可，后者50 mg: the dose is that of one of two. */
export function oneOfTwo(state: State, { clause, span }: Token): Regimen | undefined {
  const { start } = state.sentence.clauses[clause] ?? span
  const which = /^而?([前后])者/.exec(state.text.slice(start, span.start))?.[1]
  const [first, second, more] = state.linked.flatMap(({ drugs }) => drugs)
  if (which === undefined || !first || !second || more) return undefined
  const regimen = open(state, fresh([which === '前' ? first : second]))
  state.linked = [regimen]
  return regimen
}

export const joint: RegExp = /^\s?(?:或者?|、|和|及|与|联合|或联合|[+＋/])\s?$/
/** Words that may stand between a drug and its dose, or alone with a dose in a clause. */
const filler = new RegExp(
  `^(?:${routeWords}|静脉|每[次晚晨早]|每(?:公斤|千克|kg)|(?:[一二两三四半]|\\d{1,2})(?:[片粒支袋丸包勺]|茶匙|汤匙)|早上|晚上|中午|上午|下午|傍晚|[早中午晚]饭[前后]|早|午|晚|嚼|起|一次|1次|常见的?|常规的?|单次|首次|首剂|第[一二三四2-5]剂|首[日晚]|次[日晚]|当[日天]|第[一二三四五1-9][日天]起?|诱导|初始|起始|维持|负荷|开始|推荐|常用|治疗|预防|剂量|用量|药量|常用量|量|成人|儿童|小儿|老年人|孩子|青少年|婴幼?儿|孕妇|先|先给|也|亦|或|只|推|给|吃|打|均|都是|都|皆|缓慢|快速|匀速|一次性|分别|每?(?:侧|只)(?:鼻孔|眼)?|双[侧眼]|患眼|减到|加到|降到|增到|起步|基础|目标|平均|随后|随即|然后|继而|继之|继以|继|从|本品|本药|用[到至满足]|吃[到至满足]|服[到至满足]|病程|只用|涂|滴|点|贴|喷|该药|此药|以后|此后|之后|后|再|则|可|宜|应|需|以|按|由|予|用|服|给予?|改为|改用|减为|减至|增至|加至|加量至|减量至|分[一二两三四1-4](?:[～~至-][二三四2-4])?次(?:或[一二两三四1-4]次)?|增加至|调整为|维持在|追加|睡前|晨起|随餐|餐中|进餐时|同餐|晨服|夜间|晚间|清晨|晨|早晚|餐前|餐后|餐时|饭前|饭后|空腹|三餐前?|即刻|各|为|是|约|共|体重|体表面积|[者时，、：:（(）)\\s]|缓释片|控释片|肠溶片|分散片|咀嚼片|片|必要时|分钟|顿服|重复|给药|服用|使用|通常|一般|于|在|的|经[\\u4e00-\\u9fff]{1,4}|加[\\u4e00-\\u9fff]{1,4}|连用|连服|连续|持续|疗程|共|坚持|总|至少|约)*$`,
)
/** 症状缓解后改为每次…: what must happen before the next dose. */
const afterChange = /^[^，。；\d]{1,14}[后时](?=[改减增加再可应])/
/** 重症感染先给, 治腹泻：: what it is given for stands before the dose of a drug that goes without its name. */
const occasion =
  /^[^，。；：]{1,30}：|^[\u4e00-\u9fff]{2,12}?(?=先|每次|一次|首次|首剂|负荷|起始|初始|维持|约|用(?![药量])|予|给|$)/
export const farthest: number = 40

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

/** X…；第二代很少进入大脑，一天一次就够: what a clause behind ； speaks of, which tells no giving of its own. */
function isOnOther({ text, sentence }: State, { end }: Span, { span, clause }: Token): boolean {
  const mark = text.lastIndexOf('；', span.start)
  if (mark < end) return false
  const first = sentence.clauses.findIndex(({ start }) => start > mark)
  const opening = sentence.clauses[first]
  // 肾功能不全者，首剂50 mg: for whom or when the same drug is given otherwise.
  if (!opening || /(?:[者人时后前期]|儿童|孕妇|以[上下])$/.test(text.slice(opening.start, opening.end))) return false
  return first < clause && !sentence.tokens.some((one) => one.clause >= first && one.clause < clause)
}

/** True where the words before a token in its clause leave it to the drug before: 每次4～6 U, not 患者每日起床2次. */
export function continues(state: State, token: Token): boolean {
  const { current, sentence } = state
  if (!current) return false
  const own = [...current.drugs].reverse().find(({ end }) => end <= token.span.start)
  if (own && isOnOther(state, own, token)) return false
  const start = sentence.clauses[token.clause]?.start ?? 0
  const from = Math.max(own?.end ?? 0, start, solventEnd(state, token))
  if (token.span.start - from > farthest) return false
  const group = groupBefore(state.text, from, token.span.start)
  const words = wordsBetween(state, from, token.span.start)
  return filler.test(
    group?.rest ??
      (current.drugs.length === 0 ? words.replace(occasion, '').replace(occasion, '') : words)
        .replace(
          /^(?:用法用量|用法与用量|用法|用量)[：:]|^[【[［][^】\]］]{2,8}[】\]］]|每[\d～~–-]{1,5}\s?(?:小时|h)|[（(][^（()）]{0,24}[)）]/g,
          '',
        )
        .replace(afterChange, ''),
  )
}

/** A few words of one clause between a name and its way: 利多卡因局部缓慢注射. */
export const isNear = ({ text }: State, from: number, to: number): boolean =>
  to - from <= 6 && to >= from && !/[，。；：、？！]|[和与及或]/.test(text.slice(from, to))

/** The frequency of a regimen as written: 每日3次, else a bare 每日. */
export const oftenOf = (text: string, { frequency, daily }: Regimen): string | undefined =>
  frequency?.value.text ?? (daily && text.slice(daily.start, daily.end))

/** 静脉注射X 2 mg、Y 0.3 μg: the way before the first of a row is that of all. */
export function takeLead(regimen: Regimen, { routes: [way], drugs: [first] }: Regimen): void {
  if (way && first && way.end <= first.start && regimen.routes.length === 0) regimen.routes = [way]
}

/** The drug that a token stands right before: 1 mg鱼精蛋白, 静脉滴注青霉素. */
export function nextDrug(state: State, token: Token): boolean {
  const { tokens } = state.sentence
  for (const next of tokens.slice(tokens.indexOf(token) + 1, tokens.indexOf(token) + 4)) {
    if (next.clause !== token.clause) return false
    if (next.kind === 'drug')
      return (
        next.span.start - token.span.end <= (token.kind === 'dose' ? 2 : 14) &&
        !/[或和及与、并后再]|合用|联合/.test(state.text.slice(token.span.end, next.span.start))
      )
    if (token.kind === 'dose' && next.kind !== 'route') return false
  }
  return false
}
