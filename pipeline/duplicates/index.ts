import type { CorpusStage } from '../stage.ts'
import { duplicatesRules } from './rules/index.ts'

/** Keeps the first of what is said twice, within a document and across documents. */
export const duplicates: CorpusStage = {
  kind: 'corpus',
  name: 'duplicates',
  rules: duplicatesRules,
  columns: { id: 'VARCHAR' },
  survey: () => [],
  sql: 'SELECT id FROM rows WHERE false',
  apply: (document) => ({ kind: 'keep', document }),
}
