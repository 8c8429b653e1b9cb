import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../pipeline/block.ts'
import { clean, cleanDocument, extract } from '../pipeline/clean.ts'
import type { Document } from '../pipeline/document.ts'
import { openDocument } from '../pipeline/encoding/decode.ts'
import { formatDocument } from '../pipeline/io/outputs.ts'
import { defaultOptions } from '../pipeline/options.ts'
import { findQuote, traceStatement } from '../pipeline/review/trace.ts'
import type { Statement } from '../pipeline/statement.ts'
import { quotableSpans } from '../pipeline/statements/evidence.ts'
import { pageOf } from '../pipeline/statements/page.ts'
import { extractedSchema } from '../pipeline/statements/schema.ts'
import { foldWidth } from '../pipeline/text/fold.ts'
import { parseBlocks } from '../pipeline/text/markdown.ts'
import { makeCorpus } from './bench/corpus.ts'

/** A role is told when the blocks are made, and stays when the neighbour that told it is taken out. */
const withoutRoles = (blocks: readonly Block[]) => blocks.map(({ role: _, ...block }) => block)

/** All that must hold of any document, whatever stands in it. */
function checkDocument(document: Document): void {
  const statements = extract(document)
  formatDocument(document, statements)
  if (document.text !== '') expect(document.text).toMatch(/[^\n]\n$/)
  expect(withoutRoles(document.blocks)).toEqual(withoutRoles(parseBlocks(document.text)))
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  extractedSchema.parse({ schema: 'urn:bonesetter:statements:1', document: { id: document.id }, statements })
  for (const statement of statements) checkStatement(document, statement)
}

function checkStatement(document: Document, statement: Statement): void {
  const spans = quotableSpans(pageOf(document))
  for (const evidence of statement.evidence) {
    const span = findQuote(document, evidence)
    expect(spans.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true)
    expect(evidence.prefix + evidence.suffix).not.toMatch(/[。！？；，\n]/)
  }
  const values = statement.evidence.filter(({ role }) => role === 'value')
  expect(values.some(({ quote }) => quote.includes(statement.value.text))).toBe(true)
  if (statement.value.kind === 'quantity') expect(statement.value.text).not.toContain('⟦?⟧')
  for (const [, trace] of traceStatement(document, statement)) {
    expect(trace.raw.end).toBeGreaterThan(trace.raw.start)
    expect(trace.raw.end).toBeLessThanOrEqual(document.raw.length)
  }
}

function rawFiles(): string[] {
  const gold = readdirSync('tests/gold')
    .filter((name) => !name.endsWith('.json'))
    .map((name) => `tests/gold/${name}/raw.txt`)
    .filter((path) => existsSync(path))
  return [...readdirSync('raw').map((name) => `raw/${name}`), ...gold]
}

describe.each(rawFiles())('%s', (path) => {
  const outcome = cleanDocument(openDocument(path, readFileSync(path)), defaultOptions)
  const document = outcome.kind === 'keep' ? outcome.document : undefined

  test('ledger, blocks, quotes, ids and schema hold', () => {
    expect(document).toBeDefined()
    if (document) checkDocument(document)
  })

  test('cleaning what is clean changes nothing but the width of a mark', () => {
    // Where lines were joined, a mark has got new neighbours, and its width follows them.
    expect(foldWidth(clean(document?.text ?? '').text)).toBe(foldWidth(document?.text ?? ''))
  })
})

test('everything holds for generated pages of four kinds', () => {
  for (const text of makeCorpus(7, 40_000)) checkDocument(clean(text))
})

const scraps = fc.constantFrom(
  ...'的一是患者左右，。；：（）、“”《》？！ \n\t\r　·•◎①②⟦⟧?|#-*.,:;()[]<>=+%～±×℃μABCabc0123456789圆园员猿源缘远苑愿怨袁遥院渊冤尧援嵴脊\u00a0\ufeff\ufffd\ud83c\udfaf'.split(
    '',
  ),
  '表 1 ',
  '# ',
  '| a | b |',
  '---',
  '1. ',
  '相关文章',
  '版权所有',
  '脊柱裂',
  '是指',
  '包括',
  '2mm',
)

test('nothing breaks on scraps put together at random', () => {
  const texts = fc.array(scraps, { maxLength: 120 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      const document = clean(text)
      if (document.text !== '' || document.revisions.length > 0) checkDocument(document)
    }),
    { numRuns: 400 },
  )
}, 120_000)
