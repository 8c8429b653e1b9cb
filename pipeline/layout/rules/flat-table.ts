import type { Remark, Rule } from '../../rule.ts'
import { budgetFor, readRegion } from '../grid/find.ts'
import { judge } from '../grid/judge.ts'
import type { Line } from '../grid/line.ts'
import { pipeTable, rowsOf } from '../grid/pipe.ts'
import type { Reading } from '../grid/read.ts'
import { regionsOf } from '../grid/regions.ts'

const tooMany = 'So many lines look like headings of tables that not all of them were tried.'

const doubt = (lines: readonly Line[], { start, end, header }: Reading): Remark => ({
  start: (lines[start] as Line).start,
  end: (lines[end - 1] as Line).end,
  code: 'table-doubtful',
  message: `These lines may be a flattened table of ${header.length} columns.`,
})

/** Tables flattened to one cell a line. */
export const flatTable: Rule = {
  id: 'flat-table',
  why: 'Text copied from a page or a word processor holds each cell of a table on a line of its own, and the rows are lost.',
  *find(text) {
    const budget = budgetFor(text.length)
    const regions = regionsOf(text).map((lines) => ({ lines, readings: readRegion(lines, budget) }))
    if (budget.searches <= 0) yield { start: 0, end: 0, code: 'table-search-ended', message: tooMany }
    const trusted = regions.some(({ lines, readings }) => readings.some((it) => judge(lines, it, false) === 'table'))
    for (const { lines, readings } of regions) {
      for (const reading of readings.sort((a, b) => a.start - b.start)) {
        const verdict = judge(lines, reading, trusted)
        if (verdict === 'table') yield* pipeTable(text, rowsOf(lines, reading))
        else if (verdict === 'doubtful') yield doubt(lines, reading)
      }
    }
  },
  examples: [
    [
      '药物\n剂量\n间隔\n阿莫西林\n0.5 g\n每8 h\n头孢呋辛\n0.25 g\n每12 h\n左氧氟沙星\n0.5 g\n每24 h',
      '| 药物 | 剂量 | 间隔 |\n| --- | --- | --- |\n| 阿莫西林 | 0.5 g | 每8 h |\n| 头孢呋辛 | 0.25 g | 每12 h |\n| 左氧氟沙星 | 0.5 g | 每24 h |',
    ],
    [
      '类型\n制剂\n起效时间\n持续时间\n速效\n\n（餐前用）\n门冬胰岛素\n10～15 min\n4～6 h\n赖脯胰岛素\n10～15 min\n\n长效\n甘精胰岛素\n2～3 h\n30 h',
      '| 类型 | 制剂 | 起效时间 | 持续时间 |\n| --- | --- | --- | --- |\n| 速效（餐前用） | 门冬胰岛素 | 10～15 min | 4～6 h |\n|  | 赖脯胰岛素 | 10～15 min |  |\n| 长效 | 甘精胰岛素 | 2～3 h | 30 h |',
    ],
  ],
  leaves: [
    '首页\n关于我们\n新闻中心\n专家团队\n就诊指南\n联系我们\n网站地图\n友情链接',
    '推荐阅读\n\n高血压患者如何选药？\n\n2023-04-05\n\n糖尿病足的早期信号\n\n2023-04-02\n\n痛风发作时能运动吗？\n\n2023-03-30',
    '张某某\n主任医师\n李某某\n副主任医师\n王某某\n主治医师\n赵某某\n主任医师',
    '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼',
  ],
}
