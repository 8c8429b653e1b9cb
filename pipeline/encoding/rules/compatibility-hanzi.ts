import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { compatibilityIdeographs } from '../tables/compatibility-ideographs.ts'

const hanziOf = new Map<string, string>()
for (const [first, hanzi] of compatibilityIdeographs) {
  Array.from(hanzi).forEach((one, index) => {
    hanziOf.set(String.fromCodePoint(first + index), one)
  })
}

const signs = [...new Set([...hanziOf.keys()].map((one) => one.charAt(0)))].join('')
const ideograph = /[\uE815-\uE864\uF900-\uFAFF]|\uD87E[\uDC00-\uDE1D]/y

export const compatibilityHanzi: Rule = {
  id: 'compatibility-hanzi',
  why: 'Korean code pages, old fonts and GBK gave hanzi a second code point or one for private use.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (const { index, 0: found } of sites.matches(ideograph)) {
      const hanzi = hanziOf.get(found)
      if (hanzi !== undefined) yield { start: index, end: index + found.length, text: hanzi }
    }
  },
  examples: [
    ['\uF97E表：\uF9E0位\uF967足', '量表：易位不足'],
    ['\u{2F83F}\uE863', '周䶮'],
  ],
  leaves: ['量表', '\uFA0E\uFA11', '私用区\uE000'],
}
