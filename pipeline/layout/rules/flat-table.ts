import type { Remark, Rule } from '../../rule.ts'
import { budgetFor, readRegion } from '../grid/find.ts'
import { judge } from '../grid/judge.ts'
import { flatLevelsIn } from '../grid/level-table.ts'
import type { Line } from '../grid/line.ts'
import { pipeTable, rowsOf } from '../grid/pipe.ts'
import type { Reading } from '../grid/read.ts'
import { regionsOf } from '../grid/regions.ts'
import type { LineTable } from '../grid/value-table.ts'

const tooMany = 'So many lines look like headings of tables that not all of them were tried.'

/** The lines of a region between its tables of two levels, and those tables, in order. */
function partsOf(lines: readonly Line[]): ({ readonly lines: readonly Line[] } | LineTable)[] {
  const parts: ({ readonly lines: readonly Line[] } | LineTable)[] = []
  let from = 0
  for (const table of flatLevelsIn(lines)) {
    parts.push({ lines: lines.slice(from, table.start) }, table)
    from = table.end
  }
  return [...parts, { lines: from === 0 ? lines : lines.slice(from) }]
}

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
    const parts = regionsOf(text).flatMap(partsOf)
    const regions = parts.map((part) =>
      'rows' in part ? part : { lines: part.lines, readings: readRegion(part.lines, budget) },
    )
    if (budget.searches <= 0) yield { start: 0, end: 0, code: 'table-search-ended', message: tooMany }
    const trusted = regions.some(
      (one) => 'rows' in one || one.readings.some((it) => judge(one.lines, it, false) === 'table'),
    )
    for (const region of regions) {
      if ('rows' in region) {
        yield* pipeTable(text, region.rows)
        continue
      }
      const { lines, readings } = region
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
    [
      '组别\n收缩压\n舒张压\n用药前\n用药后\n用药前\n用药后\n缬沙坦组\n158\n136\n98\n84\n安慰剂组\n157\n151\n97\n94',
      '| 组别 | 收缩压 |  | 舒张压 |  |\n| --- | --- | --- | --- | --- |\n|  | 用药前 | 用药后 | 用药前 | 用药后 |\n| 缬沙坦组 | 158 | 136 | 98 | 84 |\n| 安慰剂组 | 157 | 151 | 97 | 94 |',
    ],
  ],
  leaves: [
    '首页\n关于我们\n新闻中心\n专家团队\n就诊指南\n联系我们\n网站地图\n友情链接',
    '推荐阅读\n\n高血压患者如何选药？\n\n2023-04-05\n\n糖尿病足的早期信号\n\n2023-04-02\n\n痛风发作时能运动吗？\n\n2023-03-30',
    '张某某\n主任医师\n李某某\n副主任医师\n王某某\n主治医师\n赵某某\n主任医师',
    '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼',
  ],
}
