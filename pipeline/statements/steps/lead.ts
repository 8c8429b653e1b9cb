import type { Page, PageBlock } from '../page.ts'
import { procedureIn } from './names.ts'
import type { StepContext } from './step.ts'

const during =
  /during (?:the|your|an?)|(?:手术|操作|治疗|穿刺|注射)(?:过程中?|时|步骤|方法|流程)(?:如下)?[，,：:]?|步骤(?:如下)?|how (?:is|are|to)|方法如下|具体(?:做法|操作)/i
const otherwise = /注意|before|after|准备|risk|适应|禁忌|原因/i
const procedureHeading =
  /procedure|surgery|ization|scopy|plasty|ectomy|implant|injection|biopsy|therapy|手术|术$|术[（(]|操作|注射|穿刺|法$|检查$/i
/** How many blocks back the heading that names the procedure may stand. */
const farthest = 60

/**
 * A lead that ends in a colon and says that steps follow; the procedure stands in a heading before.
 * @param at the lead's place among the blocks
 * @param marked the list under it counts its steps itself: '第一步'
 */
export function leadContext({ text, blocks }: Page, at: number, marked: boolean): StepContext | undefined {
  const lead = blocks[at] as PageBlock
  if ((!marked && !during.test(lead.text)) || otherwise.test(lead.text)) return undefined
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const { block, text: words, article } = blocks[i] as PageBlock
    if (article !== lead.article) return undefined
    if (block.kind === 'heading' && procedureHeading.test(words))
      return { subject: procedureIn(text, block.content), trust: 'certain' }
  }
  return undefined
}
