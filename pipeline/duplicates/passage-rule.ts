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
      return removeBlocks(
        passages.map(({ block }) => block),
        judge(passages),
        text.length,
      )
    },
  }
}
