import type { StatementStage } from '../stage.ts'
import { assemble, type Found } from './assemble.ts'
import { pageOf } from './page.ts'
import { statementRules } from './rules/index.ts'

/** Writes down what the cleaned text says, with the words that say it. */
export const statements: StatementStage = {
  kind: 'statements',
  name: 'statements',
  rules: statementRules,
  extract(document, options) {
    const page = pageOf(document)
    const found: Found[] = []
    for (const rule of statementRules) {
      if (options.off.has(rule.id)) continue
      for (const claim of rule.find(page)) found.push({ claim, rule: rule.id })
    }
    return assemble(page, found)
  },
}
