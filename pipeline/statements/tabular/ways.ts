import { dosingOf, writtenRoutes } from '../dosing.ts'
import { bareHead, type Column, groupHead } from './columns.ts'
import { oftenIn } from './dosing-cells.ts'
import { type Cell, cellAt, type Grid } from './grid.ts'
import type { RowSubject } from './row-subject.ts'

/** Whom, how and how often a row's drug is given, where columns of their own say so. */
export function waysOf(grid: Grid, columns: readonly Column[], cells: readonly Cell[]): Partial<RowSubject> {
  const at = grid.header.findIndex(
    ({ text }, index) => groupHead.test(bareHead(text)) && !columns.some((one) => one.index === index),
  )
  const group = at < 0 ? '' : cellAt(cells, at).text
  const told = columns.flatMap(({ row, index }) =>
    /^(?:route|frequency|dose)$/.test(row.property) ? [dosingOf(cellAt(cells, index).text)] : [],
  )
  const ways = columns.flatMap(({ row, index }) => (row.property === 'route' ? [cellAt(cells, index).text] : []))
  const route = ways.flatMap(writtenRoutes)[0] ?? told.find((one) => one.route)?.route?.value
  const often = columns.find(({ row }) => row.property === 'frequency')
  const frequency =
    told.find((one) => one.frequency)?.frequency?.value.text ??
    (often && oftenIn(often, cellAt(cells, often.index).text)?.value.text)
  return {
    ...(group !== '' && !group.includes('⟦?⟧') && { group }),
    ...(route !== undefined && { route }),
    ...(frequency !== undefined && { frequency }),
  }
}
