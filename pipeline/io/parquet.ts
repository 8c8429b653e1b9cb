import { rename, rm } from 'node:fs/promises'
import { BonesetterError } from '../errors.ts'

type Connection = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('@duckdb/node-api').DuckDBInstance.create>>['connect']>
>

/** Gives `work` an engine of its own; one thread, so that what it writes is the same every time. */
async function withEngine<T>(megabytes: number, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: `${megabytes}MB` })
  const connection = await instance.connect()
  try {
    return await work(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The rows of a Parquet file in its order, each as JSON.
 * @throws BonesetterError `unreadable` where it is no Parquet file
 */
export async function* readParquetRows(path: string): AsyncGenerator<string> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    const result = await connection.stream(`SELECT to_json(t)::VARCHAR FROM read_parquet(${quoted(path)}) AS t`)
    for (let part = await result.fetchChunk(); part && part.rowCount > 0; part = await result.fetchChunk())
      for (const [row] of part.getRows()) yield String(row)
  } catch (error) {
    throw new BonesetterError('unreadable', `${path}: ${String(error)}`, { cause: error })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A column of a Parquet table: its SQL over the columns of the JSON lines. */
export type ParquetColumn = readonly [name: string, sql: string]

/** What a line of JSON holds, with DuckDB's types, and the columns made of it. */
export interface ParquetTable {
  readonly lines: Readonly<Record<string, string>>
  readonly columns: readonly ParquetColumn[]
}

/**
 * Writes a Parquet file from a file of JSON lines, whole or not at all; the rows keep their order.
 * @param lines a file of JSON lines
 * @param longest bytes of the longest line, at least
 * @param target the Parquet file
 * @throws BonesetterError `unwritable`
 */
export async function writeParquet(lines: string, longest: number, target: string, table: ParquetTable): Promise<void> {
  const types = Object.entries(table.lines).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`)
  const columns = table.columns.map(([name, sql]) => `${sql} AS "${name}"`)
  const source = `read_json(${quoted(lines)}, format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = ${longest})`
  const temporary = `${target}.tmp`
  try {
    const megabytes = 512 + Math.ceil((4 * longest) / 1e6)
    await withEngine(megabytes, (connection) =>
      connection.run(
        `COPY (SELECT ${columns.join(', ')} FROM ${source}) TO ${quoted(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
      ),
    )
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new BonesetterError('unwritable', `${target}: ${String(error)}`, { cause: error })
  }
}
