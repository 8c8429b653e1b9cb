import { join } from 'node:path'
import { spill } from '../io/spill.ts'
import type { Columns, CorpusStage, Row, Step } from '../stage.ts'

/** Rows, and characters in them, that are gathered before the engine gets them. */
const most = { rows: 20_000, characters: 8_000_000 }
/** What the engine may hold in memory; beyond it, it puts aside on disk. */
const memory = '384MB'

/** In which batch each document came, so that each batch gets its own part of the knowledge. */
const batches = { name: 'batch_of', columns: { id: 'VARCHAR', batch: 'BIGINT' } } as const

/**
 * Holds the rows of one survey in DuckDB, on disk in `folder`, and takes the stage's steps over them.
 * The answer depends on the rows alone, not on their order.
 */
export class Survey {
  private readonly stage: CorpusStage
  private readonly folder: string
  private readonly connection: Connection
  private readonly close: () => void
  private readonly waiting = new Map<string, Row[]>()
  private gathered = { rows: 0, characters: 0 }

  private constructor(stage: CorpusStage, folder: string, connection: Connection, close: () => void) {
    this.stage = stage
    this.folder = folder
    this.connection = connection
    this.close = close
  }

  static async open(stage: CorpusStage, folder: string): Promise<Survey> {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(join(folder, `${stage.name}.duckdb`), {
      threads: '1',
      memory_limit: memory,
      preserve_insertion_order: 'false',
    })
    const connection = await instance.connect()
    // The tables live for one run: what packing would save on disk costs more in time.
    await connection.run("PRAGMA force_compression='Uncompressed'")
    const survey = new Survey(stage, folder, connection, () => {
      connection.closeSync()
      instance.closeSync()
    })
    for (const [table, columns] of Object.entries(stage.tables)) await survey.create(table, columns)
    await survey.create(batches.name, batches.columns)
    return survey
  }

  /**
   * @param rows what the stage's survey gave of the documents of one batch
   * @param batch the number of the batch
   */
  async add(rows: readonly (readonly [table: string, row: Row])[], batch: number): Promise<void> {
    const ids = new Set<string>()
    for (const [table, row] of rows) {
      this.gather(table, row)
      ids.add(String(row['id']))
    }
    for (const id of ids) this.gather(batches.name, { id, batch })
    if (this.gathered.rows >= most.rows || this.gathered.characters >= most.characters) await this.flush()
  }

  private gather(table: string, row: Row): void {
    const list = this.waiting.get(table)
    if (list) list.push(row)
    else this.waiting.set(table, [row])
    this.gathered.rows++
    for (const value of Object.values(row)) if (typeof value === 'string') this.gathered.characters += value.length
  }

  private async flush(): Promise<void> {
    for (const [table, rows] of this.waiting) {
      await this.append(table, this.stage.tables[table] ?? batches.columns, rows)
    }
    this.waiting.clear()
    this.gathered = { rows: 0, characters: 0 }
  }

  /**
   * Takes the stage's steps and puts the knowledge of each batch aside. Closes the engine.
   * @returns the file of each batch that has any: the knowledge rows by document id
   */
  async answer(): Promise<Map<number, string>> {
    await this.flush()
    for (const step of this.stage.steps) await this.take(step)
    const { table } = this.stage.steps.at(-1) as Step
    const files = new Map<number, string>()
    const sorted = `SELECT batch, ${table}.* FROM ${table} JOIN ${batches.name} USING (id) ORDER BY ALL`
    let batch = -1
    let rows = new Map<string, Row[]>()
    const put = async (): Promise<void> => {
      if (rows.size === 0) return
      const path = join(this.folder, `${this.stage.name}-knowledge-${batch}`)
      await spill(path, rows)
      files.set(batch, path)
      rows = new Map()
    }
    for await (const { batch: next, ...row } of this.rowsOf(sorted)) {
      if (next !== batch) await put()
      batch = Number(next)
      const id = String(row['id'])
      const known = rows.get(id)
      if (known) known.push(row)
      else rows.set(id, [row])
    }
    await put()
    this.close()
    return files
  }

  private async take({ table, sql, confirm, repeat }: Step): Promise<void> {
    if (confirm) await this.confirmAll(table, sql, confirm)
    else await this.connection.run(`CREATE TABLE ${table} AS ${sql}`)
    while (repeat !== undefined && (await this.step(table, repeat)));
  }

  /** Replaces the table by the result of a SELECT that reads it; false where it was the same already. */
  private async step(table: string, sql: string): Promise<boolean> {
    await this.connection.run(`CREATE TABLE next_${table} AS ${sql}`)
    const changed = await this.connection.runAndReadAll(
      `SELECT COUNT(*) FROM (SELECT * FROM next_${table} EXCEPT SELECT * FROM ${table}) AS changes`,
    )
    await this.connection.run(`DROP TABLE ${table}`)
    await this.connection.run(`ALTER TABLE next_${table} RENAME TO ${table}`)
    return Number(changed.getRows()[0]?.[0]) > 0
  }

  private async confirmAll(table: string, sql: string, { columns, look }: NonNullable<Step['confirm']>): Promise<void> {
    await this.create(table, columns)
    let kept: Row[] = []
    for await (const row of this.rowsOf(sql)) {
      const found = look(row)
      if (found) kept.push(found)
      if (kept.length < most.rows) continue
      await this.append(table, columns, kept)
      kept = []
    }
    await this.append(table, columns, kept)
  }

  /** The rows of a SELECT, a few at a time. */
  private async *rowsOf(sql: string): AsyncGenerator<Row> {
    const result = await this.connection.stream(sql)
    const names = result.columnNames()
    for (let part = await result.fetchChunk(); part && part.rowCount > 0; part = await result.fetchChunk()) {
      for (const values of part.getRows()) {
        yield Object.fromEntries(
          values.map((value, i) => [names[i], typeof value === 'bigint' ? Number(value) : String(value)]),
        )
      }
    }
  }

  private async create(table: string, columns: Columns): Promise<void> {
    const list = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
    await this.connection.run(`CREATE TABLE ${table} (${list.join(', ')})`)
  }

  private async append(table: string, columns: Columns, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return
    const list = Object.entries(columns)
    const appender = await this.connection.createAppender(table)
    for (const row of rows) {
      for (const [name, type] of list) {
        if (type === 'BIGINT') appender.appendBigInt(BigInt(row[name] ?? 0))
        else appender.appendVarchar(String(row[name] ?? ''))
      }
      appender.endRow()
    }
    appender.closeSync()
  }
}

type Connection = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('@duckdb/node-api').DuckDBInstance.create>>['connect']>
>
