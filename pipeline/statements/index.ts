import { type Document, type Note, rawSpan } from '../document.ts'
import type { StatementStage } from '../stage.ts'
import { assemble, type Found } from './assemble.ts'
import { Strays } from './leaflet/strays.ts'
import { type Page, pageOf } from './page.ts'
import { statementRules } from './rules/index.ts'
import { leafletSection } from './rules/leaflet-section.ts'
import { checksOn } from './study/checks.ts'

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

const read = new WeakMap<Document, { readonly page: Page; readonly found: readonly Found[] }>()

/** Writes down what the cleaned text says, with the words that say it. */
export const statements: StatementStage = {
  kind: 'statements',
  name: 'statements',
  rules: statementRules,
  extract(document, options) {
    learnPatterns()
    const page = pageOf(document)
    const found: Found[] = []
    const strays = new Strays(page)
    for (const rule of statementRules) {
      if (options.off.has(rule.id)) continue
      for (const told of rule.find(page)) {
        const claim = rule === leafletSection ? told : strays.settle(told)
        if (claim) found.push({ claim, rule: rule.id })
      }
    }
    read.set(document, { page, found })
    return assemble(page, found)
  },
}

/** What the statements of a document say that does not go together; none before they are extracted. */
export function notesOn(document: Document): readonly Note[] {
  const { page, found } = read.get(document) ?? {}
  if (!page || !found) return []
  return checksOn(
    page,
    found.map(({ claim }) => claim),
  ).map(({ start, end, code, message }) => ({ code, rule: 'checks', raw: rawSpan(document, { start, end }), message }))
}
