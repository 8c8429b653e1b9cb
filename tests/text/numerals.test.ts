import { expect, test } from 'vitest'
import { readNumeral } from '../../pipeline/text/numerals.ts'

test.each([
  ['12', 12],
  ['3.50', 3.5],
  ['1,200', 1200],
  ['80万', 800_000],
  ['1/2', 0.5],
  ['半', 0.5],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十一', 21],
  ['一百零三', 103],
  ['一千二百', 1200],
  ['三万五千', 35_000],
  ['二〇一五', 2015],
])('%s is %d', (text, value) => expect(readNumeral(text)).toBe(value))

test.each(['', '百', '千万', 'Ⅳ', '1/0', '三三十'])('%j is no numeral', (text) =>
  expect(readNumeral(text)).toBeUndefined(),
)
