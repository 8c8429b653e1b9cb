import { expect, test } from 'vitest'
import { belowFloors, evaluate, readFloors } from '../pipeline/review/evaluate.ts'

/** Short clean texts with dense gold, written before the rules saw them; no engineer reads the faults of those in `aside`. */
test.each(['open'])(
  'statements of the passages in %s are not below their floors',
  async (part) => {
    const gold = `tests/passages/${part}`
    const floors = await readFloors(gold)
    expect(floors.flatMap(({ documents }) => documents).length).toBeGreaterThanOrEqual(32)
    expect(belowFloors(await evaluate({ gold, raw: 'raw', fromGold: true }), floors)).toEqual([])
  },
  120_000,
)
