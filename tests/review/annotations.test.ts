import { expect, test } from 'vitest'
import { clean, extract } from '../../pipeline/clean.ts'
import { annotationsOf } from '../../pipeline/review/annotations.ts'

const text =
  '𠮷野家的员工体检\n\n带状疱疹的主要表现为水疱和疼痛😀。𠮷先生患带状疱疹后出现发热。阿昔洛韦每次0.8 g，每日5次。'

test('positions count code points, and each selects what the quote says', () => {
  const document = clean(text)
  const statements = extract(document)
  const annotations = [...annotationsOf(document, statements)]
  const points = [...document.text]
  expect(points.length).toBeLessThan(document.text.length)
  expect(annotations.length).toBe(statements.length)
  expect(annotations.length).toBeGreaterThan(2)
  for (const { target } of annotations)
    for (const { selector } of target) {
      const [quote, position] = selector
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('selectors')
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    }
})

test('the body is the fact without its quotes, and the source is a path that needs no escape', () => {
  const document = clean(text, { id: 'a b/甲' })
  const [first] = [...annotationsOf(document, extract(document))]
  expect(first?.target[0]?.source).toBe('a%20b/%E7%94%B2.md')
  const fact = JSON.parse(first?.body.value ?? '{}')
  expect(Object.keys(fact)).not.toContain('evidence')
  expect(fact).toMatchObject({ subject: expect.any(Object), property: expect.any(String) })
})
