import { type Block, removeBlocks } from '../block.ts'
import type { Reason } from '../edit.ts'
import type { Rule } from '../rule.ts'
import type { Row, RuleCard } from '../stage.ts'
import { passagesOf } from './passages.ts'
import { wholeDocument } from './survey.ts'

export const duplicateDocument: RuleCard = {
  id: 'duplicate-document',
  why: 'The same text was collected twice: of documents that say the same the one with the smallest id stays.',
}

export const repeatedElsewhere: RuleCard = {
  id: 'repeated-elsewhere',
  why: 'Sites copy passages from one another: of passages that say the same the one in the document with the smallest id stays.',
}

/** The document that stays for this one, with the similarity in thousandths. */
export function keeperOf(
  knowledge: readonly Row[],
): { readonly keeper: string; readonly similarity: number } | undefined {
  const row = knowledge.find(({ place }) => place === wholeDocument)
  return row && { keeper: String(row['keeper']), similarity: Number(row['similarity']) }
}

/** Removes the blocks that other documents keep: a rule made for one document, from what is known of it. */
export function elsewhereRule(knowledge: readonly Row[]): Rule {
  return {
    ...repeatedElsewhere,
    find: (text) => {
      const passages = passagesOf(text)
      const reasons = new Map<Block, Reason>()
      for (const { place } of knowledge) {
        const passage = typeof place === 'number' ? passages[place] : undefined
        if (passage) reasons.set(passage.block, 'duplicate')
      }
      return removeBlocks(
        passages.map(({ block }) => block),
        reasons,
        text.length,
      )
    },
    examples: [],
    leaves: [],
  }
}
