import { describe, expect, test } from 'vitest'
import { clean } from '../../pipeline/clean.ts'
import { applyEdits } from '../../pipeline/edit.ts'
import { isPage } from '../../pipeline/encoding/html/detect.ts'
import { readPage } from '../../pipeline/encoding/html/page.ts'
import { pages } from '../tables/html-page-samples.ts'

describe.each(pages)('$name', ({ source, lines, gone }) => {
  const edits = readPage(source)

  test('is told by its beginning', () => expect(isPage(source)).toBe(true))
  test('gives its lines', () => expect(applyEdits(source, edits)).toBe(lines))
  test('loses what is not its own, for a reason', () => {
    const removals = edits.filter(({ reason }) => reason)
    expect(removals.map(({ reason }) => reason)).toEqual(gone.map(([reason]) => reason))
    expect(removals.map(({ start }, i) => source.slice(start).startsWith(gone[i]?.[1] ?? '?'))).not.toContain(false)
  })
  test('is not changed again', () => expect(isPage(lines)).toBe(false))
  test('keeps its lines through the later stages', () => {
    const cleaned = clean(source).text.split('\n')
    const structured = lines.split('\n').filter((line) => /^(?:#|- |\d+\. |\| )/.test(line))
    expect(cleaned).toEqual(expect.arrayContaining(structured.map((line) => line.replaceAll('\u00a0', ' '))))
  })
})
