import { findQuantities, type Quantity } from '../quantity.ts'
import type { UnitKind } from '../tables/units.ts'
import type { Column } from './columns.ts'
import { type Cell, listOf } from './grid.ts'
import { headUnit } from './labels.ts'

/** The number that a cell holds, with the unit of its column's head: 10-15 under 起效时间（min）. */
export function headed(column: Column, cell: Cell, fits: (kind: UnitKind) => boolean): Quantity | undefined {
  const unit = headUnit(column.head.text)
  const [only, ...more] = findQuantities(cell.text, { unitless: true })
  if (!unit || !fits(unit.kind) || !only || only.value.unit !== undefined) return undefined
  const alone =
    more.every(({ value }) => value.unit !== undefined) && /^[^\d]{0,4}$/.test(cell.text.slice(0, only.span.start))
  return alone ? { ...only, kind: unit.kind, value: { ...only.value, unit: unit.code } } : undefined
}

export const emptyWords: RegExp = /^(?:暂?无(?:明显|特殊)?[^，。；]{0,6}|不详|未知|[-—–/]+|同上|略)$/

/** A condition with a number in an item: the words before the number name what is measured. */
export const measured: RegExp = /([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,11})\s?$/
export const decides: RegExp =
  /体重|清除率|肌酐|血压|心率|体温|血糖|血钾|血钠|血红蛋白|白细胞|血小板|年龄|计数|水平|指数|评分|INR|eGFR|GFR|CrCl|HbA1c|LVEF|QTc?|值|率|数|最长|最大|最高|最低|目标/

export const bounds = ({ value: { comparator } }: Quantity): boolean => comparator !== undefined && comparator !== '~'

/** Short merits and drawbacks in a row, each with its own predicate: 便携、起效快. */
export function traitsOf(column: Column, item: Cell): readonly Cell[] {
  if (column.row.property !== 'characteristic' || item.text.includes('，')) return [item]
  const parts = listOf(item)
  return parts.length > 1 && parts.every(({ text }) => trait.test(text)) ? parts : [item]
}

const trait =
  /^[^（()）]{0,8}[\u4e00-\u9fff](?:快|慢|大|小|长|短|高|低|好|差|强|弱|少|多|便|携|贵|宜|定|潮|轻|重|久|广|捷|单|易|准|确|全|复杂|严重|明显|方便|烦|湿)$|^便携$/
