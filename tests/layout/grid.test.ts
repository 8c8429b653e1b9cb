import { describe, expect, test } from 'vitest'
import { flatTable } from '../../pipeline/layout/rules/flat-table.ts'
import { rowTable } from '../../pipeline/layout/rules/row-table.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { lookAlikes, samples } from '../tables/grid-samples.ts'

const run = (text: string) => runRules(text, 'layout', [flatTable, rowTable], defaultOptions)

const tables = Object.entries(samples).map(
  ([name, rows]) => [name, rows.split('\n').map((row) => row.split('|'))] as const,
)

/** The lines a cell is flattened to: none where a cell above spans it. */
const linesOf = (cell: string): string[] => (cell === '^' ? [] : cell.split(/\/(?=（)/))

/** What must come out of a cell. */
const shown = (cell: string): string => (cell === '^' ? '' : linesOf(cell).join(''))

const styles: Readonly<Record<string, (rows: string[][]) => string>> = {
  'a cell a line': (rows) => rows.flatMap((row) => row.flatMap(linesOf)).join('\n'),
  'a blank line between rows': (rows) => rows.map((row) => row.flatMap(linesOf).join('\n')).join('\n\n'),
  'a blank line between cells': (rows) => rows.flatMap((row) => row.flatMap(linesOf)).join('\n\n'),
  'empty cells left out': (rows) =>
    rows.flatMap((row) => row.filter((cell) => cell !== '').flatMap(linesOf)).join('\n'),
}

const before = '下表列出了主要内容，供临床参考，使用时还要结合患者的具体情况来判断。\n\n表 1 主要内容\n\n'
const after =
  '\n\n以上内容每年更新一次，读者如有疑问，可以在复诊时当面咨询，不要自行增减药量。\n\n二、其他问题\n\n还要注意饮食。'

const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '))

function inPlace(rows: string[][], text: string): number {
  const found = cellsOf(run(text).text)
  return rows.flatMap((row, i) => row.filter((cell, j) => found[i]?.[j] === shown(cell))).length
}

const all = tables.reduce((sum, [, rows]) => sum + rows.flat().length, 0)

/** Cells that must come back to their place, in percent: by themselves, and in a text with a caption. */
const floors: Readonly<Record<string, readonly [number, number]>> = {
  'a cell a line': [93, 97],
  'a blank line between rows': [93, 97],
  'a blank line between cells': [93, 97],
  'empty cells left out': [90, 95],
}

describe.each(Object.entries(styles))('tables flattened with %s', (style, flatten) => {
  const [alone, inText] = floors[style] as readonly [number, number]
  test('come back where they stand alone', () => {
    const cells = tables.reduce((sum, [, rows]) => sum + inPlace(rows, flatten(rows)), 0)
    expect((cells / all) * 100).toBeGreaterThanOrEqual(alone)
  })
  test('come back in a text', () => {
    const cells = tables.reduce((sum, [, rows]) => sum + inPlace(rows, before + flatten(rows) + after), 0)
    expect((cells / all) * 100).toBeGreaterThanOrEqual(inText)
  })
})

/** Rows in one line each: cells that must come back, in percent; what does not come back stays as it was. */
test.each([
  ['tabs', '\t', 97],
  ['runs of blanks', '    ', 79],
  ['single blanks', ' ', 69],
])('rows parted by %s come back or stay', (_, separator, floor) => {
  let cells = 0
  for (const [, rows] of tables) {
    const lines = rows.map((row) =>
      row
        .map(shown)
        .filter((cell) => separator === '\t' || cell !== '')
        .join(separator),
    )
    const text = `表1 主要内容\n\n${lines.join('\n')}\n\n以上内容供参考。`
    const found = cellsOf(run(text).text)
    if (found.length > 0) expect(found).toEqual(rows.map((row) => row.map(shown)))
    cells += found.flat().length
  }
  expect((cells / all) * 100).toBeGreaterThanOrEqual(floor)
})

