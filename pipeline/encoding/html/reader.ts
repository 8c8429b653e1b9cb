import { raisedForm } from '../powers.ts'
import { blockElements } from '../tables/html-elements.ts'
import type { Cut } from './cuts.ts'
import type { Element, PageEvent } from './element.ts'
import { GoneReader } from './gone.ts'
import type { GridPlan } from './grid.ts'
import { readReference, reference } from './references.ts'
import { type LineStyle, LineWriter } from './writer.ts'

/** What the lines of a page become beside what their tags say. */
export interface LinePlan {
  /** Sorted, disjoint spans of the source whose text goes. */
  readonly cuts: readonly Cut[]
  /** Where a line begins that is a heading by its look: its mark. */
  readonly headings: ReadonlyMap<number, string>
  /** Places before which a blank goes. */
  readonly blanks: ReadonlySet<number>
  /** Terms and descriptions that share a line. */
  readonly pairs: ReadonlySet<Element>
}

/** An item whose text begins like this has its own number or bullet. */
const ownNumber =
  /^(?:\d{1,3}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳•·●○■◆▪-]|[一二三四五六七八九十]{1,3}、|第[\d一二三四五六七八九十]{1,3}[步条章节])/
const run =
  /([ \t\n\f\r]{1,1000})|([\u00a0\u2002-\u200a\u202f\u3000]{1,1000})|([^ \t\n\f\r\u00a0\u2002-\u200a\u202f\u3000&|]{1,1000})|[&|]/y
/** What may be raised to a power, within tags of its own: <i>χ</i><sup>2</sup>. */
const base = /[0-9A-Za-zμχ)](?:<\/?(?:i|em|b|span|font)\b[^<>]{0,20}>){0,2}$/i
const wideBlank = /^[\u00a0\u2002-\u200a\u202f\u3000]{1,2}$/

/** What says more of the title above it, and heads nothing. */
const inBrackets = /^\s{0,8}[（(][^（()）<>]{1,60}[)）]\s{0,8}</
const longestSubtitle = 100

/** Takes a page out of its source, event by event. */
export class PageReader {
  private readonly writer: LineWriter
  private readonly source: string
  private readonly grid: GridPlan
  private readonly plan: LinePlan
  private nextCut = 0
  private readonly marked = new Set<Element>()
  /** The outermost element that goes, while we are in it. */
  private gone: GoneReader | undefined

  constructor(source: string, grid: GridPlan, plan: LinePlan) {
    this.source = source
    this.grid = grid
    this.plan = plan
    this.writer = new LineWriter(source)
  }

  readAll(events: readonly PageEvent[]): LineWriter {
    for (const event of events) this.read(event)
    this.writer.finish()
    return this.writer
  }

  private read({ kind, start, end, element }: PageEvent): void {
    if (kind === 'comment' || !element) {
      if (!this.gone) this.writer.remove(start, end, 'boilerplate')
    } else if (this.gone) this.readGone(kind, start, end, element)
    else if (kind === 'open') this.open(element, start, end)
    else if (kind === 'close') this.close(element, start, end)
    // A link without a name is the place of a footnote, not a blank between words.
    else if (element.name !== 'a' || element.ink > 0) this.cutText(element, start, end)
  }

  /** The text without what the plan cuts out of it. */
  private cutText(element: Element, start: number, end: number): void {
    const { cuts, blanks } = this.plan
    let at = start
    if (blanks.has(start)) this.writer.keepBlank(' ')
    for (; this.nextCut < cuts.length; this.nextCut++) {
      const cut = cuts[this.nextCut] as Cut
      if (cut.start >= end) break
      if (cut.end <= at) continue
      if (cut.start > at) this.text(element, at, cut.start)
      at = Math.min(end, cut.end)
      if (/\S/.test(this.source.slice(Math.max(start, cut.start), at)))
        this.writer.remove(Math.max(start, cut.start), at, cut.reason)
      if (cut.end > end) break
    }
    if (at < end) this.text(element, at, end)
  }

