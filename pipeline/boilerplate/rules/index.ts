import type { Rule } from '../../rule.ts'

/** Order matters: each rule sees the text the one before it left. */
export const boilerplateRules: readonly Rule[] = []
