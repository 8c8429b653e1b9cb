import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { spokenProcedure } from './lead.ts'
import { stepIn } from './lists.ts'
import { numberedMarkOf, type StepMark } from './marks.ts'
import { namesDoing, procedureIn } from './names.ts'
import type { Step } from './step.ts'

/** '主要步骤包括核对、消毒、穿刺和固定', '…等步骤。': the steps that follow are named. */
const announces = new Sought(
  /(?:步骤|流程|过程)(?:主要|一般|通常|依次|大致)?(?:包括|包含|有|分为|为|是)|等(?:几个|关键|主要)?步骤/,
)
const opening = /^[\u4e00-\u9fffA-Za-z]{2,20}?(?=是|主要|一般|通常|需要?|包括|可以?|应)/
const longestName = 12

interface Named {
  readonly block: PageBlock
  readonly mark: StepMark
}

/** Numbered lines that a paragraph has named as steps, '1、消毒', each with the paragraph under it. */
export function announcedSteps(page: Page): Step[] {
  const { text, blocks } = page
  return blocks.flatMap((lead, i) => {
    if (lead.block.kind !== 'paragraph' || !announces.test(lead)) return []
    const lines = linesAfter(blocks, i)
    const told = lines.filter(({ block, mark }) => lead.text.includes(block.text.slice(mark.rest).trim()))
    const subject = told.length > 2 && told.length * 3 >= lines.length * 2 ? subjectOf(page, lead) : undefined
    return subject ? lines.flatMap((line) => stepUnder(page, line, subject)) : []
  })

  function stepUnder(of: Page, { block, mark }: Named, subject: Span): Step[] {
    const next = blocks[blocks.indexOf(block) + 1]
    const name = { start: block.block.content.start + mark.rest, end: block.block.content.end }
    const body = next?.block.kind === 'paragraph' ? stepIn(of.text, next.block.content, mark.ordinal) : undefined
    if (!body) return []
    const whole = { start: body.name?.start ?? body.text.start, end: body.text.end }
    return [{ source: 'list', article: block.article, subject, ordinal: mark.ordinal, name, text: whole, leaf: true }]
  }

  function subjectOf(of: Page, lead: PageBlock): Span | undefined {
    const { start } = lead.block.content
    const words = opening.exec(lead.text)?.[0] ?? ''
    const named = words && procedureIn(text, { start, end: start + words.length })
    return named && namesDoing(text.slice(named.start, named.end)) ? named : spokenProcedure(of, lead)
  }
}

/** The short numbered lines behind a paragraph, from 1 on, each with one paragraph under it. */
function linesAfter(blocks: readonly PageBlock[], lead: number): Named[] {
  const found: Named[] = []
  for (let i = lead + 1; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock
    const mark = markOf(block, found.length + 1)
    if (mark) found.push({ block, mark })
    else if (block.block.kind !== 'paragraph' || blocks[i - 1] !== found.at(-1)?.block) break
  }
  return found
}

function markOf({ block, text }: PageBlock, ordinal: number): StepMark | undefined {
  if (text.length > longestName + 4 || /[。；：，]/.test(text)) return undefined
  const mark =
    block.kind === 'item' && block.ordinal !== undefined ? { ordinal: block.ordinal, rest: 0 } : numberedMarkOf(text)
  return mark?.ordinal === ordinal ? mark : undefined
}
