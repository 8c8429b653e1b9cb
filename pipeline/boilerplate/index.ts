import { revise, withNotes } from '../document.ts'
import { notesOf, runRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { boilerplateRules } from './rules/index.ts'

/** Takes out what a site puts around its content. */
export const boilerplate: DocumentStage = {
  kind: 'document',
  name: 'boilerplate',
  rules: boilerplateRules,
  apply(document, options) {
    const { edits, remarks } = runRules(document.text, 'boilerplate', boilerplateRules, options)
    return { kind: 'keep', document: withNotes(revise(document, 'boilerplate', edits), notesOf(document, remarks)) }
  },
}
