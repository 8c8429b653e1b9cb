import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { shortHash } from '../digest.ts'
import type { Document } from '../document.ts'
import { appendSpill, makeFolder, namesIn, readOwn, removeFile, writeWhole } from '../io/files.ts'
import { orderStatement } from '../io/outputs.ts'
import { type ParquetTable, writeParquet } from '../io/parquet.ts'
import { ledgerLines } from '../ledger.ts'
import type { Statement } from '../statement.ts'

/** The rows of one record in the output tables, each a line of JSON with its line feed. */
export interface RecordRows {
  readonly cleaned: string
  readonly extracted: string
}

/** The table of cleaned documents as Parquet; lists stay JSON. */
export const cleanedTable: ParquetTable = {
  lines: { id: 'VARCHAR', text: 'VARCHAR', edits: 'JSON', notes: 'JSON' },
  columns: [
    ['id', 'id'],
    ['text', 'text'],
    ['edits', 'edits::VARCHAR'],
    ['notes', 'notes::VARCHAR'],
  ],
}

/** The table of statements as Parquet: flat, a quantity's numbers in columns of their own; qualifiers and evidence stay JSON. */
export const extractedTable: ParquetTable = {
  lines: {
    document: 'VARCHAR',
    id: 'VARCHAR',
    article: 'BIGINT',
    subject: 'STRUCT(type VARCHAR, text VARCHAR)',
    property: 'VARCHAR',
    value:
      'STRUCT(kind VARCHAR, type VARCHAR, value JSON, low DOUBLE, high DOUBLE, sd DOUBLE, comparator VARCHAR, unit VARCHAR, text VARCHAR)',
    qualifiers: 'JSON',
    assertion: 'VARCHAR',
    evidence: 'JSON',
    rule: 'VARCHAR',
  },
  columns: [
    ['document', 'document'],
    ['id', 'id'],
    ['article', 'article'],
    ['subject_type', 'subject.type'],
    ['subject_text', 'subject.text'],
    ['property', 'property'],
    ['value_kind', 'value.kind'],
    ['value_type', 'value.type'],
    ['value_number', "CASE WHEN value.kind = 'quantity' THEN CAST(value.value AS DOUBLE) END"],
    ['value_normal', "CASE WHEN value.kind <> 'quantity' THEN value.value ->> '$' END"],
    ['low', 'value.low'],
    ['high', 'value.high'],
    ['sd', 'value.sd'],
    ['comparator', 'value.comparator'],
    ['unit', 'value.unit'],
    ['text', 'value.text'],
    ['qualifiers', 'qualifiers::VARCHAR'],
    ['assertion', 'assertion'],
    ['evidence', 'evidence::VARCHAR'],
    ['rule', 'rule'],
  ],
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

/**
 * Documents and characters a part of a table holds, about: a part is put together in memory, and no string is longer than
 * 2^29 characters.
 */
const partSize = { documents: 10_000, characters: 50_000_000 }
/** The number of parts is a power of two, so that buckets make whole parts. */
const buckets = 1_024

/** How many parts a table of so many documents has whose rows have so many characters together. */
export function partCount(documents: number, characters: number): number {
  const needed = Math.max(documents / partSize.documents, characters / partSize.characters)
  let parts = 1
  while (parts < buckets && parts < needed) parts *= 2
  return parts
}

/** A hash of the id alone, so that no other document has a say in where a document's rows stand. */
const bucketOf = (id: string): number => Number.parseInt(shortHash(id, 12), 16) % buckets

const partFile = /^part-\d{3,4}\.(?:jsonl|jsonl\.gz|parquet)$/

/** Bytes that the longest line has at most. */
function longestLine(body: string): number {
  let longest = 0
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf('\n', from)
    longest = Math.max(longest, end - from)
    from = end + 1
  }
  return 3 * longest + 65_536
}

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
  private characters = 0

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
      this.characters += row.body.length
      const bucket = bucketOf(row.id)
      byBucket.set(bucket, (byBucket.get(bucket) ?? '') + jsonLine(row))
    }
    for (const [bucket, lines] of byBucket) await appendSpill(this.bucketPath(bucket), lines)
  }

  private async rowsOf(part: number, parts: number): Promise<Aside[]> {
    const rows: Aside[] = []
    for (let bucket = part; bucket < buckets; bucket += parts) {
      const lines = ((await readOwn(this.bucketPath(bucket))) ?? '').split('\n').filter((line) => line !== '')
      for (const line of lines) rows.push(JSON.parse(line) as Aside)
    }
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /**
   * Writes the parts into `target`, and deletes those that an earlier run left beside them; a `.gz` is compressed without a
   * time stamp.
   * @param documents how many documents the tables hold
   * @param form JSON lines, plain or compressed, or a Parquet table
   */
  async finish(target: string, documents: number, form: '.jsonl' | '.jsonl.gz' | ParquetTable): Promise<void> {
    const parts = partCount(documents, this.characters)
    const written = new Set<string>()
    for (let part = 0; part < parts; part++) {
      const body = (await this.rowsOf(part, parts)).map((row) => row.body).join('')
      const name = partName(part) + (typeof form === 'string' ? form : '.parquet')
      const path = join(target, name)
      written.add(name)
      if (form === '.jsonl') await writeWhole(path, body)
      else if (form === '.jsonl.gz') await writeWhole(path, gzipSync(body))
      else {
        const lines = join(this.folder, `${this.kind}-lines.jsonl`)
        await writeWhole(lines, body)
        await makeFolder(target)
        await writeParquet(lines, longestLine(body), path, form)
      }
    }
    for (const name of await namesIn(target)) {
      if (partFile.test(name) && !written.has(name)) await removeFile(join(target, name))
    }
  }
}
