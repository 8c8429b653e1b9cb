import { join } from 'node:path'
import { folderDigest, readOwn, writeWhole } from '../io/files.ts'
import { schemaName } from '../io/outputs.ts'
import { stages } from '../stages.ts'
import type { ManifestRow, RuleCount } from './account.ts'
import type { Loss } from './segment.ts'

/** What a run came to. */
export interface Totals {
  readonly documents: number
  readonly kept: number
  readonly dropped: number
  readonly failed: number
  /** UTF-16 units of the kept documents. */
  readonly raw: number
  readonly text: number
  readonly edits: number
  readonly remarks: number
  readonly statements: number
}

export const noTotals: Totals = {
  documents: 0,
  kept: 0,
  dropped: 0,
  failed: 0,
  raw: 0,
  text: 0,
  edits: 0,
  remarks: 0,
  statements: 0,
}

export function addRow(totals: Totals, row: ManifestRow): Totals {
  return {
    ...totals,
    documents: totals.documents + 1,
    kept: totals.kept + 1,
    raw: totals.raw + row.raw,
    text: totals.text + row.text,
    edits: totals.edits + row.edits,
    remarks: totals.remarks + row.remarks,
    statements: totals.statements + row.statements,
  }
}

export function addLoss(totals: Totals, loss: Loss): Totals {
  return { ...totals, documents: totals.documents + 1, [loss.kind]: totals[loss.kind] + 1 }
}

/** Adds a row's counts to the counts of each rule over all documents. */
export function addRules(counts: Map<string, RuleCount>, row: ManifestRow): void {
  for (const [rule, [edits, before, after]] of Object.entries(row.rules)) {
    const [e, b, a] = counts.get(rule) ?? [0, 0, 0]
    counts.set(rule, [e + edits, b + before, a + after])
  }
}

/** How far each statement rule can be trusted, in the order of their names; C where nothing was measured. */
function bands(): Record<string, 'A' | 'B' | 'C'> {
  const entries = stages
    .filter((stage) => stage.kind === 'statements')
    .flatMap((stage) => stage.rules.map(({ id }) => [id, stage.bands[id] ?? 'C'] as const))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Digests of the files that hold each stage's rules and tables: another digest, another output. */
async function digests(): Promise<Record<string, { rules: string; tables: string }>> {
  const entries = stages.map(async ({ name }) => {
    const at = (folder: string) => folderDigest(new URL(`../${name}/${folder}/`, import.meta.url))
    return [name, { rules: await at('rules'), tables: await at('tables') }] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

const sortedObject = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Writes `manifest.json`: a line an entry, a line a document (of files; those of records stand in `manifest/`).
 * @param folder the folder that holds `extracted/`
 */
export async function writeManifest(
  folder: string,
  totals: Totals,
  rules: ReadonlyMap<string, RuleCount>,
  rows: readonly ManifestRow[],
): Promise<void> {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  const parts = [
    `"schema":${JSON.stringify(schemaName)}`,
    `"digests":${byLine(await digests())}`,
    `"totals":${JSON.stringify(totals)}`,
    `"rules":${byLine(sortedObject(rules))}`,
    `"bands":${byLine(bands())}`,
    `"documents":[\n${sorted.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  ]
  await writeWhole(join(folder, 'manifest.json'), `{\n${parts.join(',\n')}\n}\n`)
}

/** An object with one entry a line, so that a line diff is a diff of entries. */
function byLine(object: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
}

/** The ids of the documents that an earlier run's manifest lists; empty where there is none or it cannot be read. */
export async function manifestIds(folder: string): Promise<string[]> {
  const text = await readOwn(join(folder, 'manifest.json'))
  try {
    const { documents } = JSON.parse(text ?? '{}') as { documents?: readonly { readonly id: string }[] }
    return (documents ?? []).map(({ id }) => id)
  } catch {
    return []
  }
}
