import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultOptions } from '../../pipeline/options.ts'
import { type Rule, runRules } from '../../pipeline/rule.ts'
import { SignsSeen } from '../../pipeline/signs.ts'

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

test('signs tell exactly which rules a text concerns', () => {
  const list = ['ab', 'c', '嵴', ''].map((signs) => ({ signs }))
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '嵴') }), { maxLength: 4 }), (texts) => {
      const seen = new SignsSeen(list)
      for (const text of texts) seen.see(text)
      const all = texts.join('')
      const expected = list.map(({ signs }) => [...signs].some((sign) => all.includes(sign)))
      expect(list.map((_, i) => seen.concerns(i))).toEqual(expected)
    }),
  )
})
