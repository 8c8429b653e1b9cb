import type { Claim, QuantityValue, Term } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { bareHead } from '../tabular/columns.ts'
import { type Cell, carryDown, cellAt, type Grid, gridsOf, unbracket } from '../tabular/grid.ts'
import { headUnit } from '../tabular/labels.ts'
import { claimOf, type RowSubject } from '../tabular/row-subject.ts'
import { topicOf } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'

/** Heads of a column that names levels, stages or the diseases that numbers tell apart. */
const levelHead =
  /(?:分级|分期|分度|分类|分型|分层|级别|期别|等级|程度|严重度|类别|类型|阶段|诊断|疾病|病情|糖代谢状态|状态)$/
/** Columns of numbers that no level is told by. */
const noMeasure =
  /例|人数|分值|得分|评分|总分|积分|剂量|首[剂次]|维持|负荷|起始|每[次日天]|用法|途径|间隔|用量|疗程|频次|次数|时间|价格|比例|占比|百分|概率|风险|率$|目标|年龄|^n$|项目|建议|处理|治疗/

/** Words that name a level of whatever the table is about, and nothing by themselves. */
const bareLevel =
  /^(?:极?[轻中重]{1,2}(?:度|型|级|症|微)?|[ⅠⅡⅢⅣⅤ\dA-E一二三四五](?:期|级|度|型|类)?|[早中晚]期|正常|异常|极?[低中高]危|临界|高|中|低|[优良差])$/

/** The limit that a whole cell is, in the unit of its head where it has none: 60～89, ≥180, <15. */
function limitOf(head: Cell, cell: Cell): QuantityValue | undefined {
  const [only, ...more] = findQuantities(cell.text, { unitless: true })
  if (!only || more.length > 0 || only.value.text !== cell.text.trim()) return undefined
  const { comparator, low, sd } = only.value
  if (sd !== undefined || comparator === '~' || (comparator === undefined && low === undefined)) return undefined
  const unit = only.value.unit ?? headUnit(head.text)?.code
  const { text, ...number } = only.value
  return { ...number, ...(unit !== undefined && { unit }), text }
}

/** The columns by whose limits the rows' levels are told apart. */
function limitColumns({ header, rows }: Grid): number[] {
  return header.flatMap((head, index) => {
    const name = bareHead(head.text)
    if (index === 0 || name.length < 2 || noMeasure.test(name)) return []
    const filled = rows.map((row) => cellAt(row, index)).filter(({ text }) => text !== '')
    const limits = filled.filter((cell) => limitOf(head, cell))
    return limits.length > 1 && limits.length * 3 >= filled.length * 2 ? [index] : []
  })
}

/** A row with a name of its own is the subject; of 轻度 it is what the section is about. */
function subjectOf(page: Page, grid: Grid, name: Cell): RowSubject | undefined {
  const { term } = unbracket(name)
  const topic = !bareLevel.test(term.text) ? term : topicOf(page, grid.block, ['disease'])
  if (!topic || topic.text.includes('⟦?⟧')) return undefined
  const subject: Term = { type: 'disease', text: topic.text }
  const { article } = grid.block
  return { article, subject, witnesses: [{ role: 'subject', start: topic.start, end: topic.end }] }
}

/** Levels of an illness: a row or what the table is about is one. */
const isClinical = (page: Page, { block, rows }: Grid): boolean =>
  rows.some(
    ([name]) => name && (typeOf(name.text) === 'disease' || /^[A-Z]{2,8}\s?[^\s]{1,4}[期级度]$/.test(name.text)),
  ) || topicOf(page, block, ['disease']) !== undefined

function* tableClaims(page: Page, grid: Grid): Generator<Claim> {
  const columns = limitColumns(grid)
  if (columns.length === 0 || !isClinical(page, grid)) return
  for (const cells of carryDown(grid.rows, 1)) {
    const name = cellAt(cells, 0)
    const row = name.text === '' ? undefined : subjectOf(page, grid, name)
    for (const index of row ? columns : []) {
      const head = cellAt(grid.header, index)
      const cell = cellAt(cells, index)
      const limit = limitOf(head, cell)
      if (!row || !limit) continue
      const start = cell.start + cell.text.indexOf(limit.text)
      const qualifiers = { attribute: bareHead(head.text) }
      yield claimOf(row, 'threshold', limit, { start, end: start + limit.text.length }, { head, qualifiers })
    }
  }
}

export const tableLevel: StatementRule = {
  id: 'table-level',
  why: 'In a table of levels or stages, the limits in the columns of what is measured tell the levels apart.',
  *find(page) {
    for (const grid of gridsOf(page))
      if (levelHead.test(bareHead(grid.header[0]?.text ?? ''))) yield* tableClaims(page, grid)
  },
  examples: [
    [
      '| 分级 | 收缩压（mmHg） | 处理 |\n| --- | --- | --- |\n| 2级高血压 | 160-179 | 用药 |\n| 3级高血压 | ≥180 | 联合用药 |',
      [
        'disease 2级高血压 | threshold | 160-179 | attribute=收缩压',
        'disease 3级高血压 | threshold | ≥180 | attribute=收缩压',
      ],
    ],
    [
      '| 分期 | GFR（ml/min/1.73 m2） |\n| --- | --- |\n| CKD 2期 | 60～89 |\n| CKD 5期 | <15 |',
      ['disease CKD 2期 | threshold | 60～89 | attribute=GFR', 'disease CKD 5期 | threshold | <15 | attribute=GFR'],
    ],
    [
      '# 缺铁性贫血\n\n| 程度 | 血红蛋白（g/L） |\n| --- | --- |\n| 轻度 | 90～110 |\n| 重度 | 30～59 |',
      [
        'disease 缺铁性贫血 | threshold | 90～110 | attribute=血红蛋白',
        'disease 缺铁性贫血 | threshold | 30～59 | attribute=血红蛋白',
      ],
    ],
  ],
  leaves: [
    '# 哮喘\n\n| 严重程度 | 评分 |\n| --- | --- |\n| 轻度 | 0-4 |\n| 重度 | >8 |',
    '# 肺炎\n\n| 组别 | 体温（℃） |\n| --- | --- |\n| 观察组 | 36-37 |\n| 对照组 | 37-38 |',
    '# 肺炎\n\n| 类型 | 潜伏期 |\n| --- | --- |\n| 甲型 | 数天 |\n| 乙型 | 不定 |',
    '| 类型 | 电阻（Ω） |\n| --- | --- |\n| 甲 | 10-20 |\n| 乙 | >20 |',
  ],
}
