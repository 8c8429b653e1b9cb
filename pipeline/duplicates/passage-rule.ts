import { type Block, removeBlocks } from '../block.ts'
import type { Reason } from '../edit.ts'
import type { Rule } from '../rule.ts'
import { type Passage, passagesOf } from './passages.ts'

/** What a rule of the stage states about itself. */
type Card = Pick<Rule, 'id' | 'why' | 'examples' | 'leaves'>

/** Makes a rule of a judgement on all passages of a text: the blocks that go, each with its reason. */
export function passageRule(card: Card, judge: (passages: readonly Passage[]) => ReadonlyMap<Block, Reason>): Rule {
  return {
    ...card,
    find: (text) => {
      const passages = passagesOf(text)
      const reasons = judge(passages)
      if (reasons.size === 0) return []
      return removeBlocks(
        passages.map(({ block }) => block),
        reasons,
        text.length,
      )
    },
  }
}
