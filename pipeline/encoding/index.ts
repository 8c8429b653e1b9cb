import { revise, withNotes } from '../document.ts'
import { notesOf, runRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { encodingRules } from './rules/index.ts'

/** Undoes what wrong code pages, fonts and input did to characters. */
export const encoding: DocumentStage = {
  kind: 'document',
  name: 'encoding',
  rules: encodingRules,
  apply(document, options) {
    const { edits, remarks } = runRules(document.text, 'encoding', encodingRules, options)
    return { kind: 'keep', document: withNotes(revise(document, 'encoding', edits), notesOf(document, remarks)) }
  },
}
