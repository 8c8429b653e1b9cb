import { describe, expect, test } from 'vitest'
import { type Document, newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { learn } from './learn.ts'

const documentOf = (id: string, text: string): Document => newDocument(id, { path: id, sha256: '', runs: [] }, text)

const gout =
  '尿酸高于420 μmol/L 时，应多饮水，限制动物内脏和海鲜，急性发作时卧床休息，抬高患肢，避免受凉和劳累，定期复查。'
const corpus = [
  documentOf('b/2', `# 痛风\n\n${gout}`),
  documentOf('a/9', `# 痛风\n\n${gout.replace('420', '４２０').replace('时，', '时,')}`),
  documentOf('c', `# 痛风\n\n${gout.replace('和海鲜', '及海鲜')}`),
  documentOf('d', `# 痛风\n\n${gout.replace('420', '520')}`),
  documentOf('d2', `# 痛风\n\n${gout.replace('抬高', '不抬高')}`),
  documentOf('e', ''),
  documentOf('f', '\n\n'),
  documentOf(
    'g',
    `# 高尿酸血症的饮食\n\n少喝啤酒，多喝白开水，每天两千毫升以上。\n\n${gout}\n\n这里是别处没有的一段话，说的是另外一件事情。`,
  ),
]

/** Every order of the documents that the test tries, in one batch and in several. */
const orders: readonly (readonly (readonly Document[])[])[] = [
  [corpus],
  [[...corpus].reverse()],
  corpus.map((document) => [document]),
  [corpus.slice(3), corpus.slice(0, 3)],
]

describe('what documents say twice', () => {
  test('is known the same whatever the order and the batches', async () => {
    const [first, ...others] = await Promise.all(orders.map((batches) => learn(duplicates, batches)))
    const sorted = (known: typeof first) => [...(known ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    expect(sorted(first)).toEqual([
      ['b/2', [{ id: 'b/2', place: -1, keeper: 'a/9', keeper_place: -1, similarity: 1000 }]],
      ['c', [{ id: 'c', place: -1, keeper: 'a/9', keeper_place: -1, similarity: expect.any(Number) }]],
      ['g', [{ id: 'g', place: 2, keeper: 'a/9', keeper_place: 1, similarity: 1000 }]],
    ])
    for (const other of others) expect(sorted(other)).toEqual(sorted(first))
  })

  test('a document without text gives no row, so empty ones are kept', () => {
    expect([...duplicates.survey(documentOf('e', ''))]).toEqual([])
    expect([...duplicates.survey(documentOf('f', '\n\n'))]).toEqual([])
  })

  test('the rows have the stated columns', () => {
    for (const document of corpus)
      for (const [table, row] of duplicates.survey(document))
        expect(Object.keys(row)).toEqual(Object.keys(duplicates.tables[table] ?? {}))
  })

  test('a drop names the document that stays and how alike it is', () => {
    const copy = corpus[2] as Document
    const knowledge = [{ id: 'c', place: -1, keeper: 'a/9', keeper_place: -1, similarity: 973 }]
    const dropped = { kind: 'drop', id: 'c', reason: 'duplicate', detail: '97.3 % alike: a/9' }
    expect(duplicates.apply(copy, knowledge, defaultOptions)).toEqual(dropped)
    const off = { ...defaultOptions, off: new Set(['duplicate-document']) }
    expect(duplicates.apply(copy, knowledge, off)).toMatchObject({ kind: 'keep' })
  })

  test('a passage that another document keeps goes, and what stands beside it stays', () => {
    const knowledge = [{ id: 'g', place: 2, keeper: 'a/9', keeper_place: 1, similarity: 1000 }]
    const outcome = duplicates.apply(corpus[7] as Document, knowledge, defaultOptions)
    expect(outcome).toMatchObject({ kind: 'keep' })
    if (outcome.kind !== 'keep') return
    expect(outcome.document.text).toBe(
      '# 高尿酸血症的饮食\n\n少喝啤酒，多喝白开水，每天两千毫升以上。\n\n这里是别处没有的一段话，说的是另外一件事情。',
    )
    expect(outcome.document.revisions[0]?.edits[0]).toMatchObject({ rule: 'repeated-elsewhere', reason: 'duplicate' })
  })
})

test('a copy of a document that is near another one is as near as that', async () => {
  const near = corpus[2] as Document
  const known = await learn(duplicates, [[corpus[1] as Document, near, documentOf('z', near.text)]])
  const [ofNear, ofCopy] = ['c', 'z'].map((id) => known.get(id)?.[0])
  expect(ofCopy).toEqual({ ...ofNear, id: 'z' })
  expect(ofCopy?.['similarity']).toBeLessThan(1000)
})
