import { describe, expect, test } from 'vitest'
import { flatTable } from '../../pipeline/layout/rules/flat-table.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { lookAlikes } from '../tables/grid-samples.ts'
import { laterPages, pages } from '../tables/grid-samples-pages.ts'

type Table = readonly (readonly string[])[]

const run = (text: string) => runRules(text, 'layout', [flatTable], defaultOptions)

/** The parts of a sample: lines of text, and tables as rows of cells. */
function partsOf(sample: string): (string | string[][])[] {
  const parts: (string | string[][])[] = []
  for (const line of sample.split('\n')) {
    const last = parts.at(-1)
    if (!line.includes('|')) parts.push(line.replace(/^# /, ''))
    else if (Array.isArray(last)) last.push(line.split('|'))
    else parts.push([line.split('|')])
  }
  return parts
}

/** The lines a cell is flattened to: none where a cell above spans it, a blank one where it is empty. */
const linesOf = (cell: string): string[] => (cell === '^' ? [] : cell.split(/\/(?=（)|\/\//))

/** What must come out of a cell. */
const shown = (cell: string): string => (cell === '^' ? '' : cell.replaceAll('//', '<br>').replaceAll('/（', '（'))

/** How cells become lines; where empty ones leave nothing, only their row's other cells can tell. */
const styles: Readonly<Record<string, (cells: string[]) => string>> = {
  'a cell a line': (cells) => cells.flatMap(linesOf).join('\n'),
  'a blank line between cells': (cells) => cells.flatMap(linesOf).join('\n\n'),
  'empty cells left out': (cells) =>
    cells
      .filter((cell) => cell !== '')
      .flatMap(linesOf)
      .join('\n'),
}

/** The pipe tables of a text, each a list of rows. */
function tablesIn(text: string): Table[] {
  const found = text.match(/(?:^\| .*\n?)+/gm) ?? []
  return found.map((table) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('| ---'))
      .map((line) => line.slice(2, -2).split(' | ')),
  )
}

/** Cells of the sample's tables, and how many of them come back to their place in the table with the same header. */
function measure(sample: string, flatten: (cells: string[]) => string): { cells: number; back: number } {
  const parts = partsOf(sample)
  const tables = parts.filter((part) => Array.isArray(part))
  const text = parts.map((part) => (Array.isArray(part) ? flatten(part.flat()) : part)).join('\n\n')
  const found = tablesIn(run(text).text)
  let back = 0
  for (const table of tables) {
    const at = found.findIndex(([header]) => header?.join('|') === table[0]?.map(shown).join('|'))
    const [match] = at < 0 ? [] : found.splice(at, 1)
    back += table.flatMap((row, i) => row.filter((cell, j) => match?.[i]?.[j] === shown(cell))).length
  }
  return { cells: tables.flat(2).length, back }
}

/** Cells that must come back, in percent: of the pages that the rules were made with, and of later ones. */
test.each([
  ['a cell a line', 91, 84],
  ['a blank line between cells', 91, 77],
  ['empty cells left out', 83, 79],
])('tables under headings come back: %s', (style, floor, laterFloor) => {
  for (const [samples, least] of [
    [pages, floor],
    [laterPages, laterFloor],
  ] as const) {
    const all = Object.values(samples).map((sample) => measure(sample, styles[style] as (cells: string[]) => string))
    const [back, cells] = [all.reduce((sum, one) => sum + one.back, 0), all.reduce((sum, one) => sum + one.cells, 0)]
    expect((back / cells) * 100).toBeGreaterThanOrEqual(least)
  }
})

const after = '这里还有一些文字，说明其他的事情。'
const frames: Readonly<Record<string, (text: string) => string>> = {
  'numbered headings': (text) => `一、概述\n\n${text}\n\n二、其他\n\n${after}`,
  'headings with digits': (text) => `01 先看这里\n\n${text}\n\n02 再看这里\n\n${after}`,
  'text and a question': (text) => `${after}\n\n${text}\n\n什么时候去医院？\n\n${after}`,
}

describe.each(Object.entries(frames))('no table between %s', (_, frame) => {
  const others = Object.entries(lookAlikes).filter(([name]) => name !== 'nav2')
  test.each(others)('%s', (_name, text) => {
    for (const gap of ['\n', '\n\n']) {
      const page = frame(text.replaceAll(/\n+/g, gap))
      expect(run(page).text).toBe(page)
    }
  })
})

test('a cell of two items and a heading behind the last one', () => {
  const page = (heading: string) =>
    `评分\n结论\n做法\n8分以上\n依从性好\n继续原方案\n6～7分\n依从性中等\n设闹钟提醒\n6分以下\n依从性差\n换成每日一次的药；\n4周后再评\n\n${heading}\n\n药名\n剂量\n时间\n氨氯地平\n5 mg\n早晨\n缬沙坦\n80 mg\n早晨\n阿托伐他汀\n20 mg\n睡前`
  for (const heading of ['二、常用药', '02 常用药', '第二步 认药', '（二）常用药', '常用药怎么吃？', '2 常用药']) {
    const { text } = run(page(heading))
    expect(text).toContain(
      `| 6分以下 | 依从性差 | 换成每日一次的药；<br>4周后再评 |\n\n${heading}\n\n| 药名 | 剂量 | 时间 |`,
    )
  }
})

test('a table that would leave rows over stays as it is', () => {
  const page =
    '项目\n数值\n甲\n3\n乙\n5\n丙\n早晨服药以后\n丁\n随便\n戊己\n还有一些事\n庚辛\n这样就好\n\n以上内容供参考，读者如有疑问可以在复诊时当面咨询医生。'
  expect(run(page).text).toBe(page)
})
