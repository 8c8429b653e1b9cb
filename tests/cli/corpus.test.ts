import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { seeded } from '../bench/corpus.ts'
import { makeSites } from '../boilerplate/sites.ts'
import { changeWords } from '../duplicates/variants.ts'
import { bonesetter, digests, emptyFolder, into } from './program.ts'

const below = seeded(9)
const random = (): number => below(1_000_000) / 1_000_000

interface Page {
  readonly id: string
  readonly url: string
  readonly text: string
}

/** Pages of three sites, with copies of some under later ids, nearly the same. */
function pages(): Page[] {
  const own = makeSites(12, 5).map(({ id, lines }) => ({
    id,
    url: `https://${id.split('/')[0]}/a.html`,
    text: lines.map(({ text }) => text).join('\n'),
  }))
  const copies = own.slice(0, 6).map(({ id, text }) => ({
    id: `z-${id}`,
    url: 'https://mirror.example/',
    text: changeWords(text, 0.04, random),
  }))
  return [...own, ...copies]
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)

/** Runs the pages, cut into so many files, and gives the digests of what comes out. */
async function runShards(all: readonly Page[], shards: number, jobs: number) {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(raw)
  for (let shard = 0; shard < shards; shard++) {
    const lines = all.filter((_, i) => i % shards === shard).map((page) => `${JSON.stringify(page)}\n`)
    writeFileSync(join(raw, `s${shard}.jsonl`), lines.join(''))
  }
  const { code, err } = await bonesetter([
    'run',
    '--raw',
    raw,
    '--jobs',
    String(jobs),
    '--off',
    'personal-data',
    ...into(folder),
  ])
  expect([code, err]).toEqual([0, expect.stringContaining('documents')])
  const made = Object.entries(digests(folder)).filter(([path]) => !path.startsWith('raw'))
  return { folder, digests: Object.fromEntries(made) }
}

test('shuffled records in one file or twenty, with one worker or two: the same tables', async () => {
  const all = pages()
  const one = await runShards(all, 1, 1)
  expect(Object.keys(one.digests).length).toBeGreaterThan(2)
  const cleaned = (name: string) => gunzipSync(readFileSync(join(one.folder, 'cleaned', name))).toString()
  const dropped = readFileSync(join(one.folder, 'cleaned', 'dropped.jsonl'), 'utf8')
  expect(dropped.match(/"reason":"duplicate"/g)?.length).toBe(6)
  expect(cleaned('part-000.jsonl.gz')).toContain('recurring-line')
  for (const [shards, jobs] of [
    [20, 1],
    [1, 2],
    [20, 2],
  ] as const)
    expect((await runShards(shuffled(all), shards, jobs)).digests, `${shards} shards, ${jobs} workers`).toEqual(
      one.digests,
    )
})
