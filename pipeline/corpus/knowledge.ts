import { join } from 'node:path'
import { spill } from '../io/spill.ts'
import type { CorpusStage, Row, Step } from '../stage.ts'
import { Engine } from './engine.ts'

/** In which batch each document came, so that each batch gets its own part of the knowledge. */
const batches = { name: 'batch_of', columns: { id: 'VARCHAR', batch: 'BIGINT' } } as const

/**
 * Holds the rows of one survey and takes the stage's steps over them, out of core in `folder`.
 * The answer depends on the rows alone, not on their order.
 */
export class Survey {
  private readonly stage: CorpusStage
  private readonly folder: string
  private readonly engine: Engine

  private constructor(stage: CorpusStage, folder: string, engine: Engine) {
    this.stage = stage
    this.folder = folder
    this.engine = engine
  }

  static async open(stage: CorpusStage, folder: string): Promise<Survey> {
    const engine = await Engine.open(folder, stage.name)
    for (const [table, columns] of Object.entries(stage.tables)) await engine.create(table, columns)
    await engine.create(batches.name, batches.columns)
    return new Survey(stage, folder, engine)
  }

  /**
   * @param rows what the stage's survey gave of the documents of one batch
   * @param batch the number of the batch
   */
  add(rows: readonly (readonly [table: string, row: Row])[], batch: number): void {
    const ids = new Set<string>()
    for (const [table, row] of rows) {
      this.engine.append(table, row)
      ids.add(String(row['id']))
    }
    for (const id of ids) this.engine.append(batches.name, { id, batch })
  }

  /**
   * Takes the stage's steps and puts the knowledge of each batch aside. Closes the engine.
   * @returns the file of each batch that has any: the knowledge rows by document id
   */
  async answer(): Promise<Map<number, string>> {
    this.engine.flush()
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
    for await (const { batch: next, ...row } of this.engine.rowsOf(sorted)) {
      if (next !== batch) await put()
      batch = Number(next)
      const id = String(row['id'])
      const known = rows.get(id)
      if (known) known.push(row)
      else rows.set(id, [row])
    }
    await put()
    this.engine.close()
    return files
  }

  private async take({ table, sql, confirm, repeat }: Step): Promise<void> {
    if (confirm) await this.confirmAll(table, sql, confirm)
    else await this.engine.run(`CREATE TABLE ${table} AS ${sql}`)
    while (repeat !== undefined && (await this.step(table, repeat)));
  }

  /** Replaces the table by the result of a SELECT that reads it; false where it was the same already. */
  private async step(table: string, sql: string): Promise<boolean> {
    await this.engine.run(`CREATE TABLE next_${table} AS ${sql}`)
    const changed = await this.engine.count(
      `SELECT COUNT(*) FROM (SELECT * FROM next_${table} EXCEPT SELECT * FROM ${table}) AS changes`,
    )
    await this.engine.run(`DROP TABLE ${table}`)
    await this.engine.run(`ALTER TABLE next_${table} RENAME TO ${table}`)
    return changed > 0
  }

  private async confirmAll(table: string, sql: string, { columns, look }: NonNullable<Step['confirm']>): Promise<void> {
    await this.engine.create(table, columns)
    for await (const row of this.engine.rowsOf(sql)) {
      const found = look(row)
      if (found) this.engine.append(table, found)
    }
    this.engine.flush()
  }
}
