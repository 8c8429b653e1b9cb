import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { namedOrSpoken } from './lead.ts'
import { numberedStart, stepIn } from './lists.ts'
import { numberedMarkOf, type StepMark, stepMarkOf } from './marks.ts'
import type { Step } from './step.ts'
import { otherLists } from './words.ts'

/** Headings and lines that count steps, 'Step 1｜…' or '1、…' under a heading that says steps, and what stands under them. */
export function headingSteps(page: Page): Step[] {
  const { text, blocks } = page
  const marks = marksOf(text, blocks)
  return blocks.flatMap((heading, i) => {
    const mark = marks.get(heading)
    const above = heading.headings.at(-1)
    return mark && above ? headingStep(page, heading, above, mark, childrenOf(blocks, i, marks)) : []
  })
}

interface Marked {
  readonly heading: PageBlock
  readonly mark: StepMark
}

/** The headings that are steps. Plain numbers count where they run from 1 and nothing else is among them. */
function marksOf(text: string, blocks: readonly PageBlock[]): Map<PageBlock, StepMark> {
  const marks = new Map<PageBlock, StepMark>()
  for (const heading of blocks) {
    const mark = heading.block.kind === 'heading' && heading.headings.length > 0 ? stepMarkOf(heading.text) : undefined
    if (mark) marks.set(heading, mark)
  }
  const runs = [...runsOf(blocks, headingMarkOf), ...runsOf(blocks, lineMarkOf)]
  const series = runs.filter(([above, run]) => isSeries(text, above, run))
  for (const { heading, mark } of series.flatMap(([, run]) => run)) marks.set(heading, mark)
  return marks
}

/** The blocks with a plain number, by the heading over them. */
function runsOf(
  blocks: readonly PageBlock[],
  markOf: (block: PageBlock) => StepMark | undefined,
): Map<PageBlock, Marked[]> {
  const runs = new Map<PageBlock, Marked[]>()
  for (const heading of blocks) {
    const above = heading.headings.at(-1)
    const mark = above && markOf(heading)
    if (above && mark) addTo(runs, above, { heading, mark })
  }
  return runs
}

const headingMarkOf = ({ block, text }: PageBlock): StepMark | undefined =>
  block.kind === 'heading' && !stepMarkOf(text) ? numberedMarkOf(text) : undefined

const numberedLine = /^[^，。；：:？！]{2,16}[：:]$/

/** The number of a line of nothing but a step's name and a colon: '2.切开腹壁：'. */
function lineMarkOf({ block, text }: PageBlock): StepMark | undefined {
  if (block.kind === 'item')
    return block.ordinal !== undefined && numberedLine.test(text) ? { ordinal: block.ordinal, rest: 0 } : undefined
  const mark = block.kind === 'paragraph' && text.length < 24 ? (numberedMarkOf(text) ?? dotted(text)) : undefined
  return mark && numberedLine.test(text.slice(mark.rest)) ? mark : undefined
}

/** '2.切开': without a blank. */
function dotted(text: string): StepMark | undefined {
  const found = /^(\d{1,2})[.．](?!\d)/.exec(text)
  return found ? { ordinal: Number(found[1]), rest: found[0].length } : undefined
}

function addTo(runs: Map<PageBlock, Marked[]>, above: PageBlock, marked: Marked): void {
  const run = runs.get(above)
  if (run) run.push(marked)
  else runs.set(above, [marked])
}

function isSeries(text: string, above: PageBlock, run: readonly Marked[]): boolean {
  if (run.length < 2 || run.some(({ mark }, i) => mark.ordinal !== i + 1)) return false
  if (run.some(({ heading }) => otherLists.test(heading.text) || /方案|步骤|流程/.test(heading.text))) return false
  // A title that asks how something is done stands over all that there is to say of it.
  if (above.block.level === 1 && /怎[么样]|如何/.test(above.text) && !/步/.test(above.text)) return false
  // '湿疹护理做法', '推拿手法': what stands under these is done by itself, and phases of a stay are no steps.
  if (!inOrder.test(above.text) || run.filter(({ heading }) => phase.test(heading.text)).length * 2 >= run.length)
    return false
  return contextOf(text, above)?.trust === 'certain'
}

const inOrder = /步|流程|程序|规程|操作(?!系统|者|员|风险)|\b(?:steps?|how)\b/i
const phase = /术前|术后|入院|出院|住院|门诊|检查(?!包|用)|诊断|鉴别|识别|预防|恢复|治疗$|饮食|随访|复查|护理$/

/** Names of plans, reports and readings, which are no one thing that is done. */
const noProcedure =
  /怎么|如何|什么|大全|解析|攻略|全流程|报告|化验单|(?:治疗|用药|诊断|诊疗|防治|管理|预防|康复|就医|就诊|看病)全?$|^(?:先|再|第一)|[，。；：]/

function headingStep(
  page: Page,
  heading: PageBlock,
  above: PageBlock,
  mark: StepMark,
  under: readonly PageBlock[],
): Step[] {
  const { text } = page
  const { content } = heading.block
  const named = { start: content.start + mark.rest, end: content.end - (/[：:]$/.test(heading.text) ? 1 : 0) }
  if (named.end - named.start < (stepMarkOf(heading.text) ? 1 : 2)) return []
  const body = bodyOf(text, under, mark.ordinal)
  const subject = namedOrSpoken(page, heading, procedureUnder(text, above))
  if (noProcedure.test(text.slice(subject.start, subject.end))) return []
  return [
    {
      source: 'heading',
      article: heading.article,
      subject,
      ordinal: mark.ordinal,
      name: nameIn(text, named),
      text: body ?? named,
      leaf: body !== undefined,
    },
  ]
}

/** The paragraph that tells the step; none where lists or tables do. */
function bodyOf(text: string, under: readonly PageBlock[], ordinal: number): Span | undefined {
  const [only] = under
  if (!only || under.some(({ block }) => block.kind !== 'paragraph')) return undefined
  if (numberedStart(only) || /[：:]$/.test(only.text)) return undefined
  // '评估：…' and '麻醉：…' are parts of the step.
  if (under.length > 1 && /^[^，。；：]{2,10}：/.test(only.text)) return undefined
  const body = stepIn(text, { start: only.block.content.start, end: only.block.content.end }, ordinal)
  return body && { start: body.name?.start ?? body.text.start, end: body.text.end }
}

/** The first blocks between a heading or line and the next one. */
function childrenOf(
  blocks: readonly PageBlock[],
  heading: number,
  marks: ReadonlyMap<PageBlock, StepMark>,
): PageBlock[] {
  const children: PageBlock[] = []
  for (let i = heading + 1; i < blocks.length && children.length < 4; i++) {
    const block = blocks[i] as PageBlock
    if (block.block.kind === 'heading' || marks.has(block)) break
    children.push(block)
  }
  return children
}

/** The part of a step's heading before its dash or colon. */
export function nameIn(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(/\s?(?:——|—|–|：|:|（)/)
  return { start, end: at >= 2 ? start + at : end }
}
