import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { cleanDocument } from '../pipeline/clean.ts'
import { openDocument } from '../pipeline/encoding/decode.ts'
import { defaultOptions } from '../pipeline/options.ts'
import { belowFloors, type DocumentScore, evaluate, readFloors } from '../pipeline/review/evaluate.ts'
import { measure } from '../pipeline/review/measures.ts'
import { foldDashes, foldWidth } from '../pipeline/text/fold.ts'

const five = (scores: readonly DocumentScore[]) => scores.filter(({ id }) => /^00\d_/.test(id))

let scores: readonly DocumentScore[] = []

beforeAll(async () => {
  scores = await evaluate({ gold: 'tests/gold', raw: 'raw' })
}, 300_000)

test('no measure is below its floor', async () => {
  const floors = await readFloors('tests/gold')
  expect(floors.length).toBeGreaterThan(0)
  expect(belowFloors(scores, floors)).toEqual([])
})

test('the floors have not been lowered below what was promised first', async () => {
  const [first] = await readFloors('tests/gold')
  const least = { textF1: 0.985, blockF1: 0.85, cellsInPlace: 110, removalPrecision: 0.97, removalRecall: 0.95 }
  for (const [name, promised] of Object.entries({ ...least, statementF1: 0.55, statementPrecision: 0.8 })) {
    expect([name, first?.least[name as keyof typeof least]]).toEqual([name, expect.any(Number)])
    expect(first?.least[name as keyof typeof least]).toBeGreaterThanOrEqual(promised)
  }
  expect(first?.most).toMatchObject({ tablesInvented: 0, charactersLost: 0 })
  expect(first?.documents.length).toBe(5)
})

test('at most one in fifty statements says what the text does not mean', () => {
  const { meaningErrors, statementsGiven } = measure(five(scores))
  expect(meaningErrors / statementsGiven).toBeLessThanOrEqual(0.02)
})

/** The text after the encoding stage. */
function encoded(id: string): { raw: string; text: string } {
  const opened = openDocument(id, readFileSync(`raw/${id}.txt`))
  const outcome = cleanDocument(opened, { ...defaultOptions, until: 'encoding' })
  if (outcome.kind === 'drop') throw new Error(outcome.reason)
  return { raw: opened.raw, text: outcome.document.text }
}

/** Characters that stand for themselves whatever the width rules make of the blanks around them. */
const bare = (text: string): string => foldDashes(foldWidth(text)).replace(/\s+/g, '')

test('of the journal text at most five characters are not what the damaged font showed', async () => {
  const { lcsLength } = await import('../pipeline/text/lcs.ts')
  const wanted = bare(readFileSync('tests/gold/002_7a0ef5a9dda707a9/decoded.txt', 'utf8'))
  const given = bare(encoded('002_7a0ef5a9dda707a9').text)
  expect(Math.max(wanted.length, given.length) - lcsLength(given, wanted)).toBeLessThanOrEqual(5)
})

test('of 44 ridges that should be spines all are, and no ridge that is one is touched', () => {
  const count = (text: string) => text.split('嵴').length - 1
  const spine = encoded('000_c1a781a4f0343ab5')
  expect([count(spine.raw), count(spine.text)]).toEqual([44, 0])
  for (const id of ['001_9b65f6902225c386', '004_4b798dc39e3ca003']) {
    const { raw, text } = encoded(id)
    expect(count(raw)).toBeGreaterThan(0)
    expect(count(text)).toBe(count(raw))
  }
})
