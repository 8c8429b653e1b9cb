import type { QuantityValue } from '../../statement.ts'
import { bareHead } from './columns.ts'
import { type Cell, carryDown, cellAt, type Grid } from './grid.ts'
import { type Headed, headedGrid } from './heads.ts'
import { joinLabels, type Label, labelOf, labelUnit } from './labels.ts'
import { isShareOf, readCell, sharesTold } from './number-cell.ts'

/** A number of a table of results with everything that its row, its column and the caption say of it. */
export interface Result {
  readonly cell: Cell
  /** The number without footnote marks. */
  readonly value: QuantityValue
  readonly label: Label
  /** Of 27（75.0）, the number of patients whose share the value is. */
  readonly count?: QuantityValue
  /** Footnote marks behind the number. */
  readonly marks: readonly string[]
  readonly row: number
  readonly column: number
  /** Header cells that say so. */
  readonly heads: readonly Cell[]
}

/** A table of results: study arms, times and measures in its labels, numbers in its cells. */
export interface ResultTable {
  readonly grid: Grid
  readonly results: readonly Result[]
  /** Study arms as named in it, in order. */
  readonly groups: readonly string[]
  /** Times as named in its columns or rows, in order. */
  readonly timepoints: readonly string[]
}

const groupHead = /^(?:组别|分组|组|group|groups|组名|研究组别)$/i
/** Over a column of times: whatever stands there is one. */
const timeHead = /^(?:时间|时间点|时点|测量时间|观察时间|检测时间|观察时点|测定时间|评估时间|检测时点|测量时点)$/
const itemHead = /^(?:项目|指标|观察项目|观察指标|评价指标|变量|参数|时间|时间点|时点|测量时间|观察时间|检测项目|)$/

/** Whether a column's head says that its cells hold counts and shares, or the numbers of patients in the rows bear it out. */
const hasShares = (grid: Grid, column: number): boolean =>
  sharesTold.test(cellAt(grid.header, column).text) || sharesFit(grid, column)

function sharesFit({ header, rows }: Grid, column: number): boolean {
  const sizes = header.findIndex(({ text }) => isCount(text))
  const told = sizes < 0 ? [] : rows.filter((row) => /^\d{1,5}$/.test(cellAt(row, sizes).text))
  return told.length > 1 && told.every((row) => isShareOf(cellAt(row, column).text, Number(cellAt(row, sizes).text)))
}

