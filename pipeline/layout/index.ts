import { revise, withBlocks, withNotes } from '../document.ts'
import { notesOf, runRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { parseBlocks } from '../text/markdown.ts'
import { layoutRules } from './rules/index.ts'

/** Makes Markdown blocks of lines: paragraphs, headings, items, tables, articles, gaps. */
export const layout: DocumentStage = {
  kind: 'document',
  name: 'layout',
  rules: layoutRules,
  apply(document, options) {
    const { edits, remarks } = runRules(document.text, 'layout', layoutRules, options)
    const revised = withNotes(revise(document, 'layout', edits), notesOf(document, remarks))
    return { kind: 'keep', document: withBlocks(revised, parseBlocks(revised.text)) }
  },
}
