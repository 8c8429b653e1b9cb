import { sha256 } from '../digest.ts'
import type { Document } from '../document.ts'
import type { OutputFiles } from '../io/outputs.ts'
import { type LedgerLine, ledgerLines } from '../ledger.ts'
import type { Statement } from '../statement.ts'

/** What one rule did to one document, in the ledger: edits, and UTF-16 units taken and put. */
export type RuleCount = readonly [edits: number, before: number, after: number]

/**
 * One document's row of the manifest. The account is exact: `raw` = kept + the units all rules took, `text` = kept + the units
 * they put.
 */
export interface ManifestRow {
  readonly id: string
  /** SHA-256 of the input and of each file written. */
  readonly input: string
  readonly cleaned: string
  readonly ledger: string
  readonly notes?: string
  readonly extracted?: string
  /** UTF-16 units. */
  readonly raw: number
  readonly text: number
  readonly kept: number
  readonly edits: number
  readonly remarks: number
  readonly statements: number
  /** By `stage/rule`, sorted. */
  readonly rules: Readonly<Record<string, RuleCount>>
}

function countRules(lines: readonly LedgerLine[]): Record<string, RuleCount> {
  const counts = new Map<string, RuleCount>()
  for (const { stage, rule, before, after } of lines) {
    const [edits, taken, put] = counts.get(`${stage}/${rule}`) ?? [0, 0, 0]
    counts.set(`${stage}/${rule}`, [edits + 1, taken + before.length, put + after.length])
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function manifestRow(
  document: Document,
  statements: readonly Statement[] | undefined,
  files: OutputFiles<string | undefined>,
): ManifestRow {
  const lines = ledgerLines(document)
  return {
    id: document.id,
    input: document.source.sha256,
    cleaned: sha256(files.cleaned),
    ledger: sha256(files.ledger),
    ...(files.notes !== undefined && { notes: sha256(files.notes) }),
    ...(files.extracted !== undefined && { extracted: sha256(files.extracted) }),
    raw: document.raw.length,
    text: document.text.length,
    kept: document.raw.length - lines.reduce((sum, { before }) => sum + before.length, 0),
    edits: lines.length,
    remarks: document.notes.length,
    statements: statements?.length ?? 0,
    rules: countRules(lines),
  }
}
