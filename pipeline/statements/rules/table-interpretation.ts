import type { Claim, Term } from '../../statement.ts'
import type { Page } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { captionOf } from '../tabular/caption.ts'
import { bareHead, isMeaningHead, isResultHead } from '../tabular/columns.ts'
import { type Cell, carryDown, cellAt, type Grid, gridsOf, itemsOf, trimPart } from '../tabular/grid.ts'
import { claimOf, type RowSubject } from '../tabular/row-subject.ts'
import { subjectColumnOf } from '../tabular/subject-column.ts'
import { topicOf } from '../tabular/topic.ts'
import { isTerm, typeOf } from '../terms.ts'

const analyte =
  /^(?:[血尿](?:清|浆)?[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{2,5}(?:酸|酶|蛋白|抗体|抗原|指数|浓度|水平|肽|素))$/

const level = /^[<>≤≥＜＞]?\s?\d|^(?:[ⅠⅡⅢⅣⅤⅥⅦ]{1,3}|[A-F])[级期型类度]?$/
/** IPSS, Z值: a short name over levels is what they are levels of. */
const index = /^(?:[A-Z][A-Za-z0-9-]{0,13}|[\u4e00-\u9fff]{2,8})(?:值|评分|指数|得分)$|^[A-Z][A-Za-z0-9-]{2,13}$/
const plainIndex = /^(?:数值|测量值|测定值|结果值|参考值|正常值|总评分|得分)$/

/** 血钾 over 3.0～3.5 mmol/L, <3.0 mmol/L: the head names the test, the cells its levels. */
const isLevels = (head: string, rows: Grid['rows']): boolean =>
  (isTerm(bareHead(head), ['test']) ||
    analyte.test(bareHead(head)) ||
    (index.test(bareHead(head)) && !plainIndex.test(bareHead(head)))) &&
  rows.length > 1 &&
  rows.filter((row) => level.test(cellAt(row, 0).text)).length * 4 >= rows.length * 3

/** The column of results is the first; one of the columns behind it says what they mean. */
function meaningColumn({ header, rows }: Grid): number {
  const head = header[0]
  const levels = head !== undefined && isLevels(head.text, rows)
  if (!head || !(isResultHead(head.text) || levels)) return -1
  return header.findIndex(({ text }, at) => at > 0 && (isMeaningHead(text) || (levels && plain.test(bareHead(text)))))
}

/** Over what levels mean. */
const plain = /^(?:程度|判读|解释|级别|类别|控制|描述|说明|诊断|分度|病情|轻重)$/

/** ACT总分, CURB-65评分: the head of the scores names the scale. */
function headedTest({ header, rows }: Grid): Cell | undefined {
  const head = header[0]
  if (head && isLevels(head.text, rows)) {
    const text = bareHead(head.text)
    const start = head.start + head.text.indexOf(text)
    return { start, end: start + text.length, text }
  }
  const name =
    head &&
    /^[A-Za-z][A-Za-z0-9-]{1,12}\s?(?:评分|量表|分级|分期|分度)?(?=\s?(?:总分|得分|分值|分数|评分)?(?:[（(]|$))/.exec(
      head.text,
    )?.[0]
  if (!head || name === undefined || !/分/.test(head.text)) return undefined
  return { start: head.start, end: head.start + name.length, text: name }
}

/** 表1 FNAB细胞学Bethesda分级: the scale that the caption names. */
function captionScale(page: Page, { block }: Grid): Cell | undefined {
  const caption = captionOf(page, block)
  const named =
    caption &&
    /(?<name>[A-Z][A-Za-z0-9-]{2,14})\s?(?:报告系统|分级|分类|评分|分期|分型|系统|标准)[^，。；]{0,6}$/.exec(
      caption.text,
    )
  const name = named?.groups?.['name']
  if (!caption || !named || name === undefined) return undefined
  const start = caption.block.content.start + named.index
  return { start, end: start + name.length, text: name }
}

function* tableClaims(page: Page, grid: Grid, meaning: number): Generator<Claim> {
  const topic = headedTest(grid) ?? captionScale(page, grid) ?? topicOf(page, grid.block, ['test', 'procedure'])
  const type = topic && (typeOf(topic.text) ?? 'test')
  if (!topic || !type) return
  const subject: Term = { type, text: topic.text }
  const levels = isLevels(grid.header[0]?.text ?? '', grid.rows)
  for (const cells of carryDown(grid.rows, 1)) {
    const result = trimPart(page.text, cellAt(cells, 0))
    const cell = trimPart(page.text, cellAt(cells, meaning))
    if (levels && !level.test(result?.text ?? '')) continue
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

const told =
  /^(?<result>(?:升高|增高|降低|减低|减少|增多|阳性|阴性|异常|偏高|偏低|下降|上升)(?:者|时)?)(?:，)?(?<text>(?:提示|见于|常见于|多见于|说明|表示|可见于)[^；。]{2,60})$/

/** 检查项目 | 临床意义: what a high, low or positive result of each test means. */
function* testClaims(page: Page, grid: Grid, index: number, meaning: number): Generator<Claim> {
  for (const cells of grid.rows) {
    const name = cellAt(cells, index)
    if (name.text === '') continue
    const subject: Term = { type: 'test', text: name.text }
    const row = {
      article: grid.block.article,
      subject,
      witnesses: [{ role: 'subject', start: name.start, end: name.end }],
    } as const
    for (const item of itemsOf(page, cellAt(cells, meaning))) {
      const { result, text } = told.exec(item.text)?.groups ?? {}
      if (result === undefined || text === undefined) continue
      const place = { start: item.end - text.length, end: item.end }
      yield claimOf(row, 'interpretation', { kind: 'text', text }, place, { qualifiers: { result } })
    }
  }
}

export const tableInterpretation: StatementRule = {
  id: 'table-interpretation',
  why: 'A table whose first column holds results of a test and another their meaning gives what each result of that test means.',
  *find(page) {
    for (const grid of gridsOf(page)) {
      const subject = subjectColumnOf(grid)
      const means = grid.header.findIndex(({ text }) => /临床意义|^意义$/.test(text))
      if (subject?.type === 'test' && means > subject.index) yield* testClaims(page, grid, subject.index, means)
      const meaning = meaningColumn(grid)
      if (meaning > 0 && (!subject || subject.index === meaning)) yield* tableClaims(page, grid, meaning)
    }
  },
  examples: [
    [
      '# 乳腺结节\n\n表1 超声BI-RADS分级\n\n| 分级 | 诊断 | 处理 |\n| --- | --- | --- |\n| 2 | 良性 | 随访 |\n| 5 | 高度可疑恶性 | 活检 |',
      ['test BI-RADS | interpretation | 良性 | result=2', 'test BI-RADS | interpretation | 高度可疑恶性 | result=5'],
    ],
    [
      '# 抑郁症\n\n| PHQ-9 | 程度 | 对策 |\n| --- | --- | --- |\n| 5～9分 | 轻度 | 观察 |\n| 15～19分 | 中重度 | 药物 |',
      ['test PHQ-9 | interpretation | 轻度 | result=5～9分', 'test PHQ-9 | interpretation | 中重度 | result=15～19分'],
    ],
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
    [
      '表1 血钾的危险分层\n\n| 血钾（mmol/L） | 危险分层 | 处理 |\n| --- | --- | --- |\n| 5.5～6.0 | 低危 | 限钾 |\n| >6.5 | 高危 | 透析 |',
      ['test 血钾 | interpretation | 低危 | result=5.5～6.0', 'test 血钾 | interpretation | 高危 | result=>6.5'],
    ],
    [
      '| 检查项目 | 参考值 | 临床意义 |\n| --- | --- | --- |\n| 降钙素原 | <0.05 ng/mL | 升高提示细菌感染 |',
      ['test 降钙素原 | interpretation | 提示细菌感染 | result=升高'],
    ],
  ],
  leaves: [
    '| 血钾 | 处理 |\n| --- | --- |\n| <3.0 mmol/L | 补钾 |\n| >5.5 mmol/L | 限钾 |',
    '## 门诊安排\n\n| 结果 | 意义 |\n| --- | --- |\n| 阳性 | 复查 |',
    '| 组别 | 显效 | 有效 |\n| --- | --- | --- |\n| 观察组 | 20 | 5 |',
  ],
}
