import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { partCount } from '../../pipeline/corpus/tables.ts'
import { makeFolder } from '../../pipeline/io/files.ts'
import { readParquetRows, writeParquet } from '../../pipeline/io/parquet.ts'
import { type RunOptions, run } from '../../pipeline/run.ts'

let root = ''
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'formats-'))
  await makeFolder(join(root, 'raw'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const text = '带状疱疹\n\n带状疱疹的主要表现为沿神经分布的水疱和疼痛。阿昔洛韦每次0.8 g，每日5次，口服7天。'
const records = [
  { id: 'b', text },
  { id: '../../a/é', text: '痛风患者血尿酸高于420 μmol/L，急性发作时应卧床休息，抬高患肢。' },
]

const runIn = (out: string, options: Partial<RunOptions>) =>
  run({
    raw: join(root, 'raw'),
    cleaned: join(root, out, 'cleaned'),
    extracted: join(root, out, 'extracted'),
    ...options,
  })

const filesIn = (out: string): string[] =>
  readdirSync(join(root, out), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|jsonl?|gz|parquet)$/.test(name))
    .sort()

const rowsOf = async (path: string): Promise<Record<string, unknown>[]> => {
  const rows: Record<string, unknown>[] = []
  for await (const row of readParquetRows(path)) rows.push(JSON.parse(row))
  return rows
}

const writeRecords = () =>
  writeFileSync(join(root, 'raw/r.jsonl'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))

test('Parquet tables hold what the tables of JSON lines hold', async () => {
  writeRecords()
  await runIn('lines', {})
  await runIn('columns', { format: 'parquet' })
  const lines = gunzipSync(readFileSync(join(root, 'lines/extracted/part-000.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
  const statements = lines.map((line) => JSON.parse(line))
  const rows = await rowsOf(join(root, 'columns/extracted/part-000.parquet'))
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.map(({ document, id, text: value }) => [document, id, value])).toEqual(
    statements.map(({ document, id, value }) => [document, id, value.text]),
  )
  const dose = rows.find(({ property }) => property === 'dose')
  expect(dose).toMatchObject({ value_kind: 'quantity', value_number: 0.8, unit: 'g' })
  const cleaned = await rowsOf(join(root, 'columns/cleaned/part-000.parquet'))
  expect(cleaned.map(({ id }) => id)).toEqual(['../../a/é', 'b'])
  expect(JSON.parse(String(cleaned[1]?.['edits']))).toBeInstanceOf(Array)
})

test('two runs write the same Parquet bytes, and take away the parts of another format', async () => {
  writeRecords()
  await runIn('out', {})
  await runIn('out', { format: 'parquet' })
  const once = filesIn('out')
  const bytes = readFileSync(join(root, 'out/extracted/part-000.parquet'))
  expect(once).toEqual([
    'cleaned/part-000.parquet',
    'extracted/part-000.parquet',
    'manifest.json',
    'manifest/part-000.jsonl',
  ])
  await runIn('out', { format: 'parquet' })
  expect(filesIn('out')).toEqual(once)
  expect(readFileSync(join(root, 'out/extracted/part-000.parquet')).equals(bytes)).toBe(true)
})

test('a file for each record, whose id leads nowhere', async () => {
  writeRecords()
  await runIn('out', { format: 'per-document' })
  expect(filesIn('out').filter((name) => name.endsWith('.md'))).toEqual([
    'cleaned/%2E%2E%2F%2E%2E%2Fa%2Fé.md',
    'cleaned/b.md',
  ])
})

test('a record that fails takes no file away but its own', async () => {
  writeFileSync(join(root, 'kept.md'), text)
  writeFileSync(join(root, 'raw/r.jsonl'), '{"id":"../../kept","text":5}\n')
  await runIn('out', {})
  expect(readFileSync(join(root, 'kept.md'), 'utf8')).toBe(text)
  writeRecords()
  await runIn('out', { format: 'per-document' })
  writeFileSync(join(root, 'raw/r.jsonl'), '{"id":"../../a/é","text":5}\n')
  await runIn('out', { format: 'per-document', patterns: ['**/*.jsonl'] })
  expect(filesIn('out').filter((name) => name.endsWith('.md'))).toEqual(['cleaned/b.md'])
})

test('long ids of any script make names that file systems take', async () => {
  const long = records.map((record, i) => ({ ...record, id: (i === 0 ? '髋' : 'a').repeat(115) }))
  writeFileSync(join(root, 'raw/r.jsonl'), long.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const { totals } = await runIn('out', { format: 'per-document' })
  expect(totals).toMatchObject({ failed: 0, kept: 2 })
  expect(filesIn('out').filter((name) => name.endsWith('.md'))).toHaveLength(2)
})

test('files get tables beside them', async () => {
  writeFileSync(join(root, 'raw/one.txt'), text)
  await runIn('out', { format: 'jsonl' })
  expect(filesIn('out')).toEqual([
    'cleaned/one.edits.jsonl',
    'cleaned/one.md',
    'cleaned/part-000.jsonl.gz',
    'extracted/one.json',
    'extracted/part-000.jsonl.gz',
    'manifest.json',
  ])
})

test('records in Parquet are read as records in JSON lines are', async () => {
  writeRecords()
  await runIn('lines', {})
  const table = {
    lines: { id: 'VARCHAR', text: 'VARCHAR' },
    columns: [
      ['id', 'id'],
      ['text', 'text'],
    ] as const,
  }
  await writeParquet(join(root, 'raw/r.jsonl'), 100_000, join(root, 'raw/r.parquet'), table)
  rmSync(join(root, 'raw/r.jsonl'))
  await runIn('columns', {})
  for (const name of ['cleaned/part-000.jsonl.gz', 'extracted/part-000.jsonl.gz'])
    expect(readFileSync(join(root, 'columns', name)).equals(readFileSync(join(root, 'lines', name)))).toBe(true)
})

test('a broken Parquet file fails by name and loses nothing else', async () => {
  writeRecords()
  writeFileSync(join(root, 'raw/broken.parquet'), 'PAR1 nothing')
  const { totals, losses } = await runIn('out', {})
  expect(totals).toMatchObject({ documents: 3, kept: 2, failed: 1 })
  expect(losses).toMatchObject([{ id: 'broken.parquet#1', reason: 'unreadable' }])
})

test.each([
  [1, 10, 1],
  [10_000, 50_000_000, 1],
  [10_001, 10, 2],
  [500, 120_000_000, 4],
  [1e9, 1e12, 1_024],
])('%i documents of %i characters make %i parts', (documents, characters, parts) =>
  expect(partCount(documents, characters)).toBe(parts),
)
