import { join } from 'node:path'
import type { CorpusStage, Row } from '../stage.ts'

/** Rows appended to the engine at a time. */
const chunk = 2_048

/**
 * Holds the rows of one survey in DuckDB, on disk in `folder`, and answers the stage's SQL over them.
 * The answer depends on the rows alone, not on their order.
 */
export class Survey {
  private readonly stage: CorpusStage
  private readonly connection: Connection
  private readonly close: () => void

  private constructor(stage: CorpusStage, connection: Connection, close: () => void) {
    this.stage = stage
    this.connection = connection
    this.close = close
  }

  static async open(stage: CorpusStage, folder: string): Promise<Survey> {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(join(folder, `${stage.name}.duckdb`), { threads: '1' })
    const connection = await instance.connect()
    const columns = Object.entries(stage.columns).map(([name, type]) => `"${name}" ${type}`)
    await connection.run(`CREATE TABLE rows (${columns.join(', ')})`)
    return new Survey(stage, connection, () => {
      connection.closeSync()
      instance.closeSync()
    })
  }

  async add(rows: readonly Row[]): Promise<void> {
    const columns = Object.entries(this.stage.columns)
    for (let at = 0; at < rows.length; at += chunk) {
      const appender = await this.connection.createAppender('rows')
      for (const row of rows.slice(at, at + chunk)) {
        for (const [name, type] of columns) {
          if (type === 'BIGINT') appender.appendBigInt(BigInt(row[name] ?? 0))
          else appender.appendVarchar(String(row[name] ?? ''))
        }
        appender.endRow()
      }
      appender.closeSync()
    }
  }

  /** The knowledge rows by document id. Closes the engine. */
  async answer(): Promise<Map<string, Row[]>> {
    const reader = await this.connection.runAndReadAll(this.stage.sql)
    const knowledge = new Map<string, Row[]>()
    for (const row of reader.getRowObjects()) {
      const plain = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : String(value)]),
      )
      const id = String(plain['id'])
      knowledge.set(id, [...(knowledge.get(id) ?? []), plain])
    }
    this.close()
    return knowledge
  }
}

type Connection = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('@duckdb/node-api').DuckDBInstance.create>>['connect']>
>
