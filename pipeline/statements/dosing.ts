import type { Span } from '../span.ts'
import { findFrequencies, findQuantities, type Quantity } from './quantity.ts'

/** A stretch of text found for a drug's administration. */
export interface Found<T> {
  readonly span: Span
  readonly value: T
}

/** Ways in which a drug gets into the body, the longest first where one begins like another. */
export const routeWords: string =
  '持续静脉滴注|持续静脉输注|持续静脉泵[注入]|静脉持续滴注|静脉持续输注|静脉持续泵[注入]|持续皮下输注|持续泵注|静脉缓慢推注|缓慢静脉推注|静脉缓慢注射|缓慢静脉注射|缓慢静脉滴注|静脉内?注射|静脉滴注|静脉输注|静脉泵注|持续泵入|静脉推注|静脉泵入|微量泵泵入|静滴|静注|静推|肌内注射|肌肉注射|肌注|皮下注射|皮内注射|皮下植入|关节腔内?注射|关节内注射|鞘内注射|鞘内给药|蛛网膜下[腔隙]注[入射]|硬膜外腔?注入|硬膜外注射|硬膜外给药|局部注射|病灶内注射|结膜下注射|球后注射|球旁注射|玻璃体腔?内?注射|前房内?注射|腹腔注射|胸腔内?注射|膀胱灌注|舌下含服|舌下给药|舌下含化|含服|含化|含漱|嚼服|冲服|鼻饲|口服|雾化吸入|吸入|外用|外涂|外擦|外搽|外敷|外洗|湿敷|坐浴|涂抹|滴眼|滴鼻|滴耳|喷鼻|鼻腔喷入|鼻喷|点眼|直肠给药|直肠灌注|保留灌肠|灌肠|塞肛|纳肛|阴道给药|阴道用药|经皮给药|透皮给药|宫颈注射'

const route = new RegExp(routeWords)

/** The first route that a text names. */
export function findRoute(text: string): Found<string> | undefined {
  const match = route.exec(text)
  if (!match) return undefined
  return { span: { start: match.index, end: match.index + match[0].length }, value: match[0] }
}

const wayEnd =
  /(?:注射|滴注|输注|推注|灌注|注入|滴入|吸入|喷入|植入|灌入|给药|用药|服|贴|敷|涂|擦|搽|洗|喷|浴|滴|含化|含漱|接种|封闭|浸润|阻滞|导入|喂)$/

const bareWay =
  /^(?:静脉|肌内|肌肉|皮下|皮内|经口|经鼻|经皮|鼻腔|直肠|阴道|舌下|鞘内|腹腔|硬膜外|局部|关节腔|iv|im|ih|sc|po|ivgtt|ivdrip)$/i

/** The routes in a cell of a column of routes: as written where it reads as one way or several, else the way that it names. */
export function writtenRoutes(text: string): readonly string[] {
  const ways = text.split(/或者?|[、，；;/／及和]|<br>/).map((way) => way.trim())
  if (ways.every((way) => bareWay.test(way) || (/^[\u4e00-\u9fff]{2,12}$/.test(way) && wayEnd.test(way)))) return ways
  const named = findRoute(text)
  return named ? [named.value] : []
}

