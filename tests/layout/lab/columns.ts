import { interleavedColumns } from '../../../pipeline/layout/rules/interleaved-columns.ts'
import { defaultOptions } from '../../../pipeline/options.ts'
import { runRules } from '../../../pipeline/rule.ts'
import { samplePages } from './reflow.ts'
import { setPage } from './wrapping.ts'

/** Pages of two columns whose lines alternate: how many were noticed, put in order, and put in the right order; the same of pages of one column. */
export interface ColumnScore {
  pages: number
  noticed: number
  ordered: number
  right: number
  falsely: number
}

const rowsOf = [10, 16, 24, 36]

/** Sets pages of two columns at one width, lets their lines alternate and counts what comes back in order. */
export function scoreColumns(texts: readonly string[], width: number): ColumnScore {
  const score: ColumnScore = { pages: 0, noticed: 0, ordered: 0, right: 0, falsely: 0 }
  for (const rows of rowsOf) {
    samplePages(texts, 24, width * 31 + rows).forEach((page, i) => {
      const style = {
        width,
        feed: '\n',
        indent: i % 2 ? '　　' : '',
        furniture: false,
        hyphens: false,
        seed: i,
      } as const
      const lines = setPage(page, style).map(({ text }) => text)
      if (lines.length >= rows * 2) scorePage(lines.slice(0, rows), lines.slice(rows, rows * 2), score)
    })
  }
  return score
}

function scorePage(left: readonly string[], right: readonly string[], score: ColumnScore): void {
  const run = (lines: readonly string[]) => runRules(lines.join('\n'), 'layout', [interleavedColumns], defaultOptions)
  const wanted = [...left, ...right]
  const { text, edits, remarks } = run(left.flatMap((line, row) => [line, right[row] as string]))
  score.pages++
  if (edits.length + remarks.length > 0) score.noticed++
  if (edits.length > 0) score.ordered++
  if (edits.length > 0 && text.replaceAll(/\s/g, '') === wanted.join('').replaceAll(/\s/g, '')) score.right++
  if (run(wanted).edits.length > 0) score.falsely++
}
