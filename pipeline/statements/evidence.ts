import type { Span } from '../span.ts'
import type { Evidence, Witness } from '../statement.ts'
import type { Page } from './page.ts'

/** Characters of context on either side of a quote, at most. */
const contextLength = 8
const stop = /[。！？；，⟧]/

/** The blocks' texts and table cells, in order: what a quote may lie in. */
export function quotableSpans({ blocks }: Page): Span[] {
  return blocks.flatMap(({ block }) => block.rows?.flat() ?? [block.content])
}

/** Turns places into quotes, and knows how often each quote occurs before. */
export class Quoter {
  private readonly text: string
  private readonly spans: readonly Span[]
  private readonly counts = new Map<string, number[]>()

  constructor(page: Page) {
    this.text = page.text
    this.spans = quotableSpans(page)
  }

  /** The quote of a place; undefined where the place reaches over the edge of a block or cell. */
  quote({ role, start, end }: Witness): Evidence | undefined {
    const span = this.spanOf(start)
    if (!span || end > span.end || start >= end) return undefined
    const quote = this.text.slice(start, end)
    const prefix = this.before(span, start)
    const suffix = this.after(span, end)
    const places = this.places(prefix + quote + suffix)
    const n = places.indexOf(start - prefix.length) + 1
    return { role, quote, prefix, suffix, ...(n > 1 && { n }) }
  }

  private spanOf(offset: number): Span | undefined {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.spans[middle] as Span).end <= offset) low = middle + 1
      else high = middle
    }
    const span = this.spans[low]
    return span && span.start <= offset ? span : undefined
  }

  private before(span: Span, start: number): string {
    let from = start
    while (from > span.start && start - from < contextLength && !stop.test(this.text[from - 1] as string)) from--
    return this.text.slice(from, start)
  }

  private after(span: Span, end: number): string {
    let to = end
    while (to < span.end && to - end < contextLength && !/[。！？；，⟦]/.test(this.text[to] as string)) to++
    return this.text.slice(end, to)
  }

  /** Where `needle` begins in the text, in order. */
  private places(needle: string): number[] {
    const known = this.counts.get(needle)
    if (known) return known
    const found: number[] = []
    for (let at = this.text.indexOf(needle); at >= 0; at = this.text.indexOf(needle, at + 1)) found.push(at)
    this.counts.set(needle, found)
    return found
  }
}
