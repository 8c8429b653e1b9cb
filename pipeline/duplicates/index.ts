import { sha256 } from '../digest.ts'
import { applyRules } from '../rule.ts'
import type { CorpusStage, RuleCard } from '../stage.ts'
import { equalDocuments } from './equal-documents.ts'
import { passagesOf } from './passages.ts'
import { duplicatesRules } from './rules/index.ts'

const duplicateDocument: RuleCard = {
  id: 'duplicate-document',
  why: 'The same text was collected twice: of equal documents the one with the smallest id stays.',
}

/** Keeps the first of what is said twice, within a document and across documents. */
export const duplicates: CorpusStage = {
  kind: 'corpus',
  name: 'duplicates',
  rules: [...duplicatesRules, duplicateDocument],
  columns: { id: 'VARCHAR', digest: 'VARCHAR', size: 'BIGINT' },
  /** One row: what the document says, folded; a document that says nothing gives none and equals no other. */
  *survey({ id, text }) {
    const keys = passagesOf(text).flatMap(({ key }) => (key === '' ? [] : key))
    const said = keys.join('\n')
    if (said !== '') yield { id, digest: sha256(said), size: said.length }
  },
  sql: equalDocuments,
  apply(document, knowledge, options) {
    const { keeper } = knowledge.find(({ id }) => id === document.id) ?? {}
    if (keeper !== undefined && !options.off.has(duplicateDocument.id))
      return { kind: 'drop', id: document.id, reason: 'duplicate', detail: `the same text as ${keeper}` }
    return { kind: 'keep', document: applyRules(document, 'duplicates', duplicatesRules, options) }
  },
}
