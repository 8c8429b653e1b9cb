import { withBlocks } from '../document.ts'
import { applyRules } from '../rule.ts'
import type { DocumentStage } from '../stage.ts'
import { parseBlocks } from '../text/markdown.ts'
import { layoutRules } from './rules/index.ts'

/** Makes Markdown blocks of lines: paragraphs, headings, items, tables, articles, gaps. */
export const layout: DocumentStage = {
  kind: 'document',
  name: 'layout',
  rules: layoutRules,
  apply(document, options) {
    const revised = applyRules(document, 'layout', layoutRules, options)
    return { kind: 'keep', document: withBlocks(revised, parseBlocks(revised.text)) }
  },
}
