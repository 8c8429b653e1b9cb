import { expect, test, vi } from 'vitest'
import { applyEdits, invertEdits } from '../../pipeline/edit.ts'
import { Budget } from '../../pipeline/layout/grid/budget.ts'
import { readRegion } from '../../pipeline/layout/grid/find.ts'
import { regionsOf } from '../../pipeline/layout/grid/regions.ts'
import { layoutRules } from '../../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { parseBlocks } from '../../pipeline/text/markdown.ts'
import { hostile, hostileText } from './lab/hostile.ts'

/** Steps of the search for tables in a text: what they cost on any machine. */
function stepsFor(text: string): number {
  const budget = new Budget(text.length)
  const spend = vi.spyOn(budget, 'spend')
  for (const lines of regionsOf(text)) readRegion(lines, budget)
  return spend.mock.calls.reduce((sum, [steps]) => sum + steps, 0)
}

const size = 6000
/** Steps that any text may take, those of one search that begins before the last of them, of a character, and of a line of a table. */
const [anyText, oneSearch, perCharacter, perLine] = [600_000, 400_000, 12, 300]

test.each(Object.entries(hostile))('%s: the search for tables stays within its steps', (_, make) => {
  const text = hostileText(make, size * 4)
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  expect(stepsFor(text)).toBeLessThan(anyText + oneSearch + perCharacter * text.length + perLine * lines)
})

test.each(Object.entries(hostile))(
  '%s: nothing but blank space is lost, and every edit can be taken back',
  (_, make) => {
    const raw = hostileText(make, size)
    const { text, edits } = runRules(raw, 'layout', layoutRules, defaultOptions)
    expect(applyEdits(text, invertEdits(raw, edits))).toBe(raw)
    for (const { start, end } of parseBlocks(text)) expect(text.slice(start, end).trim()).not.toBe('')
  },
)
