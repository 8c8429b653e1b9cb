import type { Span } from '../../span.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { announcedSteps } from './announced-steps.ts'
import { chainSteps } from './chains.ts'
import { headingSteps, nameIn } from './heading-steps.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { inlineSteps } from './inline.ts'
import { labelledSteps } from './labelled-steps.ts'
import { boxedContext, doneEarlier, leadContext, namedOrSpoken } from './lead.ts'
import {
  arrowParts,
  haveTitles,
  itemOf,
  numberedStart,
  runsFromOne,
  type StepItem,
  sayActions,
  withTitle,
} from './lists.ts'
import { stepMarkOf } from './marks.ts'
import { namesDoing, namesNothing } from './names.ts'
import type { Step, StepContext } from './step.ts'
import { tableSteps } from './table-steps.ts'
import { exerciseEnds } from './words.ts'

const allSteps = new Kept((page: Page): readonly Step[] => [
  ...headingSteps(page),
  ...listSteps(page),
  ...chainSteps(page),
  ...inlineSteps(page),
  ...labelledSteps(page),
  ...announcedSteps(page),
  ...tableSteps(page),
])

/** All steps that a page tells, in order; read once a page. */
export const stepsOf = (page: Page): readonly Step[] => allSteps.of(page)

const tellers = new Kept(tellersOf)

/** The blocks that tell steps; found once a page. */
export const stepBlocks = (page: Page): ReadonlySet<PageBlock> => tellers.of(page)

function tellersOf(page: Page): ReadonlySet<PageBlock> {
  const told = new Set<PageBlock>()
  const steps = [...stepsOf(page)].sort((a, b) => a.text.start - b.text.start)
  let next = 0
  for (const block of page.blocks) {
    while ((steps[next]?.text.start ?? Infinity) < block.block.start) next++
    if ((steps[next]?.text.start ?? Infinity) < block.block.end) told.add(block)
  }
  return told
}

/** Lists of items or numbered paragraphs under a heading or a lead that says steps. */
function listSteps(page: Page): Step[] {
  const steps: Step[] = []
  for (let i = 0; i < page.blocks.length; ) {
    const run = runAt(page.blocks, i)
    if (run.length >= 2) steps.push(...stepsOfRun(page, i, run))
    i += Math.max(1, run.length)
  }
  return steps
}

/** The items, or the numbered paragraphs of one kind of number, that follow each other from `first` on. */
function runAt(blocks: readonly PageBlock[], first: number): PageBlock[] {
  const head = blocks[first] as PageBlock
  if (head.block.kind !== 'item' && head.block.kind !== 'paragraph') return []
  const begun = numberedStart(head)
  if (!begun) return []
  const run = [head]
  for (let i = first + 1; i < blocks.length; i++) {
    const next = blocks[i] as PageBlock
    const number = next.block.kind === head.block.kind ? numberedStart(next) : undefined
    if (!number || (begun.ordinal > 0 && number.ordinal !== begun.ordinal + run.length)) break
    if (shapeOf(next) !== shapeOf(head)) break
    run.push(next)
  }
  return run
}

