import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { checkLedger, ledgerLines } from '../../pipeline/ledger.ts'
import { layOut, pagesFrom, runs, seeds } from './arbitraries.ts'
import { changesIn } from './clean.ts'
import { lookAlikePassages, touchedPassages } from './look-alikes.ts'
import { damage } from './model.ts'
import { allModels as models } from './models/index.ts'
import { passages } from './passages.ts'
import { areInOrder, invertsExactly, runEncoding } from './score.ts'

const named = models.map((model) => [model.id, model] as const)

const pages = pagesFrom(1)
const someModel = fc.constantFrom(...models)
const someLossless = fc.constantFrom(...models.filter(({ lossy }) => !lossy))

const simplified = passages.join('\n')
/** Big5 and Shift_JIS hold few sentences in Simplified characters. */
const whole = `${simplified}\n${Converter({ from: 'cn', to: 't' })(simplified)}`
/** Pairs of code pages in which hardly any sentence keeps all its bytes. */
const rare = /^mojibake-(?:(?:utf-8|gb18030)-as-shift-jis|(?:utf-8|shift-jis)-as-big5)$/

describe.each(named)('%s', (_, model) => {
  test('is exact: sorted, disjoint, the same for the same seed, and changes the passages', () => {
    const text = layOut(model, whole)
    const found = model.forward(text, 7)
    expect(areInOrder(text, found)).toBe(true)
    expect(model.forward(text, 7)).toEqual(found)
    if (!rare.test(model.id)) expect(applyEdits(text, found)).not.toBe(text)
  })

  test('has an id and a reason', () => {
    expect(model.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(model.kind).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(model.why).toMatch(/^[A-Z].*\.$/)
  })
})

test('every file of models is in the list', () => {
  const files = readdirSync('tests/damage/models').filter((file) => file !== 'index.ts')
  const listed = readFileSync('tests/damage/models/index.ts', 'utf8').matchAll(/from '\.\/(.+\.ts)'/g)
  expect([...listed].map(([, file]) => file)).toEqual(files.sort())
})

test('ids are unique', () => {
  const ids = models.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('whatever the damage, the edits of the stage lead back to it', () => {
  fc.assert(
    fc.property(pages, someModel, seeds, (page, model, seed) => {
      const document = runEncoding(damage(layOut(model, page), model, seed))
      expect(invertsExactly(document)).toBe(true)
      checkLedger(document, ledgerLines(document))
      for (const { raw } of document.notes) expect(raw.end <= document.raw.length && raw.start <= raw.end).toBe(true)
    }),
    runs(150),
  )
})

test('two kinds of damage at once lead back too', () => {
  fc.assert(
    fc.property(pages, someModel, someModel, seeds, (page, first, second, seed) => {
      const document = runEncoding(damage(damage(layOut(first, page), first, seed), second, seed))
      expect(invertsExactly(document)).toBe(true)
    }),
    runs(100),
  )
})

test('a rule has a sign of it in every text that it says something of', () => {
  const signed = encodingRules.flatMap(({ id, signs, find }) =>
    signs === undefined ? [] : [{ id, find, signs: new Set(signs.split('')) }],
  )
  fc.assert(
    fc.property(pages, someModel, seeds, (page, model, seed) => {
      const text = damage(layOut(model, page), model, seed)
      for (const { id, find, signs } of signed) {
        const units = text.split('')
        if (!units.some((unit) => signs.has(unit))) expect([id, ...find(text)]).toEqual([id])
      }
    }),
    runs(100),
  )
})

test('no repair touches sound text', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { repaired, simplified, samples } = changesIn('page', page, 3)
      expect([repaired, simplified, samples]).toEqual([0, 0, []])
    }),
    runs(100),
  )
})

test.each(lookAlikePassages)('no repair touches %j', (passage) => {
  const { repaired, simplified, samples } = changesIn('passage', passage, 3)
  expect([repaired, simplified, samples]).toEqual([0, 0, []])
})

test.fails.each(touchedPassages)('a repair still touches %j', (passage) => {
  expect(changesIn('passage', passage, 3).repaired).toBe(0)
})

test('no repair touches look-alikes in the midst of sound text', () => {
  const mixed = fc
    .tuple(pages, fc.shuffledSubarray([...lookAlikePassages], { minLength: 1, maxLength: 5 }))
    .map(([page, some]) => `${some.join('\n')}\n${page}`)
  fc.assert(
    fc.property(mixed, (text) => {
      const { repaired, simplified, samples } = changesIn('page', text, 3)
      expect([repaired, simplified, samples]).toEqual([0, 0, []])
    }),
    runs(100),
  )
})

test('what the stage has set right it leaves alone', () => {
  fc.assert(
    fc.property(pages, someLossless, seeds, (page, model, seed) => {
      const once = runEncoding(damage(layOut(model, page), model, seed)).text
      expect(runEncoding(once).text).toBe(once)
    }),
    runs(100),
  )
})