const dosed: ReadonlySet<string | undefined> = new Set(['mass', 'volume', 'activity', 'substance', 'portion'])
const perTime = /\/\(\d|\/(?:d|h|min|wk|mo|L|mL|dL|uL|\[HPF\])(?:\/|$)/
/** A drug that runs in is given by the hour or minute: μg/h, μg/(kg·min), U/h. */
const rate =
  /^(?:[mun]?g|U|mL|\[IU\]|10\*4\.U)\/(?:kg\/)?(?:h|min)$|^(?:[mun]?g|U|mL|\[IU\])\/(?:h|min)\/kg$|^(?:[mun]?g|U|mL|\[IU\])\/\(kg\.(?:h|min)\)$/
const runsIn = /静脉|静滴|静注|泵|滴注|输注|滴入|输液|输入|滴速|维持|追加|首剂|负荷/
const largest =
  /(?:最大|最高|极量|日剂量|日总量|总量|总剂量|累积|累计|不超过|不得超过|不宜超过|不可超过|上限|规格|稀释至|稀释于|溶于|加入|中和|相当于|等效于?|等于|折合|换算)[^，。；]{0,8}$|(?:含(?!服|化|漱)有?|每[片粒支瓶袋丸])[^，。；]{0,24}$/
/** 加水20 mL冲服. */
const inWater = /(?:加|用|以|兑|于|入)(?:温|白|凉|热|冷|沸)?(?:开)?水\s?(?:约)?$/
/** 每日80 mg/kg，用葡萄糖稀释，分2次: what is given a day, in parts. */
const byDay = /(?:每[日天]|一[日天]|[1１][日天]|日)(?:按体重|剂量|用量|总量|[为是约]){0,2}\s?$/
const dividedLater = /^[^。；]{0,40}[，、]\s?(?:均|平均)?分\s?(?:为|成)?[0-9一二三四两2-6～~-]{1,4}\s?次/
const divided = /^[^。；]{0,6}(?:，|,)?\s?分\s?[0-9一二三四两2-6～~-]{1,4}\s?次/

/** A handful of tablets is a dose, a boxful a supply; one of a thing is a dose where it is given at a time: 每晚1枚. */
function isPortionGiven(text: string, { start, end }: Span, { value, high, unit }: Quantity['value']): boolean {
  // 碳酸钙D3片: the number is a part of the name.
  if (/[A-Z]/.test(text[start - 1] ?? '')) return false
  const most = /(?:每次|一次|[日天]服|每回)\s?$/.test(text.slice(Math.max(0, start - 3), start)) ? 20 : 6
  if ((value ?? high ?? 0) > most) return false
  return (
    unit !== '{piece}' ||
    /(?:每[次日晚天早]|[一1]次)\s?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s?[/／]\s?次/.test(text.slice(end, end + 3))
  )
}

/**
 * A single dose: an amount of something, not a daily, largest or contained one; of rates only
 * those by the hour or minute at which a drug runs in.
 */
export function isDose(text: string, { span, value, kind }: Quantity): boolean {
  if (kind === 'portion' && !isPortionGiven(text, span, value)) return false
  if (value.unit === 'kg') return false
  const isRate = rate.test(value.unit ?? '')
  if (value.sd !== undefined || (isRate ? !runs(text, span) : !dosed.has(kind) || perTime.test(value.unit ?? '')))
    return false
  if (value.comparator === '<' || value.comparator === '<=' || value.comparator === '>') return false
  const after = text.slice(span.end, span.end + 16)
  if (/^\s?(?:(?:每|[/／])\s?(?:升|分升|毫升|d?L|m[lL])|[A-Za-z]{1,4}\s?[/／])/.test(after)) return false
  return !isOther(text, span) && !divided.test(after)
}

/** The water that it is taken with, the largest amount, or what is given a day in parts. */
function isOther(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 28), start)
  return (
    inWater.test(before) || largest.test(before) || (byDay.test(before) && dividedLater.test(text.slice(end, end + 52)))
  )
}

/** A rate that is all there is, as in a table's cell, or has words of an infusion round it. */
const runs = (text: string, { start, end }: Span): boolean =>
  (start === 0 && end === text.length) || runsIn.test(text.slice(Math.max(0, start - 24), end + 24))

/** What a text says about how a drug is given. Spans are half-open offsets in the text. */
export interface Dosing {
  readonly doses: readonly Quantity[]
  readonly route?: Found<string>
  readonly frequency?: ReturnType<typeof findFrequencies>[number]
}

/** Reads '40 mg 皮下注射，每日1次'. */
export function dosingOf(text: string): Dosing {
  const route = findRoute(text)
  const frequency = findFrequencies(text)[0]
  return {
    doses: findQuantities(text).filter((quantity) => isDose(text, quantity)),
    ...(route && { route }),
    ...(frequency && { frequency }),
  }
}