test.each([
  [
    'cells that span two columns of groups',
    '系统\n部位\n肿瘤类型\n好发年龄\n骨\n长骨干骺端\n骨肉瘤\n10-20岁\n骨软骨瘤\n10-30岁\n长骨骨端\n骨巨细胞瘤\n20-40岁\n软组织\n四肢\n滑膜肉瘤\n15-40岁',
    [
      ['系统', '部位', '肿瘤类型', '好发年龄'],
      ['骨', '长骨干骺端', '骨肉瘤', '10-20岁'],
      ['', '', '骨软骨瘤', '10-30岁'],
      ['', '长骨骨端', '骨巨细胞瘤', '20-40岁'],
      ['软组织', '四肢', '滑膜肉瘤', '15-40岁'],
    ],
  ],
  [
    'a line that heads the rows below it',
    '药物\n用量\n途径\n一线方案\n异烟肼\n0.3 g\n口服\n利福平\n0.45 g\n口服\n二线方案\n阿米卡星\n0.4 g\n肌注\n莫西沙星\n0.4 g\n口服',
    [
      ['药物', '用量', '途径'],
      ['一线方案', '', ''],
      ['异烟肼', '0.3 g', '口服'],
      ['利福平', '0.45 g', '口服'],
      ['二线方案', '', ''],
      ['阿米卡星', '0.4 g', '肌注'],
      ['莫西沙星', '0.4 g', '口服'],
    ],
  ],
  [
    'wrapped cells and a unit under its heading',
    '药物\n常用剂量\n（mg）\n不良反应\n塞来昔布\n200\n胃肠道反应较轻，长期使用需警惕心血管事件，尤其是\n既往有冠心病者\n双氯芬酸\n75\n消化道出血、肝酶升高\n美洛昔康\n15\n皮疹、头晕，老年人应从\n小剂量开始',
    [
      ['药物', '常用剂量（mg）', '不良反应'],
      ['塞来昔布', '200', '胃肠道反应较轻，长期使用需警惕心血管事件，尤其是既往有冠心病者'],
      ['双氯芬酸', '75', '消化道出血、肝酶升高'],
      ['美洛昔康', '15', '皮疹、头晕，老年人应从小剂量开始'],
    ],
  ],
])('%s', (_, text, rows) => expect(cellsOf(run(text).text)).toEqual(rows))

test('a cell that became a blank line stays empty, wherever it stood', () => {
  const flatten = (rows: string[][]) => rows.flatMap((row) => row.flatMap(linesOf)).join('\n')
  for (const [, rows] of tables) {
    if (rows.flat().includes('^') || !run(flatten(rows)).text.startsWith('| ')) continue
    for (let column = 1; column < (rows[0] as string[]).length; column++) {
      const torn = rows.map((row, i) => row.map((cell, j) => (i === 2 && j === column ? '' : cell)))
      const text = `前面的文字。\n\n${flatten(torn)}\n\n后面的文字。`
      const found = run(text).text
      if (found !== text) expect(cellsOf(found)).toEqual(torn.map((row) => row.map(shown)))
    }
  }
})

test.each(tables)('%s: nothing but blanks is replaced, and only marks are put in', (_, rows) => {
  const text = before + (styles['a cell a line'] as (rows: string[][]) => string)(rows) + after
  const { edits } = run(text)
  for (const { start, end, text: put } of edits) {
    expect(text.slice(start, end).trim()).toBe('')
    expect(put).toMatch(/^(?:[ |\n\\-]|<br>)*$/)
  }
})

test('two tables follow each other, parted by a blank line only', () => {
  const flat = styles['a cell a line'] as (rows: string[][]) => string
  const [first, second] = [tables.find(([name]) => name === 'antibiotics'), tables.find(([name]) => name === 'wounds')]
  const rows = [...(first?.[1] ?? []), ...(second?.[1] ?? [])]
  expect(cellsOf(run(`${flat(first?.[1] ?? [])}\n\n${flat(second?.[1] ?? [])}`).text)).toEqual(rows)
})

describe.each(Object.entries(lookAlikes))('no table: %s', (_, text) => {
  test.each([
    ['as it stands', text],
    ['line by line', text.replaceAll(/\n+/g, '\n')],
    ['with blank lines', text.replaceAll(/\n+/g, '\n\n')],
    ['in a text', before.replace(/下表|表 1 /g, '') + text + after],
  ])('%s', (_where, damaged) => expect(run(damaged).text).toBe(damaged))
})

test('a cell keeps its bar, escaped', () => {
  const flat = '方法\n剂量\n间隔\n静滴|口服\n5 mg\n每8 h\n口服\n10 mg\n每12 h\n皮下注射\n2 mg\n每24 h'
  expect(run(flat).text).toContain('| 静滴\\|口服 | 5 mg | 每8 h |')
})

test('numbered parts of a cell stay apart', () => {
  const flat = '药物\n剂量\n注意事项\n甲药\n5 mg\n1.餐后服；\n2.忌酒\n乙药\n10 mg\n监测肝功能\n丙药\n2 mg\n不宜久用'
  expect(run(flat).text).toContain('| 甲药 | 5 mg | 1.餐后服；<br>2.忌酒 |')
})

test('of short lines without end nothing is lost', () => {
  const words = ['药物', '剂量', '3 mg', '类型', '部位', '甲药', '12 h', '结果']
  const text = Array.from({ length: 20_000 }, (_, i) => words[(i * 7 + (i >> 3) * 3) % words.length]).join('\n')
  const bare = (one: string): string => one.replace(/[\s|-]/g, '')
  expect(bare(run(text).text)).toBe(bare(text))
  const line = 'x'.repeat(5_000_000)
  expect(run(line).text === line).toBe(true)
}, 60_000)
