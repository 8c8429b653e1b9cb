import { dirname, join } from 'node:path'
import { removeFile, writeWhole } from '../io/files.ts'
import { pathsOf, removeOutput } from '../io/outputs.ts'
import type { ManifestRow, RuleCount } from './account.ts'
import { addLoss, addRow, addRules, manifestIds, noTotals, type Totals, writeManifest } from './manifest.ts'
import type { Loss } from './segment.ts'
import { cleanedTable, extractedTable, PartWriter } from './tables.ts'
import type { Format, Sink, TaskResult } from './task.ts'

/** What a run came to. */
export interface RunReport {
  readonly totals: Totals
  readonly losses: readonly Loss[]
  readonly rules: ReadonlyMap<string, RuleCount>
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Keeps the books of a run, and writes them at its end. */
export class RunRecorder {
  private totals = noTotals
  private readonly rules = new Map<string, RuleCount>()
  private readonly losses: Loss[] = []
  private readonly rows: ManifestRow[] = []
  private readonly cleaned: PartWriter
  private readonly extracted: PartWriter
  private readonly manifest: PartWriter
  private records = 0
  /** Documents that have rows of the tables. */
  private tabled = 0

  /** @param folder where rows of records are put aside */
  constructor(folder: string) {
    this.cleaned = new PartWriter(folder, 'cleaned')
    this.extracted = new PartWriter(folder, 'extracted')
    this.manifest = new PartWriter(folder, 'manifest')
  }

  async add({ losses, done }: TaskResult): Promise<void> {
    for (const loss of losses) this.totals = addLoss(this.totals, loss)
    this.losses.push(...losses)
    for (const { row, fromRecord } of done) {
      this.totals = addRow(this.totals, row)
      addRules(this.rules, row)
      if (!fromRecord) this.rows.push(row)
    }
    const inTables = done.flatMap(({ row: { id }, tables }) => (tables ? [{ id, tables }] : []))
    this.tabled += inTables.length
    await this.cleaned.add(inTables.map(({ id, tables }) => ({ id, body: tables.cleaned })))
    await this.extracted.add(inTables.map(({ id, tables }) => ({ id, body: tables.extracted })))
    const records = done.filter(({ fromRecord }) => fromRecord)
    this.records += records.length
    await this.manifest.add(records.map(({ row }) => ({ id: row.id, body: `${JSON.stringify(row)}\n` })))
  }

  report(): RunReport {
    return { totals: this.totals, losses: [...this.losses].sort(byId), rules: this.rules }
  }

  /**
   * Writes what belongs to the whole run: the losses, the tables of records, the manifest.
   * @param clears deletes the files of documents that the last manifest lists and this run has not seen
   */
  async write({ cleaned, extracted }: Sink, format: Format, clears: boolean): Promise<void> {
    const folder = dirname(extracted)
    if (clears) await this.clear({ cleaned, extracted }, await manifestIds(folder))
    const lines = [...this.losses].sort(byId).map((loss) => `${JSON.stringify(loss)}\n`)
    const dropped = join(cleaned, 'dropped.jsonl')
    if (lines.length > 0) await writeWhole(dropped, lines.join(''))
    else await removeFile(dropped)
    if (this.tabled > 0) {
      const isParquet = format === 'parquet'
      await this.cleaned.finish(cleaned, this.tabled, isParquet ? cleanedTable : '.jsonl.gz')
      await this.extracted.finish(extracted, this.tabled, isParquet ? extractedTable : '.jsonl.gz')
    }
    if (this.records > 0) await this.manifest.finish(join(folder, 'manifest'), this.records, '.jsonl')
    await writeManifest(folder, this.totals, this.rules, this.rows)
  }

  private async clear(sink: Sink, known: readonly string[]): Promise<void> {
    const seen = new Set(this.rows.map(({ id }) => id))
    for (const id of known) {
      const leavesFolder = id.startsWith('/') || id.split('/').includes('..')
      if (!seen.has(id) && !leavesFolder) await removeOutput(pathsOf(sink.cleaned, sink.extracted, id))
    }
  }
}
