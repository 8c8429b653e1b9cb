import type { TermType } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import { headedDrug } from '../drugs/spoken.ts'
import { typeOf } from '../terms.ts'
import { bareHead, namesProperty } from './columns.ts'
import { type Cell, cellAt, type Grid } from './grid.ts'
import { entityTypes, isDrug } from './subject-column.ts'

const itemHead =
  /^(?:项目?|指标|比较|对比|对照|比一比|(?:比较|对比)(?:项目|内容|要点)|内容|特点|特征|区别|不同点|方面|类别|要点|药物|药品|药名|)$/

/** The type of the names across a table's head; a drug is also known by the company of another. */
export function acrossType(names: readonly Cell[]): TermType | undefined {
  if (names.every(({ text }) => isDrug(text))) return 'drug'
  const type = names.map(({ text }) => typeOf(text)).find((one) => entityTypes.has(one))
  const alike = names.every(({ text }) => typeOf(text) === type || (type === 'drug' && isDrugName(text)))
  return alike ? type : undefined
}

/** True of a table with properties down its first column and drugs or the like across its head. */
export function isTransposed(grid: Grid): boolean {
  const names = grid.header.slice(1)
  if (!itemHead.test(bareHead(grid.header[0]?.text ?? '')) || names.length < 2) return false
  if (acrossType(names) === undefined) return false
  const known = grid.rows.filter((row) => namesProperty(row[0]?.text ?? '')).length
  return (known > 1 && known * 2 >= grid.rows.length) || known > 2
}

/** Heads of the second column of a table that tells of one thing. */
const contentHead = /^(?:内容|说明|具体内容|详细内容|要点|信息|描述|详情|解释|)$/
const composed = /^(?:主要)?成[分份]$|^组成$/

/** True of a table of two columns, properties and what is said of the one thing that the passage is about. */
function tellsOfOne({ header, rows }: Grid): boolean {
  if (header.length !== 2 || rows.some((row) => row.length > 2)) return false
  const names = rows.map((row) => row[0]?.text ?? '')
  const known = names.filter((name) => namesProperty(name) || composed.test(name)).length
  const framed = itemHead.test(bareHead(header[0]?.text ?? '')) && contentHead.test(bareHead(header[1]?.text ?? ''))
  return framed && known > 2 && known * 2 >= names.length
}

/** A table that tells of the one drug that its heading names, as a row under its properties with the drug before the values. */
export function rowOfOne(grid: Grid): Grid | undefined {
  const drug = tellsOfOne(grid) ? headedDrug(grid.block) : undefined
  if (!drug) return undefined
  const name: Cell = { ...drug.span, text: drug.text }
  const { block, rows } = grid
  return {
    block,
    header: [{ start: 0, end: 0, text: '' }, ...rows.map((row) => cellAt(row, 0))],
    rows: [[name, ...rows.map((row) => cellAt(row, 1))]],
  }
}
