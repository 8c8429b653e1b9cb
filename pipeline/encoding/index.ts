import { applyRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { encodingRules } from './rules/index.ts'

/** Undoes what wrong code pages, fonts and input did to characters. */
export const encoding: DocumentStage = {
  kind: 'document',
  name: 'encoding',
  rules: encodingRules,
  apply: (document, options) => ({
    kind: 'keep',
    document: applyRules(document, 'encoding', encodingRules, options),
  }),
}