/** How many columns at the left name their rows: those without numbers, and the numbers of patients between them. */
function labelWidth(grid: Grid, told: boolean): number {
  const width = grid.header.length
  for (let column = 0; column < width; column++) {
    if (isCount(cellAt(grid.header, column).text)) continue
    const cells = grid.rows.map((row) => cellAt(row, column).text).filter((text) => text !== '')
    if (cells.some((text) => readCell(text, told || hasShares(grid, column)) !== undefined)) return column
  }
  return width
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Columns of patients' numbers stand between the labels and the results; they label nothing. */
function isCount(head: string): boolean {
  return labelOf(head).statistic === 'count'
}

interface Axes {
  readonly width: number
  readonly columns: readonly Label[]
  readonly rows: readonly Label[]
  readonly caption: Label
  /** Whether the caption says that cells hold counts and shares. */
  readonly shares: boolean
}

/** What stands for measures that the columns name. */
const noMeasure =
  /^(?:各项?|多项|主要|相关|有关|观察|临床|检测|评价|上述|部分|实验室|生化|疗效)*(?:指标|参数|数据|项目)$/

/** What a caption says is compared: 两组手术前后眼压比较 is about 眼压. */
function captionMeasure(caption: string): string | undefined {
  const told = /^附?表\s?[\d-]{0,5}[\s　：:.．]*([^（(，。]{2,40}?)(?:的)?(?:比较|变化|对比|情况|结果)/.exec(
    caption,
  )?.[1]
  const measure = told
    ?.replace(/^.*(?:前后|前、后|患者|患儿|病人|[两三四各]组|组间|不同时间点?|不同时点|各时间?点)(?:的)?/, '')
    .trim()
  return measure &&
    measure.length <= 16 &&
    !noMeasure.test(measure) &&
    !/[及和与、]/.test(measure) &&
    !/^[的\d]/.test(measure)
    ? measure
    : undefined
}

/** The caption's measure and unit hold where the labels give none. */
function withDefaults(label: Label, caption: Label): Label {
  const { unit, measure } = caption
  return {
    ...label,
    ...(label.unit === undefined && unit !== undefined && { unit }),
    ...(label.measure === undefined && measure !== undefined && { measure }),
  }
}

/** The label of a cell in a column of times; one that names an arm or a statistic keeps its own. */
function timeOf(text: string): Label {
  const label = labelOf(text)
  const own = label.timepoint ?? label.group ?? label.statistic
  return own !== undefined || text === '' || text.length > 16 ? label : { timepoint: text }
}

function axesOf({ grid, heads }: Headed, caption: string): Axes | undefined {
  const width = labelWidth(grid, sharesTold.test(caption))
  if (width < 1 || width > 4 || width >= grid.header.length) return undefined
  const columns = heads.map((cells) => cells.map(({ text }) => labelOf(text)).reduce(joinLabels))
  const carried = carryDown(grid.rows, width)
  const rows = carried.map((row) => {
    let label: Label = {}
    for (let column = 0; column < width; column++) {
      if (isCount(cellAt(grid.header, column).text)) continue
      const head = bareHead(grid.header[column]?.text ?? '')
      const { text } = cellAt(row, column)
      const cell = timeHead.test(head) ? timeOf(text) : labelOf(text, groupHead.test(head))
      const { statistic } = labelOf(text)
      label = joinLabels(label, statistic ? { statistic } : cell)
    }
    return label
  })
  const unit = labelUnit(caption)
  const measure = captionMeasure(caption)
  return {
    width,
    columns,
    rows,
    shares: sharesTold.test(caption),
    caption: { ...(unit !== undefined && { unit }), ...(measure !== undefined && { measure }) },
  }
}

function resultsOf({ grid, heads: over }: Headed, { width, columns, rows, caption, shares }: Axes): Result[] {
  return grid.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const isLabel = c < width || isCount(cellAt(grid.header, c).text)
      const read = isLabel ? undefined : readCell(cell.text, shares || hasShares(grid, c))
      if (!read) return []
      const label = withDefaults(joinLabels(columns[c] ?? {}, rows[r] ?? {}), caption)
      const heads = [...(over[c] ?? []), ...row.slice(0, width)].filter((head) => head.text !== '')
      return [{ cell, ...read, label, row: r, column: c, heads }]
    }),
  )
}

/** How many cells right of the labels hold anything. */
function writtenCells(grid: Grid, width: number): number {
  return grid.rows.flatMap((row) =>
    row.filter(({ text }, c) => c >= width && text !== '' && !isCount(cellAt(grid.header, c).text)),
  ).length
}

/**
 * The table of results that a grid is; undefined for any other table.
 * @param caption the table's caption, where its unit may stand; '' where there is none
 */
export function resultTableOf(whole: Grid, caption: string): ResultTable | undefined {
  const headed = headedGrid(whole)
  const { grid } = headed
  const axes = axesOf(headed, caption)
  if (!axes) return undefined
  const results = resultsOf(headed, axes)
  if (share(results.length, writtenCells(grid, axes.width)) < 0.6) return undefined
  const labels = [...axes.columns.slice(axes.width), ...axes.rows]
  const groups = distinct(labels.flatMap(({ group }) => group ?? []))
  const timepoints = distinct(labels.flatMap(({ timepoint }) => timepoint ?? []))
  const first = bareHead(grid.header[0]?.text ?? '')
  const spread = results.some(({ value }) => value.sd !== undefined)
  const rated = results.some(({ label, count }) => label.statistic !== undefined || count !== undefined)
  const told = groups.length > 1 || timepoints.length > 1 || groupHead.test(first)
  const isHeaded = groupHead.test(first) || itemHead.test(first) || spread
  return told && isHeaded && (spread || rated) ? { grid, results, groups, timepoints } : undefined
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)]
