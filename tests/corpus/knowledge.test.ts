import { expect, test } from 'vitest'
import { newDocument } from '../../pipeline/document.ts'
import type { CorpusStage } from '../../pipeline/stage.ts'
import { learn } from '../duplicates/learn.ts'

/** Of both documents together more than the engine takes at once. */
const many = 120_000

const stage: CorpusStage = {
  kind: 'corpus',
  name: 'count',
  rules: [],
  tables: { said: { id: 'VARCHAR', place: 'BIGINT', text: 'VARCHAR' } },
  *survey({ id, text }) {
    for (let place = 0; place < many; place++) yield ['said', { id, place, text: place % 10_000 === 7 ? text : '' }]
  },
  steps: [
    {
      table: 'kept',
      sql: 'SELECT id, place, text AS words FROM said',
      confirm: {
        columns: { id: 'VARCHAR', length: 'BIGINT' },
        look: ({ id = '', words = '' }) => ({ id, length: String(words).length }),
      },
    },
    {
      table: 'counted',
      sql: 'SELECT id, COUNT(*) AS rows, CAST(SUM(length) AS BIGINT) AS length FROM kept GROUP BY id',
    },
  ],
  apply: (document) => ({ kind: 'keep', document }),
}

test('each row is confirmed, however many there are, with its text unit for unit', async () => {
  const texts = { a: '膝\ud83d', b: '骨'.repeat(600_000) }
  const documents = Object.entries(texts).map(([id, text]) => newDocument(id, { path: id, sha256: '', runs: [] }, text))
  const known = await learn(stage, [documents])
  for (const [id, { length }] of Object.entries(texts))
    expect(known.get(id)).toEqual([{ id, rows: many, length: length * (many / 10_000) }])
})
