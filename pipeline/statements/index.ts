import type { StatementStage } from '../stage.ts'
import { assemble, type Found } from './assemble.ts'
import { pageOf } from './page.ts'
import { statementRules } from './rules/index.ts'

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

/** Writes down what the cleaned text says, with the words that say it. */
export const statements: StatementStage = {
  kind: 'statements',
  name: 'statements',
  rules: statementRules,
  extract(document, options) {
    learnPatterns()
    const page = pageOf(document)
    const found: Found[] = []
    for (const rule of statementRules) {
      if (options.off.has(rule.id)) continue
      for (const claim of rule.find(page)) found.push({ claim, rule: rule.id })
    }
    return assemble(page, found)
  },
}
