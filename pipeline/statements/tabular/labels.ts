import { matchesOf } from '../../text/matches.ts'
import { matchUnit, type UnitMatch } from '../quantity/unit.ts'

/** What a label of a table of results says: one or more of these. */
export interface Label {
  /** A study arm, as written. */
  readonly group?: string
  readonly timepoint?: string
  readonly measure?: string
  /** UCUM. */
  readonly unit?: string
  /** A column or row of test statistics, or of numbers of patients. */
  readonly statistic?: Statistic
}

export type Statistic = 't-value' | 'p-value' | 'chi2-value' | 'count' | 'other'

const statistics: readonly (readonly [RegExp, Statistic])[] = [
  [/^[Pp]\s?值?$/, 'p-value'],
  [/^[Tt]\s?值?$/, 't-value'],
  [/^(?:χ\s?[2²]|[xX][2²]|卡方)\s?值?$/, 'chi2-value'],
  [/^(?:n|N|例数|病例数|人数|眼数|患者数|样本量|样本数|例|只数)$/, 'count'],
  [
    /^(?:[FZUHrqQ]\s?值?|t\/χ[2²]\s?值?|χ[2²]\/t\s?值?|统计量|统计值|检验值|[Tt]\/[Zz]\s?值?|OR值?|HR值?|RR值?|95%\s?CI)$/,
    'other',
  ],
]

/** Times of a study, as its tables and sentences name them. */
export const timepointSource: string =
  '(?:(?:治疗|用药|服药|给药|干预|护理|训练|康复|注射|放疗|化疗|移植|透析|停药|随访|手术|术后|产后)\\s?\\d{1,3}\\s?(?:个月|周|星期|天|日|小时|年|d|h)\\s?(?:后|时|末)|(?:治疗|手术|用药|服药|给药|干预|护理|训练|康复|入组|入院|出院|麻醉|诱导|插管|拔管|切皮|注射|放疗|化疗|移植|透析|PCI|溶栓|穿刺|造影|停药|造模|分娩|产|术|病)(?:前|后|中|时(?!间|长|期|机|段)|即刻|当天|当日)|(?:基线|干预前|末次随[访防]时?|最终随[访防]时?|最后随[访防]时?|末次复查|(?:随访|入院|出院|拔管|初诊|苏醒)时(?!间|长|期|机|段)|随访(?!时[间长])|术毕|术末|术晨|次日|即刻|(?<![A-Za-z])T\\d(?![\\dA-Za-z]|\\s?(?:水平|浓度|值|抗体|期|加权|信号|像|椎))))'
const length =
  '(?:\\s?第?\\s?\\d{1,3}(?:\\.\\d)?\\s?(?:个月|周|星期|天|日|小时|分钟|年|(?:d|h|min|wk|w|mo)(?![A-Za-z]))(?:时|末|后)?)'
/** 治疗 12 周, 用药4周: how long it has been going on, as a whole label. */
const elapsed =
  '^(?:治疗|用药|服药|给药|干预|护理|训练|康复|放疗|化疗|透析|停药|喂养|锻炼|维持|吸氧|通气)(?:至|第|满)?\\s?\\d{1,3}(?:\\.\\d)?\\s?(?:个月|周|星期|天|日|小时|个?疗程|年|d|h|min|wk|w|mo)$'
/** 摆放体位时, 咳嗽时: what is being done, as a whole label; 手术用时 is how long it takes. */
const doing = '^[\\u4e00-\\u9fff]{2,6}(?<![用耗费历计总及按小同临定工学课])时$'
const timepoint = new RegExp(
  `${timepointSource}${length}?|^${length}$|${elapsed}|${doing}|(?:第|随访)\\s?\\d{1,3}\\s?(?:个月|周|天|年|d|h)(?:末|时|后)?`,
)

/** Names of measures that begin with a time: 术中出血量, 术后住院时间. */
export const timedMeasure: RegExp =
  /^(?:术|产|治疗|手术)[中后前](?:住院|引流|并发|下床|排气|排便|进食|出血|失血|输血|恢复|镇痛|用药|卧床|感染|开始|首次|肛门|胃肠|尿管|拔管|补液|透视|复发)/

const groupName = /^(?:[\u4e00-\u9fffA-Za-z0-9+＋\-α-ω]{1,20}组|[A-Z]\s?组|组\s?[A-D1-4])$/
const sizeNote = /\s?[（(]\s?(?:n\s?=\s?\d{1,5}|\d{1,5}\s?例)\s?[)）]/

