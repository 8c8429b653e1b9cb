import type { Rule } from '../../rule.ts'
import { evenTableAt } from '../grid/even-table.ts'
import { levelTableAt } from '../grid/level-table.ts'
import type { Line } from '../grid/line.ts'
import { partedTableAt } from '../grid/parted-table.ts'
import { pipeTable } from '../grid/pipe.ts'
import { regionsOf } from '../grid/regions.ts'
import { spannedTableAt } from '../grid/spanned-table.ts'
import { tokenTableAt } from '../grid/token-table.ts'
import { type LineTable, valueTableAt } from '../grid/value-table.ts'

/**
 * The table whose header is line `at`: two columns at least.
 * @param isFree whether the line before is the last of another table
 */
function tableAt(text: string, lines: readonly Line[], at: number, isFree: boolean): LineTable | undefined {
  const { blanks } = lines[at] as Line
  if (blanks === 0) return undefined
  const parted = partedTableAt(text, lines, at, isFree)
  if (parted) return parted
  if (blanks < 2) return evenTableAt(lines, at)
  return (
    levelTableAt(lines, at) ??
    spannedTableAt(lines, at) ??
    valueTableAt(lines, at) ??
    evenTableAt(lines, at) ??
    tokenTableAt(text, lines, at)
  )
}

/** Tables whose rows stand in one line each. */
export const rowTable: Rule = {
  id: 'row-table',
  why: 'Text taken out of a PDF or a page holds each row of a table on one line, its cells parted by blanks or tabs only.',
  *find(text) {
    for (const lines of regionsOf(text)) {
      let free = 0
      for (let at = 0; at + 1 < lines.length; at++) {
        const table = tableAt(text, lines, at, at === free)
        if (!table) continue
        yield* pipeTable(text, table.rows)
        free = table.end
        at = free - 1
      }
    }
  },
  examples: [
    [
      '指标 用药前 用药后 4 周 停药时\n\n收缩压（mmHg） 158.2±9.1 131.4±7.6① 133.0±8.2①\n\n心 率（次/min） 82.5±6.3 71.9±5.8 73.4±6.0\n\n注：与用药前比较',
      '| 指标 | 用药前 | 用药后 4 周 | 停药时 |\n| --- | --- | --- | --- |\n| 收缩压（mmHg） | 158.2±9.1 | 131.4±7.6① | 133.0±8.2① |\n| 心 率（次/min） | 82.5±6.3 | 71.9±5.8 | 73.4±6.0 |\n\n注：与用药前比较',
    ],
    [
      '组别 例数 血糖 胰岛素\n试验组 30 6.1±0.8 12.4±3.1\n对照组 31 7.9±1.2 15.0±3.8\nt值 6.87 2.92\nP值 <0.01 <0.01',
      '| 组别 | 例数 | 血糖 | 胰岛素 |\n| --- | --- | --- | --- |\n| 试验组 | 30 | 6.1±0.8 | 12.4±3.1 |\n| 对照组 | 31 | 7.9±1.2 | 15.0±3.8 |\n| t值 |  | 6.87 | 2.92 |\n| P值 |  | <0.01 | <0.01 |',
    ],
    [
      '组别 例数 时间 肌酐 尿素氮\n甲组 30 透析前 812±94 28.1±4.2\n透析后 305±61 10.2±2.5\n乙组 31 透析前 805±99 27.8±4.0\n透析后 366±70 12.9±2.8',
      '| 组别 | 例数 | 时间 | 肌酐 | 尿素氮 |\n| --- | --- | --- | --- | --- |\n| 甲组 | 30 | 透析前 | 812±94 | 28.1±4.2 |\n|  |  | 透析后 | 305±61 | 10.2±2.5 |\n| 乙组 | 31 | 透析前 | 805±99 | 27.8±4.0 |\n|  |  | 透析后 | 366±70 | 12.9±2.8 |',
    ],
    [
      '组别 例数 肌力评分 步速\n训练前 训练后 训练前 训练后\n甲组 20 3.1±0.4 4.2±0.5 0.6±0.1 0.9±0.2\n乙组 21 3.0±0.5 3.5±0.6 0.6±0.2 0.7±0.2',
      '| 组别 | 例数 | 肌力评分 |  | 步速 |  |\n| --- | --- | --- | --- | --- | --- |\n|  |  | 训练前 | 训练后 | 训练前 | 训练后 |\n| 甲组 | 20 | 3.1±0.4 | 4.2±0.5 | 0.6±0.1 | 0.9±0.2 |\n| 乙组 | 21 | 3.0±0.5 | 3.5±0.6 | 0.6±0.2 | 0.7±0.2 |',
    ],
    [
      '食物\t热量\t蛋白质\n米饭\t116 kcal\t2.6 g\n鸡蛋\t144 kcal\t13.3 g',
      '| 食物 | 热量 | 蛋白质 |\n| --- | --- | --- |\n| 米饭 | 116 kcal | 2.6 g |\n| 鸡蛋 | 144 kcal | 13.3 g |',
    ],
  ],
  leaves: [
    '术后 3 周 开始功能锻炼 每日 2 次\n术后 6 周 复查 部分负重',
    '電話 010 12345678\n傳真 010 87654321\n郵編 100 044',
    '雜詩二十首  其一二\n舊物杯中酒，新銜海上翁。\n百非無一是，顯過豈微功。',
  ],
}
