import { expect, test } from 'vitest'
import { boilerplate } from '../../pipeline/boilerplate/index.ts'
import { type Document, newDocument, textSpan } from '../../pipeline/document.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Row } from '../../pipeline/stage.ts'
import { learn } from '../duplicates/learn.ts'
import { makeSites, type SitePage } from './sites.ts'

const documentOf = ({ id, lines }: SitePage): Document =>
  newDocument(id, { path: `${id}.txt`, sha256: '', runs: [] }, lines.map(({ text }) => text).join('\n\n'))

/** The lines of a page with whether they are gone from it. */
function judge(page: SitePage, known: Map<string, Row[]>) {
  const outcome = boilerplate.apply(documentOf(page), known.get(page.id) ?? [], defaultOptions)
  if (outcome.kind !== 'keep') throw new Error(`${page.id} was dropped`)
  let next = 0
  return page.lines.map(({ text, isSites }) => {
    const end = next + text.length
    next = end + 2
    const { start, end: to } = textSpan(outcome.document, { start: end - 1, end })
    return { text, isSites, isGone: start === to }
  })
}

test('lines of a site go, content that many pages share stays', async () => {
  const pages = makeSites(50, 4)
  const documents = pages.map(documentOf)
  const known = await learn(boilerplate, [documents.slice(0, 40), documents.slice(40)])
  const lines = pages.flatMap((page) => judge(page, known))
  const sites = lines.filter(({ isSites }) => isSites)
  const left = sites.filter(({ isGone }) => !isGone).map(({ text }) => text)
  expect(lines.filter(({ isSites, isGone }) => isGone && !isSites)).toEqual([])
  expect(left.length / sites.length, JSON.stringify([...new Set(left)])).toBeLessThan(0.01)
  // Without knowledge the rules alone find a part: the test would otherwise prove nothing.
  const alone = pages.flatMap((page) => judge(page, new Map())).filter(({ isSites, isGone }) => isSites && !isGone)
  expect(alone.length / sites.length).toBeGreaterThan(0.2)
})

test('a few pages teach nothing', async () => {
  const documents = makeSites(3, 4).map(documentOf)
  expect((await learn(boilerplate, [documents])).size).toBe(0)
})

test('forty thousand lines of a site between two paragraphs are judged in linear time', () => {
  const own = '患者术后第三天拔除引流管，切口愈合良好，随访十二个月未见复发。'
  const lines = [own, ...Array.from({ length: 40_000 }, () => '返回首页'), own].map((text) => ({
    text,
    isSites: false,
  }))
  const knowledge = lines
    .slice(1, -1)
    .map((_, i) => ({ id: 'p', place: i + 1, documents: 9, site_documents: 10, sites: 1 }))
  const judged = judge({ id: 'p', lines }, new Map([['p', knowledge]]))
  expect(judged.length).toBeLessThanOrEqual(lines.length)
})
