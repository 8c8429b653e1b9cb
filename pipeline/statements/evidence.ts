import type { Span } from '../span.ts'
import type { Evidence, Witness } from '../statement.ts'
import { lastStartingBy } from '../text/ordered.ts'
import type { Page } from './page.ts'

/** Characters of context on either side of a quote, at most. */
const contextLength = 8
const stop = /[。！？；，⟦⟧]/

/** The blocks' texts and table cells, in order: what a quote may lie in. */
export function quotableSpans({ blocks }: Page): Span[] {
  return blocks.flatMap(({ block }) => block.rows?.flat() ?? [block.content])
}

/** A quote before it is known whether it is unique. */
interface Selector {
  readonly role: Evidence['role']
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** Where prefix, quote and suffix begin in the text. */
  readonly start: number
}

const needleOf = ({ prefix, quote, suffix }: Selector): string => prefix + quote + suffix

/** A needle is looked up by its first characters, as many of these as it has. */
const keyLengths = [12, 6, 3, 1]

/** The needles of one key length by their key. */
type Keyed = Map<string, string[]>

/** Gives each needle to the longest key it fills; short needles have short keys. */
function keyNeedles(needles: Iterable<string>): Map<number, Keyed> {
  const byLength = new Map<number, Keyed>()
  for (const needle of needles) {
    const length = keyLengths.find((one) => one <= needle.length) ?? 1
    const keyed: Keyed = byLength.get(length) ?? new Map()
    const key = needle.slice(0, length)
    const sharing = keyed.get(key)
    if (sharing) sharing.push(needle)
    else keyed.set(key, [needle])
    byLength.set(length, keyed)
  }
  return byLength
}

/** Where each needle begins in the text, in order: one pass over the text for each length of key that is needed. */
function findAll(text: string, needles: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>([...needles].map((needle) => [needle, []]))
  for (const [length, keyed] of keyNeedles(needles)) {
    for (let at = 0; at + length <= text.length; at++) {
      for (const needle of keyed.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(needle, at)) places.get(needle)?.push(at)
      }
    }
  }
  return places
}

/** The index of a value in an ascending list that holds it. */
function indexIn(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
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
    const needles = new Set(selected.flatMap((selectors) => selectors?.map(needleOf) ?? []))
    const places = findAll(this.text, needles)
    return selected.map((selectors) =>
      selectors?.map((selector) => {
        const { role, quote, prefix, suffix, start } = selector
        const n = indexIn(places.get(needleOf(selector)) ?? [], start) + 1
        return { role, quote, prefix, suffix, ...(n > 1 && { n }) }
      }),
    )
  }

  private selectAll(witnesses: readonly Witness[]): Selector[] | undefined {
    const selectors = witnesses.flatMap((witness) => this.select(witness) ?? [])
    return selectors.length === witnesses.length ? selectors : undefined
  }

  private select({ role, start, end }: Witness): Selector | undefined {
    const span = this.spanOf(start)
    if (!span || end > span.end || start >= end) return undefined
    const prefix = this.before(span, start)
    return {
      role,
      quote: this.text.slice(start, end),
      prefix,
      suffix: this.after(span, end),
      start: start - prefix.length,
    }
  }

  private spanOf(offset: number): Span | undefined {
    const span = this.spans[lastStartingBy(this.spans, offset)]
    return span && offset < span.end ? span : undefined
  }

  private before(span: Span, start: number): string {
    let from = start
    while (from > span.start && start - from < contextLength && !stop.test(this.text[from - 1] as string)) from--
    return this.text.slice(from, start)
  }

  private after(span: Span, end: number): string {
    let to = end
    while (to < span.end && to - end < contextLength && !stop.test(this.text[to] as string)) to++
    return this.text.slice(end, to)
  }
}
