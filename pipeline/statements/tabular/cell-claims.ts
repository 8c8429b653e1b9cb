import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { writtenRoutes } from '../dosing.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { isTerm } from '../terms.ts'
import { entityValue } from './cell-entity.ts'
import type { Column } from './columns.ts'
import { dosingClaims, oftenIn } from './dosing-cells.ts'
import { type Cell, itemsOf, listOf } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'
import { bounds, decides, emptyWords, headed, measured, traitsOf } from './traits.ts'

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Kinds of quantity that a property may have. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'onset-time': ['time'],
  duration: ['time'],
  course: ['time', 'occasions'],
  concentration: ['ratio', 'mass', 'substance', 'activity'],
  parameter: ['time'],
}

function* quantityClaims(row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  const allowed = kinds[column.row.property]
  const quantity =
    findQuantities(cell.text).find(({ kind }) => kind !== undefined && allowed?.includes(kind)) ??
    headed(column, cell, (kind) => allowed?.includes(kind) ?? false)
  if (!quantity || quantity.value.unit === undefined) return
  // Days and weeks say when something is done, or for how long.
  if (column.row.property === 'parameter' && !/^(?:s|min|h)$/.test(quantity.value.unit)) return
  yield claimOf(row, column.row.property, quantity.value, shifted(quantity.span, cell.start), { head: column.head })
}

/** Numbers that decide something, in the words of an item. */
export function* thresholdClaims(row: RowSubject, item: Cell): Generator<Claim> {
  for (const quantity of findQuantities(item.text, { unitless: true })) {
    const before = item.text.slice(Math.max(0, quantity.span.start - 14), quantity.span.start)
    const attribute = measured.exec(before)?.[1]
    const isTarget = /目标值?$/.test(before.trim())
    if (!attribute || !decides.test(attribute) || !(bounds(quantity) || isTarget)) continue
    yield claimOf(row, 'threshold', quantity.value, shifted(quantity.span, item.start), { qualifiers: { attribute } })
  }
}

/** How long an effect lasts, told among other merits: 疗效持久（3-4周）. */
function* lastingClaims(row: RowSubject, item: Cell): Generator<Claim> {
  for (const { span, kind, value } of findQuantities(item.text)) {
    const before = item.text.slice(Math.max(0, span.start - 10), span.start)
    if (
      kind !== 'time' ||
      !/(?:疗效|药效|作用|效果|镇痛|效应)[^，。；]{0,4}(?:持久|持续|维持)[^，。；]{0,3}$/.test(before)
    )
      continue
    yield claimOf(row, 'duration', value, shifted(span, item.start))
  }
}

/** Who must not have it, said in a column of cautions: 肌酐清除率<20 mL/min者禁用. */
function* forbidClaims(row: RowSubject, item: Cell): Generator<Claim> {
  const match = /^([^，。；]{2,40}?)(?:应|者应)?(?:禁用|忌用|禁止使用|不宜使用)$/.exec(item.text)
  const text = match?.[1]
  if (text === undefined) return
  yield claimOf(row, 'contraindication', { kind: 'text', text }, { start: item.start, end: item.start + text.length })
}

function* textClaims(page: Page, row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  for (const item of itemsOf(page, cell).flatMap((whole) => traitsOf(column, whole))) {
    if (emptyWords.test(item.text)) continue
    yield claimOf(row, column.row.property, { kind: 'text', text: item.text }, item, { head: column.head })
    if (row.subject.type !== 'drug') continue
    yield* thresholdClaims(row, item)
    yield* lastingClaims(row, item)
    if (column.row.property === 'precaution') yield* forbidClaims(row, item)
  }
}

/** Properties whose values are names and nothing else. */
const typedOnly: ReadonlySet<string> = new Set(['synonym', 'treatment', 'examination', 'complication'])

/** Endings of harms that are no terms by themselves: 肝损害, 耳毒性, 过敏反应. */
const harm = /(?:反应|损害|损伤|毒性|抑制|升高|降低|减少|异常|紊乱|障碍|刺激|潴留)$/

/** A list of terms: most are known ones, and none is a single syllable that shares its head with the next (浅、深感觉). */
const areTerms = (terms: readonly Cell[], property: string): boolean =>
  terms.every(({ text }) => text.length > 1 && text.length <= 16) &&
  terms.filter(({ text }) => isTerm(text) || (property === 'adverse-effect' && harm.test(text))).length * 2 >=
    terms.length

function* entityClaims(page: Page, row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  const { property } = column.row
  for (const item of itemsOf(page, cell)) {
    const terms = listOf(item)
    const split = terms.length > 1 && (property === 'synonym' || areTerms(terms, property))
    for (const part of split ? terms : [item]) {
      const value = emptyWords.test(part.text)
        ? undefined
        : entityValue(row.subject.type, property, part.text, !typedOnly.has(property))
      if (value) yield claimOf(row, property, value, part, { head: column.head })
    }
  }
}

/** What a cell says of its row's subject, as its column reads it. */
export function* cellClaims(page: Page, row: RowSubject, column: Column, cell: Cell): Generator<Claim> {
  if (cell.text === '' || cell.text.includes('⟦?⟧')) return
  switch (column.row.reading) {
    case 'quantity':
      return yield* quantityClaims(row, column, cell)
    case 'dosing':
      return yield* dosingClaims(page, row, column, cell)
    case 'frequency': {
      const found = oftenIn(column, cell.text)
      if (found) yield claimOf(row, 'frequency', found.value, shifted(found.span, cell.start), { head: column.head })
      return
    }
    case 'route': {
      for (const way of writtenRoutes(cell.text)) {
        const start = cell.start + cell.text.indexOf(way)
        yield claimOf(
          row,
          'route',
          { kind: 'text', text: way },
          { start, end: start + way.length },
          { head: column.head },
        )
      }
      return
    }
    case 'entity':
      return yield* entityClaims(page, row, column, cell)
    default:
      return yield* textClaims(page, row, column, cell)
  }
}
