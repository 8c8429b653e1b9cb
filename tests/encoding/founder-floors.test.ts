import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asidePassages } from '../tables/founder-aside.ts'
import { shiftSymbols, spaceOut, wrapLines } from '../tables/founder-damage.ts'
import { freshPassages } from '../tables/founder-fresh.ts'
import { heldOutPassages } from '../tables/founder-heldout.ts'
import { latePassages } from '../tables/founder-late.ts'
import { founderPassages } from '../tables/founder-passages.ts'
import { unseenPassages } from '../tables/founder-unseen.ts'
import { countWrong, decode, digits, every, punctuation } from './founder-reading.ts'

const passages = [...founderPassages, ...heldOutPassages].join('\n')

describe('floors', () => {
  test('the journal in the gold: none wrong of 3,030 damaged characters and all look-alikes', () => {
    const raw = readFileSync('raw/002_7a0ef5a9dda707a9.txt', 'utf8')
    const truth = readFileSync('tests/gold/002_7a0ef5a9dda707a9/decoded.txt', 'utf8')
    expect(countWrong(decode(raw).text, truth)).toBe(0)
  })

  test.each([
    ['all symbols', every, 6],
    ['digits only', digits, 2],
    ['punctuation only', punctuation, 3],
  ])('passages with %s damaged, in three layouts', (_, classes, floor) => {
    for (const laid of [passages, wrapLines(passages, 23, '\n\n'), wrapLines(spaceOut(passages), 40, '\n')]) {
      const { text, truth } = shiftSymbols(laid, classes)
      expect(countWrong(decode(text).text, truth)).toBeLessThanOrEqual(floor)
    }
  })
})

test('passages that nothing is trained on: at most 0.1 % of 3,221 damaged characters and look-alikes wrong', () => {
  const unseen = wrapLines(unseenPassages.join('\n'), 23, '\n\n')
  const { text, truth } = shiftSymbols(unseen, every)
  expect(countWrong(decode(text).text, truth)).toBeLessThanOrEqual(3)
})

test('passages that nothing is trained on, written last: at most 0.35 % of 2,735 damaged characters and look-alikes wrong', () => {
  const fresh = wrapLines(freshPassages.join('\n'), 23, '\n\n')
  const { text, truth } = shiftSymbols(fresh, every)
  expect(countWrong(decode(text).text, truth)).toBeLessThanOrEqual(9)
})

test.each([
  ['set aside', 'all symbols', asidePassages, every, 9],
  ['set aside', 'digits only', asidePassages, digits, 3],
  ['set aside', 'punctuation only', asidePassages, punctuation, 4],
  ['written late', 'all symbols', latePassages, every, 4],
  ['written late', 'digits only', latePassages, digits, 1],
  ['written late', 'punctuation only', latePassages, punctuation, 1],
])('passages %s, %s damaged: a floor', (_, __, passages, classes, floor) => {
  const { text, truth } = shiftSymbols(wrapLines(passages.join('\n'), 23, '\n\n'), classes)
  expect(countWrong(decode(text).text, truth)).toBeLessThanOrEqual(floor)
})
