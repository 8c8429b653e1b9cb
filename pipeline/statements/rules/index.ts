import type { StatementRule } from '../rule.ts'

/** Each rule reads the whole page; the order decides only who names a claim that two rules find. */
export const statementRules: readonly StatementRule[] = []
