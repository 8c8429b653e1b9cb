import { parseLedger, parseStatements } from '../io/outputs.ts'
import type { LedgerLine } from '../ledger.ts'
import type { Statement } from '../statement.ts'

/** The output files of a run, by path from the folder that holds `cleaned/` and `extracted/`. */
export type Snapshot = ReadonlyMap<string, string>

const ledgerName = /^cleaned\/(.+)\.edits\.jsonl$/
const statementsName = /^extracted\/(.+)\.json$/

/** The ids of the documents of which the snapshot holds a ledger or statements, sorted. */
export function documentsOf(snapshot: Snapshot): string[] {
  const ids = [...snapshot.keys()].flatMap((path) => (ledgerName.exec(path) ?? statementsName.exec(path))?.[1] ?? [])
  return [...new Set(ids)].sort()
}

/** The document that a path of a snapshot belongs to; undefined for files of the whole run. */
export function documentOf(path: string): string | undefined {
  return /^cleaned\/(.+?)(?:\.edits\.jsonl|\.notes\.jsonl|\.md)$/.exec(path)?.[1] ?? statementsName.exec(path)?.[1]
}

export function ledgerOf(snapshot: Snapshot, id: string): readonly LedgerLine[] {
  const path = `cleaned/${id}.edits.jsonl`
  return parseLedger(path, snapshot.get(path) ?? '')
}

export function statementsOf(snapshot: Snapshot, id: string): readonly Statement[] {
  const path = `extracted/${id}.json`
  const text = snapshot.get(path)
  return text === undefined ? [] : parseStatements(path, text)
}
