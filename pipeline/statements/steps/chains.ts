import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { spokenProcedure } from './lead.ts'
import { arrowParts, numberedStart } from './lists.ts'
import { namesDoing, procedureIn } from './names.ts'
import type { Step, StepContext } from './step.ts'
import { stepWords } from './words.ts'

const label = /^([^：:，。；→]{2,16})[：:]/

/** '操作流程：核对→消毒→进针': one paragraph whose arrows part the steps of what its label or heading names. */
export function chainSteps(page: Page): Step[] {
  return page.blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' || !block.text.includes('→') || numberedStart(block)) return []
    const { content } = block.block
    const lead = label.exec(block.text)
    const context = contextHere(page, block, lead?.[1])
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

/** What the heading names, or, where it only asks how, what is spoken of. */
function namedOrSpoken(page: Page, block: PageBlock, named: Span): Span {
  const names = namesDoing(page.text.slice(named.start, named.end))
  return names ? named : (spokenProcedure(page, block) ?? named)
}

function contextHere(page: Page, block: PageBlock, lead: string | undefined): StepContext | undefined {
  const { text } = page
  const { start } = block.block.content
  const above = block.headings.at(-1)
  if (lead !== undefined && /^(?:操作|方法|步骤|流程|做法)$/.test(lead) && above)
    return { subject: namedOrSpoken(page, block, procedureUnder(text, above)), trust: 'certain' }
  if (lead !== undefined && stepWords.test(lead))
    return { subject: procedureIn(text, { start, end: start + lead.length }), trust: 'certain' }
  const context = above && lead === undefined ? contextOf(text, above) : undefined
  return context?.trust === 'certain' ? context : undefined
}
