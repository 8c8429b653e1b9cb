import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { isTest } from '../relations/test-claims.ts'
import type { StatementRule } from '../rule.ts'
import { bareHead } from '../tabular/columns.ts'
import { type Cell, cellAt, type Grid, gridsOf } from '../tabular/grid.ts'
import { claimOf, type RowSubject } from '../tabular/row-subject.ts'
import { topicOf } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'

const testHead =
  /^(?:(?:检查|检验|化验|辅助检查|实验室检查|影像学?检查)(?:项目|方法|手段|名称)?|项目|指标|方法|检测(?:项目|指标))$/
const findingHead =
  /^(?:(?:典型|主要|常见|阳性|异常|影像学?|检查|临床)?(?:表现|所见|发现|改变|征象|特点)|(?:检查|阳性|典型)?结果|看什么|能看到什么|异常结果|可见)$/

/** The column of the findings of a table whose rows are tests; undefined for any other table. */
function findingColumn({ header, rows }: Grid): number | undefined {
  const [first, ...rest] = header.map(({ text }) => bareHead(text))
  if (!testHead.test(first ?? '')) return undefined
  const tests = rows.filter((row) => isTest(cellAt(row, 0).text))
  const column = rest.findIndex((head) => findingHead.test(head)) + 1
  return column > 0 && tests.length > 1 && tests.length * 3 >= rows.length * 2 ? column : undefined
}

/** A bound in a finding, of the disease, or of the one that the cell says it is: <110 g/L为贫血. */
function* limits(row: RowSubject, cell: Cell): Generator<Claim> {
  for (const { span, value } of findQuantities(cell.text)) {
    if (value.comparator === undefined || value.comparator === '~') continue
    const attribute = /[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,9}$/.exec(
      cell.text.slice(0, span.start).trimEnd(),
    )?.[0]
    if (attribute === undefined) continue
    yield claimOf(
      row,
      'threshold',
      value,
      { start: cell.start + span.start, end: cell.start + span.end },
      { qualifiers: { attribute } },
    )
  }
}

function* tableClaims(page: Page, grid: Grid): Generator<Claim> {
  const column = findingColumn(grid)
  const topic = column === undefined ? undefined : topicOf(page, grid.block, ['disease'])
  if (column === undefined || !topic) return
  const row: RowSubject = {
    article: grid.block.article,
    subject: { type: 'disease', text: topic.text },
    witnesses: [{ role: 'subject', start: topic.start, end: topic.end }],
  }
  for (const cells of grid.rows) {
    const [test, finding] = [cellAt(cells, 0), cellAt(cells, column)]
    const untyped = typeOf(test.text) === undefined && /^[\u4e00-\u9fffA-Za-z0-9-]{2,10}$/.test(test.text)
    if (!(isTest(test.text) || untyped) || `${test.text}${finding.text}`.includes('⟦?⟧')) continue
    const told = finding.text.replace(/[。；，]$/, '')
    const qualifiers = told.length > 1 ? { qualifiers: { finding: told } } : {}
    yield claimOf(row, 'examination', { kind: 'entity', type: 'test', text: test.text }, test, qualifiers)
    yield* limits(row, finding)
  }
}

export const tableExamination: StatementRule = {
  id: 'table-examination',
  why: 'A table whose rows are tests says what each shows of the disease that it stands under.',
  *find(page) {
    for (const grid of gridsOf(page)) yield* tableClaims(page, grid)
  },
  examples: [
    [
      '# 多囊卵巢综合征\n\n| 检查项目 | 典型表现 | 备注 |\n| --- | --- | --- |\n| 经阴道超声 | 卵巢体积≥10 mL，呈项链征 | 首选 |\n| 性激素六项 | LH升高 | 月经第3天查 |',
      [
        'disease 多囊卵巢综合征 | examination | 经阴道超声 | finding=卵巢体积≥10 mL，呈项链征',
        'disease 多囊卵巢综合征 | threshold | ≥10 mL | attribute=卵巢体积',
        'disease 多囊卵巢综合征 | examination | 性激素六项 | finding=LH升高',
      ],
    ],
  ],
  leaves: [
    '# 糖尿病\n\n| 指标 | 结果 |\n| --- | --- |\n| 年龄 | 56岁 |\n| 病程 | 8年 |',
    '# 两组比较\n\n| 项目 | 结果 |\n| --- | --- |\n| 血沉 | 20.1±3.2 |\n| CT | 30.2±4.1 |',
  ],
}
