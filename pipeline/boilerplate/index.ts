import { applyRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { boilerplateRules } from './rules/index.ts'

/** Takes out what a site puts around its content. */
export const boilerplate: DocumentStage = {
  kind: 'document',
  name: 'boilerplate',
  rules: boilerplateRules,
  apply: (document, options) => ({
    kind: 'keep',
    document: applyRules(document, 'boilerplate', boilerplateRules, options),
  }),
}
