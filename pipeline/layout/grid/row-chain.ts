import type { Cell } from './row.ts'

/** A table read so far, as the row read last and what was read before it. */
interface Chain {
  /** None, or without cells, where nothing is read yet. */
  readonly row: readonly Cell[] | undefined
  readonly back: Chain | undefined
}

/** The rows of a chain, the first one first. */
export function rowsUpTo(last: Chain): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let part: Chain | undefined = last; part?.row && part.back; part = part.back) rows.push(part.row)
  return rows.reverse()
}
