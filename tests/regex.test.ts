import { expect, test } from 'vitest'
import { allExpressions, digestOf, type Expression, verdictOf } from './regex/expressions.ts'
import { slow } from './tables/slow-expressions.ts'

const byFile = new Map<string, Expression[]>()
for (const expression of await allExpressions()) {
  const own = byFile.get(expression.file) ?? []
  byFile.set(expression.file, own)
  own.push(expression)
}

test('the scan finds literals and what is put together', () => {
  expect([...byFile.values()].flat().length).toBeGreaterThan(2000)
  expect(byFile.get('statements/relations/trim.ts')?.some(({ source }) => source.startsWith('^(?:'))).toBe(true)
})

test.each([...byFile])(
  '%s has linear expressions only',
  async (_file, expressions) => {
    const bad: string[] = []
    for (const expression of expressions) {
      // What takes the checker long is checked when the table is made; any change of it makes it unknown there.
      const verdict = slow[digestOf(expression)] ?? (await verdictOf(expression))
      if (verdict === 'vulnerable') bad.push(`/${expression.source}/${expression.flags}`)
    }
    expect(bad).toEqual([])
  },
  120_000,
)
