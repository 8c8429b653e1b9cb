import type { Page, PageBlock } from '../page.ts'
import { contextOf } from './headings.ts'
import { arrowParts, numberedStart } from './lists.ts'
import { procedureIn } from './names.ts'
import type { Step, StepContext } from './step.ts'
import { stepWords } from './words.ts'

const label = /^([^：:，。；→]{2,16})[：:]/

/** '操作流程：核对→消毒→进针': one paragraph whose arrows part the steps of what its label or heading names. */
export function chainSteps(page: Page): Step[] {
  return page.blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' || !block.text.includes('→') || numberedStart(block)) return []
    const { content } = block.block
    const lead = label.exec(block.text)
    const context = contextHere(page.text, block, lead?.[1])
    if (!context) return []
    const last = block.text.lastIndexOf('→')
    const stop = block.text.indexOf('。', last)
    const end = stop < 0 ? content.end : content.start + stop
    const text = { start: content.start + (lead?.[0].length ?? 0), end }
    const parts = arrowParts(page.text, { ordinal: 1, text })
    if (parts.length < 3) return []
    return parts.map((part, i) => ({
      source: 'arrow' as const,
      article: block.article,
      subject: context.subject,
      ordinal: i + 1,
      text: part,
      leaf: true,
    }))
  })
}

function contextHere(text: string, block: PageBlock, lead: string | undefined): StepContext | undefined {
  const { start } = block.block.content
  if (lead !== undefined && stepWords.test(lead))
    return { subject: procedureIn(text, { start, end: start + lead.length }), trust: 'certain' }
  const above = block.headings.at(-1)
  const context = above && lead === undefined ? contextOf(text, above) : undefined
  return context?.trust === 'certain' ? context : undefined
}
