import { matchesOf } from '../../text/matches.ts'
import { timedMeasure, timepointSource } from '../tabular/labels.ts'
import { lastGroup } from './article.ts'

const length = '(?:\\s?第?\\s?\\d{1,3}(?:\\.\\d)?\\s?(?:个月|周|星期|天|日|小时|年|d|h)(?:时|末|后)?)?'
/** 12 个月时, 90 d 后: a length alone is a time where it leads a clause. */
const bareTime = '(?<=^|[，。；：\\s])\\d{1,3}\\s?(?:个月|周|星期|天|小时|年|d|h)(?=\\s?[时后末])'
export const timepointPattern: RegExp = new RegExp(`${timepointSource}${length}|${bareTime}`, 'g')
/** Words between a measure and its number. */
const verbs =
  /(?:(?:由|从|自|分别|平均|约|已|可|显著|明显|逐渐|进一步|也|则|均|仅|达到?|为|是|至|到|的|[（([［])|(?:下降|降低|降|减少|减小|减轻|减|上升|升高|升|增加|增高|增|提高|恢复|改善|缩短|延长|扩大)(?:至|到|为)|(?:明显|显著)*(?:高于|低于|优于|少于|多于|短于|长于|大于|小于|好于|差于|快于|早于)){1,8}\s?$/
/** 92.5%（37/40）: of how many. */
const counted = /[（(]\s?\d{1,5}\s?\/\s?\d{1,5}\s?[)）]/g
export const changes: RegExp = /(?:下降|降低|减少|减小|上升|升高|增加|增高|提高|缩短|延长)了?$/
const leads =
  /^(?:结果|其中|且|而|但|并(?!发)|同时|另外|此外|较|比(?=\s)|最终|本组|本研究|两组|患者|患儿|病人|在|于|的(?=[\u4e00-\u9fffA-Za-z]{2})|：|:|、|[\]］]|其|与|，|。|；|（|\(|\s)+/

/** 2.4 疗效与安全性 at the head of a paragraph is its heading. */
const runIn = /^\s?\d(?:[.．]\d{1,2}){1,3}[.．]?\s?[\u4e00-\u9fffA-Za-z0-9、]{2,24}?\s+(?=\S)/

/** The parts of a stretch of words between two numbers. */
export interface Words {
  readonly measure: string
  readonly group?: string
  /** A time that stands in the words right before the number. */
  readonly timepoint?: string
  /** A time that leads an earlier clause of the words. */
  readonly leading?: string
  readonly from: boolean
  readonly to: boolean
}

/** 摆放体位时阻滞组…: what was being done, right before the arm at the head of a clause. */
function doingBefore(clause: string, groups: readonly string[]): string | undefined {
  const found = /^\s?(?:结果|其中|而|但)?\s?([\u4e00-\u9fff]{2,6}(?<![用耗费历计总及按小同临定])时)\s?/.exec(clause)
  return found && groups.some((name) => clause.startsWith(name, found[0].length)) ? found[1] : undefined
}

/** 有人报道甲组与乙组复发率分别为: what is measured stands behind both arms. */
function behindPair(clause: string, groups: readonly string[]): string {
  if (!/组[、和与及]/.test(clause)) return clause
  for (const first of groups) {
    const at = clause.indexOf(first)
    const second = at < 0 ? undefined : groups.find((name) => clause.startsWith(name, at + first.length + 1))
    const rest = second === undefined ? '' : clause.slice(at + first.length + 1 + second.length)
    if (/^(?:患者|患儿|病人|间)?的?[\u4e00-\u9fffA-Za-z]{2}/.test(rest)) return rest
  }
  return clause
}

/** The time that words name last; 术中 in 术中出血量 and 术前 in 较术前 date nothing. */
const lastTime = (words: string): string | undefined =>
  matchesOf(timepointPattern, words).findLast(
    ({ index }) =>
      !timedMeasure.test(words.slice(index)) &&
      !/[较与比同和]\s?(?:同组|本组)?$/.test(words.slice(Math.max(0, index - 4), index)),
  )?.[0]

export function readWords(words: string, groups: readonly string[]): Words {
  // A blank between two hanzi stands where a mark was lost.
  const clauses = words.split(/[，；：:。]|(?<=[\u4e00-\u9fff）)]) (?=[\u4e00-\u9fff])/)
  const clause = (clauses.at(-1) ?? '').replace(runIn, '')
  const group = lastGroup(words, groups)?.name
  // In 术中出血量 the time belongs to the measure.
  const named = matchesOf(timepointPattern, clause).flatMap(({ 0: time, index }) =>
    timedMeasure.test(clause.slice(index)) ? [] : [time],
  )
  const doing = named.length === 0 ? doingBefore(clause, groups) : undefined
  const times = doing === undefined ? named : [doing]
  const opening =
    times.length === 1 &&
    clause.trimStart().startsWith(times[0] as string) &&
    groups.some((name) => clause.includes(name))
  const leading = opening ? times[0] : lastTime(clauses.slice(0, -1).join('，'))
  let rest = behindPair(clause, groups).replace(counted, ' ')
  for (const name of groups) rest = rest.replaceAll(name, ' ')
  for (const time of times) rest = rest.replace(new RegExp(`${time.replace(/[.()]/g, '\\$&')}\\s?[时后末]?`), ' ')
  rest = rest.trimEnd().replace(verbs, '').trim().replace(verbs, '').trim()
  rest = rest
    .replace(leads, '')
    .trim()
    .replace(/\s?[（(][A-Za-z0-9 -]{1,20}[)）]$/, '')
    .replace(/的$/, '')
  const time = times.at(-1)
  return {
    measure: rest,
    ...(group !== undefined && { group }),
    ...(time !== undefined && { timepoint: time }),
    ...(leading !== undefined && { leading }),
    from: /(?:由|从|自)[^，；]{0,12}$/.test(clause),
    to: /(?:至|到|为)[^，；]{0,12}$/.test(clause) && /降|升|增|减|提高|恢复|改善/.test(clause),
  }
}
