import { expect, test } from 'vitest'
import { newDocument } from '../../pipeline/document.ts'
import { layout } from '../../pipeline/layout/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { readLayouts } from './layouts.ts'

test.each(readLayouts())('$name', ({ name, raw, cleaned }) => {
  const outcome = layout.apply(newDocument(name, { path: name, sha256: '', runs: [] }, raw), defaultOptions)
  expect(outcome.kind === 'keep' && outcome.document.text).toBe(cleaned)
})
