import { describe, expect, test } from 'vitest'
import { notedStatistics } from '../../pipeline/statements/tabular/footnotes.ts'
import { labelOf } from '../../pipeline/statements/tabular/labels.ts'
import { readCell } from '../../pipeline/statements/tabular/number-cell.ts'

describe('labels of tables of results', () => {
  test.each([
    ['治疗前FBG（mmol/L）', { timepoint: '治疗前', measure: 'FBG', unit: 'mmol/L' }],
    ['术后 3 个月', { timepoint: '术后 3 个月' }],
    ['术中出血量（mL）', { measure: '术中出血量', unit: 'mL' }],
    ['手术时间（min）', { measure: '手术时间', unit: 'min' }],
    ['观察组（n=42）', { group: '观察组' }],
    ['P值', { statistic: 'p-value' }],
    ['例数', { statistic: 'count' }],
    ['', {}],
  ])('%s', (text, label) => expect(labelOf(text)).toEqual(label))
})

describe('cells of tables of results', () => {
  test.each([
    ['12.3±4.5①', { value: 12.3, sd: 4.5, text: '12.3±4.5' }, ['①']],
    ['2 856±612ab', { value: 2856, sd: 612, text: '2 856±612' }, ['a', 'b']],
    ['<0.01', { value: 0.01, comparator: '<', text: '<0.01' }, []],
    ['92.9%', { value: 92.9, unit: '%', text: '92.9%' }, []],
  ])('%s', (text, value, marks) => expect(readCell(text)).toEqual({ value: { kind: 'quantity', ...value }, marks }))

  test.each(['观察组', '15/27', '21（50.0）', '-', ''])('%s is no number', (text) =>
    expect(readCell(text)).toBeUndefined(),
  )
})

test('footnotes lead marks to what they are compared with', () => {
  const found = notedStatistics('注：与术前比较，①t=2.86，P<0.01；①与②比较，P>0.05')
  expect(found.map(({ value, marks, reference }) => [value.text, marks, reference])).toEqual([
    ['t=2.86', ['①'], '术前'],
    ['P<0.01', ['①'], '术前'],
    ['P>0.05', ['①', '②'], undefined],
  ])
})
