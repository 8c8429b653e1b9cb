import type { Block } from '../../../pipeline/block.ts'
import { newDocument, textSpan } from '../../../pipeline/document.ts'
import { layout } from '../../../pipeline/layout/index.ts'
import { defaultOptions } from '../../../pipeline/options.ts'
import { seeded } from '../../bench/corpus.ts'
import { type Flat, flatten } from './flatten.ts'
import type { Below } from './table-kinds.ts'
import * as words from './table-words.ts'

/** How many cells of generated tables came back in place, and how much of the running text became cells. */
export interface TableScore {
  cells: number
  wanted: number
  /** Lines of running text, and those of them that stand in a table. */
  prose: number
  taken: number
  /** Cells by each trait of the tables that have it. */
  readonly perTrait: Map<string, { right: number; all: number }>
  readonly faults: string[]
}

interface PageLine {
  readonly text: string
  readonly prose: boolean
}

/** A page: headings, running text, one to three tables. */
function pageOf(
  below: Below,
  tables: readonly Flat[],
  style: string,
): { raw: string; prose: { start: number; end: number }[] } {
  const pick = (list: readonly string[]) => list[below(list.length)] as string
  const lines: PageLine[] = [{ text: `${pick(words.diseases)}的诊治要点`, prose: true }]
  const say = () => lines.push({ text: pick(words.prose), prose: true })
  say()
  if (below(3)) lines.push({ text: pick(words.headings), prose: true })
  if (below(2)) say()
  tables.forEach((table, i) => {
    if (i === 0 && below(2)) lines.push({ text: pick(words.leads), prose: true })
    if (table.caption && table.captionFirst) lines.push({ text: table.caption, prose: true })
    for (const line of table.lines) lines.push({ text: line, prose: false })
    if (table.caption && !table.captionFirst) lines.push({ text: table.caption, prose: true })
    if (below(3) === 0 && i + 1 < tables.length) lines.push({ text: pick(words.headings), prose: true })
  })
  say()
  if (below(2)) lines.push({ text: pick(words.headings), prose: true })
  say()
  return assemble(lines, style)
}

/** Text between blocks is parted by a blank line or by none; lines of tables carry their own blank lines. */
function assemble(lines: readonly PageLine[], style: string): { raw: string; prose: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let raw = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before) raw += (before.prose || line.prose) && style === 'spaced' ? '\n\n' : '\n'
    if (line.prose) spans.push({ start: raw.length, end: raw.length + line.text.length })
    raw += line.text
  })
  return { raw, prose: spans }
}

const fold = (text: string): string =>
  text
    .replaceAll('<br>', '')
    .replaceAll(/[\s\\]/g, '')
    .replaceAll(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

function cellsRight(text: string, block: Block, table: Flat): number {
  let right = 0
  table.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const span = block.rows?.[r]?.[c]
      if (span && fold(text.slice(span.start, span.end)) === fold(cell)) right++
    })
  })
  return right
}

/** Generates so many tables, flattens them inside running text, and counts what the layout stage puts back. */
export function scoreTables(many: number, seed: number): TableScore {
  const below = seeded(seed)
  const score: TableScore = { cells: 0, wanted: 0, prose: 0, taken: 0, perTrait: new Map(), faults: [] }
  for (let made = 0; made < many; ) {
    const together = Math.min(many - made, below(5) === 0 ? 2 + below(2) : 1)
    const style = below(2) ? 'spaced' : 'dense'
    const tables = Array.from({ length: together }, () => flatten(below))
    scorePage(below, tables, style, score)
    made += together
  }
  return score
}

function scorePage(below: Below, tables: readonly Flat[], style: string, score: TableScore): void {
  const { raw, prose } = pageOf(below, tables, style)
  const outcome = layout.apply(newDocument('page', { path: '', sha256: '', runs: [] }, raw), defaultOptions)
  if (outcome.kind !== 'keep') throw new Error('a page was dropped')
  const { document } = outcome
  const given = document.blocks.filter((block) => block.kind === 'table')
  for (const span of prose) {
    const at = textSpan(document, span)
    score.prose++
    if (!given.some((block) => block.start < at.end && at.start < block.end)) continue
    score.taken++
    score.faults.push(`taken: ${raw.slice(span.start, span.end)}`)
  }
  for (const table of tables) {
    const all = table.rows.flat().length
    const right = Math.max(0, ...given.map((block) => cellsRight(document.text, block, table)))
    score.cells += right
    score.wanted += all
    for (const trait of [...table.traits, style, tables.length > 1 ? 'several' : 'alone']) {
      const known = score.perTrait.get(trait) ?? { right: 0, all: 0 }
      score.perTrait.set(trait, { right: known.right + right, all: known.all + all })
    }
    if (right < all)
      score.faults.push(`--- ${right} of ${all} (${table.traits.join(' ')} ${style})\n${raw}\n--->\n${document.text}`)
  }
}
