import { join } from 'node:path'
import { TextFile } from '../io/texts.ts'
import type { Columns, Row } from '../stage.ts'

/** What the engine may hold in memory; beyond it, it puts aside on disk. */
const memory = '384MB'

/**
 * Columns of this name hold what documents say. SQL only hands it on to those who compare texts, so it stands in a file of its
 * own and its place in the table: in the result of a SELECT it is told by its type, whatever the column is called there.
 */
const asideColumn = 'text'
const asideType = 'UBIGINT'

/** Tables in DuckDB, on disk where they do not fit into memory. */
export class Engine {
  readonly #connection: Connection
  /** Rows are read over one of its own: to append to a table would end the reading. */
  readonly #reading: Connection
  readonly #close: () => void
  readonly #texts: TextFile
  readonly #appenders = new Map<string, { appender: Appender; columns: readonly (readonly [string, string])[] }>()

  private constructor(connection: Connection, reading: Connection, texts: TextFile, close: () => void) {
    this.#connection = connection
    this.#reading = reading
    this.#texts = texts
    this.#close = close
  }

  /** @param folder for what does not fit into memory; its files bear the name as well */
  static async open(folder: string, name: string): Promise<Engine> {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: memory,
      temp_directory: join(folder, `${name}.duckdb`),
      preserve_insertion_order: 'false',
    })
    const [connection, reading] = [await instance.connect(), await instance.connect()]
    const texts = new TextFile(join(folder, `${name}-texts`))
    return new Engine(connection, reading, texts, () => {
      connection.closeSync()
      reading.closeSync()
      instance.closeSync()
      texts.close()
    })
  }

  async create(table: string, columns: Columns): Promise<void> {
    const list = Object.entries(columns).map(([name, type]) => [name, name === asideColumn ? asideType : type] as const)
    await this.run(`CREATE TABLE ${table} (${list.map(([name, type]) => `"${name}" ${type}`).join(', ')})`)
    this.#appenders.set(table, { appender: await this.#connection.createAppender(table), columns: list })
  }

  /** Puts a row into a table; a SELECT sees it after `flush`. */
  append(table: string, row: Row): void {
    const { appender, columns } = this.#appenders.get(table) ?? noTable(table)
    for (const [name, type] of columns) {
      const value = row[name] ?? ''
      if (type === 'BIGINT') appender.appendBigInt(BigInt(value))
      else if (type === asideType) appender.appendUBigInt(BigInt(this.#texts.put(String(value))))
      else appender.appendVarchar(String(value))
    }
    appender.endRow()
  }

  /** Ends the appending of rows. */
  flush(): void {
    for (const { appender } of this.#appenders.values()) appender.closeSync()
    this.#appenders.clear()
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** The one number that a SELECT gives. */
  async count(sql: string): Promise<number> {
    const result = await this.#connection.runAndReadAll(sql)
    return Number(result.getRows()[0]?.[0])
  }

  /** The rows of a SELECT, a few at a time. */
  async *rowsOf(sql: string): AsyncGenerator<Row> {
    const result = await this.#reading.stream(sql)
    const names = result.columnNames()
    const isAside = result.columnTypes().map((type) => String(type) === asideType)
    const read = (value: unknown, i: number): string | number => {
      if (typeof value !== 'bigint') return String(value)
      return isAside[i] ? this.#texts.take(Number(value)) : Number(value)
    }
    for (let part = await result.fetchChunk(); part && part.rowCount > 0; part = await result.fetchChunk()) {
      for (const values of part.getRows())
        yield Object.fromEntries(values.map((value, i) => [names[i], read(value, i)]))
    }
  }

  close(): void {
    this.#close()
  }
}

function noTable(table: string): never {
  throw new RangeError(`no table ${table} takes rows`)
}

type Connection = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('@duckdb/node-api').DuckDBInstance.create>>['connect']>
>
type Appender = Awaited<ReturnType<Connection['createAppender']>>
