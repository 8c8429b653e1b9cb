import { parseBlocks } from '../../text/markdown.ts'
import type { Counts } from './ratio.ts'
import { foldCharacters, foldLine } from './text-score.ts'

type Table = readonly (readonly string[])[]

interface Parsed {
  readonly blocks: readonly string[]
  readonly tables: readonly Table[]
}

const unescapePipes = (text: string): string => text.replace(/\\\|/g, '|')

/** The blocks of a Markdown text as the block measure counts them: a table row is a block. */
export function scoredBlocks(markdown: string): Parsed {
  const blocks: string[] = []
  const tables: Table[] = []
  for (const block of parseBlocks(markdown)) {
    if (block.rows) {
      const table = block.rows.map((row) =>
        row.map((cell) => foldCharacters(unescapePipes(markdown.slice(cell.start, cell.end)))),
      )
      tables.push(table)
      blocks.push(...table.map((row) => row.join('|')))
    } else if (block.kind === 'separator') blocks.push('---')
    else blocks.push(foldLine(markdown.slice(block.start, block.end)))
  }
  return { blocks: blocks.filter((block) => block !== ''), tables }
}

/** How many members two multisets share. */
export function countShared(given: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1)
  let shared = 0
  for (const one of given) {
    const count = left.get(one) ?? 0
    if (count > 0) shared++
    left.set(one, count - 1)
  }
  return shared
}

const countSets = (given: readonly string[], wanted: readonly string[]): Counts => ({
  right: countShared(given, wanted),
  given: given.length,
  wanted: wanted.length,
})

export interface BlockScore {
  readonly blocks: Counts
  /** Cells with text: in their place, in the output's matched tables, in the gold. */
  readonly cells: Counts
  /** Tables of the output that match none of the gold. */
  readonly invented: number
  readonly gaps: Counts
  readonly missedBlocks: readonly string[]
  readonly extraBlocks: readonly string[]
}

export function scoreBlocks(output: string, gold: string): BlockScore {
  const given = scoredBlocks(output)
  const wanted = scoredBlocks(gold)
  return {
    blocks: countSets(given.blocks, wanted.blocks),
    ...scoreTables(given.tables, wanted.tables),
    gaps: countSets(gapContexts(given.blocks), gapContexts(wanted.blocks)),
    missedBlocks: without(wanted.blocks, given.blocks),
    extraBlocks: without(given.blocks, wanted.blocks),
  }
}

function without(blocks: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return blocks.filter((block) => {
    const count = left.get(block) ?? 0
    left.set(block, count - 1)
    return count <= 0
  })
}

const cellCount = (table: Table): number => table.flat().filter((cell) => cell !== '').length

function sharedCells(a: Table, b: Table): number {
  return b.reduce((sum, row, i) => sum + row.filter((cell, j) => cell !== '' && a[i]?.[j] === cell).length, 0)
}

function scoreTables(given: readonly Table[], wanted: readonly Table[]): { cells: Counts; invented: number } {
  const pairs = wanted
    .flatMap((gold, g) => given.map((table, t) => ({ g, t, shared: sharedCells(table, gold) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  const goldTaken = new Set<number>()
  const taken = new Set<number>()
  let right = 0
  for (const { g, t, shared } of pairs) {
    if (goldTaken.has(g) || taken.has(t)) continue
    goldTaken.add(g)
    taken.add(t)
    right += shared
  }
  const sum = (tables: readonly Table[]) => tables.reduce((total, table) => total + cellCount(table), 0)
  return {
    cells: { right, given: sum(given), wanted: sum(wanted) },
    invented: given.length - taken.size,
  }
}

/** Each gap mark with four folded characters on either side. */
function gapContexts(blocks: readonly string[]): string[] {
  const text = blocks.join('')
  return [...text.matchAll(/⟦\?⟧/g)].map(({ index }) => text.slice(Math.max(0, index - 4), index + 7))
}