/** The unit in a label's bracket or behind its comma: （mmHg）, （x̄±s，分）, ，mm. */
export function labelUnit(text: string): string | undefined {
  for (const match of matchesOf(/[（(,，/]\s?([^（()），,]{1,16})(?=[)）,，]|$)/g, text)) {
    const written = (match[1] as string).trim()
    const unit = matchUnit(`1${written}`, 1)
    if (unit && unit.end === written.length + 1) return unit.code
    if (written === '分' || written === '评分') return '{score}'
  }
  return undefined
}

/** The unit in the bracket of a column's head, with what it measures: 起效时间（min）. */
export function headUnit(text: string): UnitMatch | undefined {
  const written =
    /[（(]\s?([^（()）]{1,12}?)\s?[)）]\s*$/.exec(text)?.[1] ?? /[/，,]\s?([A-Za-zμ/·%]{1,10})$/.exec(text)?.[1]
  if (written === undefined) return undefined
  const unit = matchUnit(`1${written}`, 1)
  return unit?.end === written.length + 1 ? unit : undefined
}

/** ［例（%）］, (n,%): that the cells hold counts and shares. */
const countNote = /\s?[（([［]\s?(?:例次?|例数|人数?|眼|次|[nN])\s?[,，/、]?\s?[（(]?\s?%\s?[)）]?\s?[)）\]］]\s*$/

const bare = (text: string): string =>
  text
    .replace(sizeNote, '')
    .replace(countNote, '')
    .replace(/[（(](?:x̄|x|χ|\$|均数|M|±|[^（()）]{0,12}±)[^（()）]{0,24}[)）]/, '')
    .replace(/<br>/g, '')
    .trim()

/** A unit that a broken font left as one odd hanzi; words that tell two measures apart stay: 视力（左）. */
const unreadUnit = /^[（(]\s?(?![左右上下内外前后男女大小阴阳高低总正侧])[\u4e00-\u9fff]\s?[)）]/

/** A measure's name without unit and numbering. */
function measureOf(text: string): string | undefined {
  const name = text
    .replace(/[（(][^（()）]{1,16}[)）]\s*$/, (bracket) =>
      labelUnit(bracket) || /^[（(]?[\d%]/.test(bracket) || unreadUnit.test(bracket) ? '' : bracket,
    )
    .replace(/[/，,]\s?[^/，,（()）]{1,10}$/, (end) => (labelUnit(end) ? '' : end))
    .replace(/^\s*\d{1,2}[.、．]\s?/, '')
    .replace(/^[\s的:：-]{1,8}|[\s的:：-]{1,8}$/g, '')
  return name.length >= 1 && name.length <= 30 ? name : undefined
}

/** Reads the label of a column or row; `grouped` where the labels of this column are known to be study arms. */
export function labelOf(text: string, grouped = false): Label {
  const written = bare(text)
  if (written === '') return {}
  const statistic = statistics.find(([pattern]) => pattern.test(written.replace(/\s/g, '')))?.[1]
  if (statistic) return { statistic }
  if (groupName.test(written) || grouped) return { group: written }
  const unit = labelUnit(written)
  const found = timedMeasure.test(written) ? null : timepoint.exec(written)
  // T3（nmol/L）: what has a unit is measured and no time.
  const time = found && unit !== undefined && /^T\d$/.test(found[0]) ? null : found
  if (!time) {
    const measure = measureOf(written)
    return { ...(measure !== undefined && { measure }), ...(unit !== undefined && { unit }) }
  }
  const rest = `${written.slice(0, time.index)}${written.slice(time.index + time[0].length)}`
  const measure = measureOf(rest.replace(/[（(]\s?[)）]/g, ''))
  return { timepoint: time[0], ...(measure !== undefined && { measure }), ...(unit !== undefined && { unit }) }
}

/** Both labels as one; the first has the say where both say something. */
export function joinLabels(first: Label, second: Label): Label {
  const measure =
    first.measure !== undefined && second.measure !== undefined && first.measure !== second.measure
      ? undefined
      : (first.measure ?? second.measure)
  const joined = { ...second, ...first }
  return measure === undefined ? withoutMeasure(joined) : { ...joined, measure }
}

function withoutMeasure({ measure: _, ...label }: Label): Label {
  return label
}