  private open(element: Element, start: number, end: number): void {
    const { name, reason } = element
    if (name === 'dd' && this.plan.pairs.has(element)) this.writer.keepBlank('\u3000')
    else if (this.grid.follows.has(element)) this.writer.keepBlank(this.grid.follows.get(element) ?? '')
    else if (blockElements.has(name)) this.writer.breakLine('block')
    if (reason) {
      this.gone = new GoneReader(this.source, this.writer, element, reason, start)
      return
    }
    if (name === 'br') this.writer.breakLine('line')
    const plan = this.grid.cells.get(element)
    if (plan)
      this.writer.putCell(start, end, (plan.isFirst ? '| ' : ' | ') + ' | '.repeat(plan.emptyBefore), plan.isFirst)
  }

  /** True of a term, or a number, whose line goes on in the next element. */
  private goesOn(element: Element): boolean {
    return this.grid.leads.has(element) || (element.name === 'dt' && this.plan.pairs.has(element))
  }

  private close(element: Element, start: number, end: number): void {
    const plan = element.name === 'tr' ? this.grid.rows.get(element) : undefined
    if (plan) {
      const rule = plan.headerOf === undefined ? '' : `\n| ${Array(plan.headerOf).fill('---').join(' | ')} |`
      this.writer.endRow(start, end, `${' | '.repeat(plan.emptyAfter)} |${rule}`)
    } else if (blockElements.has(element.name) && !this.goesOn(element)) this.writer.breakLine('block')
    if (element.name === 'table') this.writer.endTable()
  }

  private text(element: Element, start: number, end: number): void {
    const style = this.styleOf(element)
    for (let at = start; at < end; ) {
      run.lastIndex = at
      const [whole = '', white, wide] = run.exec(this.source) ?? []
      const until = Math.min(end, at + Math.max(1, whole.length))
      if (white) this.white(white, element)
      else if (wide) this.writer.keepBlank(wide)
      else if (whole === '&') {
        at = this.refer(at, end, style)
        continue
      } else if (whole === '|')
        this.writer.put(at, until, element.cell && this.grid.cells.has(element.cell) ? '\\|' : '|', style)
      else this.writer.put(at, until, this.raise(element, this.source.slice(at, until)), style)
      at = until
    }
  }

  /** A power keeps its place above the line: 10<sup>9</sup> is no 109. A number raised behind a hanzi is a footnote. */
  private raise({ name, start }: Element, text: string): string {
    const isPower =
      name === 'sup' && /^[-+−]?\d{1,2}$/.test(text) && base.test(this.source.slice(Math.max(0, start - 40), start))
    return isPower ? raisedForm(text) : text
  }

  private white(text: string, element: Element): void {
    const hasFeed = /[\n\r]/.test(text)
    if (element.isPre && hasFeed) this.writer.breakLine('line')
    else this.writer.space(hasFeed)
  }

  private refer(at: number, end: number, style: LineStyle): number {
    reference.lastIndex = at
    const [source = '&'] = reference.exec(this.source) ?? []
    const until = Math.min(end, at + source.length)
    const text = source === '&' ? source : readReference(source)
    if (wideBlank.test(text)) this.writer.keepBlank(text)
    else if (text.trim() === '') this.writer.space(false)
    else this.writer.put(at, until, text, style)
    return until
  }

  private styleOf(element: Element): LineStyle {
    const { heading, item, cell } = element
    const row = cell && this.grid.cells.has(cell) ? cell.parent : undefined
    const isHeader = cell?.name === 'th' || (row !== undefined && this.grid.rows.get(row)?.headerOf !== undefined)
    return {
      heading,
      isHeader,
      mark: (next, start) => this.plan.headings.get(start) ?? this.markOf(heading, item, next),
    }
  }

  private markOf(heading: Element | undefined, item: Element | undefined, next: string): string {
    if (heading) {
      if (item) this.marked.add(item)
      if (inBrackets.test(this.source.slice(heading.tagEnd, Math.min(heading.end, heading.tagEnd + longestSubtitle))))
        return ''
      return `${'#'.repeat(Number(heading.name[1]))} `
    }
    if (!item || this.marked.has(item)) return ''
    this.marked.add(item)
    if (ownNumber.test(next) || (item.parent?.name === 'ol' && next.startsWith(`${item.ordinal} `))) return ''
    return item.parent?.name === 'ol' ? `${item.ordinal}. ` : '- '
  }

  private readGone(kind: PageEvent['kind'], start: number, end: number, element: Element): void {
    if (!this.gone?.read(kind, start, end, element)) return
    this.gone = undefined
    if (blockElements.has(element.name)) this.writer.breakLine('block')
  }
}
