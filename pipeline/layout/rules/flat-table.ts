import type { Remark, Rule } from '../../rule.ts'
import { Budget } from '../grid/budget.ts'
import { readRegion } from '../grid/find.ts'
import { judge } from '../grid/judge.ts'
import { flatLevelsIn } from '../grid/level-table.ts'
import type { Line } from '../grid/line.ts'
import { pipeTable, rowsOf } from '../grid/pipe.ts'
import type { Reading } from '../grid/read.ts'
import { regionsOf } from '../grid/regions.ts'
import { statisticsTablesIn } from '../grid/statistics-table.ts'
import type { LineTable } from '../grid/value-table.ts'

const tooMany = 'So many lines look like headings of tables that not all of them were tried.'

/** The tables of a region that their form alone tells, in order, without overlap. */
function plainTablesIn(lines: readonly Line[]): LineTable[] {
  const levels = flatLevelsIn(lines)
  const others = statisticsTablesIn(lines).filter((table) =>
    levels.every(({ start, end }) => table.end <= start || table.start >= end),
  )
  return others.length === 0 ? levels : [...levels, ...others].sort((a, b) => a.start - b.start)
}

/** The lines of a region between those tables, and the tables, in order. */
function partsOf(lines: readonly Line[]): ({ readonly lines: readonly Line[] } | LineTable)[] {
  const parts: ({ readonly lines: readonly Line[] } | LineTable)[] = []
  let from = 0
  for (const table of plainTablesIn(lines)) {
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
    const budget = new Budget(text.length)
    const parts = regionsOf(text).flatMap(partsOf)
    const regions = parts.map((part) =>
      'rows' in part ? part : { lines: part.lines, readings: readRegion(part.lines, budget) },
    )
    if (budget.isSpent) yield { start: 0, end: 0, code: 'table-search-ended', message: tooMany }
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
    [
      '药品\n类别\n每次剂量\n用法\n不良反应\n注意事项\n沙丁胺醇\nβ2受体激动剂\n200 μg\n吸入，必要时\n心悸\n手抖\n不宜长期单用\n布地奈德\n吸入性糖皮质激素\n400 μg\n吸入，每日2次\n声音嘶哑\n用药后漱口\n孟鲁司特\n白三烯受体拮抗剂\n10 mg\n口服，每晚1次\n头痛\n噩梦\n出现情绪改变时停药',
      '| 药品 | 类别 | 每次剂量 | 用法 | 不良反应 | 注意事项 |\n| --- | --- | --- | --- | --- | --- |\n| 沙丁胺醇 | β2受体激动剂 | 200 μg | 吸入，必要时 | 心悸<br>手抖 | 不宜长期单用 |\n| 布地奈德 | 吸入性糖皮质激素 | 400 μg | 吸入，每日2次 | 声音嘶哑 | 用药后漱口 |\n| 孟鲁司特 | 白三烯受体拮抗剂 | 10 mg | 口服，每晚1次 | 头痛<br>噩梦 | 出现情绪改变时停药 |',
    ],
    [
      '疾病类型\n首选药物\n替代药物\n避免使用\n偏头痛\n布洛芬；曲普坦类\n对乙酰氨基酚\n\n丛集性头痛\n纯氧吸入\n曲普坦类；利多卡因\n麦角胺\n紧张性头痛\n对乙酰氨基酚\n布洛芬；阿司匹林\n可待因',
      '| 疾病类型 | 首选药物 | 替代药物 | 避免使用 |\n| --- | --- | --- | --- |\n| 偏头痛 | 布洛芬；曲普坦类 | 对乙酰氨基酚 |  |\n| 丛集性头痛 | 纯氧吸入 | 曲普坦类；利多卡因 | 麦角胺 |\n| 紧张性头痛 | 对乙酰氨基酚 | 布洛芬；阿司匹林 | 可待因 |',
    ],
    [
      '组别\n\n例数\n\n训练前\n\n训练后\n\n试验组\n\n32\n\n5.8±1.1\n\n2.4±0.7\n\n对照组\n\n33\n\n5.9±1.0\n\n3.6±0.9\n\nt 值\n\n0.38\n\n5.99\n\nP 值\n\n>0.05\n\n<0.01',
      '| 组别 | 例数 | 训练前 | 训练后 |\n| --- | --- | --- | --- |\n| 试验组 | 32 | 5.8±1.1 | 2.4±0.7 |\n| 对照组 | 33 | 5.9±1.0 | 3.6±0.9 |\n| t 值 |  | 0.38 | 5.99 |\n| P 值 |  | >0.05 | <0.01 |',
    ],
  ],
  leaves: [
    '首页\n关于我们\n新闻中心\n专家团队\n就诊指南\n联系我们\n网站地图\n友情链接',
    '推荐阅读\n\n高血压患者如何选药？\n\n2023-04-05\n\n糖尿病足的早期信号\n\n2023-04-02\n\n痛风发作时能运动吗？\n\n2023-03-30',
    '张某某\n主任医师\n李某某\n副主任医师\n王某某\n主治医师\n赵某某\n主任医师',
    '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼',
  ],
}
