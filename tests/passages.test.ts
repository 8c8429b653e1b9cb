import { expect, test } from 'vitest'
import { belowFloors, evaluate, readFloors } from '../pipeline/review/evaluate.ts'

/** Short clean texts with dense gold, written before the rules saw them; no engineer reads the faults of those in `aside`. */
test.each([
  ['open', 82],
  ['aside', 18],
])(
  'statements of the passages in %s are not below their floors',
  async (part, documents) => {
    const gold = `tests/passages/${part}`
    const floors = await readFloors(gold)
    expect(floors.flatMap((floor) => floor.documents)).toHaveLength(documents)
    expect(belowFloors(await evaluate({ gold, raw: 'raw', fromGold: true }), floors)).toEqual([])
  },
  120_000,
)
