import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { founderItalic, founderShown, founderSymbols } from '../../pipeline/encoding/tables/founder-symbols.ts'

const bytes = (text: string): number[] => [...iconv.encode(text, 'gbk')]

/** Bytes of ‘·’ and ‘—’ as GB2312 has them, whatever a converter makes of their two readings. */
const cells: readonly (readonly [row: number, from: number, to: number][])[] = [
  [[0xa1, 0xa1, 0xfe]],
  [
    [0xa2, 0xb1, 0xe2],
    [0xa2, 0xe5, 0xee],
    [0xa2, 0xf1, 0xfc],
  ],
  [[0xa3, 0xa1, 0xfe]],
  [
    [0xa6, 0xa1, 0xb8],
    [0xa6, 0xc1, 0xd8],
  ],
]

function* cellsOf(row: number): Generator<readonly [lead: number, trail: number]> {
  for (const [lead, from, to] of cells[row] ?? []) for (let trail = from; trail <= to; trail++) yield [lead, trail]
}

test.each([0, 1, 2, 3])('row list %i is GB2312, and its hanzi stand 0x31 rows further on', (row) => {
  const defined = [...cellsOf(row)]
  expect(founderSymbols[row]).toHaveLength(defined.length)
  expect(bytes(founderSymbols[row] as string)).toEqual(defined.flat())
  expect(bytes(founderShown[row] as string)).toEqual(defined.flatMap(([lead, trail]) => [lead + 0x31, trail]))
})

test('the italic row is GBK A0A1 to A0FE', () => {
  expect(bytes(founderItalic)).toEqual(Array.from({ length: 94 }, (_, i) => [0xa0, 0xa1 + i]).flat())
})

test('no symbol is a small Roman numeral or a vertical form, which Node adds to the code page', () => {
  expect(founderSymbols.join('')).not.toMatch(/[ⅰ-ⅹ\ufe10-\ufe4f]/)
})
