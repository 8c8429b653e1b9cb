import { expect, test } from 'vitest'
import { layoutRules } from '../../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { tables } from '../tables/row-table-samples.ts'

const layOut = (text: string): string => runRules(text, 'layout', layoutRules, defaultOptions).text
const rowsOf = (text: string): string[] =>
  layOut(text)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2))

const caption = '表 1 各组比较（x±s）'
const followers: Readonly<Record<string, string>> = {
  'a section that goes on': '2.4 不良反应 试验组 2 例出现头晕，1 例出现皮',
  'the sentence under the table': '治疗后 4 周，两组 3 项指标均改善，差异有 2 处。',
  'a note': '注：与治疗前比较，①P<0.05；与对照组比较，②P<0.05。',
  nothing: '',
}

for (const [follower, below] of Object.entries(followers)) {
  test.each(Object.entries(tables))(`%s, above ${follower}`, (_, { source, rows }) => {
    for (const feed of ['\n', '\n\n']) {
      const page = [caption, ...source, below].join(feed)
      expect(rowsOf(page)).toEqual(rows)
      const text = layOut(page)
      expect(text.startsWith(`${caption}\n\n| `)).toBe(true)
      if (below !== '') expect(text.trimEnd().endsWith(`|\n\n${below}`)).toBe(true)
    }
  })
}

test.each([
  '时间 内容 地点\n上午 9 点 2 楼 讲座\n下午 3 点 5 楼 义诊',
  '甲组 30 例 男 18 例 女 12 例\n乙组 30 例 男 16 例 女 14 例',
  '第一组 深蹲 15 次 3 组\n休息 60 秒\n第二组 平板 30 秒 3 组\n休息 60 秒',
])('no table: %s', (text) => expect(rowsOf(text)).toEqual([]))
