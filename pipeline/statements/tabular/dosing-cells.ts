import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { dosingOf } from '../dosing.ts'
import { oftenOf } from '../drugs/regimen-state.ts'
import { type Regimen, regimensOfText } from '../drugs/regimens.ts'
import type { Page } from '../page.ts'
import { type FoundQuantity, findFrequencies } from '../quantity/frequency.ts'
import type { Column } from './columns.ts'
import { type Cell, itemsOf } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'
import { headed } from './traits.ts'

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const dosed: ReadonlySet<string> = new Set(['mass', 'volume', 'activity', 'substance', 'portion'])

/** What one item of a cell says of the giving of its row's drug. */
function* regimenClaims(row: RowSubject, column: Column, item: Cell, regimen: Regimen): Generator<Claim> {
  const { dose, routes, frequency, course } = regimen
  const more = { head: column.head }
  const group = regimen.group ?? row.group ?? column.group
  const [via] = routes
  const route = via ? item.text.slice(via.start, via.end) : (column.route ?? row.route)
  const often = oftenOf(item.text, regimen) ?? row.frequency
  const qualifiers = {
    ...(group !== undefined && { group }),
    ...(route !== undefined && { route }),
    ...(often !== undefined && { frequency: often }),
  }
  if (dose) yield claimOf(row, 'dose', dose.value, shifted(dose.span, item.start), { ...more, qualifiers })
  if (!regimen.carried)
    for (const way of routes)
      yield claimOf(
        row,
        'route',
        { kind: 'text', text: item.text.slice(way.start, way.end) },
        shifted(way, item.start),
        more,
      )
  if (frequency) yield claimOf(row, 'frequency', frequency.value, shifted(frequency.span, item.start), more)
  if (course) yield claimOf(row, 'course', course.value, shifted(course.span, item.start), more)
}

/** What a cell without a dose in words says: a number under a head that has the unit, a way, how often. */
function* bareClaims(row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  const { doses, route, frequency } = dosingOf(cell.text)
  const dose = doses[0] ?? headed(column, cell, (kind) => dosed.has(kind))
  const more = { head: column.head }
  if (dose) {
    const [group, via, often] = [row.group ?? column.group, route?.value ?? column.route ?? row.route, row.frequency]
    const qualifiers = {
      ...(group !== undefined && { group }),
      ...(via !== undefined && { route: via }),
      ...(often !== undefined && { frequency: often }),
    }
    yield claimOf(row, 'dose', dose.value, shifted(dose.span, cell.start), { ...more, qualifiers })
  }
  if (route) yield claimOf(row, 'route', { kind: 'text', text: route.value }, shifted(route.span, cell.start), more)
  if (frequency) yield claimOf(row, 'frequency', frequency.value, shifted(frequency.span, cell.start), more)
}

/** The doses of a cell, each with its own way, frequency and people: '10 mg；老年人5 mg'. */
export function* dosingClaims(page: Page, row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  const told = itemsOf(page, cell).flatMap((item) =>
    regimensOfText(item.text).flatMap((regimen) => (regimen.drugs.length === 0 ? [{ item, regimen }] : [])),
  )
  if (!told.some(({ regimen }) => regimen.dose)) return yield* bareClaims(row, column, cell)
  for (const { item, regimen } of told) yield* regimenClaims(row, column, item, regimen)
}

/** How often, as a cell says it under its head: 每日2次; 2次 under 一天几次; 每12 h or 12 h under 给药间隔. */
export function oftenIn(column: Column, text: string): FoundQuantity | undefined {
  const [found] = findFrequencies(text)
  if (found) return found
  const head = column.head.text
  const per =
    /^(?:最[多少]|至[多少]|不超过|约)?[\d一二三四五六两～~–-]{1,5}次?$/.test(text) &&
    /[一1每][天日]|[每一]周/.exec(head)?.[0]
  if (per) return as(text, `每${per.slice(-1)}${text.replace(/次$/, '')}次`)
  return /间隔/.test(head) && /^每?\s?[\d一二三四五六七八九十～~–-]{1,6}\s?(?:h|小时|d|天|日|周|个?月)$/.test(text)
    ? as(text, `每${text.replace(/^每/, '')}1次`)
    : undefined
}

/** The frequency that `full` says, with the words of the cell. */
function as(text: string, full: string): FoundQuantity | undefined {
  const [found] = findFrequencies(full)
  return found && { span: { start: 0, end: text.length }, value: { ...found.value, text } }
}
