import type { Claim, Qualifiers, QuantityValue, Term } from '../../statement.ts'
import type { Page } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { study } from '../study/subject.ts'
import { captionOf } from '../tabular/caption.ts'
import { countClaim, witnessesOf } from '../tabular/count-claims.ts'
import { type Grid, gridsOf } from '../tabular/grid.ts'
import type { Label } from '../tabular/labels.ts'
import { type Result, type ResultTable, resultTableOf } from '../tabular/results.ts'

/** Tables of what patients were like before the study; their numbers are no outcomes. */
const baseline = /一般资料|基线|临床资料|人口学/
const notMeasured = /^(?:年龄|性别|病程|体重|身高|BMI|体重指数|男\/女|例数)/

function valueOfResult({ value, label }: Result): QuantityValue {
  return value.unit === undefined && label.unit !== undefined ? { ...value, unit: label.unit, text: value.text } : value
}

function outcomeClaim(article: number, result: Result): Claim | undefined {
  const { measure, timepoint, group } = result.label
  if (measure === undefined || notMeasured.test(measure)) return undefined
  const isRate = result.value.unit === '%' || (result.label.unit === '%' && /率|比例/.test(measure))
  if (result.value.sd === undefined && !isRate) return undefined
  const subject: Term = group === undefined ? study : { type: 'group', text: group }
  const qualifiers: Qualifiers = { measure, ...(timepoint !== undefined && { timepoint }) }
  return {
    article,
    subject,
    property: 'outcome',
    value: valueOfResult(result),
    qualifiers,
    witnesses: witnessesOf(result),
  }
}

/** Whom or what a statistic compares: the arms of the table, or its times, the later with the earlier. */
function comparisonOf(table: ResultTable, label: Label): string | undefined {
  const { groups, timepoints } = table
  const within = label.timepoint === undefined && timepoints.length === 2
  if (label.group !== undefined) return within ? `${label.group}${timepoints[1]}与${timepoints[0]}` : undefined
  if (groups.length > 2) return `${groups.slice(0, -1).join('、')}与${groups.at(-1)}`
  if (groups.length === 2) return `${groups[0]}与${groups[1]}`
  return within ? `${timepoints[1]}与${timepoints[0]}` : undefined
}

function statisticClaim(article: number, table: ResultTable, result: Result): Claim | undefined {
  const { statistic, measure, timepoint } = result.label
  if (statistic === undefined || statistic === 'other' || statistic === 'count') return undefined
  if (result.value.sd !== undefined || (statistic !== 'p-value' && result.value.comparator !== undefined))
    return undefined
  const comparison = comparisonOf(table, result.label)
  if (measure === undefined || comparison === undefined) return undefined
  const { unit: _, ...value } = result.value
  const qualifiers: Qualifiers = { measure, comparison, ...(timepoint !== undefined && { timepoint }) }
  return { article, subject: study, property: statistic, value, qualifiers, witnesses: witnessesOf(result) }
}

function* tableClaims(page: Page, grid: Grid): Generator<Claim> {
  const caption = captionOf(page, grid.block)?.text ?? ''
  const table = baseline.test(caption) ? undefined : resultTableOf(grid, caption)
  for (const result of table?.results ?? []) {
    const { article } = grid.block
    const claim = result.label.statistic
      ? statisticClaim(article, table as ResultTable, result)
      : outcomeClaim(article, result)
    if (claim) yield claim
    const counted = result.label.statistic ? undefined : countClaim(article, result)
    if (counted) yield counted
  }
}

