import { siteOf } from '../document.ts'
import type { Options } from '../options.ts'
import { applyRules, type Rule } from '../rule.ts'
import type { CorpusStage, Row } from '../stage.ts'
import { refusalOf } from './gate.ts'
import { recurringLine, recurringRule } from './recurring.ts'
import { boilerplateRules } from './rules/index.ts'
import { personalData, redaction } from './rules/personal-data.ts'
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
    const cleaned = applyRules(document, 'boilerplate', rulesFor(knowledge, options), options)
    const refusal = refusalOf(cleaned.text, options.gate)
    return refusal ? { kind: 'drop', id: document.id, ...refusal } : { kind: 'keep', document: cleaned }
  },
}

function rulesFor(knowledge: readonly Row[], { redact }: Options): readonly Rule[] {
  if (knowledge.length === 0 && !redact) return boilerplateRules
  const rules = redact ? boilerplateRules.map((rule) => (rule === personalData ? redaction : rule)) : boilerplateRules
  return knowledge.length > 0 ? [recurringRule(knowledge), ...rules] : rules
}
