import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { type Rule, runRules } from '../../pipeline/rule.ts'
import { SignsSeen, type Sites, sitesOf } from '../../pipeline/signs.ts'

const card = { why: 'A rule of this test.', examples: [], leaves: [] }

/** Puts `to` for every `from`, and counts how often it is asked. */
function replacing(from: string, to: string, signs?: string): Rule & { asked: number } {
  const rule = {
    ...card,
    ...(signs === undefined ? {} : { signs }),
    id: `${from}-${to}`,
    asked: 0,
    *find(text: string) {
      rule.asked++
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
        yield { start: at, end: at + 1, text: to }
    },
  }
  return rule
}

test('a rule is asked only about texts that hold one of its signs', () => {
  const rule = replacing('a', 'b', 'a')
  expect(runRules('ccc', 'test', [rule], defaultOptions).text).toBe('ccc')
  expect(rule.asked).toBe(0)
  expect(runRules('cac', 'test', [rule], defaultOptions).text).toBe('cbc')
  expect(rule.asked).toBe(1)
})

test('a sign that an earlier rule puts in counts', () => {
  const rules = [replacing('a', 'b', 'a'), replacing('b', 'd', 'b')]
  expect(runRules('cac', 'test', rules, defaultOptions).text).toBe('cdc')
})

test('a rule without signs is always asked, also where there are more rules than bits', () => {
  const rules = [...Array(40)].map((_, i) =>
    replacing(String.fromCharCode(0x4e00 + i), 'x', String.fromCharCode(0x4e00 + i)),
  )
  const always = replacing('q', 'r')
  const text = '\u4e00\u4e27'
  expect(runRules(text, 'test', [...rules, always], defaultOptions).text).toBe('xx')
  expect(always.asked).toBe(1)
})

const someText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '嵴', '𠮷'), maxLength: 60 })
const list = ['ab', 'c', '嵴é', '', '𠮷'].map((signs) => ({ signs }))
const holds = (signs: string, unit: string): boolean => signs.split('').includes(unit)

/** All places that `sites` goes to. */
function placesOf(sites: Sites): number[] {
  const places: number[] = []
  for (let at = sites.next(0); at >= 0; at = sites.next(at + 1)) places.push(at)
  return places
}

const expectedPlaces = (text: string, signs: string): number[] =>
  text.split('').flatMap((unit, at) => (holds(signs, unit) ? [at] : []))

test('signs tell exactly which things a text concerns, and where', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const seen = new SignsSeen(list)
      seen.read(text)
      for (const [i, { signs }] of list.entries()) {
        const places = expectedPlaces(text, signs)
        expect(seen.concerns(i)).toBe(places.length > 0)
        expect(placesOf(seen.sites(i, text))).toEqual(places)
        expect(placesOf(sitesOf(text, signs))).toEqual(places)
      }
    }),
  )
})

test('places are those of the text after edits', () => {
  fc.assert(
    fc.property(someText, someText, fc.boolean(), (text, put, keepsLength) => {
      const start = text.length >> 1
      const end = keepsLength ? Math.min(text.length, start + put.length) : start
      const edit = { start, end, text: keepsLength ? put.slice(0, end - start) : put }
      const seen = new SignsSeen(list)
      seen.read(text)
      const after = applyEdits(text, [edit])
      seen.follow([edit], after)
      for (const [i, { signs }] of list.entries()) {
        const places = expectedPlaces(after, signs)
        if (places.length > 0) expect(seen.concerns(i)).toBe(true)
        expect(placesOf(seen.sites(i, after))).toEqual(places)
      }
    }),
  )
})

test('long texts are read whole', () => {
  const text = `${'甲'.repeat(40_000)}嵴${'乙'.repeat(40_000)}嵴`
  expect(placesOf(sitesOf(text, '嵴'))).toEqual([40_000, 80_001])
})

test('matches are those of matchAll that begin at signs', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const found = [...sitesOf(text, 'ab').matches(/[ab][bc]?/y)].map(({ index, 0: match }) => [index, match])
      expect(found).toEqual([...text.matchAll(/[ab][bc]?/g)].map(({ index, 0: match }) => [index, match]))
    }),
  )
})