const shapeOf = ({ block, text }: PageBlock): string =>
  block.kind === 'item'
    ? 'item'
    : (text
        .match(/^(?:第|步|Step|[（(]|[①-⒇])/)?.[0]
        .replace(/[①-⑳]/, '①')
        .replace(/[⑴-⒇]/, '⑴') ?? '1')

function stepsOfRun(page: Page, first: number, run: readonly PageBlock[]): Step[] {
  const { text } = page
  const head = run[0] as PageBlock
  const context = withSpoken(page, head, contextAt(page, first, head))
  const marked = stepMarkOf(head.text) !== undefined
  const read = run.flatMap((block, i) => itemOf(text, block, i) ?? [])
  const items = marked || haveTitles(text, read) ? read.map((item) => withTitle(text, item)) : read
  if (!context || namesNothing.test(text.slice(context.subject.start, context.subject.end))) return []
  if (items.length !== run.length || !runsFromOne(items)) return []
  if (items.some(({ text: value }) => value.end - value.start < 2)) return []
  if (head.block.kind === 'item' && head.block.ordinal === undefined && underStep(head) && !sayActions(text, items))
    return []
  if (context.trust === 'named' && !isDoneThroughout(text, items)) return []
  if (context.trust === 'likely' && (!sayActions(text, items) || items.some(({ name }) => isThing(text, name))))
    return []
  return items.flatMap((item) => withParts(text, head.article, context, item))
}

/** Under a mere name the items must nearly all say what is done, and none of them what is minded before or after. */
const isDoneThroughout = (text: string, items: readonly StepItem[]): boolean =>
  items.length > 2 &&
  sayActions(text, items, 3 / 4) &&
  !items.some(({ name, text: { start, end } }) =>
    /^(?:术[前后]|出院|饮食|复[查诊]|避免|注意|[如若]|不[要宜能得可])|(?:护理|治疗|检查|措施|[原病]因)$/.test(
      text.slice(name?.start ?? start, name?.end ?? Math.min(end, start + 6)),
    ),
  )

/** '操作流程：三步走': the steps are those of what is spoken of. */
function withSpoken(page: Page, head: PageBlock, context: StepContext | undefined): StepContext | undefined {
  return context && { ...context, subject: namedOrSpoken(page, head, context.subject) }
}

const underStep = ({ headings }: PageBlock): boolean => stepMarkOf(headings.at(-1)?.text ?? '') !== undefined

const thing = new RegExp(`(?:${exerciseEnds}|操|法|疗|术|式|药物?)$`)

/** A name that ends as an exercise does: the list is one of exercises. */
const isThing = (text: string, name: Span | undefined): boolean =>
  name !== undefined && thing.test(text.slice(name.start, name.end))

function withParts(text: string, article: number, { subject }: StepContext, item: StepItem): Step[] {
  const parts = arrowParts(text, item)
  if (parts.length === 0) return [{ source: 'list', article, subject, ...item, leaf: true }]
  return parts.map((part, i) => ({
    source: 'arrow',
    article,
    subject: item.name ?? subject,
    ordinal: i + 1,
    text: part,
    leaf: true,
  }))
}

/** A short line without a closing mark right over a list is a heading, whatever its level. */
function headlineContext(text: string, lead: PageBlock, ownMark: boolean): StepContext | undefined {
  if (lead.block.kind !== 'paragraph' || !/^[^。，；！【】]{4,28}[^。，；！：:【】]$/.test(lead.text)) return undefined
  const context = contextOf(text, lead)
  if (context?.trust === 'certain') return context
  const subject = procedureUnder(text, lead)
  return ownMark && namesDoing(text.slice(subject.start, subject.end)) ? { subject, trust: 'certain' } : undefined
}

/** What the list at `first` is about: the paragraph that leads into it, its own numbers, or its heading. */
function contextAt(page: Page, first: number, head: PageBlock): StepContext | undefined {
  const { text, blocks } = page
  const above = head.headings.at(-1)
  const lead = blocks[first - 1]
  const ownMark = stepMarkOf(head.text) !== undefined
  if (lead?.block.kind === 'paragraph' && /[：:]\s*$/.test(lead.text)) return leadContext(page, first - 1, ownMark)
  const line = lead && headlineContext(text, lead, ownMark)
  if (line) return line
  const boxed = boxedContext(page, first - 1)
  if (boxed !== undefined) return boxed === 'other' ? undefined : boxed
  const earlier = lead && doneEarlier(lead)
  if (earlier) return { subject: earlier, trust: 'likely' }
  if (!above) return undefined
  if (stepMarkOf(above.text)) {
    const { content } = above.block
    const mark = stepMarkOf(above.text)?.rest ?? 0
    return { subject: nameIn(text, { start: content.start + mark, end: content.end }), trust: 'certain' }
  }
  if (ownMark) return { subject: procedureUnder(text, above), trust: 'certain' }
  return contextOf(text, above)
}
