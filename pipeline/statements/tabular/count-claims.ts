import type { Claim, Qualifiers, Witness } from '../../statement.ts'
import type { Result } from './results.ts'

/** Where a result's number and the heads that tell of it stand. */
export function witnessesOf({ cell, value, heads }: Result): Witness[] {
  const over = heads.map(({ start, end }): Witness => ({ role: 'header', start, end }))
  const start = cell.start + cell.text.indexOf(value.text)
  return [{ role: 'value', start, end: start + value.text.length }, ...over]
}

/** Counts of what went well are told by their share alone. */
const wentWell =
  /效|愈|好转|[优良差中]$|良好|一般|满意|存活|成功|缓解|稳定|改善|恢复|达标|依从|率$|^合计$|^总计$|[高低]$|[级型期]$/

/** How many patients of an arm had what the column or row counts: 2（5.6） under 切口感染; undefined for any other result. */
export function countClaim(article: number, result: Result): Claim | undefined {
  const { count, cell, label } = result
  const { measure: event, timepoint, group } = label
  if (!count || event === undefined || group === undefined || wentWell.test(event)) return undefined
  const qualifiers: Qualifiers = { event, ...(timepoint !== undefined && { timepoint }) }
  const start = cell.start + cell.text.indexOf(count.text)
  const place: Witness = { role: 'value', start, end: start + count.text.length }
  const witnesses = [place, ...witnessesOf(result).filter(({ role }) => role !== 'value')]
  return {
    article,
    subject: { type: 'group', text: group },
    property: 'event-count',
    value: count,
    qualifiers,
    witnesses,
  }
}
