import { expect, test } from 'vitest'
import { applyEdits, invertEdits } from '../../pipeline/edit.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { readPage } from '../../pipeline/encoding/html/page.ts'
import { cleanPage, f1, readPages, scorePage, sum } from './score.ts'

const pages = readPages()
const scores = pages.map((page) => scorePage(cleanPage(page).text, page.gold))

test('the text and the blocks of all pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(25)
  expect(f1(sum(scores.map(({ text }) => text.counts)))).toBeGreaterThanOrEqual(0.98)
  expect(f1(sum(scores.map(({ blocks }) => blocks.blocks)))).toBeGreaterThanOrEqual(0.95)
})

test.each(pages.map(({ id }, i) => [id, i] as const))('the text of %s', (_, i) => {
  const score = scores[i]
  expect(score && f1(score.text.counts)).toBeGreaterThanOrEqual(0.96)
  expect(score?.blocks.invented).toBe(0)
})

test.each(pages.map((page) => [page.id, page] as const))('%s: what was done is taken back', (id, page) => {
  const { raw } = openDocument(id, page.raw)
  const edits = readPage(raw)
  const text = applyEdits(raw, edits)
  expect(applyEdits(text, invertEdits(raw, edits))).toBe(raw)
})

test.each(pages.map((page) => [page.id, page] as const))(
  '%s: every character has its place in the source',
  (id, page) => {
    const { raw } = openDocument(id, page.raw)
    let at = 0
    for (const { start, end, text, reason } of readPage(raw)) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThanOrEqual(start)
      if (reason) expect(text).toBe('')
      // What an edit writes is Markdown, a blank, or what a reference or an escape stands for: no prose of its own.
      expect(text.replace(/^\n*/, '').length).toBeLessThan(80)
      expect(text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeLessThanOrEqual(1)
      at = end
    }
    expect(at).toBeLessThanOrEqual(raw.length)
  },
)
