import { type Document, rawSpan } from '../document.ts'
import { defaultOptions, type Options } from '../options.ts'
import type { StatementStage } from '../stage.ts'
import { assemble, type Found } from './assemble.ts'
import { Strays } from './leaflet/strays.ts'
import { type Page, pageOf } from './page.ts'
import { statementRules } from './rules/index.ts'
import { leafletSection } from './rules/leaflet-section.ts'
import { checksOn } from './study/checks.ts'
import { bands, doubtful } from './tables/bands.ts'

/**
 * The rules look for their patterns all at once, and a pattern is known from its first use on: an empty page makes them all
 * known before the first real one.
 */
const learnPatterns = (() => {
  let learned = false
  return (): void => {
    if (learned) return
    learned = true
    const empty = pageOf({ text: '', blocks: [] })
    for (const rule of statementRules) for (const _ of rule.find(empty));
  }
})()

interface Reading {
  readonly document: Document
  readonly page: Page
  readonly found: readonly Found[]
}

/** The last document's; a weak map of all would hold on to each page for long. */
let last: Reading | undefined

function readDocument(document: Document, { off }: Options): Reading {
  learnPatterns()
  const page = pageOf(document)
  const found: Found[] = []
  const strays = new Strays(page)
  for (const rule of statementRules) {
    // Rules that were wrong too often on documents that they were not written on.
    if (off.has(rule.id) || doubtful.includes(rule.id)) continue
    for (const told of rule.find(page)) {
      const claim = rule === leafletSection ? told : strays.settle(told)
      if (claim) found.push({ claim, rule: rule.id })
    }
  }
  return { document, page, found }
}

/** Writes down what the cleaned text says, with the words that say it. */
export const statements: StatementStage = {
  kind: 'statements',
  name: 'statements',
  rules: statementRules,
  extract(document, options) {
    last = readDocument(document, options)
    return assemble(last.page, last.found)
  },
  notes(document) {
    const { page, found } = last?.document === document ? last : readDocument(document, defaultOptions)
    return checksOn(
      page,
      found.map(({ claim }) => claim),
    ).map(({ start, end, code, message }) => ({
      code,
      rule: 'checks',
      raw: rawSpan(document, { start, end }),
      message,
    }))
  },
  bands,
}
