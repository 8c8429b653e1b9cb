import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boilerplate } from '../../pipeline/boilerplate/index.ts'
import { newDocument, revise, textSpan } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { stages } from '../../pipeline/stages.ts'

/**
 * Pages of other kinds of sites, a block a line: `× ` marks what must go, `? ` what should go and does not yet. Every
 * other line must stay.
 */
const folder = 'tests/boilerplate/pages'
const marks = /^[×?] /

interface Judged {
  readonly line: string
  readonly mark: string
  readonly isGone: boolean
}

function judge(page: string): Judged[] {
  const lines = page.trimEnd().split('\n')
  const texts = lines.map((line) => line.replace(marks, ''))
  let document = newDocument('page', { path: 'page', sha256: '', runs: [] }, texts.join('\n\n'))
  for (const stage of stages) {
    if (stage.kind === 'statements') break
    if (stage.name !== duplicates.name && stage.name !== boilerplate.name) continue
    const outcome =
      stage.kind === 'corpus' ? stage.apply(document, [], defaultOptions) : stage.apply(document, defaultOptions)
    if (outcome.kind === 'keep') document = outcome.document
  }
  let end = -2
  return lines.map((line, i) => {
    end += 2 + (texts[i] as string).length
    const { start, end: to } = textSpan(document, { start: end - 1, end })
    return { line, mark: marks.exec(line)?.[0].trim() ?? '', isGone: start === to }
  })
}

describe.each(readdirSync(folder))('%s', (file) => {
  const judged = judge(readFileSync(`${folder}/${file}`, 'utf8'))
  const lines = (mark: string, isGone: boolean) =>
    judged.filter((item) => item.mark === mark && item.isGone === isGone).map(({ line }) => line)

  test('loses no content', () => expect(lines('', true)).toEqual([]))
  test('loses its chrome', () => expect(lines('×', false)).toEqual([]))
  test('known misses are still missed', () => expect(lines('?', true)).toEqual([]))
})

test('a removal says why and which rule made it', () => {
  const document = newDocument('a', { path: 'a', sha256: '', runs: [] }, '返回顶部\n\n手足口病多见于幼儿。')
  const outcome = boilerplate.apply(document, [], defaultOptions)
  expect(outcome).toMatchObject({
    kind: 'keep',
    document: {
      text: '手足口病多见于幼儿。',
      revisions: [{ edits: [{ rule: 'navigation-line', reason: 'navigation', text: '' }] }],
    },
  })
})

test('a rule that is off removes nothing', () => {
  const document = newDocument('a', { path: 'a', sha256: '', runs: [] }, '网站地图\n\n手足口病多见于幼儿。')
  const outcome = boilerplate.apply(document, [], { ...defaultOptions, off: new Set(['navigation-line']) })
  expect(outcome).toMatchObject({ document: { text: document.text } })
})

test('removing nothing leaves the document itself', () => {
  const document = newDocument('a', { path: 'a', sha256: '', runs: [] }, '手足口病多见于幼儿。')
  expect(boilerplate.apply(document, [], defaultOptions)).toEqual({ kind: 'keep', document: revise(document, 'x', []) })
})
