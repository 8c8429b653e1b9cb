import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { type Document, newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Row } from '../../pipeline/stage.ts'

const documentOf = (id: string, text: string): Document => newDocument(id, { path: id, sha256: '', runs: [] }, text)

/** The knowledge that the stage's SQL makes of these rows, in DuckDB. */
async function ask(rows: readonly Row[]): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    const columns = Object.entries(duplicates.columns).map(([name, type]) => `${name} ${type}`)
    await connection.run(`CREATE TABLE rows (${columns.join(', ')})`)
    for (const row of rows) {
      const values = Object.keys(duplicates.columns).map((name) => `'${String(row[name]).replaceAll("'", "''")}'`)
      await connection.run(`INSERT INTO rows VALUES (${values.join(', ')})`)
    }
    const answer = await connection.runAndReadAll(duplicates.sql)
    return answer.getRowObjects().map(({ id, keeper }) => ({ id: String(id), keeper: String(keeper) }))
  } finally {
    connection.closeSync()
  }
}

const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort(({ id: a }, { id: b }) => (String(a) < String(b) ? -1 : 1))

const corpus = [
  documentOf('b/2', '# 痛风\n\n尿酸高于420 μmol/L 时，应多饮水。'),
  documentOf('a/9', '# 痛风\n\n尿酸高于４２０ μmol/L时,应多饮水。'),
  documentOf('c', '# 痛风\n\n尿酸高于420 μmol/L 时，应多饮水。'),
  documentOf('d', '# 痛风\n\n尿酸高于520 μmol/L 时，应多饮水。'),
  documentOf('e', ''),
  documentOf('f', '\n\n'),
]

describe('equal documents', () => {
  test('all but the one with the smallest id are known, whatever the order of the rows', async () => {
    const rows = corpus.flatMap((document) => [...duplicates.survey(document)])
    const expected = [
      { id: 'b/2', keeper: 'a/9' },
      { id: 'c', keeper: 'a/9' },
    ]
    for (const order of [rows, [...rows].reverse(), [...rows.slice(2), ...rows.slice(0, 2)]])
      expect(sorted(await ask(order))).toEqual(expected)
  })

  test('a document without text gives no row, so empty ones are kept', () => {
    expect(corpus.slice(4).map((document) => [...duplicates.survey(document)])).toEqual([[], []])
  })

  test('the rows have the stated columns', () => {
    for (const row of duplicates.survey(corpus[0] as Document))
      expect(Object.keys(row)).toEqual(Object.keys(duplicates.columns))
  })

  test('a drop names the document that stays', () => {
    const [, , copy] = corpus as [Document, Document, Document]
    const knowledge = [{ id: 'c', keeper: 'a/9' }]
    expect(duplicates.apply(copy, knowledge, defaultOptions)).toEqual({
      kind: 'drop',
      id: 'c',
      reason: 'duplicate',
      detail: 'the same text as a/9',
    })
    const off = { ...defaultOptions, off: new Set(['duplicate-document']) }
    expect(duplicates.apply(copy, knowledge, off)).toMatchObject({ kind: 'keep' })
  })
})
