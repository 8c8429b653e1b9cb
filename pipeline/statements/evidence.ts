import type { Span } from '../span.ts'
import type { Evidence, Witness } from '../statement.ts'
import { lastStartingBy } from '../text/ordered.ts'
import { Needles } from './needles.ts'
import type { Page } from './page.ts'

/** Characters of context on either side of a quote, at most. */
const contextLength = 8
/** 1 at the codes of the characters that no context reaches across. */
const stops = new Uint8Array(65_536)
for (const char of '。！？；，⟦⟧') stops[char.charCodeAt(0)] = 1

/** The blocks' texts and table cells, in order: what a quote may lie in. */
export function quotableSpans({ blocks }: Page): Span[] {
  return blocks.flatMap(({ block }) => block.rows?.flat() ?? [block.content])
}

/** A quote before it is known whether it is unique: prefix, quote and suffix stand from `from` to `to`. */
interface Selector extends Span {
  readonly role: Evidence['role']
  readonly from: number
  readonly to: number
}

/** Turns places of a page into quotes, each with the number that tells it from equal ones. */
export class Quoter {
  private readonly text: string
  private readonly spans: readonly Span[]

  constructor(page: Page) {
    this.text = page.text
    this.spans = quotableSpans(page)
  }

  /** The quotes of each list of places; undefined for a list with a place that reaches over the edge of a block or cell. */
  quoteAll(lists: readonly (readonly Witness[])[]): (Evidence[] | undefined)[] {
    const selected = lists.map((witnesses) => this.selectAll(witnesses))
    const texts: string[] = []
    for (const selectors of selected) for (const { from, to } of selectors ?? []) texts.push(this.text.slice(from, to))
    const needles = new Needles(this.text, texts)
    let next = 0
    return selected.map((selectors) =>
      selectors?.map((selector) =>
        this.quote(selector, needles.countBefore(texts[next++] as string, selector.from) + 1),
      ),
    )
  }

  private quote({ role, start, end, from, to }: Selector, n: number): Evidence {
    const { text } = this
    const quote = { role, quote: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
    return n > 1 ? { ...quote, n } : quote
  }

  private selectAll(witnesses: readonly Witness[]): Selector[] | undefined {
    const selectors: Selector[] = []
    for (const witness of witnesses) {
      const selector = this.select(witness)
      if (!selector) return undefined
      selectors.push(selector)
    }
    return selectors
  }

  private select({ role, start, end }: Witness): Selector | undefined {
    const span = this.spanOf(start)
    if (!span || end > span.end || start >= end) return undefined
    return { role, start, end, from: this.before(span, start), to: this.after(span, end) }
  }

  private spanOf(offset: number): Span | undefined {
    const span = this.spans[lastStartingBy(this.spans, offset)]
    return span && offset < span.end ? span : undefined
  }

  private before(span: Span, start: number): number {
    const last = Math.max(span.start, start - contextLength)
    let from = start
    while (from > last && stops[this.text.charCodeAt(from - 1)] === 0) from--
    return from
  }

  private after(span: Span, end: number): number {
    const last = Math.min(span.end, end + contextLength)
    let to = end
    while (to < last && stops[this.text.charCodeAt(to)] === 0) to++
    return to
  }
}
