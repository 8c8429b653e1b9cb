import type { Claim, Term, Witness } from '../../statement.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { drugsNamed } from '../drugs/spoken.ts'
import { leafletDrug } from '../leaflet/leaflets.ts'
import { indexOfBlock, type Page, type PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { cellClaims } from '../tabular/cell-claims.ts'
import { bareHead, type Column, columnsOf, groupHead } from '../tabular/columns.ts'
import { tellsPeople } from '../tabular/contents.ts'
import { type Cell, carryDown, cellAt, type Grid, gridsOf } from '../tabular/grid.ts'
import { claimOf, type RowSubject } from '../tabular/row-subject.ts'
import { subjectColumnOf } from '../tabular/subject-column.ts'
import { topicOf } from '../tabular/topic.ts'
import { waysOf } from '../tabular/ways.ts'

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

/** The one drug that the paragraph right above a table names first: '首选氯解磷定，越早用越好。'. */
function drugAbove(page: Page, block: PageBlock): Cell | undefined {
  const above = page.blocks[indexOfBlock(page, block) - 1]
  if (above?.block.kind !== 'paragraph' || above.article !== block.article) return undefined
  const names = drugsNamed(page, above, { start: 0, end: above.text.length })
  const texts = names.map(({ start, end }) => above.text.slice(start, end))
  const [first] = names
  if (!first || isDrugClass(texts[0] as string) || texts.some((text) => text !== texts[0])) return undefined
  const { start } = above.block.content
  return { start: start + first.start, end: start + first.end, text: texts[0] as string }
}

function* tableClaims(page: Page, grid: Grid, columns: readonly Column[]): Generator<Claim> {
  const leaflet = leafletDrug(page, grid.block)
  const topic = leaflet
    ? { ...leaflet.span, text: leaflet.text }
    : (drugAbove(page, grid.block) ?? topicOf(page, grid.block, ['drug']))
  const head = grid.header[0]
  if (!topic || !head) return
  const subject: Term = { type: 'drug', text: topic.text }
  const witnesses: Witness[] = [{ role: 'subject', start: topic.start, end: topic.end }]
  const indicates = indicationHead.test(bareHead(head.text))
  const indication = columnsOf(grid.header.slice(0, 1), 'drug', -1)[0]
  for (const cells of carryDown(grid.rows, 1)) {
    const who = cellAt(cells, 0)
    if (who.text === '' || who.text.includes('⟦?⟧')) continue
    const ways = waysOf(grid, columns, cells)
    const row: RowSubject = { article: grid.block.article, subject, witnesses, ...ways, group: who.text }
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
      const columns = columnsOf(grid.header, 'drug', 0, grid.rows).filter(({ row }) => shareable.has(row.property))
      const doses = columns.some(({ row }) => row.property === 'dose')
      const forWhom =
        groupHead.test(head) || indicationHead.test(head) || tellsPeople(grid.rows.map((row) => cellAt(row, 0).text))
      if (doses && forWhom && subjectColumnOf(grid)?.type !== 'drug') yield* tableClaims(page, grid, columns)
    }
  },
  examples: [
    [
      '# 阿昔洛韦怎么用\n\n| 适应证 | 单次剂量 | 给药间隔 | 滴注时间 | 疗程 |\n| --- | --- | --- | --- | --- |\n| 带状疱疹 | 5 mg/kg | 每8小时1次 | ≥60 min | 7天 |',
      [
        'drug 阿昔洛韦 | indication | 带状疱疹',
        'drug 阿昔洛韦 | dose | 5 mg/kg | group=带状疱疹 frequency=每8小时1次',
        'drug 阿昔洛韦 | frequency | 每8小时1次',
        'drug 阿昔洛韦 | course | 7天',
        'procedure 滴注 | parameter | ≥60 min | attribute=滴注时间',
      ],
    ],
    [
      '# 更昔洛韦怎么用\n\n| 肾功能 | 诱导 | 维持 |\n| --- | --- | --- |\n| 正常 | 5 mg/kg，每12 h 1次 | 5 mg/kg，每日1次 |',
      [
        'drug 更昔洛韦 | dose | 5 mg/kg | group=正常 frequency=每12 h 1次',
        'drug 更昔洛韦 | frequency | 每12 h 1次',
        'drug 更昔洛韦 | dose | 5 mg/kg | group=正常 frequency=每日1次',
        'drug 更昔洛韦 | frequency | 每日1次',
      ],
    ],
    [
      '## 解毒\n\n首选解磷定，越早越好。\n\n| 中毒程度 | 首剂 | 途径 | 维持 |\n| --- | --- | --- | --- |\n| 轻度 | 0.4 g | 静脉注射 | 每2 h 0.4 g |',
      [
        'drug 解磷定 | dose | 0.4 g | group=轻度 route=静脉注射',
        'drug 解磷定 | route | 静脉注射',
        'drug 解磷定 | dose | 0.4 g | group=轻度 route=静脉注射 frequency=每2 h',
        'drug 解磷定 | frequency | 每2 h',
      ],
    ],
  ],
  leaves: [
    '# 川崎病\n\n| 年龄 | 静脉 | 口服 |\n| --- | --- | --- |\n| 1岁 | 10 mL | 20 mL |',
    '# 怎么吃\n\n| 年龄 | 用量 |\n| --- | --- |\n| 1-3岁 | 10 g |',
    '# 阿昔洛韦怎么用\n\n| 年龄 | 人数 |\n| --- | --- |\n| 1-3岁 | 10 |',
  ],
}
