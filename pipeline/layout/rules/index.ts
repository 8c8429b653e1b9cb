import type { Rule } from '../../rule.ts'
import { flatTable } from './flat-table.ts'

/** Order matters: each rule sees the text the one before it left. */
export const layoutRules: readonly Rule[] = [flatTable]
