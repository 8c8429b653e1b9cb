import { type Column, cellBits } from './column.ts'
import type { Line } from './line.ts'
import type { Cell } from './row.ts'

/** Bits that an empty cell costs and one that takes two lines, that either costs where the column has others, and one that a blank line shows. */
const [emptyCost, joinCost, spanned, again, shown] = [6, 4, 2.5, 1.5, 0.5]
/** Bits it costs that the first line of a cell is shorter than the second, or than any column of phrases: it was not full. */
const [rest, narrow] = [3, 10]
/** Bits that the kind of value which a heading names is worth. */
const named = 1.5
/** Bits it costs that the first cell of a row seems to be no name. */
const noLabel = 3
/** What holds numbers by its name, and what holds words. */
const numeric = /(?:剂量|浓度|例数|评分|得分|年龄|次数|时间|间隔|疗程|[率值]|每日量)$/
const verbal =
  /(?:药[物品名]|类[别型]|分类|组别|名称|疾病|症状|表现|部位|机制|作用|反应|禁忌症?|适应症|事项|人群|检查|项目|原因|特点|方法|途径)$/

/** Rows read so far; readings that begin alike share what they have in common. */
export interface Beginning {
  readonly at: number
  readonly bits: number
  readonly columns: readonly (Column | undefined)[]
  /** Bits for the columns that hold an empty cell, or one of two lines. */
  readonly gaps: number
  readonly joins: number
  readonly row: readonly Cell[]
  readonly back: Beginning | undefined
}

/** A block as cells without their rows, and what columns are compared by. */
export interface Block {
  readonly lines: readonly Line[]
  readonly cells: readonly Cell[]
  readonly header: readonly Cell[]
  readonly shares: readonly (readonly number[])[]
  /** Of each cell whether one blank line more stands before it than before the others. */
  readonly gapped: readonly boolean[]
}

/** The ways to read one more row: full, or with one cell that is empty or takes two lines; a label takes one. */
export function nextRows(block: Block, beginning: Beginning): Beginning[] {
  const odd: Odd[] = [{ column: -1, change: 0 }]
  if (beginning.back) odd.push({ column: 0, change: -1 }, { column: 0, change: -2 })
  for (let column = 1; column < block.header.length; column++) odd.push({ column, change: -1 }, { column, change: 1 })
  return odd.flatMap((one) => rowOf(block, beginning, one) ?? [])
}

/** Where a cell of a row is unlike the others: 1 where it takes two lines, -1 where it is empty, -2 where the next one is too, 0 where none is. */
interface Odd {
  readonly column: number
  readonly change: -2 | -1 | 0 | 1
}

function rowOf(block: Block, back: Beginning, odd: Odd): Beginning | undefined {
  const { cells, header, lines } = block
  const end = back.at + header.length + odd.change
  if (end > cells.length || !mayBe(block, back, odd)) return undefined
  const { column, change } = odd
  const isUnseen = change < 0 && !block.gapped[back.at + column]
  let bits = back.bits - costOf(block, back, odd)
  let at = back.at
  const row: Cell[] = []
  const columns = header.map((_, i) => {
    const above = back.columns[i]
    if (i >= column && i < column - change) {
      const from = cells[at]?.from ?? (cells.at(-1) as Cell).to
      row.push({ from, to: from })
      return above
    }
    const { from, to } = cells[at] as Cell
    const line = lines[from] as Line
    bits += cellBits(line, above, block.shares[at] as readonly number[]) + headedBits(block, i, line)
    const joins = i === column && change > 0
    row.push({ from, to: joins ? (cells[at + 1] as Cell).to : to })
    at += joins ? 2 : 1
    return { line, above }
  })
  const [gaps, joins] = [back.gaps | (isUnseen ? 1 << column : 0), back.joins | (change > 0 ? 1 << column : 0)]
  return { at: end, bits, columns, gaps, joins, row, back }
}

/** Whether each blank line of the row stands for an empty cell, and no number goes on in the cell above it. */
function mayBe({ cells, gapped, header, lines }: Block, back: Beginning, { column, change }: Odd): boolean {
  if (gapped[back.at] && !isBare(back.row.at(-1)) && !(change < 0 && column === 0)) return false
  for (let at = back.at + 1; at < back.at + header.length + change; at++)
    if (gapped[at] && !(change < 0 && at === back.at + column)) return false
  return change <= 0 || (lines[(cells[back.at + column + 1] as Cell).from] as Line).family !== 'number'
}

/** Bits that it costs to read a row so. */
function costOf({ cells, gapped, lines }: Block, back: Beginning, { column, change }: Odd): number {
  const at = back.at + column
  const label = column === 0 && change < 0 ? 0 : isNoLabel(lines[(cells[back.at] as Cell).from] as Line) ? noLabel : 0
  if (change === 0) return label
  if (change > 0) {
    const [a, b] = [lines[(cells[at] as Cell).to - 1] as Line, lines[(cells[at + 1] as Cell).from] as Line]
    return label + (isFull(a, b) ? 0 : rest) + ((back.joins >> column) & 1 ? again : joinCost)
  }
  if (gapped[at]) return label + shown
  if ((back.gaps >> column) & 1) return label + again
  return label + (column > 0 ? emptyCost : spanned)
}

/** True of two short words, and of a line that was full before the next one. */
const isFull = (a: Line, b: Line): boolean =>
  b.kind === 'term' ? a.kind === 'term' || a.text.length >= narrow : a.text.length >= b.text.length

const isBare = (cell: Cell | undefined): boolean => cell !== undefined && cell.from === cell.to

/** True of a number, and of what is more than one word: neither names a row. */
const isNoLabel = ({ family, text }: Line): boolean => family === 'number' || /[,;。]/.test(text)

/** Bits gained where the heading of a column names what holds numbers, or words, and the line is one. */
function headedBits({ lines, header }: Block, column: number, line: Line): number {
  const { text } = lines[(header[column] as Cell).from] as Line
  const isNumber = line.family === 'number'
  if (numeric.test(text)) return isNumber ? named : -named
  return isNumber && verbal.test(text) ? -named : 0
}
