import { type Below, type ColumnKind, kinds, type TableKind } from './table-kinds.ts'

/** A table as rows of cells, and the lines it is flattened to. */
export interface Flat {
  /** What must come out, header first; an empty cell, and one that a cell above or before it spans, is empty. */
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly string[]
  readonly caption: string | undefined
  readonly captionFirst: boolean
  readonly traits: readonly string[]
}

/** A cell as it was printed: the lines it takes, none where another cell spans it. */
interface Printed {
  readonly text: string
  readonly lines: readonly string[]
  readonly spanned: boolean
}

const printed = (text: string): Printed => ({ text, lines: text === '' ? [] : [text], spanned: false })
const spannedCell: Printed = { text: '', lines: [], spanned: true }

/** A table of a kind, shape and style that `below` chooses. */
export function flatten(below: Below): Flat {
  const kind = kinds[below(kinds.length)] as TableKind
  const columns = columnsOf(kind, below)
  const traits: string[] = [`kind ${kind.name}`, `columns ${columns.length}`]
  const rows = [columns.map((column) => printed(headOf(column, kind, below))), ...bodyOf(columns, below)]
  const grouped = kind.groups && below(3) === 0 ? group(rows, kind, below, traits) : rows
  const style = styleOf(kind, below)
  const full = style === 'cells' || style === 'apart' ? disturb(grouped, below, traits) : grouped
  const final = kind.name === 'outcomes' && below(3) === 0 ? withLevels(full, traits) : full
  traits.push(`style ${style}`)
  const captioned = below(5)
  const caption =
    captioned < 2 ? `表 ${1 + below(6)} ${kind.name === 'drugs' ? '常用药物的用法' : '主要指标一览'}` : undefined
  if (caption) traits.push(captioned === 0 ? 'caption before' : 'caption behind')
  return {
    rows: final.map((row) => row.map((cell) => cell.text)),
    lines: linesOf(final, style, below, traits),
    caption,
    captionFirst: captioned === 0,
    traits,
  }
}

function columnsOf(kind: TableKind, below: Below): ColumnKind[] {
  const least = kind.name === 'scale' || kind.name === 'words' ? 2 : 1
  const many = Math.min(kind.others.length, least + below(kind.others.length))
  const from = kind.name === 'scale' || kind.name === 'counts' ? 0 : below(kind.others.length - many + 1)
  return [kind.first, ...kind.others.slice(from, from + many)]
}

function headOf(column: ColumnKind, kind: TableKind, below: Below): string {
  const head = column.heads[below(column.heads.length)] as string
  return column.unit && kind.name !== 'words' ? `${head}（${column.unit}）` : head
}

function bodyOf(columns: readonly ColumnKind[], below: Below): Printed[][] {
  const least = columns.length === 2 ? 4 : 3
  const many =
    columns[0]?.heads.includes('组别') || columns[0]?.heads.includes('分组') ? 2 + below(2) : least + below(5)
  const shift = columns[0]?.heads.includes('组别') ? 0 : below(5)
  return Array.from({ length: many }, (_, row) => columns.map(({ cell }) => printed(cell(below, row + shift))))
}

/** Puts a column before the first that groups the rows; each group is named once. */
function group(rows: readonly Printed[][], kind: TableKind, below: Below, traits: string[]): Printed[][] {
  traits.push('grouped')
  const names = [...(kind.groups ?? [])]
  const first = below(names.length)
  let left = 0
  let next = first
  return rows.map((row, i) => {
    if (i === 0) return [printed(kind.groupHead ?? ''), ...row]
    if (left > 0) {
      left--
      return [spannedCell, ...row]
    }
    left = below(3)
    return [printed(names[next++ % names.length] as string), ...row]
  })
}

/** Empties a cell, and sets some cells in two lines. */
function disturb(rows: readonly Printed[][], below: Below, traits: string[]): Printed[][] {
  const width = rows[0]?.length ?? 0
  const emptied = below(4) === 0 && width > 2 && rows.length > 4 ? 1 + below(rows.length - 1) : -1
  const at = 1 + below(Math.max(1, width - 1))
  const wraps = below(4) === 0
  if (emptied > 0) traits.push('empty cell')
  let wrapped = false
  const made = rows.map((row, r) =>
    row.map((cell, c) => {
      if (r === emptied && c === at && !cell.spanned) return printed('')
      if (!wraps || r === 0 || cell.text.length < 7 || !/[，。；（]/.test(cell.text)) return cell
      wrapped = true
      const cut = cell.text.search(/(?<=[，。；])|(?=（)/)
      return cut <= 0 ? cell : { ...cell, lines: [cell.text.slice(0, cut), cell.text.slice(cut)] }
    }),
  )
  if (wrapped) traits.push('cell in two lines')
  return made
}

/** A header of two levels: the columns behind the second stand twice, before and after. */
function withLevels(rows: readonly Printed[][], traits: string[]): Printed[][] {
  const [head, ...body] = rows as [Printed[], ...Printed[][]]
  if (head.length < 3 || head.length > 4 || body.some((row) => row.some((cell) => cell.text === ''))) return [...rows]
  traits.push('two levels')
  const own = head.slice(1)
  const top = [
    head[0] as Printed,
    printed('术前'),
    ...own.slice(1).map(() => spannedCell),
    printed('术后'),
    ...own.slice(1).map(() => spannedCell),
  ]
  return [
    top,
    [spannedCell, ...own, ...own],
    ...body.map((row) => [
      ...row,
      ...row.slice(1).map((cell) => printed(cell.text.replace(/\d/, (digit) => `${(Number(digit) + 3) % 9}`))),
    ]),
  ]
}

type Style = 'cells' | 'apart' | 'rows' | 'tabs' | 'aligned'

function styleOf(kind: TableKind, below: Below): Style {
  const styles: readonly Style[] = kind.compact
    ? ['cells', 'cells', 'apart', 'rows', 'rows', 'tabs', 'aligned']
    : ['cells', 'cells', 'cells', 'apart', 'tabs', 'aligned']
  return styles[below(styles.length)] as Style
}

function linesOf(rows: readonly Printed[][], style: Style, below: Below, traits: string[]): string[] {
  if (style === 'tabs') return rows.map((row) => row.map((cell) => cell.text).join('\t'))
  if (style === 'rows')
    return rows.map((row) =>
      row
        .filter((cell) => cell.text !== '')
        .map((cell) => cell.text)
        .join(' '),
    )
  if (style === 'aligned') return aligned(rows)
  const blank = below(2) === 0
  const between = style === 'apart' ? [''] : []
  const rowGap = style === 'cells' && below(3) === 0 ? [''] : []
  if (rowGap.length > 0) traits.push('blank between rows')
  const lines = rows.flatMap((row) => [
    ...row.flatMap((cell) => {
      const own = cell.text === '' && !cell.spanned && blank ? [''] : cell.lines
      return own.flatMap((line) => [line, ...between])
    }),
    ...rowGap,
  ])
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Cells set under each other with two blanks at least between them; an empty one leaves a wide blank, which is no cell. */
function aligned(rows: readonly Printed[][]): string[] {
  const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => width(row[c]?.text ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, c) => cell.text + ' '.repeat((widths[c] ?? 0) - width(cell.text) + 2))
      .join('')
      .trimEnd(),
  )
}
