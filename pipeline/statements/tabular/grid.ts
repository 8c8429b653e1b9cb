import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'

/** A table cell with its place in the page. */
export interface Cell extends Span {
  readonly text: string
}

/** A table whose first row names the columns. */
export interface Grid {
  readonly block: PageBlock
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

const emptyCell: Cell = { start: 0, end: 0, text: '' }

/** The cell at a place; an empty one where the row is too short. */
export function cellAt(row: readonly Cell[], column: number): Cell {
  return row[column] ?? emptyCell
}

/** The table of a block; undefined where the block is none, or has no row under its header. */
export function gridOf(page: Page, block: PageBlock): Grid | undefined {
  const rows = block.block.rows?.map((cells) =>
    cells.map(({ start, end }) => ({ start, end, text: page.text.slice(start, end) })),
  )
  const header = rows?.[0]
  if (!rows || !header || rows.length < 2 || header.length < 2) return undefined
  return { block, header, rows: rows.slice(1) }
}

/** The table with its columns as rows: for tables whose first column names the properties. */
export function transposed(grid: Grid): Grid {
  const rows = [grid.header, ...grid.rows]
  const columns = grid.header.map((_, column) => rows.map((row) => cellAt(row, column)))
  return { block: grid.block, header: columns[0] ?? [], rows: columns.slice(1) }
}

/** The tables of a page, in order. */
export function gridsOf(page: Page): Grid[] {
  return page.blocks.flatMap((block) => gridOf(page, block) ?? [])
}

/**
 * The rows with the cells of the first `count` columns carried down: a cell that spans rows is written once and left empty
 * below. A row that is empty altogether carries nothing.
 */
export function carryDown(rows: readonly (readonly Cell[])[], count: number): readonly (readonly Cell[])[] {
  const last: Cell[] = []
  return rows.map((row) => {
    if (row.every(({ text }) => text === '')) return row
    return row.map((cell, column) => {
      if (column >= count) return cell
      if (cell.text !== '') {
        last[column] = cell
        // A new group on the left ends what was carried to its right.
        last.length = column + 1
        return cell
      }
      return last[column] ?? cell
    })
  })
}

const itemMark = /^(?:\d{1,2}[.．、)）](?!\d)\s*|[①-⑳]\s*|[（(]\d{1,2}[)）]\s*|[•·-]\s+)/
const closing = /[。；;，,、：:\s]{1,8}$/

/** A part of a cell or text without its item mark and closing marks; undefined where nothing is left. */
export function trimPart(text: string, { start, end }: Span): Cell | undefined {
  let from = start
  while (from < end && /\s/.test(text[from] as string)) from++
  from += itemMark.exec(text.slice(from, Math.min(end, from + 8)))?.[0].length ?? 0
  const written = text.slice(from, end).replace(closing, '')
  return written === '' ? undefined : { start: from, end: from + written.length, text: written }
}

/** The items of a cell: cut at `<br>`, ； and 。, outside brackets. */
export function itemsOf(page: Page, cell: Cell): Cell[] {
  const parts: Cell[] = []
  let depth = 0
  let start = cell.start
  const cut = (end: number, next: number) => {
    const part = trimPart(page.text, { start, end })
    if (part) parts.push(part)
    start = next
  }
  for (let at = cell.start; at < cell.end; at++) {
    const char = page.text[at] as string
    if ('（('.includes(char)) depth++
    else if ('）)'.includes(char)) depth = Math.max(0, depth - 1)
    else if (char === '<' && page.text.startsWith('<br>', at)) {
      cut(at, at + 4)
      depth = 0
    } else if (depth === 0 && '；。;'.includes(char)) cut(at, at + 1)
  }
  cut(cell.end, cell.end)
  return parts
}

/** A term and what stands in the bracket that closes it: 甲泼尼龙（甲强龙）. */
export interface Bracketed {
  readonly term: Cell
  readonly inner?: Cell
}

/** A cell's term apart from its closing bracket. */
export function unbracket(cell: Cell): Bracketed {
  const match = /^([^（()）]{1,60}?)\s?[（(]([^（()）]{1,60})[)）]$/.exec(cell.text)
  if (!match) return { term: cell }
  const [, term = '', inner = ''] = match
  const innerEnd = cell.end - 1
  return {
    term: { start: cell.start, end: cell.start + term.length, text: term },
    inner: { start: innerEnd - inner.length, end: innerEnd, text: inner },
  }
}

/** The parts of a term list: cut at 、 and commas, outside brackets. */
export function listOf(cell: Cell): Cell[] {
  const parts: Cell[] = []
  let depth = 0
  let start = 0
  const { text } = cell
  const cut = (end: number) => {
    const written = text.slice(start, end)
    const lead = written.length - written.trimStart().length
    const term = written.trim().replace(closing, '')
    const from = cell.start + start + lead
    if (term !== '') parts.push({ start: from, end: from + term.length, text: term })
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if ('（('.includes(char)) depth++
    else if ('）)'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '、，,'.includes(char)) cut(at)
  }
  cut(text.length)
  return parts
}
