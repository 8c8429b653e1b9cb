import type { Block } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { passageRule } from '../passage-rule.ts'
import type { Passage } from '../passages.ts'

/** A journal's head has its year with its volume or issue; a reference has a page as well. */
const volume = /(?:19|20)\d\d年.{0,12}?第?\d{1,4}[卷期]|\bVol(?:ume)?\.?\s?\d{1,4}\b.{0,8}\bNo\.?\s?\d/i
const citesPages = /[:：]\s?\d{1,5}\s?[-–—~～]\s?\d{1,5}/
const longest = 120

/** Removes the running head of a journal but where it first stands. */
export const repeatedHead: Rule = passageRule(
  {
    id: 'repeated-head',
    why: 'A journal prints its name with year, volume and issue on each page.',
    examples: [
      [
        '眼科进展 2019年6月第39卷第6期\n\n青光眼的筛查。\n\n眼科进展 2019年6月第39卷第6期\n\n眼压的测量。',
        '眼科进展 2019年6月第39卷第6期\n\n青光眼的筛查。\n\n眼压的测量。',
      ],
      [
        'Adv Ophthalmol, June 2019, Vol. 39, No. 6\n\nGlaucoma.\n\nAdv Ophthalmol, June 2019, Vol.39, No.6\n\nPressure.',
        'Adv Ophthalmol, June 2019, Vol. 39, No. 6\n\nGlaucoma.\n\nPressure.',
      ],
    ],
    leaves: [
      '眼科进展 2019年6月第39卷第6期\n\n青光眼。\n\n眼科进展 2019年7月第39卷第7期\n\n眼压。',
      '眼科进展, 2019年第6期: 21-24.\n\n青光眼。\n\n眼科进展, 2019年第6期: 21-24.',
      '青光眼的筛查\n\n一次。\n\n青光眼的筛查\n\n两次。',
    ],
  },
  repeatedHeads,
)

function repeatedHeads(passages: readonly Passage[]): Map<Block, Reason> {
  const seen = new Set<string>()
  const reasons = new Map<Block, Reason>()
  for (const { block, text, key } of passages) {
    if (text.length > longest || (block.kind !== 'paragraph' && block.kind !== 'heading')) continue
    if (!volume.test(text) || citesPages.test(text)) continue
    if (seen.has(key)) reasons.set(block, 'duplicate')
    seen.add(key)
  }
  return reasons
}
