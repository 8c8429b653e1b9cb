import type { Rule } from '../../rule.ts'
import { nearRepeat } from './near-repeat.ts'
import { repeatedHead } from './repeated-head.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { repeatedSentences } from './repeated-sentences.ts'
import { repeatedTitle } from './repeated-title.ts'
import { truncatedTeaser } from './truncated-teaser.ts'

/** Order matters: each rule sees the text the one before it left. */
export const duplicatesRules: readonly Rule[] = [
  repeatedPassage,
  truncatedTeaser,
  repeatedTitle,
  repeatedHead,
  repeatedSentences,
  nearRepeat,
]
