import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { namedOrSpoken } from './lead.ts'
import { numberedStart, type StepItem, sayActions, stepIn } from './lists.ts'
import { namesNothing } from './names.ts'
import type { Step } from './step.ts'
import { otherLists } from './words.ts'

/** A line of nothing but '操作步骤：'. */
const over = /^【?(?:具体|主要|标准|手术|操作|检查|治疗|穿刺|实施)?的?(?:操作)?(?:步骤|流程|过程|程序)】?[：:]?$/
const labelled = /^[\u4e00-\u9fffA-Za-z]{2,10}[：:](?=.{4})/
const longestRun = 20

/** Lines that a label heads, '体位：…', '消毒铺巾：…', under '操作步骤': the steps of what the heading names, in their order. */
export function labelledSteps(page: Page): Step[] {
  const { text, blocks } = page
  return blocks.flatMap((lead, i) => {
    if (lead.text.length > 12 || !over.test(lead.text)) return []
    const run = runAfter(blocks, i)
    const items = run.flatMap((block, k) => stepIn(text, block.block.content, k + 1) ?? [])
    const subject = subjectOf(page, lead)
    if (!subject || items.length < 3 || items.some(isOther) || !sayActions(text, items, 1 / 5)) return []
    return items.map((item) => ({ source: 'list' as const, article: lead.article, subject, ...item, leaf: true }))
  })

  function isOther({ name }: StepItem): boolean {
    return name === undefined || otherLists.test(text.slice(name.start, name.end))
  }
}

/** The labelled paragraphs and items without a number that follow each other. */
function runAfter(blocks: readonly PageBlock[], lead: number): PageBlock[] {
  const run: PageBlock[] = []
  for (let i = lead + 1; i < blocks.length && run.length < longestRun; i++) {
    const block = blocks[i] as PageBlock
    const { kind, ordinal } = block.block
    const plain = kind === 'paragraph' ? !numberedStart(block) : kind === 'item' && ordinal === undefined
    if (!plain || !labelled.test(block.text)) break
    if (otherLists.test(block.text.slice(0, block.text.search(/[：:]/)))) break
    run.push(block)
  }
  return run
}

/** What the steps belong to: named by the headings over them, or spoken of. */
function subjectOf(page: Page, lead: PageBlock): Span | undefined {
  const heading = lead.block.kind === 'heading' ? lead : lead.headings.at(-1)
  if (!heading) return undefined
  const named = contextOf(page.text, heading)?.subject ?? procedureUnder(page.text, heading)
  const subject = namedOrSpoken(page, lead, named)
  return namesNothing.test(page.text.slice(subject.start, subject.end)) ? undefined : subject
}
