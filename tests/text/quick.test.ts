import { expect, test } from 'vitest'
import { firstCharacters, lastCharacters, QuickPattern } from '../../pipeline/text/quick.ts'

test.each([
  [/甲(?![乙])|丙丁?/, '甲丙'],
  [/[\d\n]?[甲乙]/, '\n0123456789乙甲'],
  [/(?:甲|乙){2,3}丙/, '乙甲'],
  [/\s?戊/, undefined],
])('%s opens with %s', (pattern, first) => {
  const found = firstCharacters(pattern)
  const told = [...(found ?? [])].sort().join('')
  if (first === undefined) expect([found?.has('戊'), found?.has(' ')]).toEqual([true, true])
  else expect(told).toBe([...first].sort().join(''))
})

test('what a pattern ends in', () => {
  expect([...(lastCharacters(/甲[乙丙]|丁戊?/) ?? [])].sort()).toEqual([...'乙丙丁戊'].sort())
})

/** Expressions with every construct that the filter by two characters reads. */
const patterns = [
  /是|为(?!主|了)|的(?:病因|症状)|见于/,
  /(?:一|二){1,3}[个次]?|三?四/,
  /(?<=甲)乙丙?|\d{1,2}\s?月/,
  /[，。…—\n]|什么|怎(?=么)/,
  /(?:是?否)|a+b|A[bc]?/i,
  /^开头|\/|\u4e00[二三]/,
  /(甲|乙)\1丙/,
  /.丁/,
]
const texts = [
  '甲是为主乙为见于的症状',
  '一二三个四次否是否怎么',
  '甲乙丙12 月1月\n怎什么',
  'aab Ab ABC /一三一二',
  '甲甲丙乙甲丙x丁开头',
]

test.each(patterns)('%s matches where it did without the filter', (pattern) => {
  const plain = new RegExp(pattern.source, `${pattern.flags}g`)
  const quick = new QuickPattern(pattern)
  for (const text of texts) {
    expect([...quick.matches(text)].map((found) => [found.index, found[0]])).toEqual(
      [...text.matchAll(plain)].map((found) => [found.index, found[0]]),
    )
  }
})
