import type { Claim, Term } from '../../statement.ts'
import type { Page } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { claimOf, type RowSubject } from '../tabular/cell-claims.ts'
import { isMeaningHead, isResultHead, subjectColumnOf } from '../tabular/columns.ts'
import { carryDown, cellAt, type Grid, gridsOf, trimPart } from '../tabular/grid.ts'
import { topicOf } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'

/** The column of results is the first; one of the columns behind it says what they mean. */
function meaningColumn({ header }: Grid): number {
  if (!header[0] || !isResultHead(header[0].text)) return -1
  return header.findIndex(({ text }, index) => index > 0 && isMeaningHead(text))
}

function* tableClaims(page: Page, grid: Grid, meaning: number): Generator<Claim> {
  const topic = topicOf(page, grid.block, ['test', 'procedure'])
  const type = topic && typeOf(topic.text)
  if (!topic || !type) return
  const subject: Term = { type, text: topic.text }
  for (const cells of carryDown(grid.rows, 1)) {
    const result = trimPart(page.text, cellAt(cells, 0))
    const cell = trimPart(page.text, cellAt(cells, meaning))
    if (!result || !cell || result.text.includes('⟦?⟧') || cell.text.includes('⟦?⟧')) continue
    const row: RowSubject = {
      article: grid.block.article,
      subject,
      witnesses: [
        { role: 'subject', start: topic.start, end: topic.end },
        { role: 'cue', start: result.start, end: result.end },
      ],
    }
    const value = { kind: 'text', text: cell.text } as const
    yield claimOf(row, 'interpretation', value, cell, {
      qualifiers: { result: result.text },
      ...(grid.header[meaning] && { head: grid.header[meaning] }),
    })
  }
}

export const tableInterpretation: StatementRule = {
  id: 'table-interpretation',
  why: 'A table whose first column holds results of a test and another their meaning gives what each result of that test means.',
  *find(page) {
    for (const grid of gridsOf(page)) {
      const meaning = meaningColumn(grid)
      if (meaning > 0 && !subjectColumnOf(grid)) yield* tableClaims(page, grid, meaning)
    }
  },
  examples: [
    [
      '## 二、CURB-65评分怎么看\n\n| 总分 | 危险程度 |\n| --- | --- |\n| 0-1分 | 低危 |\n| ≥3分 | 高危 |',
      [
        'test CURB-65评分 | interpretation | 低危 | result=0-1分',
        'test CURB-65评分 | interpretation | 高危 | result=≥3分',
      ],
    ],
    [
      '### （3）冠状动脉造影结果判断\n\n| 表现 | 影像特征 | 临床意义 |\n| --- | --- | --- |\n| 管腔中断 | 远端不显影 | 提示完全闭塞 |',
      ['test 冠状动脉造影 | interpretation | 提示完全闭塞 | result=管腔中断'],
    ],
  ],
  leaves: [
    '## 门诊安排\n\n| 结果 | 意义 |\n| --- | --- |\n| 阳性 | 复查 |',
    '| 组别 | 显效 | 有效 |\n| --- | --- | --- |\n| 观察组 | 20 | 5 |',
  ],
}
