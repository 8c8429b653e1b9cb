import type { Rule } from '../../rule.ts'
import { lineRules } from '../cues.ts'
import { commentArea } from './comment-area.ts'
import { editorLine } from './editor-line.ts'
import { menuColumn } from './menu-column.ts'
import { relatedList } from './related-list.ts'
import { siteFoot } from './site-foot.ts'

/** Order matters: rules of place run first, while the lines that give the place away still stand. */
export const boilerplateRules: readonly Rule[] = [
  commentArea,
  relatedList,
  menuColumn,
  editorLine,
  siteFoot,
  ...lineRules,
]
