import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeEdits } from '../../pipeline/compose.ts'
import { type Document, newDocument, rawSpan, revise, textSpan } from '../../pipeline/document.ts'
import { applyEdits, type Edit, invertEdits } from '../../pipeline/edit.ts'
import { checkLedger, ledgerLines } from '../../pipeline/ledger.ts'
import { histories, replay } from './pieces.ts'

const source = { path: 'd', sha256: '', runs: [] }

function documentOf(raw: string, edits: readonly (readonly Edit[])[]): Document {
  return edits.reduce<Document>((document, list, i) => revise(document, `s${i}`, list), newDocument('d', source, raw))
}

const times = { numRuns: 3000 }

test('edits invert', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const { texts, edits } = replay(raw, plans.slice(0, 1))
      expect(applyEdits(texts[1] as string, invertEdits(raw, edits[0] as Edit[]))).toBe(raw)
    }),
    times,
  )
})

test('composed edits do what the stages did, one after the other, and are sorted and disjoint', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const { texts, edits } = replay(raw, plans)
      const composed = edits.reduce<Edit[]>((all, list) => composeEdits(all, list), [])
      expect(applyEdits(raw, composed)).toBe(texts.at(-1))
    }),
    times,
  )
})

test('a removal keeps to itself: it takes raw characters and leaves nothing', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const { edits } = replay(raw, plans)
      for (const edit of edits.reduce<Edit[]>((all, list) => composeEdits(all, list), [])) {
        if (edit.reason) expect([edit.text, edit.end > edit.start]).toEqual(['', true])
      }
    }),
    times,
  )
})

test('the ledger replays to the text and inverts to the raw text, its lines are disjoint, and removals stand alone', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const document = documentOf(raw, replay(raw, plans).edits)
      const lines = ledgerLines(document)
      checkLedger(document, lines)
      lines.forEach((line, i) => {
        expect(line.before).not.toBe(line.after)
        const next = lines[i + 1]
        if (!next) return
        expect(next.raw[0]).toBeGreaterThanOrEqual(line.raw[1])
        if (next.raw[0] === line.raw[1]) expect(line.reason ?? next.reason).toBeDefined()
      })
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    }),
    times,
  )
})

test('the account is exact: in = kept + before, out = kept + after', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const document = documentOf(raw, replay(raw, plans).edits)
      const lines = ledgerLines(document)
      const before = lines.reduce((sum, line) => sum + line.before.length, 0)
      const after = lines.reduce((sum, line) => sum + line.after.length, 0)
      expect(document.text.length).toBe(raw.length - before + after)
    }),
    times,
  )
})

test('every span maps inside the raw text and back, in order, and a wider span maps wider', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const document = documentOf(raw, replay(raw, plans).edits)
      let last = 0
      for (let start = 0; start < document.text.length; start++) {
        const one = rawSpan(document, { start, end: start + 1 })
        expect(one.start).toBeGreaterThanOrEqual(last)
        expect(one.end).toBeGreaterThanOrEqual(one.start)
        expect(one.end).toBeLessThanOrEqual(raw.length)
        last = one.start
        const whole = rawSpan(document, { start, end: document.text.length })
        expect(whole.start).toBeLessThanOrEqual(one.start)
        expect(whole.end).toBeGreaterThanOrEqual(one.end)
      }
      for (let start = 0; start < raw.length; start++) {
        const { start: from, end: to } = textSpan(document, { start, end: start + 1 })
        expect([from >= 0, to >= from, to <= document.text.length]).toEqual([true, true, true])
      }
    }),
    { numRuns: 1000 },
  )
})

test('a character that no edit touched maps to itself, there and back', () => {
  fc.assert(
    fc.property(histories, ({ raw, plans }) => {
      const document = documentOf(raw, replay(raw, plans).edits)
      const lines = ledgerLines(document)
      for (let at = 0; at < raw.length; at++) {
        if (lines.some((line) => line.raw[0] <= at && at < line.raw[1])) continue
        const there = textSpan(document, { start: at, end: at + 1 })
        if (there.end - there.start !== 1) continue
        expect(document.text[there.start]).toBe(raw[at])
        expect(rawSpan(document, there)).toEqual({ start: at, end: at + 1 })
      }
    }),
    { numRuns: 1000 },
  )
})

test('overlapping edits, edits out of order and edits beyond the text are refused', () => {
  const edit = { start: 0, end: 2, text: '' }
  expect(() => applyEdits('abc', [edit, { ...edit, start: 1, end: 3 }])).toThrow(/after offset 2/)
  expect(() => applyEdits('abc', [{ ...edit, end: 4 }])).toThrow(/of 3/)
})

test('composing counts its work in edits, not in their product', () => {
  const raw = 'ab'.repeat(500_000)
  const stages = Array.from({ length: 5 }, (_, stage) =>
    Array.from({ length: 10_000 }, (_, i) => ({
      start: i * 100 + stage * 7,
      end: i * 100 + stage * 7 + 2,
      text: 'xy',
      rule: 'r',
      stage: `s${stage}`,
    })),
  )
  const document = documentOf(raw, stages)
  const lines = ledgerLines(document)
  checkLedger(document, lines)
  expect(lines.length).toBe(50_000)
  for (let i = 0; i < 50_000; i++)
    expect(rawSpan(document, { start: i * 20, end: i * 20 + 1 }).start).toBeLessThanOrEqual(i * 20)
})
