import { describe, expect, test } from 'vitest'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { widthLines } from './width-lines.ts'

const repaired = (text: string): string => runRules(text, 'encoding', encodingRules, defaultOptions).text

describe('width of marks, letters and blanks', () => {
  test.each(widthLines)('%j -> %j', (before, after) => {
    expect(repaired(before)).toBe(after)
    expect(repaired(after)).toBe(after)
  })

  test('a line says nothing about the next one', () => {
    const page = widthLines.map(([before]) => `${before}\n\n`).join('')
    const repairs = repaired(page).split('\n\n')
    const differing = widthLines.filter(([, after], at) => repairs[at] !== after)
    expect(differing).toEqual([])
  })
})

test.each([
  ['brackets that only open', '('.repeat(200_000)],
  ['brackets that only close', '）'.repeat(200_000)],
  ['pairs in pairs', `${'（'.repeat(100_000)}${'）'.repeat(100_000)}`],
  ['commas on one line', 'a,1;b:'.repeat(100_000)],
  ['blanks', `，${' '.repeat(300_000)}。`],
  ['full-width digits', '１'.repeat(300_000)],
  ['stops after hanzi', '后.'.repeat(100_000)],
  ['years', '2010,'.repeat(60_000)],
  ['pairs of question marks', '医??'.repeat(100_000)],
])('linear: %s', (_, text) => {
  const once = repaired(text)
  expect(repaired(once)).toBe(once)
})
