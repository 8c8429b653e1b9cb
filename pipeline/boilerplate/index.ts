import { siteOf } from '../document.ts'
import { applyRules } from '../rule.ts'
import type { CorpusStage } from '../stage.ts'
import { recurringLine, recurringRule } from './recurring.ts'
import { boilerplateRules } from './rules/index.ts'
import { learning, surveyLines, surveyTables } from './survey.ts'

/** Takes out what a site puts around its content. */
export const boilerplate: CorpusStage = {
  kind: 'corpus',
  name: 'boilerplate',
  rules: [recurringLine, ...boilerplateRules],
  tables: surveyTables,
  survey: (document) => surveyLines(document.id, siteOf(document), document.text),
  steps: learning,
  apply(document, knowledge, options) {
    const rules = knowledge.length > 0 ? [recurringRule(knowledge), ...boilerplateRules] : boilerplateRules
    return { kind: 'keep', document: applyRules(document, 'boilerplate', rules, options) }
  },
}
