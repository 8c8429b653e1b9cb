import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import { contextOf, procedureUnder } from './headings.ts'
import { stepIn } from './lists.ts'
import { stepMarkOf } from './marks.ts'
import type { Step } from './step.ts'

const nameHead = /^(?:操作|主要|实施)?(?:步骤|环节|流程|程序|顺序)(?:名称)?$/
const textHead = /^(?:具体|主要)?(?:操作|内容|做法|方法|动作|要领|说明|实施)(?:方法|内容|要点|要领|说明)?$/
const leadingNumber = /^(?:\d{1,2}\s?[.、．)）]\s?|[①-⑳]\s?|[（(]\d{1,2}[）)]\s?)/

/** Tables with a column 步骤 and one of what is done: a step a row. */
export function tableSteps({ text, blocks }: Page): Step[] {
  return blocks.flatMap((block) => {
    const [head, ...rows] = block.block.rows ?? []
    if (!head || rows.length < 2) return []
    const titles = head.map((cell) => text.slice(cell.start, cell.end))
    const names = titles.findIndex((title) => nameHead.test(title))
    const texts = titles.findIndex((title) => textHead.test(title))
    const subject = subjectOf(text, block)
    if (names < 0 || texts < 0 || !subject) return []
    return rows.flatMap((row, i) => stepOf(text, block.article, subject, row[names], row[texts], i + 1))
  })
}

function subjectOf(text: string, block: PageBlock): Span | undefined {
  const heading = block.headings.at(-1)
  if (!heading) return undefined
  return contextOf(text, heading)?.subject ?? procedureUnder(text, heading)
}

function stepOf(
  text: string,
  article: number,
  subject: Span,
  name: Span | undefined,
  cell: Span | undefined,
  ordinal: number,
): Step[] {
  if (!name || !cell || cell.end - cell.start < 2 || text.slice(cell.start, cell.end).includes('<br>')) return []
  const words = text.slice(name.start, name.end)
  const mark = stepMarkOf(words)?.rest ?? leadingNumber.exec(words)?.[0].length ?? 0
  const named = { start: name.start + mark, end: name.end }
  const body = stepIn(text, cell, ordinal)
  if (!body) return []
  const whole = { start: body.name?.start ?? body.text.start, end: body.text.end }
  const hasName = named.end - named.start >= 2 && !/^\d+$/.test(text.slice(named.start, named.end))
  return [{ source: 'table', article, subject, ordinal, ...(hasName && { name: named }), text: whole, leaf: true }]
}
