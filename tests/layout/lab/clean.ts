import { newDocument, rawSpan } from '../../../pipeline/document.ts'
import { layout } from '../../../pipeline/layout/index.ts'
import { defaultOptions } from '../../../pipeline/options.ts'

/** What the layout stage did to a text that was right as it stood, a paragraph a line. */
export interface CleanScore {
  readonly characters: number
  readonly joined: number
  readonly tables: number
  readonly gaps: number
  readonly faults: readonly string[]
}

/** Runs the stage over the text in one piece and counts lines joined, tables made and marks of gaps set. */
export function scoreClean(text: string): CleanScore {
  const outcome = layout.apply(newDocument('clean', { path: '', sha256: '', runs: [] }, text), defaultOptions)
  if (outcome.kind !== 'keep') throw new Error('a clean text was dropped')
  const { document } = outcome
  const edits = document.revisions[0]?.edits ?? []
  const faults: string[] = []
  let joined = 0
  for (const { start, end, text: put } of edits) {
    if (!text.slice(start, end).includes('\n') || put.includes('\n') || end === text.length || start === 0) continue
    joined++
    faults.push(`joined\t${text.slice(Math.max(0, start - 30), end + 20).replaceAll('\n', '⏎')}`)
  }
  const tables = document.blocks.filter((block) => block.kind === 'table')
  for (const table of tables) {
    const { start } = rawSpan(document, table)
    faults.push(`table\t${text.slice(start, start + 80).replaceAll('\n', '⏎')}`)
  }
  return { characters: text.length, joined, tables: tables.length, gaps: document.text.split('⟦?⟧').length - 1, faults }
}
