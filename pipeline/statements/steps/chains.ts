import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { passagesIn } from '../relations/block-passages.ts'
import { isHeaded } from '../relations/items.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { namedOrSpoken } from './lead.ts'
import { arrowParts, numberedStart, sayActions } from './lists.ts'
import { procedureIn } from './names.ts'
import type { Step, StepContext } from './step.ts'
import { stepWords } from './words.ts'

const label = /^([^：:，。；→]{2,16})[：:]/
/** Labels that tell for whom, when or why, and name nothing that is done. */
const noName = /^(?:先|然后|注意|提示|原因|机制|过程|途径|传播|变化)|[的者人]$|岁|宝宝|儿童|成人|患者|第.[天周期]/

/** '操作流程：核对→消毒→进针': one paragraph whose arrows part the steps of what its label or heading names. */
export function chainSteps(page: Page): Step[] {
  return page.blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' || !block.text.includes('→')) return []
    const { content } = block.block
    const from = numberedStart(block)?.rest ?? 0
    const lead = label.exec(block.text.slice(from))
    const start = chainStart(block.text, from + (lead?.[0].length ?? 0))
    const last = block.text.lastIndexOf('→')
    const stop = block.text.indexOf('。', last)
    const end = stop < 0 ? content.end : content.start + stop
    const parts = arrowParts(page.text, { ordinal: 1, text: { start: content.start + start, end } })
    if (parts.length < 3) return []
    const context =
      (from === 0 ? contextHere(page, block, lead?.[1]) : undefined) ?? doneHere(page, block, from, lead?.[1], parts)
    if (!context) return []
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

/** Where the sentence begins that holds the first arrow. */
function chainStart(text: string, from: number): number {
  const first = text.indexOf('→')
  const stop = Math.max(...[...'。！？'].map((mark) => text.lastIndexOf(mark, first)))
  return Math.max(from, stop + 1)
}

/** Parts that all say that something is done are steps: of what the label names, or of what the headings over them are about. */
function doneHere(
  page: Page,
  block: PageBlock,
  from: number,
  lead: string | undefined,
  parts: readonly Span[],
): StepContext | undefined {
  if (
    !sayActions(
      page.text,
      parts.map((text, i) => ({ ordinal: i + 1, text })),
      3 / 4,
    )
  )
    return undefined
  const start = block.block.content.start + from
  if (lead !== undefined && /^[\u4e00-\u9fff]{2,8}$/.test(lead) && !noName.test(lead) && !stepWords.test(lead))
    return { subject: { start, end: start + lead.length }, trust: 'likely' }
  const topic = passagesIn(page, block)[0]?.before[0]
  const done = topic && (topic.type === 'procedure' || topic.type === 'device' || topic.type === 'test')
  return done && isHeaded(block, topic) ? { subject: topic.span, trust: 'likely' } : undefined
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
