import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { shortHash } from '../digest.ts'
import type { Document } from '../document.ts'
import { appendSpill, readOwn, writeWhole } from '../io/files.ts'
import { orderStatement } from '../io/outputs.ts'
import { ledgerLines } from '../ledger.ts'
import type { Statement } from '../statement.ts'

/** The rows of one record in the output tables, each a line of JSON with its line feed. */
export interface RecordRows {
  readonly cleaned: string
  readonly extracted: string
}

const jsonLine = (row: unknown): string => `${JSON.stringify(row)}\n`

export function recordRows(document: Document, statements: readonly Statement[]): RecordRows {
  const { id, text, notes } = document
  const edits = ledgerLines(document)
  return {
    cleaned: jsonLine({
      id,
      text,
      edits,
      notes: notes.map((note) => ({ ...note, raw: [note.raw.start, note.raw.end] })),
    }),
    extracted: statements.map((statement) => jsonLine({ document: id, ...orderStatement(statement) })).join(''),
  }
}

/** Documents a part of the tables holds, about; the number of parts is a power of two, so that buckets make whole parts. */
const partSize = 10_000
const buckets = 1_024

/** How many parts the tables of so many documents have. */
export function partCount(documents: number): number {
  let parts = 1
  while (parts < buckets && parts * partSize < documents) parts *= 2
  return parts
}

/** A hash of the id alone, so that no other document has a say in where a document's rows stand. */
const bucketOf = (id: string): number => Number.parseInt(shortHash(id, 12), 16) % buckets

const partName = (part: number): string => `part-${String(part).padStart(3, '0')}`

/** A row put aside until all rows of its part are there. */
interface Aside {
  readonly id: string
  readonly body: string
}

/** Collects rows in buckets on disk, then writes each part sorted by id. */
export class PartWriter {
  private readonly folder: string
  private readonly kind: string

  constructor(folder: string, kind: string) {
    this.folder = folder
    this.kind = kind
  }

  private bucketPath(bucket: number): string {
    return join(this.folder, `${this.kind}-${bucket}`)
  }

  async add(rows: readonly Aside[]): Promise<void> {
    const byBucket = new Map<number, string>()
    for (const row of rows) {
      const bucket = bucketOf(row.id)
      byBucket.set(bucket, (byBucket.get(bucket) ?? '') + jsonLine(row))
    }
    for (const [bucket, lines] of byBucket) await appendSpill(this.bucketPath(bucket), lines)
  }

  private async rowsOf(part: number, parts: number): Promise<Aside[]> {
    const rows: Aside[] = []
    for (let bucket = part; bucket < buckets; bucket += parts) {
      const lines = ((await readOwn(this.bucketPath(bucket))) ?? '').split('\n').filter((line) => line !== '')
      rows.push(...lines.map((line) => JSON.parse(line) as Aside))
    }
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /**
   * Writes the parts into `target`; a `.gz` is compressed without a time stamp.
   * @param documents how many documents the tables hold
   */
  async finish(target: string, documents: number, extension: '.jsonl' | '.jsonl.gz'): Promise<void> {
    const parts = partCount(documents)
    for (let part = 0; part < parts; part++) {
      const body = (await this.rowsOf(part, parts)).map((row) => row.body).join('')
      await writeWhole(join(target, partName(part) + extension), extension === '.jsonl' ? body : gzipSync(body))
    }
  }
}
