import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

/** Numbers of references; a year of four digits in such brackets belongs to the number of a decree. */
const mark = /[［〔]([ \t]?\d{1,3}(?:[ \t]?[-–—~～,，、][ \t]?\d{1,3}){0,12}[ \t]?)[］〕]/y

const signs = '［〔'

export const referenceMark: Rule = {
  id: 'reference-mark',
  why: 'The number of a reference stands in square brackets, which typesetting makes full width.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (const { index, 0: whole, 1: numbers = '' } of sites.matches(mark)) {
      yield { start: index, end: index + whole.length, text: `[${plain(numbers)}]` }
    }
  },
  examples: [
    ['已有报道［12］认为〔3，5-7〕', '已有报道[12]认为[3,5-7]'],
    ['文献［ 1～3 ］', '文献[1-3]'],
  ],
  leaves: ['国发〔2010〕33号', '［摘要］目的', '【1】概述', '[4-6]'],
}

/** Digits, ASCII commas and hyphens. */
const plain = (numbers: string) =>
  numbers
    .replace(/[ \t]/g, '')
    .replace(/[–—~～]/g, '-')
    .replace(/[，、]/g, ',')
