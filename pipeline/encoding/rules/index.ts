import type { Rule } from '../../rule.ts'
import { founderItalic } from './founder-italic.ts'
import { founderUpright } from './founder-upright.ts'
import { founderVendor } from './founder-vendor.ts'

/** Order matters: each rule sees the text the one before it left. */
export const encodingRules: readonly Rule[] = [founderItalic, founderUpright, founderVendor]
