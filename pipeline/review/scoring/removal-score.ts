import type { GoldRemoval } from '../../io/gold.ts'
import type { LedgerLine } from '../../ledger.ts'
import { splitLines } from '../../text/markdown.ts'
import type { Counts } from './ratio.ts'

export interface RemovalScore {
  readonly lines: Counts
  /** Characters, without white space, of unlisted lines that a removal took. */
  readonly lost: number
  /** How often lines of a gold reason (first) were removed for a reason (second). */
  readonly reasons: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}

interface LineFate {
  readonly removed: boolean
  readonly reason: string
  /** Characters that a removal took, white space apart. */
  readonly taken: number
  /** Nothing but tags. */
  readonly isBare: boolean
}

/** @param isPage the raw text is the source of a web page: of its lines only those that carry text or code count */
export function scoreRemovals(
  raw: string,
  ledger: readonly LedgerLine[],
  gold: readonly GoldRemoval[],
  isPage = false,
): RemovalScore {
  const fates = lineFates(raw, ledger)
  const listed = new Map(gold.map(({ line, reason }) => [line, reason]))
  const reasons = new Map<string, Map<string, number>>()
  const missed: number[] = []
  const extra: number[] = []
  let lost = 0
  fates.forEach((fate, i) => {
    const wanted = listed.get(i + 1)
    if (wanted === undefined) {
      if (isPage && fate.isBare) return
      lost += fate.taken
      if (fate.removed) extra.push(i + 1)
    } else if (fate.removed) count(reasons, wanted, fate.reason)
    else missed.push(i + 1)
  })
  const right = listed.size - missed.length
  return { lines: { right, given: right + extra.length, wanted: listed.size }, lost, reasons, missed, extra }
}

function count(table: Map<string, Map<string, number>>, row: string, column: string): void {
  const cells = table.get(row) ?? new Map<string, number>()
  table.set(row, cells.set(column, (cells.get(column) ?? 0) + 1))
}

/** What became of each raw line; lines and ledger are walked side by side. */
function lineFates(raw: string, ledger: readonly LedgerLine[]): LineFate[] {
  const gone = ledger.filter((line) => line.after === '')
  let first = 0
  return splitLines(raw).map(({ start, end }) => {
    while (first < gone.length && (gone[first] as LedgerLine).raw[1] <= start) first++
    let kept = 0
    let taken = 0
    let reason = ''
    let at = start
    for (let i = first; i < gone.length && (gone[i] as LedgerLine).raw[0] < end; i++) {
      const edit = gone[i] as LedgerLine
      const from = Math.max(edit.raw[0], start)
      const to = Math.min(edit.raw[1], end)
      kept += inked(raw.slice(at, from))
      if (edit.reason) {
        taken += inked(raw.slice(from, to))
        reason = edit.reason
      }
      at = to
    }
    kept += inked(raw.slice(at, end))
    const line = raw.slice(start, end)
    return { removed: kept === 0 && inked(line) > 0, reason, taken, isBare: line.replace(tags, '').trim() === '' }
  })
}

const tags = /<[^<>]{0,4000}>/g

const inked = (text: string): number => text.replace(/\s+/g, '').length
