import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BonesetterError } from '../errors.ts'
import { readParquetRows } from './parquet.ts'

/** One line of a `.jsonl`, `.jsonl.gz` or standard input, from 1. */
export interface RecordLine {
  readonly number: number
  readonly text: string
}

function open(path: string): Readable {
  if (path === '-') return process.stdin
  const file = createReadStream(path)
  if (!path.toLowerCase().endsWith('.gz')) return file
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  return file.pipe(gunzip)
}

/**
 * The lines of a table of records, one after the other; blank lines are passed over. A row of a Parquet file is a line of JSON.
 * @throws BonesetterError `unreadable` where the file breaks off
 */
export async function* readRecordLines(path: string): AsyncGenerator<RecordLine> {
  if (path.toLowerCase().endsWith('.parquet')) {
    let row = 0
    for await (const text of readParquetRows(path)) yield { number: ++row, text }
    return
  }
  const stream = open(path)
  let failed: unknown
  stream.on('error', (error) => {
    failed = error
  })
  let number = 0
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (text.trim() !== '') yield { number, text }
    }
  } catch (error) {
    failed ??= error
  }
  if (failed) throw new BonesetterError('unreadable', `${path}: ${String(failed)}`, { cause: failed })
}
