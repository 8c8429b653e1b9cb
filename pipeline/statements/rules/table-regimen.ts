import type { Claim, Term, Witness } from '../../statement.ts'
import { leafletDrug } from '../leaflet/leaflets.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { cellClaims, claimOf, type RowSubject } from '../tabular/cell-claims.ts'
import { bareHead, type Column, columnsOf, subjectColumnOf } from '../tabular/columns.ts'
import { type Cell, carryDown, cellAt, type Grid, gridsOf } from '../tabular/grid.ts'
import { topicOf } from '../tabular/topic.ts'

/** Heads of a column that says for whom or what a row's dose is. */
const groupHead =
  /^(?:适应[证症]|适用疾病|疾病|人群|适用人群|患者|患者类型|患者人群|年龄|年龄段|体重|肾功能|肌酐清除率|肝功能|感染部位|感染类型|病情|用途)$/
const indicationHead = /^适应[证症]$/
/** How long one giving takes is a parameter of the giving. */
const givingTime = /^(滴注|输注|静滴|静脉滴注|静脉输注|注射|推注|泵入|雾化|吸入)时间$/

const shareable: ReadonlySet<string> = new Set(['dose', 'route', 'frequency', 'course', 'concentration'])

function* givingClaims(grid: Grid, row: RowSubject, cells: readonly Cell[]): Generator<Claim> {
  for (const [index, head] of grid.header.entries()) {
    const giving = givingTime.exec(bareHead(head.text))?.[1]
    const cell = cellAt(cells, index)
    const [quantity] = giving === undefined ? [] : findQuantities(cell.text)
    if (giving === undefined || quantity?.kind !== 'time') continue
    const procedure: RowSubject = { ...row, subject: { type: 'procedure', text: giving }, witnesses: [] }
    const place = { start: cell.start + quantity.span.start, end: cell.start + quantity.span.end }
    const qualifiers = { attribute: bareHead(head.text) }
    yield claimOf(procedure, 'parameter', quantity.value, place, { head, qualifiers })
  }
}

function* tableClaims(page: Page, grid: Grid, columns: readonly Column[]): Generator<Claim> {
  const leaflet = leafletDrug(page, grid.block)
  const topic = leaflet ? { ...leaflet.span, text: leaflet.text } : topicOf(page, grid.block, ['drug'])
  const head = grid.header[0]
  if (!topic || !head) return
  const subject: Term = { type: 'drug', text: topic.text }
  const witnesses: Witness[] = [{ role: 'subject', start: topic.start, end: topic.end }]
  const indicates = indicationHead.test(bareHead(head.text))
  const indication = columnsOf(grid.header.slice(0, 1), 'drug', -1)[0]
  for (const cells of carryDown(grid.rows, 1)) {
    const who = cellAt(cells, 0)
    if (who.text === '' || who.text.includes('⟦?⟧')) continue
    const row: RowSubject = { article: grid.block.article, subject, witnesses, group: who.text }
    if (indicates && indication) yield* cellClaims(page, row, indication, who)
    for (const column of columns) yield* cellClaims(page, row, column, cellAt(cells, column.index))
    yield* givingClaims(grid, row, cells)
  }
}

export const tableRegimen: StatementRule = {
  id: 'table-regimen',
  why: 'A table of doses by indication or kind of patient, without a column of drugs, is about the drug that its section or article is about.',
  *find(page) {
    for (const grid of gridsOf(page)) {
      const head = bareHead(grid.header[0]?.text ?? '')
      const columns = columnsOf(grid.header, 'drug', 0).filter(({ row }) => shareable.has(row.property))
      const doses = columns.some(({ row }) => row.property === 'dose')
      if (groupHead.test(head) && doses && subjectColumnOf(grid)?.type !== 'drug')
        yield* tableClaims(page, grid, columns)
    }
  },
  examples: [
    [
      '# 阿昔洛韦怎么用\n\n| 适应证 | 单次剂量 | 给药间隔 | 滴注时间 | 疗程 |\n| --- | --- | --- | --- | --- |\n| 带状疱疹 | 5 mg/kg | 每8小时1次 | ≥60 min | 7天 |',
      [
        'drug 阿昔洛韦 | indication | 带状疱疹',
        'drug 阿昔洛韦 | dose | 5 mg/kg | group=带状疱疹',
        'drug 阿昔洛韦 | frequency | 每8小时1次',
        'drug 阿昔洛韦 | course | 7天',
        'procedure 滴注 | parameter | ≥60 min | attribute=滴注时间',
      ],
    ],
  ],
  leaves: [
    '# 怎么吃\n\n| 年龄 | 用量 |\n| --- | --- |\n| 1-3岁 | 10 g |',
    '# 阿昔洛韦怎么用\n\n| 年龄 | 人数 |\n| --- | --- |\n| 1-3岁 | 10 |',
  ],
}
