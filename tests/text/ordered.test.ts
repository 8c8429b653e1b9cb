import { expect, test } from 'vitest'
import { lastStartingBy } from '../../pipeline/text/ordered.ts'

const spans = [
  { start: 2, end: 4 },
  { start: 5, end: 9 },
  { start: 9, end: 10 },
]

test.each([
  [0, -1],
  [2, 0],
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
  [99, 2],
])('of offset %d it is %d', (offset, index) => expect(lastStartingBy(spans, offset)).toBe(index))

test('of no spans it is none', () => expect(lastStartingBy([], 3)).toBe(-1))