export const tableOutcome: StatementRule = {
  id: 'table-outcome',
  why: 'A table of results gives a mean with its deviation, a rate or a test statistic for each measure, time and study arm.',
  *find(page) {
    for (const grid of gridsOf(page)) yield* tableClaims(page, grid)
  },
  examples: [
    [
      '表 2 两组血压比较（x̄±s，mmHg）\n\n| 组别 | 例数 | 治疗前收缩压 | 治疗后收缩压 |\n| --- | --- | --- | --- |\n| 试验组 | 30 | 158.2±9.1 | 131.4±7.7① |\n| 对照组 | 30 | 157.9±8.8 | 140.2±8.0① |\n| t值 |  | 0.13 | 4.34 |\n| P值 |  | >0.05 | <0.01 |',
      [
        'group 试验组 | outcome | 158.2±9.1 | measure=收缩压 timepoint=治疗前',
        'group 试验组 | outcome | 131.4±7.7 | measure=收缩压 timepoint=治疗后',
        'group 对照组 | outcome | 157.9±8.8 | measure=收缩压 timepoint=治疗前',
        'group 对照组 | outcome | 140.2±8.0 | measure=收缩压 timepoint=治疗后',
        'study 研究 | t-value | 0.13 | measure=收缩压 comparison=试验组与对照组 timepoint=治疗前',
        'study 研究 | t-value | 4.34 | measure=收缩压 comparison=试验组与对照组 timepoint=治疗后',
        'study 研究 | p-value | >0.05 | measure=收缩压 comparison=试验组与对照组 timepoint=治疗前',
        'study 研究 | p-value | <0.01 | measure=收缩压 comparison=试验组与对照组 timepoint=治疗后',
      ],
    ],
    [
      '表 2 两组治疗前后各项指标比较（x̄±s）\n\n| 组别 | 时间 | 眼压（mmHg） |\n| --- | --- | --- |\n| 试验组 | 用药前 | 28.4±5.2 |\n|  | 用药 4 周 | 17.2±2.9 |\n| 对照组 | 用药前 | 28.1±5.0 |\n|  | 用药 4 周 | 20.6±3.3 |',
      [
        'group 试验组 | outcome | 28.4±5.2 | measure=眼压 timepoint=用药前',
        'group 试验组 | outcome | 17.2±2.9 | measure=眼压 timepoint=用药 4 周',
        'group 对照组 | outcome | 28.1±5.0 | measure=眼压 timepoint=用药前',
        'group 对照组 | outcome | 20.6±3.3 | measure=眼压 timepoint=用药 4 周',
      ],
    ],
    [
      '| 组别 | FT3（pmol/L） |  | T4（nmol/L） |  |\n| --- | --- | --- | --- | --- |\n|  | 用药前 | 用药后 | 用药前 | 用药后 |\n| 甲组 | 9.8±2.1 | 5.4±1.1 | 180.2±22.4 | 98.6±14.0 |\n| 乙组 | 9.7±2.3 | 6.1±1.3 | 181.0±23.1 | 112.5±15.7 |',
      [
        'group 甲组 | outcome | 9.8±2.1 | measure=FT3 timepoint=用药前',
        'group 甲组 | outcome | 5.4±1.1 | measure=FT3 timepoint=用药后',
        'group 甲组 | outcome | 180.2±22.4 | measure=T4 timepoint=用药前',
        'group 甲组 | outcome | 98.6±14.0 | measure=T4 timepoint=用药后',
        'group 乙组 | outcome | 9.7±2.3 | measure=FT3 timepoint=用药前',
        'group 乙组 | outcome | 6.1±1.3 | measure=FT3 timepoint=用药后',
        'group 乙组 | outcome | 181.0±23.1 | measure=T4 timepoint=用药前',
        'group 乙组 | outcome | 112.5±15.7 | measure=T4 timepoint=用药后',
      ],
    ],
    [
      '| 组别 | 时点 | 血糖（mmol/L） |\n| --- | --- | --- |\n| 甲组 | 清晨 | 6.4±0.8 |\n|  | 餐后2 h | 8.9±1.2 |\n| 乙组 | 清晨 | 7.1±0.9 |\n|  | 餐后2 h | 10.3±1.5 |',
      [
        'group 甲组 | outcome | 6.4±0.8 | measure=血糖 timepoint=清晨',
        'group 甲组 | outcome | 8.9±1.2 | measure=血糖 timepoint=餐后2 h',
        'group 乙组 | outcome | 7.1±0.9 | measure=血糖 timepoint=清晨',
        'group 乙组 | outcome | 10.3±1.5 | measure=血糖 timepoint=餐后2 h',
      ],
    ],
    [
      '表 3 两组并发症与预后比较，例（%）\n\n| 组别 | 例数 | 肺不张 | 临床治愈 |\n| --- | --- | --- | --- |\n| 试验组 | 40 | 2（5.0） | 36（90.0） |\n| 对照组 | 40 | 7（17.5） | 28（70.0） |\n| χ2值 |  | 3.14 | 5.00 |\n| P值 |  | >0.05 | <0.05 |',
      [
        'group 试验组 | outcome | 5.0 | measure=肺不张',
        'group 试验组 | event-count | 2 | event=肺不张',
        'group 试验组 | outcome | 90.0 | measure=临床治愈',
        'group 对照组 | outcome | 17.5 | measure=肺不张',
        'group 对照组 | event-count | 7 | event=肺不张',
        'group 对照组 | outcome | 70.0 | measure=临床治愈',
        'study 研究 | chi2-value | 3.14 | measure=肺不张 comparison=试验组与对照组',
        'study 研究 | chi2-value | 5.00 | measure=临床治愈 comparison=试验组与对照组',
        'study 研究 | p-value | >0.05 | measure=肺不张 comparison=试验组与对照组',
        'study 研究 | p-value | <0.05 | measure=临床治愈 comparison=试验组与对照组',
      ],
    ],
    [
      '| 指标 | 术前 | 术后 3 个月 |\n| --- | --- | --- |\n| 眼压（mmHg） | 28.4±5.2 | 15.1±3.3 |',
      [
        'study 研究 | outcome | 28.4±5.2 | measure=眼压 timepoint=术前',
        'study 研究 | outcome | 15.1±3.3 | measure=眼压 timepoint=术后 3 个月',
      ],
    ],
    [
      '| 指标 | 术前 | 术后 |\n| --- | --- | --- |\n| 潜伏期（皂） | 4.1±0.6 | 3.2±0.5 |\n| 视力（左） | 0.3±0.1 | 0.7±0.2 |',
      [
        'study 研究 | outcome | 4.1±0.6 | measure=潜伏期 timepoint=术前',
        'study 研究 | outcome | 3.2±0.5 | measure=潜伏期 timepoint=术后',
        'study 研究 | outcome | 0.3±0.1 | measure=视力（左） timepoint=术前',
        'study 研究 | outcome | 0.7±0.2 | measure=视力（左） timepoint=术后',
      ],
    ],
    [
      '| 指标 | A组（n=20） | B组（n=20） | t值 | P值 |\n| --- | --- | --- | --- | --- |\n| 住院时间（d） | 6.1±1.2 | 9.3±1.8 | 6.61 | <0.001 |',
      [
        'group A组 | outcome | 6.1±1.2 | measure=住院时间',
        'group B组 | outcome | 9.3±1.8 | measure=住院时间',
        'study 研究 | t-value | 6.61 | measure=住院时间 comparison=A组与B组',
        'study 研究 | p-value | <0.001 | measure=住院时间 comparison=A组与B组',
      ],
    ],
    [
      '表 3 两组VAS评分比较（x̄±s，分）\n\n| 组别 | 术后6h | 咳嗽时 | 术后2周VAS | 手术用时（min） |\n| --- | --- | --- | --- | --- |\n| 甲组 | 3.1±0.7 | 4.2±0.8 | 1.2±0.4 | 62.1±9.5 |\n| 乙组 | 3.9±0.8 | 5.6±1.0 | 1.9±0.5 | 70.4±9.9 |',
      [
        'group 甲组 | outcome | 3.1±0.7 | measure=VAS评分 timepoint=术后6h',
        'group 甲组 | outcome | 4.2±0.8 | measure=VAS评分 timepoint=咳嗽时',
        'group 甲组 | outcome | 1.2±0.4 | measure=VAS timepoint=术后2周',
        'group 甲组 | outcome | 62.1±9.5 | measure=手术用时',
        'group 乙组 | outcome | 3.9±0.8 | measure=VAS评分 timepoint=术后6h',
        'group 乙组 | outcome | 5.6±1.0 | measure=VAS评分 timepoint=咳嗽时',
        'group 乙组 | outcome | 1.9±0.5 | measure=VAS timepoint=术后2周',
        'group 乙组 | outcome | 70.4±9.9 | measure=手术用时',
      ],
    ],
    [
      '| 组别 | n | 苏醒时间（min） | 恶心 | 寒战［例（%）］ |\n| --- | --- | --- | --- | --- |\n| 甲组 | 40 | 9.1±1.2 | 3（7.5） | 2（5.0）* |\n| 乙组 | 40 | 12.2±1.9 | 9（22.5） | 8（20.0） |',
      [
        'group 甲组 | outcome | 9.1±1.2 | measure=苏醒时间',
        'group 甲组 | outcome | 7.5 | measure=恶心',
        'group 甲组 | event-count | 3 | event=恶心',
        'group 甲组 | outcome | 5.0 | measure=寒战',
        'group 甲组 | event-count | 2 | event=寒战',
        'group 乙组 | outcome | 12.2±1.9 | measure=苏醒时间',
        'group 乙组 | outcome | 22.5 | measure=恶心',
        'group 乙组 | event-count | 9 | event=恶心',
        'group 乙组 | outcome | 20.0 | measure=寒战',
        'group 乙组 | event-count | 8 | event=寒战',
      ],
    ],
  ],
  leaves: [
    '| 组别 | 术前 | 术后 |\n| --- | --- | --- |\n| 甲组 | 12（8.5） | 10（6.1） |\n| 乙组 | 13（7.9） | 11（5.2） |',
    '表 1 两组一般资料比较（x̄±s）\n\n| 组别 | 例数 | 年龄（岁） |\n| --- | --- | --- |\n| 观察组 | 30 | 56.2±4.1 |\n| 对照组 | 30 | 55.8±4.3 |',
    '| 药物 | 剂量 |\n| --- | --- |\n| 甲 | 5 |\n| 乙 | 6 |',
  ],
}
