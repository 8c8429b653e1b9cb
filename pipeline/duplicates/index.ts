import { applyRules } from '../rule.ts'
import type { CorpusStage } from '../stage.ts'
import { duplicateDocument, elsewhereRule, keeperOf, repeatedElsewhere } from './elsewhere.ts'
import { learning } from './learning.ts'
import { duplicatesRules } from './rules/index.ts'
import { surveyDocument, surveyTables } from './survey.ts'

/** Keeps the first of what is said twice, within a document and across documents. */
export const duplicates: CorpusStage = {
  kind: 'corpus',
  name: 'duplicates',
  rules: [repeatedElsewhere, ...duplicatesRules, duplicateDocument],
  tables: surveyTables,
  survey: surveyDocument,
  steps: learning,
  apply(document, knowledge, options) {
    const copyOf = options.off.has(duplicateDocument.id) ? undefined : keeperOf(knowledge)
    if (copyOf) {
      const alike = copyOf.similarity === 1000 ? 'the same text as' : `${copyOf.similarity / 10} % alike:`
      return { kind: 'drop', id: document.id, reason: 'duplicate', detail: `${alike} ${copyOf.keeper}` }
    }
    const rules = knowledge.length > 0 ? [elsewhereRule(knowledge), ...duplicatesRules] : duplicatesRules
    return { kind: 'keep', document: applyRules(document, 'duplicates', rules, options) }
  },
}
